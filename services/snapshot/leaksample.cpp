// SPDX-License-Identifier: MIT
#include "services/snapshot/leaksample.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cstring>
#include <limits>
#include <map>
#include <mutex>
#include <openssl/crypto.h>
#include <utility>

namespace decant {

namespace {

/// Words of the filter of masked values; 1 MiB, so that it stays in a near cache.
constexpr std::size_t kFilterWords = std::size_t{1} << 17;
/// After so many entries the sampled share of all texts is halved.
constexpr std::uint64_t kFilterStep = 100'000;
constexpr std::uint64_t kFinestShare = 0xfff;
/// Shorter values are not looked for.
constexpr std::size_t kShortest = 6;
/// Of one thread, small enough to stay in its first-level cache beside everything else.
constexpr std::size_t kCacheSize = 512;

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
    return text.size() >= kShortest && text.size() <= 4096 && information(text) >= 300;
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
    mutable std::mutex mutex;  ///< of the list of columns and of all `kept`
    std::vector<std::unique_ptr<ColumnSample>> columns;
    std::vector<std::atomic<std::uint64_t>> filter =
        std::vector<std::atomic<std::uint64_t>>(kFilterWords);
    std::atomic<std::uint64_t> filterEntries{0};
    /// Only texts whose hash has none of these bits (from the 32nd on) still take part. The longer
    /// a run, the smaller the share: the sample is full by then, and every masked value that is
    /// noted costs an access to memory.
    std::atomic<std::uint64_t> share{0};
    std::vector<std::atomic<std::uint64_t>> keptBits =
        std::vector<std::atomic<std::uint64_t>>(1024);

    /// The column of this name, made when it is new. The pointer stays valid.
    ColumnSample* column(std::string name)
    {
        const std::lock_guard lock(mutex);
        const auto at = std::find_if(columns.begin(), columns.end(),
                                     [&](const auto& each) { return each->name == name; });
        if (at != columns.end())
            return at->get();
        columns.push_back(std::make_unique<ColumnSample>());
        columns.back()->name = std::move(name);
        return columns.back().get();
    }
    [[nodiscard]] bool takesPart(std::uint64_t hash) const
    {
        return ((hash >> 32) & share.load(std::memory_order_relaxed)) == 0;
    }
    /// Both bits of a hash lie in one word, so that a value costs one access to memory.
    static std::uint64_t filterBits(std::uint64_t hash)
    {
        return (std::uint64_t{1} << ((hash >> 20) & 63))
            | (std::uint64_t{1} << ((hash >> 26) & 63));
    }
    [[nodiscard]] bool isMasked(std::uint64_t hash) const
    {
        const std::uint64_t bits = filterBits(hash);
        return (filter[hash % kFilterWords].load(std::memory_order_relaxed) & bits) == bits;
    }
    void noteMasked(std::uint64_t hash)
    {
        // Kept already: it cannot be told from output any more.
        const std::uint64_t slot = hash % (keptBits.size() * 64);
        if (((keptBits[slot / 64].load(std::memory_order_relaxed) >> (slot % 64)) & 1) != 0)
            drop(hash);
        if (!takesPart(hash) || isMasked(hash))
            return;
        filter[hash % kFilterWords].fetch_or(filterBits(hash), std::memory_order_relaxed);
        if ((filterEntries.fetch_add(1, std::memory_order_relaxed) + 1) % kFilterStep == 0) {
            const std::uint64_t now = share.load(std::memory_order_relaxed);
            share.store(std::min(now * 2 + 1, kFinestShare), std::memory_order_relaxed);
        }
    }
    void drop(std::uint64_t hash)
    {
        const std::lock_guard lock(mutex);
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

std::vector<LeakSample::Entry> LeakSample::entries() const
{
    const std::lock_guard lock(d->mutex);
    std::vector<Entry> all;
    for (const auto& sample : d->columns) {
        for (const auto& [hash, value] : sample->kept) {
            if (!d->isMasked(hash))
                all.push_back({sample->name, value});
        }
    }
    return all;
}

struct LeakObserver::Private {
    LeakSample::Private& sample;
    std::vector<LeakSample::Private::ColumnSample*> columns;  ///< of each masked column
    std::array<std::uint64_t, kCacheSize> seenOriginals{};
    std::array<std::uint64_t, kCacheSize> seenMasked{};

    /// Was `hash` the last value in its place? It is now.
    static bool seen(std::array<std::uint64_t, kCacheSize>& cache, std::uint64_t hash)
    {
        return std::exchange(cache[hash % kCacheSize], hash) == hash;
    }
};

LeakObserver::LeakObserver(LeakSample& sample, const Table& table, const TableMask& mask)
    : d(new Private{*sample.d, {}})
{
    for (const ColumnMask& column : mask.columns)
        d->columns.push_back(
            sample.d->column(table.name.text() + '.'
                             + table.columns.at(static_cast<std::size_t>(column.column)).name));
}

LeakObserver::~LeakObserver() = default;

void LeakObserver::original(std::size_t column, std::string_view value, std::string_view masked)
{
    if (value == masked)
        return;
    LeakSample::Private& sample = d->sample;
    if (masked.size() >= kShortest) {
        const std::uint64_t hash = fastHash(masked, sample.seed);
        if (!Private::seen(d->seenMasked, hash))
            sample.noteMasked(hash);
    }
    if (value.size() < kShortest)
        return;
    LeakSample::Private::ColumnSample& own = *d->columns[column];
    const std::uint64_t hash = fastHash(value, sample.seed);
    if (hash > own.threshold.load(std::memory_order_relaxed) || !sample.takesPart(hash)
        || Private::seen(d->seenOriginals, hash + column))
        return;
    if (worthLookingFor(value) && !sample.isMasked(hash))
        sample.keep(own, hash, value);
}

}  // namespace decant
