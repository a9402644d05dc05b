// SPDX-License-Identifier: MIT
#include "model/masking/maskplan.h"

#include "model/masking/columndefault.h"
#include "model/masking/functioncatalogue.h"
#include "model/masking/imagecolumns.h"
#include "model/masking/planchecker.h"
#include "model/masking/rulecheck.h"
#include "model/support/text.h"

#include <algorithm>
#include <tuple>

namespace decant {

namespace {

/// A column of the catalog: position of its table and its own.
struct ColumnId {
    std::size_t table = 0;
    std::size_t column = 0;
    friend auto operator<=>(const ColumnId&, const ColumnId&) = default;
};

/// The rule says that it does not follow foreign keys.
bool staysBehind(const Decision& decision)
{
    const auto* rule = std::get_if<MaskRule>(&decision);
    if (rule == nullptr)
        return false;
    const auto at = rule->parameters.find("propagate");
    const bool* follows = at == rule->parameters.end() ? nullptr : at->second.get<bool>();
    return follows != nullptr && !*follows;
}

struct Effective {
    const Decision* decision = nullptr;
    ColumnId origin;  ///< whose decision it is
};

/// `from` decides for `to`.
struct Link {
    ColumnId from;
    ColumnId to;
    bool foreignKey = false;
};

class Planner {
public:
    Planner(const MaskSpec& spec, const Catalog& catalog, std::string_view serviceName)
        : m_spec(spec)
        , m_catalog(catalog)
        , m_service(serviceName)
    {
    }

    MaskPlan plan()
    {
        readDecisions();
        linkParents();
        linkForeignKeys();
        propagate();
        reportConflicts();
        for (std::size_t i = 0; i < m_catalog.tables.size(); ++i)
            planTable(i);
        for (Problem& problem : checkImageColumns(m_plan, m_catalog)) {
            problem.service = m_service;
            m_plan.problems.push_back(std::move(problem));
        }
        reportStale();
        std::stable_sort(m_plan.problems.begin(), m_plan.problems.end(),
                         [](const Problem& a, const Problem& b) {
                             return std::tie(a.table, a.column) < std::tie(b.table, b.column);
                         });
        return std::move(m_plan);
    }

private:
    [[nodiscard]] const Table& table(ColumnId id) const { return m_catalog.tables[id.table]; }
    [[nodiscard]] const Column& column(ColumnId id) const { return table(id).columns[id.column]; }
    [[nodiscard]] std::string nameOf(ColumnId id) const
    {
        return table(id).name.text() + '.' + column(id).name;
    }
    [[nodiscard]] std::optional<ColumnId> find(const QualifiedName& name,
                                               std::string_view columnName) const
    {
        const Table* found = m_catalog.table(name);
        const Column* inside = found == nullptr ? nullptr : found->column(columnName);
        if (inside == nullptr)
            return std::nullopt;
        return ColumnId{static_cast<std::size_t>(found - m_catalog.tables.data()),
                        static_cast<std::size_t>(inside - found->columns.data())};
    }
    void report(Severity severity, std::string id, ColumnId at, Sentence text, Sentence advice)
    {
        m_plan.problems.push_back({severity, std::move(id), m_service, table(at).name.text(),
                                   column(at).name, std::move(text), std::move(advice)});
    }

    void readDecisions();
    void linkParents();
    void linkForeignKeys();
    void propagate();
    void reportConflicts();
    void planTable(std::size_t index);
    void reportStale();

    const MaskSpec& m_spec;
    const Catalog& m_catalog;
    std::string m_service;
    std::map<ColumnId, Effective> m_effective;
    std::vector<Link> m_links;
    MaskPlan m_plan;
};

void Planner::readDecisions()
{
    for (std::size_t t = 0; t < m_catalog.tables.size(); ++t) {
        const auto decided = m_spec.tables.find(m_catalog.tables[t].name.text());
        if (decided == m_spec.tables.end())
            continue;
        const std::vector<Column>& columns = m_catalog.tables[t].columns;
        for (std::size_t c = 0; c < columns.size(); ++c) {
            const auto decision = decided->second.find(columns[c].name);
            if (decision != decided->second.end())
                m_effective[{t, c}] = {&decision->second, {t, c}};
        }
    }
}

/// Partitions and children by inheritance do as their parents.
void Planner::linkParents()
{
    for (std::size_t t = 0; t < m_catalog.tables.size(); ++t) {
        const Table& child = m_catalog.tables[t];
        std::vector<std::string> parents = child.inherits;
        if (!child.partitionOf.empty())
            parents.push_back(child.partitionOf);
        for (const std::string& parentText : parents) {
            const auto parent = QualifiedName::parse(parentText);
            for (std::size_t c = 0; parent && c < child.columns.size(); ++c) {
                if (const auto from = find(*parent, child.columns[c].name))
                    m_links.push_back({*from, {t, c}, false});
            }
        }
    }
}

void Planner::linkForeignKeys()
{
    for (const Relation& relation : m_catalog.relations) {
        const std::size_t count =
            std::min(relation.columns.size(), relation.referencedColumns.size());
        for (std::size_t i = 0; i < count; ++i) {
            const auto to = find(relation.table, relation.columns[i]);
            const auto from = find(relation.referencedTable, relation.referencedColumns[i]);
            if (to && from && *to != *from)
                m_links.push_back({*from, *to, true});
        }
    }
}

/// Decisions flow along the links until nothing changes; each column takes the first that reaches
/// it, so that cycles end.
void Planner::propagate()
{
    for (bool changed = true; changed;) {
        changed = false;
        for (const Link& link : m_links) {
            const auto from = m_effective.find(link.from);
            if (from != m_effective.end() && !m_effective.contains(link.to)
                && !(link.foreignKey && staysBehind(*from->second.decision))) {
                m_effective[link.to] = from->second;
                changed = true;
            }
        }
    }
}

void Planner::reportConflicts()
{
    for (const Link& link : m_links) {
        const auto from = m_effective.find(link.from);
        const auto to = m_effective.find(link.to);
        if (from == m_effective.end() || to == m_effective.end())
            continue;
        const Decision& given = *to->second.decision;
        const Decision& wanted = *from->second.decision;
        const bool bothKeep =
            std::holds_alternative<Keep>(given) && std::holds_alternative<Keep>(wanted);
        if (given == wanted || bothKeep)
            continue;
        report(Severity::Error, link.foreignKey ? "foreign-key-conflict" : "parent-conflict",
               link.to,
               link.foreignKey
                   ? say("The column refers to %1 and is decided differently, so the foreign key "
                         "would break.",
                         nameOf(link.from))
                   : say("The column belongs to %1 and is decided differently.", nameOf(link.from)),
               say("Remove the decision here: it follows %1.", nameOf(from->second.origin)));
    }
}

void Planner::planTable(std::size_t index)
{
    const Table& described = m_catalog.tables[index];
    if (!needsDecisions(described))
        return;
    TableMask mask;
    mask.table = described.name;
    for (std::size_t c = 0; c < described.columns.size(); ++c) {
        const ColumnId id{index, c};
        const auto effective = m_effective.find(id);
        if (described.columns[c].generated != Generated::No) {
            if (m_spec.find(described.name.text(), described.columns[c].name) != nullptr
                && std::holds_alternative<MaskRule>(*effective->second.decision))
                report(Severity::Error, "generated-column", id,
                       say("A generated column cannot be masked; the database computes it."),
                       say("Remove the rule and mask the columns it is computed from."));
            continue;
        }
        if (effective == m_effective.end()) {
            Problem problem = undecidedProblem(described, described.columns[c]);
            problem.service = m_service;
            // One per partitioned table is enough: its partitions follow.
            if (described.partitionOf.empty())
                m_plan.problems.push_back(std::move(problem));
            continue;
        }
        const ColumnId origin = effective->second.origin;
        if (const auto* keep = std::get_if<Keep>(effective->second.decision)) {
            if (origin == id && keep->reason.find_first_not_of(" \t") == std::string::npos)
                report(Severity::Error, "keep-without-reason", id,
                       say("The column is kept without a reason."),
                       say("Write why its values may leave the house."));
            continue;
        }
        const MaskRule rule = withColumnDefault(std::get<MaskRule>(*effective->second.decision),
                                                this->column(origin));
        for (Problem& problem :
             checkColumn(m_catalog, described, described.columns[c], rule, origin == id)) {
            problem.service = m_service;
            m_plan.problems.push_back(std::move(problem));
        }
        const FunctionDescriptor* function = findFunction(rule.function);
        if (function == nullptr)
            continue;
        ColumnMask column;
        column.column = static_cast<int>(c);
        column.rule = rule;
        column.keyDomain = effectiveKeyDomain(rule, *function);
        if (origin != id) {
            column.inheritedFrom = nameOf(origin);
            column.originType = this->column(origin).type;
        }
        mask.columns.push_back(std::move(column));
    }
    if (mask.columns.empty())
        return;
    for (Problem& problem : checkKeysOverExpressions(described)) {
        problem.service = m_service;
        m_plan.problems.push_back(std::move(problem));
    }
    m_plan.tables.push_back(std::move(mask));
}

/// Decisions about what is no longer there.
void Planner::reportStale()
{
    std::vector<std::string> tableTexts;
    for (const Table& each : m_catalog.tables)
        tableTexts.push_back(each.name.text());
    const std::vector<std::string_view> tableNames(tableTexts.begin(), tableTexts.end());
    const auto advice = [](std::string_view nearest) {
        return nearest.empty() ? say("Remove the decision.") : say("Did you mean \"%1\"?", nearest);
    };
    for (const auto& [tableText, decisions] : m_spec.tables) {
        const auto name = QualifiedName::parse(tableText);
        const Table* found = name ? m_catalog.table(*name) : nullptr;
        if (found == nullptr) {
            m_plan.problems.push_back({Severity::Warning,
                                       "unknown-table",
                                       m_service,
                                       tableText,
                                       {},
                                       say("The source has no table of this name."),
                                       advice(nearestName(tableText, tableNames))});
            continue;
        }
        std::vector<std::string_view> columnNames;
        for (const Column& each : found->columns)
            columnNames.push_back(each.name);
        for (const auto& [columnName, decision] : decisions) {
            if (found->column(columnName) == nullptr)
                m_plan.problems.push_back({Severity::Warning, "unknown-column", m_service,
                                           tableText, columnName,
                                           say("The table has no column of this name."),
                                           advice(nearestName(columnName, columnNames))});
        }
    }
}

std::string valueText(const Value& value)
{
    if (const auto* text = value.get<std::string>())
        return jsonQuoted(*text);
    if (const auto* flag = value.get<bool>())
        return *flag ? "true" : "false";
    if (const auto* number = value.get<std::int64_t>())
        return std::to_string(*number);
    if (const auto* real = value.get<double>())
        return std::to_string(*real) + 'f';
    std::string text;
    if (const auto* list = value.get<Value::List>()) {
        for (const Value& each : *list)
            text += valueText(each) + ',';
        return '[' + text + ']';
    }
    if (const auto* members = value.get<Value::Table>()) {
        for (const auto& [name, each] : *members)
            text += jsonQuoted(name) + ':' + valueText(each) + ',';
    }
    return '{' + text + '}';
}

}  // namespace

const TableMask* MaskPlan::table(const QualifiedName& name) const
{
    const auto at = std::find_if(tables.begin(), tables.end(),
                                 [&](const TableMask& mask) { return mask.table == name; });
    return at == tables.end() ? nullptr : &*at;
}

std::string rememberedAs(const ColumnMask& mask, const Table& table, const Column& column)
{
    return mask.inheritedFrom.empty() ? table.name.text() + '.' + column.name : mask.inheritedFrom;
}

std::string MaskPlan::fingerprintText() const
{
    std::string text = "decant masking 2\n";
    for (const TableMask& mask : tables) {
        for (const ColumnMask& column : mask.columns) {
            text += jsonQuoted(mask.table.text()) + ' ' + std::to_string(column.column) + ' '
                + column.rule.function + ' ' + valueText(Value(column.rule.parameters)) + ' '
                + jsonQuoted(column.keyDomain) + ' '
                + (column.originType ? jsonQuoted(column.originType->name) : std::string("-"))
                + '\n';
        }
    }
    return text;
}

MaskPlan planMasking(const MaskSpec& spec, const Catalog& catalog, std::string_view serviceName)
{
    return Planner(spec, catalog, serviceName).plan();
}

}  // namespace decant
