// SPDX-License-Identifier: MIT
#include "model/masking/planchecker.h"

#include "model/masking/columndefault.h"
#include "model/masking/functioncatalogue.h"
#include "model/masking/rulecheck.h"
#include "model/masking/rulefacts.h"
#include "model/masking/uniquecheck.h"
#include "model/masking/uniqueness.h"
#include "model/support/text.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace decant {

namespace {

bool referenced(const Catalog& catalog, const Table& table, const std::string& column)
{
    return std::any_of(catalog.relations.begin(), catalog.relations.end(), [&](const Relation& r) {
        return r.referencedTable == table.name
            && std::find(r.referencedColumns.begin(), r.referencedColumns.end(), column)
            != r.referencedColumns.end();
    });
}

/// The tables' exclusion constraints that name the column.
std::vector<std::string> exclusionsOn(const Table& table, const Column& column)
{
    std::vector<std::string> found;
    const std::string quoted = sqlIdentifier(column.name);
    const auto isWord = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || c == '_' || c == '"';
    };
    for (const std::string& definition : table.exclusions) {
        bool named = definition.find(quoted) != std::string::npos;
        for (std::size_t at = definition.find(column.name); !named && at != std::string::npos;
             at = definition.find(column.name, at + 1)) {
            const std::size_t end = at + column.name.size();
            named = (at == 0 || !isWord(definition[at - 1]))
                && (end >= definition.size() || !isWord(definition[end]));
        }
        if (named)
            found.push_back(definition);
    }
    return found;
}

/// A text in an enumeration must be one of its labels; functions without a text pass.
bool isLabel(const MaskRule& rule, const ColumnType& type)
{
    const auto at = rule.parameters.find(rule.function == "set_default" ? "fallback" : "value");
    if (rule.function == "set_default" && at == rule.parameters.end())
        return true;
    const auto* label = at == rule.parameters.end() ? nullptr : at->second.get<std::string>();
    return label != nullptr
        && std::find(type.enumLabels.begin(), type.enumLabels.end(), *label)
        != type.enumLabels.end();
}

/// CHECK constraints that the masked value has to pass, as a person names them.
std::vector<Sentence> checksOn(const Table& table, const Column& column)
{
    std::vector<Sentence> names;
    if (!column.type.domainChecks.empty())
        names.push_back(say("the CHECK of the domain %1", column.type.domain));
    for (const CheckConstraint& check : table.checks) {
        if (std::find(check.columns.begin(), check.columns.end(), column.name)
            != check.columns.end())
            names.push_back(say("the constraint %1", check.name));
    }
    return names;
}

/// What is wrong with a rule at one column.
class ColumnCheck {
public:
    ColumnCheck(const Catalog& catalog, const Table& table, const Column& column,
                const MaskRule& rule, const FunctionDescriptor& function)
        : m_catalog(catalog)
        , m_table(table)
        , m_column(column)
        , m_rule(rule)
        , m_function(&function)
        , m_unique(inUniqueKey())
        , m_alwaysNull(function.guarantees.givesNull)
    {
    }

    /// `own`: the rule was written for this column.
    std::vector<Problem> run(bool own)
    {
        if (own) {
            checkOwn();
            checkLookedAt();
        }
        checkNull();
        checkUnique();
        checkValues();
        if (own)
            checkFollowers();
        return std::move(m_problems);
    }

private:
    void tell(Severity severity, std::string id, Sentence text, Sentence advice)
    {
        m_problems.push_back({severity,
                              std::move(id),
                              {},
                              m_table.name.text(),
                              m_column.name,
                              std::move(text),
                              std::move(advice)});
    }
    void report(std::string id, Sentence text, Sentence advice)
    {
        tell(Severity::Error, std::move(id), std::move(text), std::move(advice));
    }
    [[nodiscard]] bool inUniqueKey() const
    {
        return std::any_of(m_table.keys.begin(), m_table.keys.end(), [this](const Key& key) {
            return !key.partial
                && std::find(key.columns.begin(), key.columns.end(), m_column.name)
                != key.columns.end();
        });
    }
    void checkOwn();
    void checkLookedAt();
    void checkNull();
    void checkUnique();
    void checkValues();
    void checkFollowers();

    const Catalog& m_catalog;
    const Table& m_table;
    const Column& m_column;
    const MaskRule& m_rule;
    const FunctionDescriptor* m_function;
    bool m_unique;
    bool m_alwaysNull;  ///< NULL or, in rows of no case, the value itself
    std::vector<Problem> m_problems;
};

/// What only the rule that was written down can be told.
void ColumnCheck::checkOwn()
{
    if (m_rule.function.ends_with(".record") && !hasSeed(m_rule))
        report(
            "bad-parameter",
            say("Without seed_columns the parts of a record depend on different values and do "
                "not agree."),
            say("Name the column that says whose row it is, seed_columns = [\"id\"] for example, "
                "in all columns of the record."));
    if (m_rule.function == "set_default" && computesDefault(m_column)
        && !m_rule.parameters.contains("fallback"))
        report("bad-parameter",
               say("set_default: the default of the column, %1, is computed anew for each row.",
                   m_column.defaultExpression),
               say("Set fallback to a value, or use constant."));
}

void ColumnCheck::checkLookedAt()
{
    for (const std::string& name : columnsLookedAt(m_rule)) {
        const Column* seen = m_table.column(name);
        if (seen != nullptr && seen->generated == Generated::No)
            continue;
        std::vector<std::string_view> names;
        for (const Column& each : m_table.columns)
            names.push_back(each.name);
        const std::string_view nearest = nearestName(name, names);
        report("bad-parameter",
               seen == nullptr
                   ? say("The rule looks at a column \"%1\" that the table does not have.", name)
                   : say("The rule looks at %1, a generated column, which is not in the stream of "
                         "rows.",
                         name),
               seen != nullptr       ? say("Look at the columns it is computed from.")
                   : nearest.empty() ? say("Name a column of this table.")
                                     : say("Did you mean \"%1\"?", nearest));
    }
}

void ColumnCheck::checkNull()
{
    // Key-value sources leave out what becomes NULL; a column of a table cannot.
    const bool leavesOut = !isKeyValue(m_catalog.engine)
        && (m_rule.function == "kv.drop" || parameterIs(m_rule, "unknown", "drop"))
        && m_function->family == "kv";
    const bool nullable = givesNull(*m_function, m_rule) || leavesOut;
    if (m_column.notNull && nullable)
        report("not-null-violated",
               say("%1 gives NULL and the column is NOT NULL.", m_rule.function),
               m_rule.function == "set_default" ? say("Set fallback, or use constant or blank.")
                   : m_function->guarantees.givesNull
                   ? say("Use constant or blank.")
                   : say("Use on_error = \"constant\" or \"fail\", or other functions inside."));
}

void ColumnCheck::checkUnique()
{
    if (m_unique && !m_alwaysNull && !staysUnique(*m_function, m_rule, m_column.type)) {
        report(
            "unique-not-guaranteed",
            say("%1 can give two rows the same value and the column is unique.", m_rule.function),
            m_column.type.family == TypeFamily::Text
                ? say("Set unique = \"suffix\" or \"segment\", or use encrypt.fpe, hash.hmac or "
                      "another function that keeps values different.")
                : say("Use permute.int, random.uuid, hash.hmac or another function that keeps "
                      "values different."));
    }
    if (auto fault = checkRemembering(m_rule, m_column.type, m_table.rowEstimate, m_catalog.engine))
        report(std::move(fault->id), std::move(fault->text), std::move(fault->advice));
    const auto bits = distinguishingBits(m_rule, m_column.type);
    if (m_unique && bits && staysUnique(*m_function, m_rule, m_column.type)
        && !enoughBits(*bits, m_table.rowEstimate))
        report("unique-not-guaranteed",
               say("%1 has %2 random bits in %3, too few to keep %4 rows different.",
                   m_rule.function, *bits, m_column.type.name, reckonedRows(m_table.rowEstimate)),
               say("Use a longer max_length or a wider column."));
    if (!m_alwaysNull) {
        for (const std::string& definition : exclusionsOn(m_table, m_column))
            report("exclusion-not-guaranteed",
                   say("Masked values may collide under the exclusion constraint %1.", definition),
                   say("Keep the column with a reason, or set it to NULL where that is allowed."));
    }
}

/// Types, lengths and constraints.
void ColumnCheck::checkValues()
{
    if (m_column.type.family == TypeFamily::Enum
        && (m_rule.function == "constant" || m_rule.function == "set_default")
        && m_column.type.arrayDimensions == 0 && !isLabel(m_rule, m_column.type))
        report("bad-parameter",
               say("%1 gives a value that %2 does not have.", m_rule.function, m_column.type.name),
               say("Use one of its labels."));
    const int needed = neededLength(m_rule, m_unique);
    if (m_column.type.family == TypeFamily::Text && m_column.type.maxLength >= 0
        && m_column.type.maxLength < needed)
        report("length-too-short",
               say("%1 needs %2 characters and %3 has %4.", m_rule.function, needed,
                   m_column.type.name, m_column.type.maxLength),
               say("Use hash.hmac with max_length, or scramble.characters."));
    if (std::find(m_table.partitionKeyColumns.begin(), m_table.partitionKeyColumns.end(),
                  m_column.name)
        != m_table.partitionKeyColumns.end())
        report("partition-key-masked",
               say("The column routes rows to partitions; a masked value may belong to another "
                   "one."),
               say("Keep it, or mask what identifies people in other columns."));
    // What the image computes is checked there, row by row.
    if (!m_alwaysNull && m_function->input != FunctionInput::Image) {
        for (const Sentence& name : checksOn(m_table, m_column))
            tell(Severity::Warning, "check-not-evaluated",
                 say("Whether masked values pass %1 is not known before the restore.", name),
                 say("Choose a function whose results pass it."));
    }
}

/// Columns that refer to this one get the same rule.
void ColumnCheck::checkFollowers()
{
    if (dependsOnMore(m_rule) && referenced(m_catalog, m_table, m_column.name))
        report(
            "bad-parameter",
            say("Other tables refer to the column, and its masked value does not depend on the "
                "value alone, so they could not follow."),
            say("Remove conditions, seed columns, random engine, generated values, unique = "
                "\"retry\" and collision_with_source = \"forbid\", or use a function that is made "
                "from the value."));
}

}  // namespace

bool needsDecisions(const Table& table)
{
    const bool stored = table.kind == TableKind::Table || table.kind == TableKind::Partitioned
        || table.kind == TableKind::LargeObjects;
    return stored && (table.extension.empty() || table.extensionConfig);
}

std::vector<Problem> checkColumn(const Catalog& catalog, const Table& table, const Column& column,
                                 const MaskRule& given, bool own)
{
    const MaskRule rule = own ? withColumnDefault(given, column) : given;
    std::vector<Problem> problems;
    for (RuleFault& fault : own ? checkRule(rule, &column.type) : std::vector<RuleFault>())
        problems.push_back({Severity::Error,
                            std::move(fault.id),
                            {},
                            table.name.text(),
                            column.name,
                            std::move(fault.text),
                            std::move(fault.advice)});
    const FunctionDescriptor* function = findFunction(rule.function);
    if (function == nullptr)
        return problems;
    std::vector<Problem> found = ColumnCheck(catalog, table, column, rule, *function).run(own);
    std::move(found.begin(), found.end(), std::back_inserter(problems));
    return problems;
}

std::vector<Problem> checkKeysOverExpressions(const Table& table)
{
    std::vector<Problem> problems;
    for (const Key& key : table.keys) {
        if (key.columns.empty() || key.partial)
            problems.push_back({Severity::Warning,
                                "unique-index-not-evaluated",
                                {},
                                table.name.text(),
                                {},
                                key.partial
                                    ? say("Whether masked values stay unique in the index %1 is "
                                          "not known before the restore: it is over a part of "
                                          "the rows.",
                                          key.name)
                                    : say("Whether masked values stay unique in the index %1 is "
                                          "not known before the restore: it is over expressions.",
                                          key.name),
                                say("Mask its columns with functions that keep values "
                                    "different.")});
    }
    return problems;
}

Problem undecidedProblem(const Table& table, const Column& column)
{
    return {Severity::Error,
            "undecided-column",
            {},
            table.name.text(),
            column.name,
            say("There is no decision about this column (%1).", column.type.name),
            say("Keep it with a reason, or choose a function.")};
}

}  // namespace decant
