// SPDX-License-Identifier: MIT
#include "services/masking/patterntext.h"

#include "services/masking/textform.h"
#include "services/masking/utf8.h"

#include <algorithm>

namespace decant {

namespace {

constexpr std::uint32_t kOpenEnd = 8;  ///< how much further * and + go
constexpr std::uint32_t kMaxRepeat = 1000;
constexpr int kMaxDepth = 32;
constexpr char32_t kFirstPrintable = 0x20;
constexpr char32_t kLastPrintable = 0x7e;

}  // namespace

class PatternText::Parser {
public:
    explicit Parser(std::string_view text)
        : m_text(text)
    {
    }
    bool parse(std::vector<Sequence>& alternatives, std::string& problem)
    {
        takeIf('^');  // anchors are implied
        if (group(alternatives, 0) && m_at == m_text.size())
            return true;
        if (m_problem.empty())
            m_problem = "unexpected \")\"";
        problem = m_problem + " at character " + std::to_string(m_at + 1);
        return false;
    }

private:
    bool fail(const char* why)
    {
        m_problem = why;
        return false;
    }
    [[nodiscard]] bool more() const { return m_at < m_text.size(); }
    bool takeIf(char c)
    {
        if (!more() || m_text[m_at] != c)
            return false;
        ++m_at;
        return true;
    }
    bool group(std::vector<Sequence>& alternatives, int depth)
    {
        if (depth > kMaxDepth)
            return fail("groups are nested too deeply");
        do {
            alternatives.emplace_back();
            if (!sequence(alternatives.back(), depth))
                return false;
        } while (takeIf('|'));
        return true;
    }
    bool sequence(Sequence& nodes, int depth)
    {
        while (more() && m_text[m_at] != '|' && m_text[m_at] != ')') {
            if (m_text[m_at] == '$' && m_at + 1 == m_text.size()) {
                ++m_at;
                return true;
            }
            Node node;
            if (!atom(node, depth) || !quantifier(node))
                return false;
            for (const Range& range : node.ranges)
                node.characters += static_cast<std::uint32_t>(range.last - range.first) + 1;
            nodes.push_back(std::move(node));
        }
        return true;
    }
    bool atom(Node& node, int depth)
    {
        if (takeIf('(')) {
            if (takeIf('?') && !takeIf(':'))
                return fail("groups with (? can only be (?:");
            if (!group(node.alternatives, depth + 1))
                return false;
            return takeIf(')') || fail("a group is not closed");
        }
        if (takeIf('[')) {
            if (!characterClass(node.ranges))
                return false;
            return !node.ranges.empty() || fail("a class is empty");
        }
        if (takeIf('.')) {
            node.ranges = {{kFirstPrintable, kLastPrintable}};
            return true;
        }
        if (takeIf('\\'))
            return escape(node.ranges);
        if (std::string_view("*+?{").find(m_text[m_at]) != std::string_view::npos)
            return fail("nothing to repeat");
        const char32_t point = takeUtf8(m_text, m_at);
        node.ranges = {{point, point}};
        return true;
    }
    bool escape(std::vector<Range>& ranges)
    {
        if (!more())
            return fail("a backslash stands at the end");
        const char c = m_text[m_at++];
        const auto add = [&ranges](std::initializer_list<Range> more) {
            ranges.insert(ranges.end(), more);
        };
        switch (c) {
        case 'd':
            add({{'0', '9'}});
            return true;
        case 'w':
            add({{'0', '9'}, {'A', 'Z'}, {'_', '_'}, {'a', 'z'}});
            return true;
        case 's':
            add({{' ', ' '}});
            return true;
        case 't':
            add({{'\t', '\t'}});
            return true;
        case 'n':
            add({{'\n', '\n'}});
            return true;
        default:
            break;
        }
        if (isDigit(c) || isUpper(c) || isLower(c))
            return fail("this escape is not understood");
        --m_at;
        const char32_t point = takeUtf8(m_text, m_at);
        add({{point, point}});
        return true;
    }
    bool characterClass(std::vector<Range>& ranges)
    {
        const bool negated = takeIf('^');
        bool first = true;
        while (more() && (m_text[m_at] != ']' || first)) {
            first = false;
            if (takeIf('\\')) {
                if (!escape(ranges))
                    return false;
                continue;
            }
            Range range;
            range.first = range.last = takeUtf8(m_text, m_at);
            if (m_at + 1 < m_text.size() && m_text[m_at] == '-' && m_text[m_at + 1] != ']') {
                ++m_at;
                range.last = takeUtf8(m_text, m_at);
                if (range.last < range.first)
                    return fail("a range of characters runs backwards");
            }
            ranges.push_back(range);
        }
        if (!takeIf(']'))
            return fail("a class is not closed");
        if (negated)
            negate(ranges);
        return true;
    }
    /// The printable ASCII characters that are not in `ranges`.
    static void negate(std::vector<Range>& ranges)
    {
        std::vector<Range> others;
        for (char32_t c = kFirstPrintable; c <= kLastPrintable; ++c) {
            const bool taken = std::any_of(ranges.begin(), ranges.end(), [c](const Range& r) {
                return r.first <= c && c <= r.last;
            });
            if (!taken)
                others.push_back({c, c});
        }
        ranges = std::move(others);
    }
    bool number(std::uint32_t& value)
    {
        if (!more() || !isDigit(m_text[m_at]))
            return fail("a number is missing in {}");
        value = 0;
        while (more() && isDigit(m_text[m_at]) && value <= kMaxRepeat)
            value = value * 10 + static_cast<std::uint32_t>(m_text[m_at++] - '0');
        return value <= kMaxRepeat || fail("a repetition is too large");
    }
    bool quantifier(Node& node)
    {
        if (takeIf('?')) {
            node.min = 0;
        } else if (takeIf('*')) {
            node.min = 0;
            node.max = kOpenEnd;
        } else if (takeIf('+')) {
            node.max = 1 + kOpenEnd;
        } else if (takeIf('{')) {
            if (!number(node.min))
                return false;
            node.max = node.min;
            if (takeIf(',')) {
                if (more() && m_text[m_at] == '}')
                    node.max = node.min + kOpenEnd;
                else if (!number(node.max))
                    return false;
            }
            if (!takeIf('}'))
                return fail("a { is not closed");
            if (node.max < node.min)
                return fail("a repetition runs backwards");
        }
        return true;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::string m_problem;
};

std::optional<PatternText> PatternText::parse(std::string_view pattern, std::string& problem)
{
    PatternText text;
    if (!Parser(pattern).parse(text.m_alternatives, problem))
        return std::nullopt;
    if (longest(text.m_alternatives) > kMost) {
        problem = "it describes texts of more than " + std::to_string(kMost) + " characters";
        return std::nullopt;
    }
    return text;
}

std::size_t PatternText::longest(const std::vector<Sequence>& alternatives)
{
    std::size_t most = 0;
    for (const Sequence& sequence : alternatives) {
        std::size_t length = 0;
        for (const Node& node : sequence) {
            const std::size_t once = node.ranges.empty() ? longest(node.alternatives) : 1;
            length = std::min(length + once * node.max, 2 * kMost);
        }
        most = std::max(most, length);
    }
    return most;
}

void PatternText::generate(KeyedStream& random, std::string& out) const
{
    generate(m_alternatives, random, out);
}

void PatternText::generate(const std::vector<Sequence>& alternatives, KeyedStream& random,
                           std::string& out)
{
    const std::size_t chosen =
        alternatives.size() == 1 ? 0 : static_cast<std::size_t>(random.below(alternatives.size()));
    for (const Node& node : alternatives[chosen]) {
        std::uint32_t times = node.min;
        if (node.max > node.min)
            times += random.small(node.max - node.min + 1);
        for (; times > 0; --times) {
            if (node.ranges.empty()) {
                generate(node.alternatives, random, out);
                continue;
            }
            auto index = static_cast<std::uint32_t>(random.below(node.characters));
            for (const Range& range : node.ranges) {
                const auto size = static_cast<std::uint32_t>(range.last - range.first) + 1;
                if (index < size) {
                    appendUtf8(range.first + index, out);
                    break;
                }
                index -= size;
            }
        }
    }
}

}  // namespace decant
