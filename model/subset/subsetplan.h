// SPDX-License-Identifier: MIT
#pragma once

#include "model/build/problem.h"
#include "model/catalog/catalog.h"
#include "model/subset/subsetspec.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace decant {

/// One table with rows of its own and what decides about them.
struct SubsetTable {
    std::size_t table = 0;  ///< index into Catalog::tables
    TableSubset rows;  ///< the line that applies
    std::string decidedBy;  ///< key of that line in the project, "" for the default
    std::size_t unit = 0;  ///< index into SubsetPlan::units
    bool reached = false;  ///< rows of it can be in the result

    /// Every row is taken, so nothing has to be looked up in it.
    [[nodiscard]] bool complete() const { return rows.mode == RowMode::All; }
    [[nodiscard]] bool withoutRows() const
    {
        return rows.mode == RowMode::StructureOnly || skipped();
    }
    [[nodiscard]] bool skipped() const { return rows.mode == RowMode::Skip; }
    /// Rows are taken for their own sake.
    [[nodiscard]] bool isSeed() const
    {
        return !withoutRows()
            && (rows.mode != RowMode::Needed || !rows.pinned.empty() || !rows.coverage.empty());
    }
};

/// A foreign key or a relation of the project, as the plan follows it.
struct SubsetRelation {
    std::string name;
    std::size_t table = 0;  ///< index into Catalog::tables: who refers; may be partitioned
    std::size_t referenced = 0;  ///< index into Catalog::tables
    std::size_t unit = 0;  ///< of `table`, index into SubsetPlan::units
    std::size_t referencedUnit = 0;
    std::vector<std::string> columns;  ///< plain columns; empty where `expressions` or `list` are
    std::vector<std::string> expressions;
    std::string list;
    std::string when;
    std::vector<std::string> referencedColumns;
    Children children = Children::No;
    int limit = 0;
    std::string order;
    bool declared = true;  ///< a foreign key of the source: it must hold in the result
    bool toParents = false;  ///< parents of taken rows are fetched
    bool toChildren = false;  ///< children of taken rows are fetched
    /// Declared, and some referenced rows are not taken at all by the project's own will.
    bool parentsMissing = false;
};

/// A table, or a partitioned table with all its partitions: what is planned as one.
struct SubsetUnit {
    std::size_t table = 0;  ///< index into Catalog::tables: the table, or the topmost parent
    std::vector<std::size_t> members;  ///< indexes into SubsetPlan::tables
};

/// Units that are read together because they lead to each other. Groups of one level do not depend
/// on each other.
struct SubsetGroup {
    std::vector<std::size_t> units;
    int level = 0;
    bool cycle = false;  ///< several units, or one that refers to itself
};

/// Which rows are read in which order; a pure function of project and catalog, the same for every
/// kind of source.
struct SubsetPlan {
    std::vector<SubsetTable> tables;  ///< in the order of the catalog, without views and the like
    std::vector<SubsetRelation> relations;  ///< all, followed or not
    std::vector<SubsetUnit> units;
    std::vector<SubsetGroup> groups;  ///< in the order of reading; only units that are reached
    std::vector<Problem> problems;

    /// True where every table is complete or without rows and no row can miss its parent: nothing
    /// has to be looked up.
    [[nodiscard]] bool plain() const;
    [[nodiscard]] const SubsetTable* table(const Catalog& catalog, const QualifiedName& name) const;
    /// The first problem that forbids to go on.
    [[nodiscard]] const Problem* error() const;
};

[[nodiscard]] SubsetPlan planSubset(const SubsetSpec& spec, const Catalog& catalog,
                                    std::string_view serviceName);

/// The line of the project that decides about a table.
struct RowsDecision {
    const TableSubset* rows = nullptr;  ///< nullptr: the default, all rows
    std::string key;
};
[[nodiscard]] RowsDecision decideRows(const SubsetSpec& spec, const Catalog& catalog,
                                      const Table& table);

/// One step of an explanation: rows of `to` come because of rows of `from`.
struct SubsetStep {
    std::size_t relation = 0;  ///< index into SubsetPlan::relations
    bool children = false;  ///< followed from the referenced table to those that refer
    std::size_t from = 0;  ///< index into SubsetPlan::units
    std::size_t to = 0;
};

/// Why tables are in the result.
class SubsetReasons {
public:
    explicit SubsetReasons(const SubsetPlan& plan);

    /// The shortest chain of relations from a table that is taken for its own sake to `unit`; empty
    /// when it is one itself, nullopt when no row of it can be taken.
    [[nodiscard]] std::optional<std::vector<SubsetStep>> chain(std::size_t unit) const;

private:
    std::vector<std::optional<SubsetStep>> m_via;  ///< of each unit: the step that led to it first
    std::vector<bool> m_reached;
};

}  // namespace decant
