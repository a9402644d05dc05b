// SPDX-License-Identifier: MIT
#include "model/masking/derived.h"
#include "model/masking/imagecolumns.h"
#include "model/masking/relationpath.h"
#include "model/masking/rowcases.h"
#include "model/support/text.h"

#include <algorithm>
#include <set>

namespace decant {

namespace {

Sentence breakTheCircle()
{
    return say("Break the circle: name a column that is masked by its own value.");
}

/// Checks all columns of a plan that are not made from their own value.
class Check {
public:
    Check(const MaskPlan& plan, const Catalog& catalog)
        : m_plan(plan)
        , m_catalog(catalog)
    {
    }

    std::vector<Problem> run()
    {
        for (const TableMask& mask : m_plan.tables) {
            m_table = m_catalog.table(mask.table);
            for (const ColumnMask& column : mask.columns) {
                m_column = &m_table->columns[static_cast<std::size_t>(column.column)];
                if (inputOf(column.rule) == FunctionInput::Image)
                    checkInImage(column);
                for (const RowCase& each : rowCases(column))
                    checkInputs(each.rule);
            }
        }
        return std::move(m_problems);
    }

private:
    void report(Sentence text, Sentence advice)
    {
        m_problems.push_back({Severity::Error,
                              "bad-parameter",
                              {},
                              m_table->name.text(),
                              m_column->name,
                              std::move(text),
                              std::move(advice)});
    }

    [[nodiscard]] const ColumnMask* maskOf(const QualifiedName& table,
                                           std::string_view column) const
    {
        const TableMask* mask = m_plan.table(table);
        const Table* described = m_catalog.table(table);
        if (mask == nullptr || described == nullptr)
            return nullptr;
        const auto at =
            std::find_if(mask->columns.begin(), mask->columns.end(), [&](const ColumnMask& each) {
                return described->columns[static_cast<std::size_t>(each.column)].name == column;
            });
        return at == mask->columns.end() ? nullptr : &*at;
    }
    [[nodiscard]] bool isInImage(std::string_view column) const
    {
        const ColumnMask* mask = maskOf(m_table->name, column);
        return mask != nullptr && inputOf(mask->rule) == FunctionInput::Image;
    }

    /// A column of the row that the rule of the current column looks at.
    void checkLookedAt(const MaskRule& rule, const std::string& name)
    {
        const Column* seen = m_table->column(name);
        if (seen == nullptr) {
            std::vector<std::string_view> names;
            for (const Column& each : m_table->columns)
                names.push_back(each.name);
            const std::string_view nearest = nearestName(name, names);
            report(say("%1 looks at a column \"%2\" that the table does not have.", rule.function,
                       name),
                   nearest.empty() ? say("Name a column of this table.")
                                   : say("Did you mean \"%1\"?", nearest));
        } else if (name == m_column->name) {
            report(say("%1 looks at its own column, which has no value yet.", rule.function),
                   say("Name the columns it is to be made from."));
        } else if (seen->generated != Generated::No) {
            report(say("%1 looks at %2, a generated column, which is not in the stream of rows.",
                       rule.function, name),
                   say("Look at the columns it is computed from."));
        } else if (isInImage(name)) {
            report(say("%1 looks at %2, which the database of the image computes later.",
                       rule.function, name),
                   say("Look at the columns that one is made from."));
        }
    }

    void checkInputs(const MaskRule& rule)
    {
        const std::vector<std::string> names = maskedInputs(rule);
        for (const std::string& name : names)
            checkLookedAt(rule, name);
        std::set<std::string> seen;
        if (leadsBack(names, seen))
            report(say("%1 is made from columns that are made from this one.", rule.function),
                   breakTheCircle());
    }

    /// One of the columns is made, perhaps over others, from the current one.
    [[nodiscard]] bool leadsBack(const std::vector<std::string>& names,
                                 std::set<std::string>& seen) const
    {
        return std::any_of(names.begin(), names.end(), [&](const std::string& name) {
            if (!seen.insert(name).second)
                return false;
            const ColumnMask* mask = maskOf(m_table->name, name);
            for (const RowCase& each : mask == nullptr ? std::vector<RowCase>() : rowCases(*mask)) {
                const std::vector<std::string> next = maskedInputs(each.rule);
                if (std::find(next.begin(), next.end(), m_column->name) != next.end()
                    || leadsBack(next, seen))
                    return true;
            }
            return false;
        });
    }

    void checkInImage(const ColumnMask& column)
    {
        const MaskRule& rule = column.rule;
        if (m_catalog.engine != "postgres" && m_catalog.engine != "mariadb")
            return report(say("%1 needs a database that computes it.", rule.function),
                          say("Use derive.expression or a function that is made from the value."));
        const bool parts = m_table->kind == TableKind::Partitioned || !m_table->partitionOf.empty()
            || !m_table->inherits.empty();
        if (m_table->extensionConfig || (parts && rule.function != "sql.expression"))
            return report(
                parts ? say("%1 cannot compute columns of partitioned or inherited tables.",
                            rule.function)
                      : say("%1 cannot compute columns of tables that belong to extensions.",
                            rule.function),
                say("Use a function that is made from the value."));
        if (rule.function == "sql.expression")
            checkExpression(rule);
        else if (rule.function.starts_with("sequence."))
            checkSequence(rule);
        else
            checkSource(rule);
    }

    void checkExpression(const MaskRule& rule)
    {
        const auto expression = SqlExpression::parse(parameterText(rule, "expression"));
        for (const std::string& name :
             expression ? expression->columns() : std::vector<std::string>())
            checkLookedAt(rule, name);
    }

    void checkSequence(const MaskRule& rule)
    {
        const std::string per = parameterText(rule, "per");
        if (!per.empty() && m_catalog.engine == "mariadb")
            report(say("sequence.id cannot count per column in MariaDB."), say("Remove per."));
        else if (!per.empty())
            checkLookedAt(rule, per);
    }

    /// The column of another table.
    void checkSource(const MaskRule& rule)
    {
        const auto source = sourceOf(m_catalog, m_table->name, rule);
        if (!source) {
            if (rule.function == "ref.copy_parent")
                report(say("ref.copy_parent: no foreign key leads along the path \"%1\".",
                           parameterText(rule, "path")),
                       say("Name the first column of a foreign key of this table."));
            else
                report(say("derive.aggregate: there is no foreign key, or more than one, of \"%1\" "
                           "to this table.",
                           parameterText(rule, "table")),
                       say("Name the table as schema.table, and in via the first column of its "
                           "foreign key."));
            return;
        }
        const bool counts = parameterText(rule, "function") == "count";
        const Table* table = m_catalog.table(source->table);
        const Column* column = table == nullptr ? nullptr : table->column(source->column);
        if (column == nullptr && !(rule.function == "derive.aggregate" && counts)) {
            report(say("%1: %2 has no column \"%3\".", rule.function, source->table.text(),
                       source->column),
                   say("Name the column whose values are wanted."));
            return;
        }
        std::set<std::pair<std::string, std::string>> seen;
        if (sourceLeadsBack(*source, seen))
            report(say("%1 is made from a column that is made from this one.", rule.function),
                   breakTheCircle());
    }

    [[nodiscard]] bool sourceLeadsBack(const SourceColumn& source,
                                       std::set<std::pair<std::string, std::string>>& seen) const
    {
        if (source.table == m_table->name && source.column == m_column->name)
            return true;
        if (!seen.emplace(source.table.text(), source.column).second)
            return false;
        const ColumnMask* mask = maskOf(source.table, source.column);
        const auto next =
            mask == nullptr ? std::nullopt : sourceOf(m_catalog, source.table, mask->rule);
        return next && sourceLeadsBack(*next, seen);
    }

    const MaskPlan& m_plan;
    const Catalog& m_catalog;
    const Table* m_table = nullptr;
    const Column* m_column = nullptr;
    std::vector<Problem> m_problems;
};

}  // namespace

std::vector<Problem> checkImageColumns(const MaskPlan& plan, const Catalog& catalog)
{
    return Check(plan, catalog).run();
}

}  // namespace decant
