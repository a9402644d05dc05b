// SPDX-License-Identifier: MIT
#include "services/snapshot/leaksample.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cstring>
#include <limits>
#include <map>
#include <openssl/crypto.h>
#include <shared_mutex>

namespace decant {

namespace {

/// Bits of the filter of masked values; 8 MiB.
constexpr std::size_t kFilterBits = std::size_t{1} << 26;
/// Beyond this many entries the filter would say "seen" about nearly everything.
constexpr std::int64_t kFilterCapacity = 8'000'000;
constexpr std::size_t kCacheSize = 4096;

/// A fast hash (multiply and fold). It only has to spread: which values are kept is no secret.
std::uint64_t fastHash(std::string_view text, std::uint64_t seed)
{
    __extension__ using Wide = unsigned __int128;
    const auto mix = [](std::uint64_t a, std::uint64_t b) {
        const Wide product = Wide{a ^ 0x9e3779b97f4a7c15U} * (b ^ 0xd1b54a32d192ed03U);
        return static_cast<std::uint64_t>(product) ^ static_cast<std::uint64_t>(product >> 64);
    };
    std::uint64_t hash = seed ^ (text.size() * 0xa0761d6478bd642fU);
    while (text.size() > 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, text.data(), 8);
        hash = mix(hash, word);
        text.remove_prefix(8);
    }
    std::uint64_t word = 0;
    std::memcpy(&word, text.data(), text.size());
    return mix(mix(hash, word), 0xe7037ed1a0b428dbU);
}

/// Rough information of a text in tenths of a bit: digits 33, letters 25, others 10; repeated
/// characters count once.
int information(std::string_view text)
{
    int tenths = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (i > 0 && text[i - 1] == c)
            continue;
        if (c >= '0' && c <= '9')
            tenths += 33;
        else if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
                 || static_cast<signed char>(c) < 0)
            tenths += 25;
        else
            tenths += 10;
    }
    return tenths;
}

/// Short and all too common values would be found by accident; a plain date is one of them.
bool worthLookingFor(std::string_view text)
{
    return text.size() >= 6 && text.size() <= 4096 && information(text) >= 300;
}

void wipe(std::string& text)
{
    if (!text.empty())
        OPENSSL_cleanse(text.data(), text.size());
    text.clear();
}

}  // namespace

struct LeakSample::Private {
    struct ColumnSample {
        std::string name;
        std::map<std::uint64_t, std::string> kept;  ///< by hash, the smallest `perColumn`
        std::atomic<std::uint64_t> threshold{std::numeric_limits<std::uint64_t>::max()};
    };

    std::size_t perColumn;
    std::uint64_t seed;
    mutable std::shared_mutex columnsMutex;  ///< of the list, not of what is in it
    std::vector<std::unique_ptr<ColumnSample>> columns;
    mutable std::mutex mutex;  ///< of all `kept`
    std::vector<std::atomic<std::uint64_t>> filter =
        std::vector<std::atomic<std::uint64_t>>(kFilterBits / 64);
    std::atomic<std::int64_t> filterEntries{0};
    std::array<std::atomic<std::uint64_t>, kCacheSize> seenOriginals{};
    std::array<std::atomic<std::uint64_t>, kCacheSize> seenMasked{};
    std::vector<std::atomic<std::uint64_t>> keptBits =
        std::vector<std::atomic<std::uint64_t>>(1024);

    [[nodiscard]] ColumnSample* column(std::size_t number) const
    {
        const std::shared_lock lock(columnsMutex);
        return number < columns.size() ? columns[number].get() : nullptr;
    }
    [[nodiscard]] bool isMasked(std::uint64_t hash) const
    {
        const auto bit = [this](std::uint64_t at) {
            at %= kFilterBits;
            return ((filter[at / 64].load(std::memory_order_relaxed) >> (at % 64)) & 1) != 0;
        };
        return bit(hash) && bit(hash >> 32);
    }
    void noteMasked(std::uint64_t hash)
    {
        // Kept already: it cannot be told from output any more.
        const std::uint64_t slot = hash % (keptBits.size() * 64);
        if (((keptBits[slot / 64].load(std::memory_order_relaxed) >> (slot % 64)) & 1) != 0)
            drop(hash);
        if (filterEntries.load(std::memory_order_relaxed) >= kFilterCapacity || isMasked(hash))
            return;
        for (std::uint64_t at : {hash, hash >> 32}) {
            at %= kFilterBits;
            filter[at / 64].fetch_or(std::uint64_t{1} << (at % 64), std::memory_order_relaxed);
        }
        filterEntries.fetch_add(1, std::memory_order_relaxed);
    }
    void drop(std::uint64_t hash)
    {
        const std::lock_guard lock(mutex);
        const std::shared_lock list(columnsMutex);
        for (const auto& sample : columns) {
            const auto at = sample->kept.find(hash);
            if (at == sample->kept.end())
                continue;
            wipe(at->second);
            sample->kept.erase(at);
        }
    }
    void keep(ColumnSample& sample, std::uint64_t hash, std::string_view value)
    {
        const std::lock_guard lock(mutex);
        if (!sample.kept.emplace(hash, value).second)
            return;
        const std::uint64_t slot = hash % (keptBits.size() * 64);
        keptBits[slot / 64].fetch_or(std::uint64_t{1} << (slot % 64), std::memory_order_relaxed);
        if (sample.kept.size() <= perColumn)
            return;
        const auto last = std::prev(sample.kept.end());
        wipe(last->second);
        sample.kept.erase(last);
        sample.threshold.store(std::prev(sample.kept.end())->first, std::memory_order_relaxed);
    }
};

LeakSample::LeakSample(std::size_t perColumn, std::uint64_t seed)
    : d(std::make_unique<Private>())
{
    d->perColumn = std::max<std::size_t>(perColumn, 1);
    d->seed = seed;
}

LeakSample::~LeakSample()
{
    for (const auto& sample : d->columns) {
        for (auto& [hash, value] : sample->kept)
            wipe(value);
    }
}

std::size_t LeakSample::addColumn(std::string name)
{
    const std::unique_lock lock(d->columnsMutex);
    for (std::size_t i = 0; i < d->columns.size(); ++i) {
        if (d->columns[i]->name == name)
            return i;
    }
    d->columns.push_back(std::make_unique<Private::ColumnSample>());
    d->columns.back()->name = std::move(name);
    return d->columns.size() - 1;
}

void LeakSample::offer(std::size_t column, std::string_view original, std::string_view masked)
{
    if (original == masked)
        return;
    if (masked.size() >= 6) {
        const std::uint64_t hash = fastHash(masked, d->seed);
        auto& seen = d->seenMasked[hash % kCacheSize];
        if (seen.exchange(hash, std::memory_order_relaxed) != hash)
            d->noteMasked(hash);
    }
    if (original.size() < 6)
        return;
    Private::ColumnSample* sample = d->column(column);
    const std::uint64_t hash = fastHash(original, d->seed);
    if (sample == nullptr || hash > sample->threshold.load(std::memory_order_relaxed))
        return;
    auto& seen = d->seenOriginals[(hash + column) % kCacheSize];
    if (seen.exchange(hash + column, std::memory_order_relaxed) == hash + column)
        return;
    if (worthLookingFor(original) && !d->isMasked(hash))
        d->keep(*sample, hash, original);
}

std::vector<LeakSample::Entry> LeakSample::entries() const
{
    const std::lock_guard lock(d->mutex);
    const std::shared_lock list(d->columnsMutex);
    std::vector<Entry> all;
    for (const auto& sample : d->columns) {
        for (const auto& [hash, value] : sample->kept) {
            if (!d->isMasked(hash))
                all.push_back({sample->name, value});
        }
    }
    return all;
}

LeakObserver::LeakObserver(LeakSample& sample, const Table& table, const TableMask& mask)
    : m_sample(sample)
{
    for (const ColumnMask& column : mask.columns)
        m_columns.push_back(
            sample.addColumn(table.name.text() + '.'
                             + table.columns.at(static_cast<std::size_t>(column.column)).name));
}

void LeakObserver::original(std::size_t column, std::string_view value, std::string_view masked)
{
    m_sample.offer(m_columns[column], value, masked);
}

}  // namespace decant
