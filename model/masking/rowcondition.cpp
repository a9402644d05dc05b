// SPDX-License-Identifier: MIT
#include "model/masking/rowcondition.h"

#include "model/masking/rowconditionparser.h"

#include <algorithm>
#include <charconv>
#include <compare>

namespace decant {

namespace {

std::optional<double> numberOf(std::string_view text)
{
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size() || text.empty())
        return std::nullopt;
    return number;
}

/// Integers are compared as such: a double holds only 53 bits of them.
std::optional<std::int64_t> integerOf(std::string_view text)
{
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size() || text.empty())
        return std::nullopt;
    return number;
}

/// nullopt where one of them is no number.
std::optional<std::partial_ordering> compareNumbers(std::string_view a, std::string_view b)
{
    if (const auto left = integerOf(a), right = integerOf(b); left && right)
        return std::partial_ordering(*left <=> *right);
    const auto left = numberOf(a);
    const auto right = numberOf(b);
    if (!left || !right)
        return std::nullopt;
    return *left <=> *right;
}

char folded(char c, bool ignoreCase)
{
    return ignoreCase && c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::size_t characterEnd(std::string_view text, std::size_t at)
{
    ++at;
    while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xc0U) == 0x80U)
        ++at;
    return at;
}

/// LIKE with % and _, and \ before a character that stands for itself. On a mismatch only the last
/// % is tried again, which is enough and keeps the time within the product of the lengths.
bool matches(std::string_view text, std::string_view pattern, bool ignoreCase)
{
    std::size_t t = 0;
    std::size_t p = 0;
    std::size_t afterStar = std::string_view::npos;
    std::size_t starText = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == '%') {
            afterStar = ++p;
            starText = t;
            continue;
        }
        if (p < pattern.size() && pattern[p] == '_') {
            ++p;
            t = characterEnd(text, t);
            continue;
        }
        const std::size_t literal = p + 1 < pattern.size() && pattern[p] == '\\' ? p + 1 : p;
        if (literal < pattern.size()
            && folded(pattern[literal], ignoreCase) == folded(text[t], ignoreCase)) {
            p = literal + 1;
            ++t;
            continue;
        }
        if (afterStar == std::string_view::npos)
            return false;
        p = afterStar;
        t = characterEnd(text, starText);
        starText = t;
    }
    while (p < pattern.size() && pattern[p] == '%')
        ++p;
    return p == pattern.size();
}

bool isTrue(std::string_view text)
{
    return text == "t" || text == "true" || text == "1";
}

}  // namespace

Result<RowCondition> RowCondition::parse(std::string_view text)
{
    return RowConditionParser(text).parse();
}

bool RowCondition::holds(Values values) const
{
    return evaluate(m_root, values) == Truth::True;
}

RowCondition::Truth RowCondition::compare(const Operand& a, const Operand& b, Operator op,
                                          Values values)
{
    const auto valueOf = [&](const Operand& operand) -> std::optional<std::string_view> {
        if (operand.null)
            return std::nullopt;
        return operand.column < 0 ? std::optional<std::string_view>(operand.text)
                                  : values[static_cast<std::size_t>(operand.column)];
    };
    const auto left = valueOf(a);
    const auto right = valueOf(b);
    if (!left || !right)
        return Truth::Unknown;
    std::partial_ordering order = *left <=> *right;
    if (a.number || b.number || (a.column >= 0 && b.column >= 0)) {
        const auto numeric = compareNumbers(*left, *right);
        if (numeric)
            order = *numeric;
        else if (a.number || b.number)
            return Truth::Unknown;
    }
    bool holds = false;
    switch (op) {
    case Operator::Equal:
        holds = order == 0;
        break;
    case Operator::NotEqual:
        holds = order != 0;
        break;
    case Operator::Less:
        holds = order < 0;
        break;
    case Operator::LessEqual:
        holds = order <= 0;
        break;
    case Operator::Greater:
        holds = order > 0;
        break;
    case Operator::GreaterEqual:
        holds = order >= 0;
        break;
    }
    return holds ? Truth::True : Truth::False;
}

RowCondition::Truth RowCondition::evaluateIn(const Node& node, Values values) const
{
    Truth found = Truth::False;
    for (std::size_t i = 1; i < node.operands.size() && found != Truth::True; ++i)
        found =
            std::max(found, compare(node.operands[0], node.operands[i], Operator::Equal, values));
    return found;
}

RowCondition::Truth RowCondition::evaluate(int index, Values values) const
{
    const Node& node = m_nodes[static_cast<std::size_t>(index)];
    const auto valueOf = [&](const Operand& operand) -> std::optional<std::string_view> {
        if (operand.null)
            return std::nullopt;
        return operand.column < 0 ? std::optional<std::string_view>(operand.text)
                                  : values[static_cast<std::size_t>(operand.column)];
    };
    Truth truth = Truth::Unknown;
    switch (node.kind) {
    case Kind::And:
        truth = std::min(evaluate(node.left, values), evaluate(node.right, values));
        break;
    case Kind::Or:
        truth = std::max(evaluate(node.left, values), evaluate(node.right, values));
        break;
    case Kind::Not:
        truth = evaluate(node.left, values);
        break;
    case Kind::Compare:
        truth = compare(node.operands[0], node.operands[1], node.op, values);
        break;
    case Kind::IsNull:
        truth = valueOf(node.operands[0]) ? Truth::False : Truth::True;
        break;
    case Kind::In:
        truth = evaluateIn(node, values);
        break;
    case Kind::Like: {
        const auto text = valueOf(node.operands[0]);
        const auto pattern = valueOf(node.operands[1]);
        if (text && pattern)
            truth = matches(*text, *pattern, node.ignoreCase) ? Truth::True : Truth::False;
        break;
    }
    case Kind::Truth:
        if (const auto value = valueOf(node.operands[0]))
            truth = isTrue(*value) ? Truth::True : Truth::False;
        break;
    }
    if (!node.negated || truth == Truth::Unknown)
        return truth;
    return truth == Truth::True ? Truth::False : Truth::True;
}

}  // namespace decant
