// SPDX-License-Identifier: MIT
#pragma once

#include "model/build/problem.h"
#include "model/subset/subsetspec.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace decant {

/// Where a piece of SQL of the project stands when it is used.
enum class SqlPiece : std::uint8_t {
    Condition,  ///< WHERE ( … )
    Order,  ///< ORDER BY …
    Expression,  ///< one value in a select list
};

/// What is wrong with a piece of SQL.
struct SqlFinding {
    std::size_t position = 0;  ///< byte in the text, 0-based
    int line = 1;
    int column = 1;  ///< in bytes
    Sentence message;  ///< of PostgreSQL's parser for the most part
};

/// Checks without a server that `text` is one piece of the kind and nothing more: PostgreSQL's own
/// parser (libpg_query) must take it bare and in the place where it will stand, so that text that
/// closes a parenthesis, adds a clause or begins another statement is refused. Names and types are
/// known to the server alone.
[[nodiscard]] std::optional<SqlFinding> checkSql(SqlPiece piece, std::string_view text);

/// The findings in everything the subset of a PostgreSQL service says in SQL.
[[nodiscard]] std::vector<Problem> checkSubsetSql(const SubsetSpec& spec,
                                                  std::string_view serviceName);

}  // namespace decant
