// SPDX-License-Identifier: MIT
#include "services/pipeline/constraintcheck.h"

#include "model/masking/candidates.h"
#include "model/masking/derived.h"
#include "model/masking/functioncatalogue.h"
#include "model/masking/planchecker.h"
#include "services/masking/columnmasker.h"
#include "services/pipeline/leakpaths.h"
#include "services/pipeline/maskedsample.h"
#include "services/pipeline/pipeline.h"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <optional>
#include <set>
#include <tuple>

namespace decant {

namespace {

constexpr int kRows = 100;
constexpr std::string_view kNotEvaluated = "check-not-evaluated";

/// A probe, and how its rows are to be read: the first `masked` ones are masked rows of the source;
/// then come made-up values and, in the same order, what the rule makes of them.
struct Question {
    Sentence constraint;  ///< "the constraint x"; empty for the type
    std::size_t masked = 0;
    std::size_t madeUp = 0;
    Sentence unanswerable;  ///< why there is no probe; empty when there is one
    ConstraintProbe probe;
};

/// What the server says about one question.
struct Outcome {
    std::size_t tried = 0;
    std::size_t failed = 0;
    std::size_t wrongType = 0;
    std::string sqlState;
};

Outcome read(const Question& question, const ProbeAnswer& answer)
{
    Outcome outcome;
    outcome.sqlState = answer.sqlState;
    const auto count = [&](Verdict verdict) {
        outcome.tried += verdict == Verdict::Unknown ? 0 : 1;
        outcome.failed += verdict == Verdict::Fails ? 1 : 0;
        outcome.wrongType += verdict == Verdict::WrongType ? 1 : 0;
    };
    const std::vector<Verdict>& verdicts = answer.verdicts;
    for (std::size_t i = 0; i < question.masked; ++i)
        count(verdicts[i]);
    // A made-up value that could not stand in the column says nothing about its mask.
    for (std::size_t i = 0; i < question.madeUp; ++i) {
        if (verdicts[question.masked + i] == Verdict::Passes)
            count(verdicts[question.masked + question.madeUp + i]);
    }
    return outcome;
}

/// The masked columns of one table with the rows they are tried on.
class TableTrial {
public:
    TableTrial(const Table& table, const TableMask& mask, RowSample sample, const MaskKey& key)
        : m_table(table)
        , m_sample(std::move(sample))
        , m_key(key)
    {
        m_mask.table = mask.table;
        std::vector<int> all(table.columns.size());
        std::iota(all.begin(), all.end(), 0);
        for (const ColumnMask& column : mask.columns) {
            if (!RowMasker::make(table, {mask.table, {column}}, all, key, nullptr)) {
                m_broken.insert(columnOf(column).name);
                continue;
            }
            if (inputOf(column.rule) == FunctionInput::Image)
                m_computed.insert(columnOf(column).name);
            m_mask.columns.push_back(column);
            m_madeUp.push_back(boundaryValues(columnOf(column).type));
        }
    }

    [[nodiscard]] const Table& table() const { return m_table; }
    [[nodiscard]] const TableMask& mask() const { return m_mask; }
    [[nodiscard]] const Column& columnOf(const ColumnMask& mask) const
    {
        return m_table.columns[static_cast<std::size_t>(mask.column)];
    }

    /// Questions about the column `index` of the mask, under `mask` instead of the plan's own.
    [[nodiscard]] Result<std::vector<Question>> questions(std::size_t index,
                                                          const TableMask& mask) const
    {
        auto rows = maskSample(m_table, mask, m_sample, m_key);
        if (!rows)
            return std::move(rows).error();
        auto invented = maskInvented(index, mask);
        if (!invented)
            return std::move(invented).error();
        const Column& column = columnOf(mask.columns[index]);
        std::vector<Question> questions;
        questions.push_back(ask({}, {}, {column.name}, *rows, m_madeUp[index], *invented));
        for (const CheckConstraint& check : m_table.checks) {
            if (std::find(check.columns.begin(), check.columns.end(), column.name)
                != check.columns.end())
                questions.push_back(ask(say("the constraint %1", check.name), check.expression,
                                        check.columns, *rows, m_madeUp[index], *invented));
        }
        return questions;
    }

private:
    /// What the rule of a column makes of its boundary values.
    [[nodiscard]] Result<SampleRows> maskInvented(std::size_t index, const TableMask& mask) const
    {
        RowSample sample;
        for (const Column& column : m_table.columns)
            sample.columns.push_back(column.name);
        const auto at = static_cast<std::size_t>(mask.columns[index].column);
        for (const std::string& value : m_madeUp[index]) {
            auto& row = sample.rows.emplace_back(sample.columns.size());
            row[at] = value;
        }
        // What is made from other columns does not look at the value.
        if (inputOf(mask.columns[index].rule) != FunctionInput::Value)
            return SampleRows(m_madeUp[index].size(), {std::nullopt});
        TableMask alone{mask.table, {mask.columns[index]}};
        auto rows = maskSample(m_table, alone, sample, m_key);
        if (!rows)
            return std::move(rows).error();
        SampleRows values;
        for (auto& row : *rows)
            values.push_back({std::move(row[at])});
        return values;
    }

    [[nodiscard]] Question ask(Sentence constraint, const std::string& expression,
                               const std::vector<std::string>& columns, const SampleRows& rows,
                               const std::vector<std::string>& madeUp,
                               const SampleRows& invented) const
    {
        Question question;
        question.constraint = std::move(constraint);
        question.probe.what = m_table.name.text();
        question.probe.expression = expression;
        question.probe.columns = columns;
        std::vector<std::size_t> fields;
        for (const std::string& name : columns) {
            const Column* column = m_table.column(name);
            const auto at = std::find(m_sample.columns.begin(), m_sample.columns.end(), name);
            // A generated column is computed anew from what is masked; a column whose rule cannot
            // work would show its originals.
            if (column != nullptr && column->generated != Generated::No)
                question.unanswerable = say("%1 is generated.", name);
            else if (column == nullptr || at == m_sample.columns.end())
                question.unanswerable = say("the values of %1 cannot be read.", name);
            else if (m_computed.contains(name))
                question.unanswerable = say("%1 is computed by the database of the image.", name);
            else if (m_broken.contains(name))
                question.unanswerable = say("the rule of %1 does not work.", name);
            if (!question.unanswerable.empty())
                return question;
            question.probe.types.push_back(column->type.name);
            fields.push_back(static_cast<std::size_t>(at - m_sample.columns.begin()));
        }
        for (const auto& row : rows) {
            auto& values = question.probe.rows.emplace_back();
            for (const std::size_t field : fields)
                values.push_back(row[field]);
        }
        question.masked = rows.size();
        if (columns.size() == 1) {
            question.madeUp = madeUp.size();
            for (const std::string& value : madeUp)
                question.probe.rows.push_back({value});
            question.probe.rows.insert(question.probe.rows.end(), invented.begin(), invented.end());
        }
        return question;
    }

    const Table& m_table;
    TableMask m_mask;  ///< the columns whose rules work
    std::set<std::string, std::less<>> m_broken;  ///< the others
    std::set<std::string, std::less<>> m_computed;  ///< those of which only the image knows values
    RowSample m_sample;
    const MaskKey& m_key;
    std::vector<std::vector<std::string>> m_madeUp;  ///< of each masked column
};

Result<std::vector<Outcome>> outcomes(Source& source, const std::vector<Question>& questions,
                                      JobContext& context)
{
    std::vector<ConstraintProbe> probes;
    for (const Question& question : questions)
        probes.push_back(question.probe);
    auto answers = source.probe(probes, context);
    if (!answers)
        return std::move(answers).error();
    std::vector<Outcome> all;
    for (std::size_t i = 0; i < questions.size(); ++i)
        all.push_back(read(questions[i], (*answers)[i]));
    return all;
}

/// The first candidate whose results pass everything the column has; "" when there is none.
Result<std::string> fittingRule(Source& source, const Catalog& catalog, const TableTrial& trial,
                                std::size_t index, JobContext& context)
{
    const Column& column = trial.columnOf(trial.mask().columns[index]);
    for (const MaskRule& rule : candidateRules(column)) {
        const auto problems = checkColumn(catalog, trial.table(), column, rule, true);
        const FunctionDescriptor* function = findFunction(rule.function);
        if (rule.function == trial.mask().columns[index].rule.function
            || std::any_of(problems.begin(), problems.end(),
                           [](const Problem& p) { return p.severity == Severity::Error; }))
            continue;
        TableMask mask = trial.mask();
        mask.columns[index].rule = rule;
        mask.columns[index].keyDomain = function->keyDomain;
        auto questions = trial.questions(index, mask);
        if (!questions)
            continue;  // a candidate that cannot even be made is none
        auto answers = outcomes(source, *questions, context);
        if (!answers)
            return std::move(answers).error();
        const bool passes = std::all_of(answers->begin(), answers->end(), [](const Outcome& o) {
            return o.failed == 0 && o.wrongType == 0;
        });
        if (passes)
            return ruleWords(rule);
    }
    return std::string();
}

/// The problem an outcome is; nothing when all is well.
std::optional<Problem> problemOf(const Question& question, const Outcome& outcome,
                                 const Column& column, const MaskRule& rule)
{
    Problem problem;
    problem.column = column.name;
    if (outcome.wrongType > 0) {
        problem.id = "type-refused";
        problem.text =
            say("%1 gives values that %2 does not take (%3 of %4 tried).", rule.function,
                column.type.domainChecks.empty() ? Sentence::verbatim(column.type.name)
                                                 : say("the domain %1", column.type.domain),
                outcome.wrongType, outcome.tried);
        return problem;
    }
    if (outcome.failed > 0) {
        problem.id = "check-violated";
        problem.text = say("%1 gives values that %2 refuses (%3 of %4 tried).", rule.function,
                           question.constraint, outcome.failed, outcome.tried);
        return problem;
    }
    if (question.constraint.empty() || (outcome.tried > 0 && outcome.sqlState.empty()))
        return std::nullopt;
    problem.severity = Severity::Warning;
    problem.id = kNotEvaluated;
    problem.text = say(
        "Whether masked values pass %1 is not known before the restore: %2", question.constraint,
        !question.unanswerable.empty() ? question.unanswerable
            : outcome.sqlState.empty()
            ? say("there are no rows to try it on.")
            : say("the server did not evaluate it (SQLSTATE %1).", outcome.sqlState));
    problem.advice = say("Choose a function whose results pass it.");
    return problem;
}

void forgetOpenQuestions(MaskPlan& plan, const Table& table, const Column& column)
{
    std::erase_if(plan.problems, [&](const Problem& p) {
        return p.id == kNotEvaluated && p.table == table.name.text() && p.column == column.name;
    });
}

/// NULL passes every CHECK and is in every type; what the image computes is not known here.
bool worthAsking(const ColumnMask& mask)
{
    const FunctionDescriptor* function = findFunction(mask.rule.function);
    return function != nullptr && !function->guarantees.givesNull
        && function->input != FunctionInput::Image;
}

Result<> checkTable(Source& source, const Catalog& catalog, MaskPlan& plan, const TableTrial& trial,
                    JobContext& context)
{
    const Table& table = trial.table();
    struct Asked {
        std::size_t column;
        std::size_t first;
        std::size_t count;
    };
    std::vector<Asked> asked;
    std::vector<Question> questions;
    for (std::size_t i = 0; i < trial.mask().columns.size(); ++i) {
        const ColumnMask& mask = trial.mask().columns[i];
        if (!worthAsking(mask))
            continue;
        auto own = trial.questions(i, trial.mask());
        if (!own)
            return std::move(own).error();
        asked.push_back({i, questions.size(), own->size()});
        std::move(own->begin(), own->end(), std::back_inserter(questions));
    }
    if (questions.empty())
        return {};
    auto answers = outcomes(source, questions, context);
    if (!answers)
        return std::move(answers).error();
    for (const Asked& each : asked) {
        const ColumnMask& mask = trial.mask().columns[each.column];
        const Column& column = trial.columnOf(mask);
        forgetOpenQuestions(plan, table, column);
        std::optional<std::string> fit;
        for (std::size_t q = each.first; q < each.first + each.count; ++q) {
            auto problem = problemOf(questions[q], (*answers)[q], column, mask.rule);
            if (!problem)
                continue;
            problem->table = table.name.text();
            if (problem->severity == Severity::Error) {
                if (!fit) {
                    auto found = fittingRule(source, catalog, trial, each.column, context);
                    if (!found)
                        return std::move(found).error();
                    fit = *std::move(found);
                }
                problem->advice = fit->empty()
                    ? say("No function of the catalogue was found whose values pass; keep the "
                          "column with a reason, or change the constraint.")
                    : say("Use %1; its values pass.", *fit);
            }
            plan.problems.push_back(*std::move(problem));
        }
    }
    return {};
}

}  // namespace

Result<> checkConstraints(Source& source, const std::string& serviceName, const Catalog& catalog,
                          MaskPlan& plan, const MaskKey& key, JobContext& context)
{
    LeakPaths leaks(catalog);
    std::int64_t done = 0;
    for (const Table& table : catalog.tables) {
        context.progress({"constraints", table.name.text(), "tables", done++,
                          static_cast<std::int64_t>(catalog.tables.size())});
        if (!needsDecisions(table) || table.kind == TableKind::LargeObjects || !table.readable)
            continue;
        auto sample = source.sampleRows(table.name, kRows, context);
        // What may not be read is for the extraction to refuse; the questions stay open.
        if (!sample && sample.error().code == Error::Code::Denied)
            continue;
        if (!sample)
            return std::move(sample).error();
        const TableMask* planned = plan.table(table.name);
        leaks.add(table, planned, *sample);
        if (planned == nullptr)
            continue;
        const TableTrial trial(table, *planned, *std::move(sample), key);
        if (auto checked = checkTable(source, catalog, plan, trial, context); !checked)
            return checked;
    }
    for (Problem& problem : leaks.problems())
        plan.problems.push_back(std::move(problem));
    for (Problem& problem : plan.problems)
        problem.service = serviceName;
    std::stable_sort(plan.problems.begin(), plan.problems.end(),
                     [](const Problem& a, const Problem& b) {
                         return std::tie(a.table, a.column) < std::tie(b.table, b.column);
                     });
    return {};
}

Result<MaskPlan> planWithSource(const Project& project, const Service& service, Source& source,
                                const Catalog& catalog, JobContext& context)
{
    MaskPlan plan = planService(service, catalog);
    if (plan.tables.empty())
        return plan;
    auto key = projectKey(project);
    if (!key)
        key = MaskKey::generate();
    if (!key)
        return std::move(key).error();
    if (auto done = checkConstraints(source, service.name, catalog, plan, *key, context); !done)
        return std::move(done).error();
    return plan;
}

}  // namespace decant
