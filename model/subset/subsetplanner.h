// SPDX-License-Identifier: MIT
#pragma once

#include "model/subset/subsetplan.h"

#include <cstddef>
#include <limits>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace decant {

/// Makes a SubsetPlan, step by step; used once. What planSubset() is made of.
class SubsetPlanner {
public:
    SubsetPlanner(const SubsetSpec& spec, const Catalog& catalog, std::string_view service)
        : m_spec(spec)
        , m_catalog(catalog)
        , m_service(service)
    {
    }
    SubsetPlan run()
    {
        addUnits();
        addTables();
        addRelations();
        addVirtualRelations();
        checkSpec();
        reach();
        follow();
        order();
        checkSkipped();
        checkMissingParents();
        return std::move(m_plan);
    }

private:
    static constexpr std::size_t kNone = std::numeric_limits<std::size_t>::max();

    [[nodiscard]] std::size_t indexOf(std::string_view text) const
    {
        const auto at = m_index.find(std::string(text));
        return at == m_index.end() ? kNone : at->second;
    }
    [[nodiscard]] std::size_t unitOf(std::size_t table) const { return m_unitOf[table]; }
    void problem(Severity severity, std::string id, std::string table, std::string column,
                 Sentence text, Sentence advice)
    {
        m_plan.problems.push_back({severity, std::move(id), std::string(m_service),
                                   std::move(table), std::move(column), std::move(text),
                                   std::move(advice)});
    }
    void addUnits();
    void addTables();
    void addRelations();
    void addVirtualRelations();
    void addVirtual(std::size_t table, const std::string& name, const RelationSubset& relation);
    void take(SubsetRelation relation, const RelationSubset* said);
    void checkSpec();
    void checkRelations(const std::string& table, std::size_t index);
    void reach();
    void follow();
    void order();
    void checkSkipped();
    void checkMissingParents();
    [[nodiscard]] std::vector<std::size_t> membersBelow(std::size_t table) const;
    [[nodiscard]] bool anyMember(std::size_t table, bool (*holds)(const SubsetTable&)) const;

    const SubsetSpec& m_spec;
    const Catalog& m_catalog;
    std::string_view m_service;
    SubsetPlan m_plan;
    std::unordered_map<std::string, std::size_t> m_index;  ///< QualifiedName::text() -> table
    std::vector<std::size_t> m_unitOf;  ///< of every table of the catalog, kNone without rows
    std::vector<std::vector<std::size_t>> m_partitions;  ///< direct ones of every table
    std::vector<std::size_t> m_memberOf;  ///< catalog table -> index into SubsetPlan::tables
};

}  // namespace decant
