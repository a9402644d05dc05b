// SPDX-License-Identifier: MIT
#include "model/support/text.h"
#include "services/source/postgres/postgressource.h"
#include "services/source/postgres/session.h"

#include <algorithm>

namespace decant::postgres {

namespace {

/// A constraint that takes longer on a hundred rows calls something that has to be looked at by a
/// person.
constexpr auto kLimits = "SET LOCAL statement_timeout = '10s'";

/// A name for the row number that no column has.
std::string rowNumberName(const std::vector<std::string>& columns)
{
    std::string name = "row";
    while (std::find(columns.begin(), columns.end(), name) != columns.end())
        name += '_';
    return sqlIdentifier(name);
}

std::string valuesOf(const ConstraintProbe& probe, std::size_t from, std::size_t to)
{
    std::string values;
    for (std::size_t r = from; r < to; ++r) {
        values += (r == from ? "(" : ", (") + std::to_string(r);
        for (const auto& value : probe.rows[r])
            values += ", " + (value ? sqlLiteral(*value) : std::string("NULL")) + "::text";
        values += ')';
    }
    return values;
}

/// One row per row of the probe: its number and whether it passes. The casts come first, so the
/// constraint sees the columns as the table has them.
std::string question(const ConstraintProbe& probe, std::size_t from, std::size_t to)
{
    const std::string number = rowNumberName(probe.columns);
    std::string names = number;
    std::string typed = number;
    for (std::size_t i = 0; i < probe.columns.size(); ++i) {
        const std::string column = sqlIdentifier(probe.columns[i]);
        names += ", " + column;
        typed += ", v." + column + "::" + probe.types[i] + " AS " + column;
    }
    // Without a constraint the values are read all the same, or the server would skip the casts.
    std::string condition = probe.expression;
    if (condition.empty()) {
        for (const std::string& column : probe.columns)
            condition += (condition.empty() ? "" : " OR ") + sqlIdentifier(column) + " IS NULL";
        condition = '(' + condition + ") IS NOT NULL";
    }
    return "SELECT t." + number + ", (" + condition + ") IS NOT FALSE FROM (SELECT " + typed
        + " FROM (VALUES " + valuesOf(probe, from, to) + ") AS v(" + names + ") OFFSET 0) AS t";
}

/// Classes of SQLSTATE by which a type or domain says no: data exception, and integrity
/// (23502 NOT NULL of a domain, 23514 its CHECK).
bool refusesValue(const std::string& sqlState)
{
    return sqlState.starts_with("22") || sqlState == "23514" || sqlState == "23502";
}

/// Asks about the rows [from, to); where the server refuses the whole statement, about each alone.
Result<> ask(Session& session, const ConstraintProbe& probe, std::size_t from, std::size_t to,
             ProbeAnswer& answer)
{
    if (auto saved = session.query(probe.what, "SAVEPOINT probe"); !saved)
        return std::move(saved).error();
    std::string state;
    auto rows = session.attempt(probe.what, question(probe, from, to), state);
    if (!rows)
        return std::move(rows).error();
    if (*rows) {
        for (const auto& row : **rows)
            answer.verdicts.at(row[0].as<std::size_t>()) =
                row[1].as<bool>() ? Verdict::Passes : Verdict::Fails;
        auto released = session.query(probe.what, "RELEASE SAVEPOINT probe");
        return released ? Result<>() : Result<>(released.error());
    }
    if (auto back = session.query(probe.what, "ROLLBACK TO SAVEPOINT probe"); !back)
        return std::move(back).error();
    if (!refusesValue(state)) {
        answer.sqlState = state;
        return {};
    }
    if (to - from == 1) {
        answer.verdicts[from] = Verdict::WrongType;
        return {};
    }
    for (std::size_t r = from; r < to; ++r) {
        if (auto one = ask(session, probe, r, r + 1, answer); !one)
            return one;
    }
    return {};
}

}  // namespace

Result<std::vector<ProbeAnswer>> PostgresSource::probe(std::span<const ConstraintProbe> probes,
                                                       JobContext& context)
{
    std::vector<ProbeAnswer> answers;
    if (probes.empty())
        return answers;
    auto session = Session::open(m_service.source, m_password, context);
    if (!session)
        return session.error();
    if (auto begun = (*session)->begin(); !begun)
        return begun.error();
    if (auto limited = (*session)->query("constraints", kLimits); !limited)
        return limited.error();
    for (const ConstraintProbe& probe : probes) {
        ProbeAnswer answer;
        answer.verdicts.assign(probe.rows.size(), Verdict::Unknown);
        if (!probe.rows.empty()) {
            if (auto asked = ask(**session, probe, 0, probe.rows.size(), answer); !asked)
                return asked.error();
        }
        answers.push_back(std::move(answer));
    }
    return answers;
}

}  // namespace decant::postgres
