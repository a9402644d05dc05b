// SPDX-License-Identifier: MIT
#include "services/masking/drawn.h"
#include "services/masking/permutation.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace decant {

namespace {

/// A stretch of a fixed layout: digits, letters, a number of a range, a word of a set, or
/// characters that stay.
struct Segment {
    enum class Kind : std::uint8_t { Preserve, Digits, Capitals, Letters, Range, Set };
    Kind kind = Kind::Preserve;
    std::size_t width = 0;
    std::uint64_t first = 0;  ///< of Range
    std::uint64_t size = 1;  ///< number of contents
    std::vector<std::string> words;  ///< of Set, all of `width`
};

std::optional<std::uint64_t> numberOf(std::string_view text)
{
    std::uint64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (text.empty() || error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return number;
}

std::optional<Segment> parseRange(std::string_view text)
{
    const std::size_t dash = text.find('-');
    const auto first = numberOf(text.substr(0, std::min(dash, text.size())));
    const auto last =
        dash == std::string_view::npos ? std::nullopt : numberOf(text.substr(dash + 1));
    if (!first || !last || *first >= *last || text.size() - dash - 1 != dash || dash > 18)
        return std::nullopt;
    return Segment{Segment::Kind::Range, dash, *first, *last - *first + 1, {}};
}

std::optional<Segment> parseSet(std::string_view text)
{
    Segment segment{Segment::Kind::Set, 0, 0, 0, {}};
    while (!text.empty()) {
        const std::size_t bar = std::min(text.find('|'), text.size());
        segment.words.emplace_back(text.substr(0, bar));
        text.remove_prefix(std::min(bar + 1, text.size()));
    }
    std::sort(segment.words.begin(), segment.words.end());
    segment.words.erase(std::unique(segment.words.begin(), segment.words.end()),
                        segment.words.end());
    segment.size = segment.words.size();
    segment.width = segment.words.empty() ? 0 : segment.words[0].size();
    const bool equal = std::all_of(segment.words.begin(), segment.words.end(),
                                   [&](const auto& w) { return w.size() == segment.width; });
    return segment.size > 1 && segment.width > 0 && equal ? std::optional(segment) : std::nullopt;
}

/// "digits:4", "capitals:2", "letters:3", "range:100-999", "set:DE|AT", "preserve:1".
std::optional<Segment> parseSegment(std::string_view text)
{
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos)
        return std::nullopt;
    const std::string_view kind = text.substr(0, colon);
    const std::string_view rest = text.substr(colon + 1);
    if (kind == "range")
        return parseRange(rest);
    if (kind == "set")
        return parseSet(rest);
    const auto width = numberOf(rest);
    if (!width || *width == 0)
        return std::nullopt;
    Segment segment;
    segment.width = static_cast<std::size_t>(*width);
    std::uint64_t radix = 1;
    std::uint64_t most = 1000;
    if (kind == "digits") {
        segment.kind = Segment::Kind::Digits;
        radix = 10;
        most = 18;
    } else if (kind == "capitals" || kind == "letters") {
        segment.kind = kind == "letters" ? Segment::Kind::Letters : Segment::Kind::Capitals;
        radix = 26;
        most = 13;
    } else if (kind != "preserve") {
        return std::nullopt;
    }
    if (*width > most)
        return std::nullopt;
    for (std::size_t i = 0; i < segment.width && radix > 1; ++i)
        segment.size *= radix;
    return segment;
}

/// Each segment goes through a keyed permutation of its contents that the segments before it
/// choose, so different values of the layout stay different. Another value becomes some value of
/// the layout.
class SegmentMap final : public MaskFunction {
public:
    SegmentMap(const FunctionContext& context, std::vector<Segment> segments)
        : m_hash(context.hash())
        , m_mix(context.hash("permutation"))
        , m_segments(std::move(segments))
    {
        for (const Segment& segment : m_segments)
            m_width += segment.width;
    }
    bool apply(std::string_view value, std::string_view identity, std::string& out) override
    {
        const std::size_t from = out.size();
        if (permute(value, out))
            return true;
        out.resize(from);
        KeyedStream random(m_hash, identity);
        for (const Segment& segment : m_segments) {
            if (segment.kind == Segment::Kind::Preserve)
                out.append(segment.width, 'X');
            else
                write(segment, random.below(segment.size), out);
        }
        return true;
    }

private:
    bool permute(std::string_view value, std::string& out) const
    {
        if (value.size() != m_width)
            return false;
        std::size_t at = 0;
        for (std::size_t i = 0; i < m_segments.size(); ++i) {
            const Segment& segment = m_segments[i];
            const std::string_view text = value.substr(at, segment.width);
            if (segment.kind == Segment::Kind::Preserve) {
                out += text;
            } else {
                const auto index = indexOf(segment, text);
                if (!index)
                    return false;
                const Bits128 tweak = m_hash(value.substr(0, at));
                const Permutation permutation(m_mix, segment.size, {tweak.low ^ i, tweak.high});
                write(segment, permutation(*index), out);
            }
            at += segment.width;
        }
        return true;
    }
    static std::optional<std::uint64_t> indexOf(const Segment& segment, std::string_view text)
    {
        if (segment.kind == Segment::Kind::Set) {
            const auto word = std::lower_bound(segment.words.begin(), segment.words.end(), text);
            if (word == segment.words.end() || *word != text)
                return std::nullopt;
            return static_cast<std::uint64_t>(word - segment.words.begin());
        }
        const bool letters =
            segment.kind == Segment::Kind::Capitals || segment.kind == Segment::Kind::Letters;
        const char zero = firstOf(segment.kind);
        std::uint64_t index = 0;
        for (const char c : text) {
            if (c < zero || c >= zero + (letters ? 26 : 10))
                return std::nullopt;
            index = index * (letters ? 26 : 10) + static_cast<std::uint64_t>(c - zero);
        }
        if (index < segment.first || index - segment.first >= segment.size)
            return std::nullopt;
        return index - segment.first;
    }
    static void write(const Segment& segment, std::uint64_t index, std::string& out)
    {
        if (segment.kind == Segment::Kind::Set) {
            out += segment.words[index];
            return;
        }
        const bool letters =
            segment.kind == Segment::Kind::Capitals || segment.kind == Segment::Kind::Letters;
        const std::uint64_t radix = letters ? 26 : 10;
        const std::size_t from = out.size();
        out.resize(from + segment.width);
        index += segment.first;
        for (std::size_t i = segment.width; i > 0; --i, index /= radix)
            out[from + i - 1] =
                static_cast<char>(firstOf(segment.kind) + static_cast<char>(index % radix));
    }
    static char firstOf(Segment::Kind kind)
    {
        if (kind == Segment::Kind::Capitals)
            return 'A';
        return kind == Segment::Kind::Letters ? 'a' : '0';
    }

    SipHash m_hash;
    SipHash m_mix;
    std::vector<Segment> m_segments;
    std::size_t m_width = 0;
};

Result<MaskFunctionPtr> makeSegmentMap(const FunctionContext& context)
{
    std::vector<Segment> segments;
    bool changes = false;
    for (const std::string& text : context.parameters.list("segments")) {
        auto segment = parseSegment(text);
        if (!segment)
            return badParameter(
                context,
                say("\"%1\" is no segment; write digits:4, capitals:2, letters:3, range:100-999, "
                    "set:DE|AT or preserve:1",
                    text));
        changes = changes || segment->kind != Segment::Kind::Preserve;
        segments.push_back(std::move(*segment));
    }
    if (!changes)
        return badParameter(context, say("segments must name at least one that changes"));
    return MaskFunctionPtr(std::make_unique<SegmentMap>(context, std::move(segments)));
}

constexpr std::array kEntries = {
    FunctionEntry{"segment_map", makeSegmentMap, Normalise::None},
};

}  // namespace

std::span<const FunctionEntry> segmentFunctions()
{
    return kEntries;
}

}  // namespace decant
