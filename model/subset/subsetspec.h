// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace decant {

enum class RowMode : std::uint8_t {
    All,
    Where,  ///< the rows for which a condition holds
    Percent,  ///< a repeatable sample
    Newest,  ///< the first rows of an order
    Needed,  ///< only rows that other rows refer to
    StructureOnly,  ///< the table without rows
    Skip,  ///< not even the table
};

/// Every mode as the project file calls it, in the order of RowMode.
inline constexpr std::array<std::string_view, 7> kRowModeNames{
    "all", "where", "percent", "newest", "needed", "structure_only", "skip"};
/// The name of one.
[[nodiscard]] std::string_view toString(RowMode mode);

/// Which rows of one table are taken. Conditions and orders are SQL of the source.
struct TableSubset {
    RowMode mode = RowMode::All;
    std::string where;  ///< of Where
    double percent = 0;  ///< of Percent: above 0, at most 100
    int seed = 0;  ///< of Percent: another seed, another sample
    int rows = 0;  ///< of Newest
    std::string order;  ///< of Newest, e.g. "created_at DESC"
    std::vector<std::string> pinned;  ///< rows for which one of these holds are always kept
    /// Columns of which every value of an enum or boolean, NULL and not NULL, smallest and largest
    /// value occur in the result wherever they occur in the source.
    std::vector<std::string> coverage;
    friend bool operator==(const TableSubset&, const TableSubset&) = default;
};

/// Which rows that refer to a taken row come along with it.
enum class Children : std::uint8_t { No, All, Limit };

/// What the project says about one relation: a foreign key of the source, or one that only the
/// project knows (a virtual relation: then `references` is set).
struct RelationSubset {
    Children children = Children::No;
    int limit = 0;  ///< of Limit: rows per parent
    std::string order;  ///< of Limit: which ones come first
    // Virtual relations alone:
    std::vector<std::string> columns;  ///< plain columns, or
    std::vector<std::string> expressions;  ///< SQL over the row, e.g. "(data->>'id')::bigint", or
    std::string list;  ///< SQL that gives an array, each element a key
    std::string when;  ///< only rows for which this holds: the type column of a polymorphic one
    std::string references;  ///< QualifiedName::text()
    std::vector<std::string> referencedColumns;

    [[nodiscard]] bool isVirtual() const { return !references.empty(); }
    friend bool operator==(const RelationSubset&, const RelationSubset&) = default;
};

/// Memory for the keys of one extraction unless the project says otherwise.
inline constexpr int kSubsetMemoryMiB = 384;

/// Which rows of a service are taken. A table takes the line of its own name, else that of the
/// table it is a partition or inheritance child of, else that of the pattern with the most plain
/// characters, else all rows.
struct SubsetSpec {
    std::map<std::string, TableSubset, std::less<>>
        tables;  ///< key: QualifiedName::text(), or a pattern with * and ? over it
    /// QualifiedName::text() of the referring table -> name of the relation
    std::map<std::string, std::map<std::string, RelationSubset, std::less<>>, std::less<>>
        relations;
    int memoryMiB = kSubsetMemoryMiB;  ///< limit for keys held in memory

    [[nodiscard]] const RelationSubset* relation(std::string_view table,
                                                 std::string_view name) const;
    friend bool operator==(const SubsetSpec&, const SubsetSpec&) = default;
};

/// True for a key of SubsetSpec::tables that is a pattern.
[[nodiscard]] bool isTablePattern(std::string_view key);
/// `*` stands for any characters, `?` for one.
[[nodiscard]] bool matchesPattern(std::string_view pattern, std::string_view text);

/// Everything that decides about the rows, as text: equal text, equal choice.
[[nodiscard]] std::string fingerprintText(const SubsetSpec& spec);

}  // namespace decant
