// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalog/catalog.h"
#include "model/subset/subsetplan.h"
#include "services/subset/keyset.h"

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace decant::postgres {

/// The fields of the lines that the queries on one table (with its partitions) give:
/// tableoid, ctid, extras, columns.
struct LineShape {
    static constexpr std::size_t kOwn = 2;  ///< tableoid and ctid
    std::vector<std::string> extras;  ///< SQL; keys that are no plain column of the copy
    std::vector<std::string> columns;  ///< names, in the order of the data files

    /// Number of fields that do not belong to the row.
    [[nodiscard]] std::size_t prefix() const { return kOwn + extras.size(); }
    /// Makes the lines carry what `sql` gives; nothing to do for a column of the copy.
    void provide(const std::string& sql);
    /// Field that carries `sql`, once everything is provided.
    [[nodiscard]] std::size_t field(const std::string& sql) const;
    /// The select list.
    [[nodiscard]] std::string list() const;
};

/// Schema of the operator that compares each column of a foreign key, where it is not pg_catalog.
/// Key: oid of the referring table and name of the constraint.
using KeyOperators = std::map<std::pair<std::uint32_t, std::string>, std::vector<std::string>>;

/// Keys in the way a query on their table finds them.
struct KeyMatch {
    std::vector<std::string> left;  ///< SQL of the side that is searched, one per key column
    std::vector<std::string> types;  ///< SQL type of each key value
    std::vector<std::string> operators;  ///< SQL
    std::string when;  ///< further condition, or ""
};

/// Finds the rows that `relation` refers to, by its referenced columns.
[[nodiscard]] KeyMatch parentMatch(const SubsetRelation& relation, const Catalog& catalog,
                                   const KeyOperators& operators);
/// Finds the rows that refer to given values of its referenced columns.
[[nodiscard]] KeyMatch childMatch(const SubsetRelation& relation, const Catalog& catalog,
                                  const KeyOperators& operators);

/// The SQL that gives the key of a referring row: one text per key column, NULL where the row does
/// not take part. For a list one text, an array.
[[nodiscard]] std::vector<std::string> keyExpressions(const SubsetRelation& relation);

/// How the values of a key are held in memory.
[[nodiscard]] KeyForm keyForm(const Table& table, const std::vector<std::string>& columns);

/// FROM item: the table alone, or with all its partitions.
[[nodiscard]] std::string fromItem(const Table& table);

/// Condition that holds for the rows whose key is one of `keys`; NULL never is.
[[nodiscard]] std::string keyCondition(const KeyMatch& match,
                                       const std::vector<std::vector<std::string>>& keys);

/// SELECT of the rows found by keys; with a limit the first of each key only.
[[nodiscard]] std::string selectByKeys(const LineShape& shape, const Table& table,
                                       const KeyMatch& match,
                                       const std::vector<std::vector<std::string>>& keys,
                                       int limit = 0, const std::string& order = {});

/// SELECTs of the rows of one table that are taken for their own sake, but for RowMode::Newest.
[[nodiscard]] std::vector<std::string> seedSelects(const LineShape& shape, const Table& table,
                                                   const TableSubset& rows, int serverVersion);

/// SELECT of the newest rows of `table` and its partitions; of these only `members` count.
[[nodiscard]] std::string newestSelect(const LineShape& shape, const Table& table,
                                       const TableSubset& rows,
                                       const std::vector<std::uint32_t>& members);

/// The newestSelect() that decides about one table, which may be a partition: a line of its own
/// counts within it, any other line over the whole table.
[[nodiscard]] std::string newestOf(const LineShape& shape, const SubsetPlan& plan,
                                   const Catalog& catalog, std::size_t member);

/// True for `whole` itself and for its partitions of any depth.
[[nodiscard]] bool isPartOf(const Catalog& catalog, const Table& table, const Table& whole);

/// A condition or expression of the project in parentheses, safe against a comment at its end.
[[nodiscard]] std::string parenthesised(std::string_view sql);

/// Larger tables are sampled in whole blocks, so that the cost grows with the sample; smaller ones
/// by a hash of the primary key, so that the sample stays when the table is rewritten.
inline constexpr std::int64_t kBlockSampleBytes = std::int64_t{64} << 20;

}  // namespace decant::postgres
