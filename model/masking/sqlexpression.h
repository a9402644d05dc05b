// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace decant {

/// Whose SQL is written.
enum class SqlDialect : std::uint8_t { Postgres, MariaDb };

/// `name` quoted as an identifier of the dialect.
[[nodiscard]] std::string quotedIdentifier(SqlDialect dialect, std::string_view name);
/// `text` as a literal of the dialect.
[[nodiscard]] std::string quotedLiteral(SqlDialect dialect, std::string_view text);

/// An SQL expression over the columns of one row: columns ("quoted" where they must be), 'texts',
/// numbers, operators, CASE, CAST and functions of a list that only compute. No query, no other
/// function, no comment: nothing in it can read or change anything else. It is written anew from
/// what was understood, so nothing that was not understood gets to a server.
class SqlExpression {
public:
    /// Errors: InvalidInput; detail says what is wrong and at which character (from 1).
    [[nodiscard]] static Result<SqlExpression> parse(std::string_view text);

    /// In order of their first use.
    [[nodiscard]] const std::vector<std::string>& columns() const { return m_columns; }
    /// In parentheses.
    [[nodiscard]] std::string sql(SqlDialect dialect) const;

private:
    enum class Kind : std::uint8_t { Column, Text, Verbatim };
    struct Token {
        Kind kind = Kind::Verbatim;
        std::string text;
    };

    /// The last tokens are "extract (".
    [[nodiscard]] bool extracts() const;
    void addColumn(std::string name);
    /// `calls`: a parenthesis follows.
    [[nodiscard]] Result<> addWord(std::string_view word, bool calls, std::size_t at,
                                   bool& typeFollows);

    std::vector<Token> m_tokens;
    std::vector<std::string> m_columns;
};

}  // namespace decant
