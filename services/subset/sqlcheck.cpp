// SPDX-License-Identifier: MIT
#include "services/subset/sqlcheck.h"

#include <algorithm>
#include <memory>
#include <pg_query.h>
#include <utility>

namespace decant {

namespace {

/// The text between two others.
struct Frame {
    std::string_view before;
    std::string_view after;
};

/// The piece alone, and as the queries use it.
std::pair<Frame, Frame> framesOf(SqlPiece piece)
{
    switch (piece) {
    case SqlPiece::Condition:
        return {{"SELECT 1 WHERE ", ""}, {"SELECT 1 WHERE (", "\n)"}};
    case SqlPiece::Order:
        return {{"SELECT 1 ORDER BY ", ""},
                {"SELECT row_number() OVER (ORDER BY ", "\n, ctid) AS n"}};
    case SqlPiece::Expression:
        break;
    }
    return {{"SELECT ", ""}, {"SELECT (", "\n) AS n"}};
}

SqlFinding findingAt(std::string_view text, std::size_t position, Sentence message)
{
    SqlFinding finding;
    finding.position = std::min(position, text.size());
    const std::string_view before = text.substr(0, finding.position);
    finding.line = 1 + static_cast<int>(std::count(before.begin(), before.end(), '\n'));
    const std::size_t newline = before.rfind('\n');
    finding.column = 1
        + static_cast<int>(newline == std::string_view::npos ? before.size()
                                                             : before.size() - newline - 1);
    finding.message = std::move(message);
    return finding;
}

std::optional<SqlFinding> parse(const Frame& frame, std::string_view text)
{
    const std::string sql =
        std::string(frame.before) + std::string(text) + std::string(frame.after);
    const auto parsed = pg_query_split_with_parser(sql.c_str());
    const std::unique_ptr<const PgQuerySplitResult, void (*)(const PgQuerySplitResult*)> owner(
        &parsed, [](const PgQuerySplitResult* result) { pg_query_free_split_result(*result); });
    if (parsed.error != nullptr) {
        // The parser counts from 1, in characters; a position behind the text is its end.
        const int at = parsed.error->cursorpos - 1;
        std::size_t byte = 0;
        for (int characters = 0; byte < sql.size() && characters < at; ++characters) {
            ++byte;
            while (byte < sql.size() && (static_cast<unsigned char>(sql[byte]) & 0xC0U) == 0x80U)
                ++byte;
        }
        return findingAt(text, byte > frame.before.size() ? byte - frame.before.size() : 0,
                         Sentence::verbatim(parsed.error->message));
    }
    if (parsed.n_stmts != 1) {
        const auto end = static_cast<std::size_t>(
            parsed.n_stmts > 0 ? parsed.stmts[0]->stmt_location + parsed.stmts[0]->stmt_len : 0);
        return findingAt(text, end > frame.before.size() ? end - frame.before.size() : 0,
                         say("another statement begins here"));
    }
    return std::nullopt;
}

class SpecCheck {
public:
    explicit SpecCheck(std::string_view service)
        : m_service(service)
    {
    }
    /// `what` names the piece and where it stands, as the beginning of a sentence.
    void check(SqlPiece piece, const std::string& place, const Sentence& what,
               const std::string& text)
    {
        if (text.empty())
            return;
        const auto finding = checkSql(piece, text);
        if (!finding)
            return;
        problems.push_back({Severity::Error,
                            "subset-sql",
                            std::string(m_service),
                            place,
                            {},
                            say("%1, line %2, column %3: %4.", what, finding->line, finding->column,
                                finding->message),
                            say("Write one expression of the source's SQL and nothing else.")});
    }
    std::vector<Problem> problems;

private:
    std::string_view m_service;
};

}  // namespace

std::optional<SqlFinding> checkSql(SqlPiece piece, std::string_view text)
{
    if (const std::size_t nul = text.find('\0'); nul != std::string_view::npos)
        return findingAt(text, nul, say("a NUL character"));
    const auto [bare, inPlace] = framesOf(piece);
    if (auto finding = parse(bare, text))
        return finding;
    return parse(inPlace, text);
}

std::vector<Problem> checkSubsetSql(const SubsetSpec& spec, std::string_view serviceName)
{
    SpecCheck check(serviceName);
    for (const auto& [table, rows] : spec.tables) {
        check.check(SqlPiece::Condition, table, say("The condition of %1", table), rows.where);
        check.check(SqlPiece::Order, table, say("The order of %1", table), rows.order);
        for (const std::string& pinned : rows.pinned)
            check.check(SqlPiece::Condition, table, say("A pinned row of %1", table), pinned);
    }
    for (const auto& [table, relations] : spec.relations) {
        for (const auto& [name, relation] : relations) {
            check.check(SqlPiece::Condition, table,
                        say("The condition of %1, relation %2", table, name), relation.when);
            check.check(SqlPiece::Order, table, say("The order of %1, relation %2", table, name),
                        relation.order);
            check.check(SqlPiece::Expression, table,
                        say("The list of %1, relation %2", table, name), relation.list);
            for (const std::string& expression : relation.expressions)
                check.check(SqlPiece::Expression, table,
                            say("An expression of %1, relation %2", table, name), expression);
        }
    }
    return std::move(check.problems);
}

}  // namespace decant
