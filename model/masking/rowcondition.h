// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/result.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace decant {

/// A condition over the columns of one row, in a small part of SQL: = <> != < <= > >=, IS [NOT]
/// NULL, [NOT] IN (…), [NOT] BETWEEN … AND …, [NOT] LIKE and ILIKE, AND, OR, NOT, parentheses.
/// Operands are columns ("quoted" where they must be), 'texts', numbers, TRUE and FALSE. Nothing in
/// it can read or call anything else.
///
/// Values are in their text form. A comparison with a number, and one of two columns that both
/// hold numbers, is numeric; all others are by bytes, which is right for ISO dates, too. NULL makes
/// a comparison unknown, as in SQL, and an unknown condition does not hold.
class RowCondition {
public:
    using Values = std::span<const std::optional<std::string_view>>;

    /// Errors: InvalidInput; detail says what was expected and at which character (from 1).
    [[nodiscard]] static Result<RowCondition> parse(std::string_view text);

    /// The columns in order of their first use.
    [[nodiscard]] const std::vector<std::string>& columns() const { return m_columns; }
    /// `values` are those of columns(). Does not allocate.
    [[nodiscard]] bool holds(Values values) const;

private:
    friend class RowConditionParser;
    enum class Kind : std::uint8_t { And, Or, Not, Compare, IsNull, In, Like, Truth };
    enum class Operator : std::uint8_t { Equal, NotEqual, Less, LessEqual, Greater, GreaterEqual };
    struct Operand {
        int column = -1;  ///< -1: a literal
        std::string text;
        bool number = false;  ///< a literal written as a number
        bool null = false;
    };
    struct Node {
        Kind kind = Kind::Truth;
        Operator op = Operator::Equal;
        bool negated = false;
        bool ignoreCase = false;
        int left = -1;  ///< nodes of And, Or, Not
        int right = -1;
        std::vector<Operand> operands;
    };
    enum class Truth : std::uint8_t { False, Unknown, True };

    [[nodiscard]] Truth evaluate(int node, Values values) const;
    [[nodiscard]] Truth evaluateIn(const Node& node, Values values) const;
    [[nodiscard]] static Truth compare(const Operand& a, const Operand& b, Operator op,
                                       Values values);

    std::vector<Node> m_nodes;
    std::vector<std::string> m_columns;
    int m_root = -1;
};

}  // namespace decant
