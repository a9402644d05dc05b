// SPDX-License-Identifier: MIT
#include "services/masking/runvalues.h"

#include "services/masking/textform.h"

namespace decant {

namespace {

constexpr std::size_t kFirstSlots = 1024;

/// The slot of `fingerprint`, or the free one where it belongs.
std::size_t slotOf(std::span<const std::uint64_t> places, std::uint64_t fingerprint)
{
    std::size_t at = fingerprint & (places.size() - 1);
    while (places[at] != 0 && places[at] != fingerprint)
        at = (at + 1) & (places.size() - 1);
    return at;
}

}  // namespace

bool MemoryBudget::take(std::size_t bytes)
{
    std::size_t used = m_used;
    do {
        if (bytes > m_most - used)
            return false;
    } while (!m_used.compare_exchange_weak(used, used + bytes));
    return true;
}

ValueSet::~ValueSet()
{
    m_budget.giveBack(m_slots.size() * sizeof(std::uint64_t));
}

ValueSet::Added ValueSet::add(std::uint64_t fingerprint)
{
    const std::scoped_lock lock(m_mutex);
    fingerprint += fingerprint == 0 ? 1 : 0;
    if (!m_slots.empty() && m_slots[slotOf(m_slots, fingerprint)] == fingerprint)
        return Added::Present;
    // Three of four places, so that a search stays short.
    if (m_size * 4 >= m_slots.size() * 3 && !grow())
        return Added::Full;
    m_slots[slotOf(m_slots, fingerprint)] = fingerprint;
    ++m_size;
    return Added::New;
}

bool ValueSet::grow()
{
    const std::size_t wanted = m_slots.empty() ? kFirstSlots : m_slots.size() * 2;
    if (!m_budget.take(wanted * sizeof(std::uint64_t)))
        return false;
    std::vector<std::uint64_t> larger(wanted);
    for (const std::uint64_t each : m_slots) {
        if (each != 0)
            larger[slotOf(larger, each)] = each;
    }
    m_slots.swap(larger);
    m_budget.giveBack(larger.size() * sizeof(std::uint64_t));
    return true;
}

bool ValueSet::contains(std::uint64_t fingerprint) const
{
    const std::scoped_lock lock(m_mutex);
    fingerprint += fingerprint == 0 ? 1 : 0;
    return !m_slots.empty() && m_slots[slotOf(m_slots, fingerprint)] == fingerprint;
}

std::size_t ValueSet::size() const
{
    const std::scoped_lock lock(m_mutex);
    return m_size;
}

RunValues::RunValues(std::size_t mostBytes)
    : m_budget(std::make_shared<MemoryBudget>(mostBytes))
{
}

std::shared_ptr<ColumnValues> RunValues::column(const std::string& name)
{
    const std::scoped_lock lock(m_mutex);
    std::shared_ptr<ColumnValues>& column = m_columns[name];
    if (!column) {
        // The sets count in the budget as long as they live.
        struct Counted {
            explicit Counted(std::shared_ptr<MemoryBudget> of)
                : budget(std::move(of))
                , values(*budget)
            {
            }
            std::shared_ptr<MemoryBudget> budget;
            ColumnValues values;
        };
        auto counted = std::make_shared<Counted>(m_budget);
        column = std::shared_ptr<ColumnValues>(counted, &counted->values);
    }
    return column;
}

std::uint64_t ValuePrint::operator()(std::string_view value)
{
    m_text.clear();
    appendNormalised(Normalise::Lower, value, m_text);
    return m_hash(m_text).low;
}

}  // namespace decant
