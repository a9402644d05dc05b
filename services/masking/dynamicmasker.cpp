// SPDX-License-Identifier: MIT
#include "services/masking/maskedfield.h"

#include <algorithm>

namespace decant {

namespace {

/// Maskers of one rule that are kept; a column with more different values is no kind of rows.
constexpr std::size_t kMostMaskers = 1024;

}  // namespace

DynamicMasker::DynamicMasker(ColumnMask mask, ColumnType type, const MaskKey& key,
                             std::vector<std::size_t> fields, std::shared_ptr<ColumnValues> values)
    : m_mask(std::move(mask))
    , m_type(std::move(type))
    , m_key(key)
    , m_parameters(dynamicParameters(m_mask.rule))
    , m_fields(std::move(fields))
    , m_values(std::move(values))
{
}

Result<std::unique_ptr<DynamicMasker>> DynamicMasker::make(ColumnMask mask, const ColumnType& type,
                                                           const MaskKey& key,
                                                           std::vector<std::size_t> fields,
                                                           std::shared_ptr<ColumnValues> values)
{
    std::unique_ptr<DynamicMasker> made(
        new DynamicMasker(std::move(mask), type, key, std::move(fields), std::move(values)));
    ColumnMask own = made->m_mask;
    const std::vector<std::optional<std::string_view>> none(made->m_parameters.size());
    own.rule = ruleForRow(made->m_mask.rule, made->m_parameters, none);
    auto fallback = makeColumnMasker(own, type, key, made->m_values);
    if (!fallback)
        return std::move(fallback).error();
    made->m_fallback = *std::move(fallback);
    return made;
}

ColumnMasker& DynamicMasker::maskerFor(std::span<const std::optional<std::string_view>> values)
{
    m_text.clear();
    for (const auto& value : values) {
        // Lengths tell the values apart, whatever is in them.
        m_text += value ? std::to_string(value->size()) + ':' : "-";
        m_text += value.value_or(std::string_view());
    }
    const auto known = m_maskers.find(m_text);
    if (known != m_maskers.end())
        return known->second ? *known->second : *m_fallback;
    if (m_latest && m_latestText == m_text)
        return *m_latest;
    ColumnMask own = m_mask;
    own.rule = ruleForRow(m_mask.rule, m_parameters, values);
    auto made = makeColumnMasker(own, m_type, m_key, m_values);
    std::unique_ptr<ColumnMasker> masker = made ? *std::move(made) : nullptr;
    if (masker && m_observer != nullptr)
        (void)masker->reportTo(m_observer, m_column);  // as the fallback does
    if (m_maskers.size() < kMostMaskers) {
        const auto added = m_maskers.emplace(m_text, std::move(masker)).first;
        return added->second ? *added->second : *m_fallback;
    }
    if (!masker)
        return *m_fallback;
    if (m_latest)
        retire(*m_latest);
    m_latest = std::move(masker);
    m_latestText = m_text;
    return *m_latest;
}

void DynamicMasker::retire(ColumnMasker& masker)
{
    masker.visit([this](ColumnMasker& inner) {
        m_before.replaced += inner.failures().replaced;
        m_before.collisions += inner.failures().collisions;
        if (m_before.fatal.empty())
            m_before.fatal = inner.failures().fatal;
    });
}

bool DynamicMasker::reportTo(OriginalObserver* observer, std::size_t column)
{
    m_observer = observer;
    m_column = column;
    return m_fallback->reportTo(observer, column);
}

void DynamicMasker::visit(const MaskerVisitor& visitor)
{
    m_fallback->visit(visitor);
    if (m_latest)
        m_latest->visit(visitor);
    for (const auto& [text, masker] : m_maskers) {
        if (masker)
            masker->visit(visitor);
    }
}

}  // namespace decant
