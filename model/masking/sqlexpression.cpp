// SPDX-License-Identifier: MIT
#include "model/masking/sqlexpression.h"

#include "model/masking/sqlwords.h"
#include "model/support/text.h"

#include <algorithm>
#include <optional>

namespace decant {

namespace {

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'
        || static_cast<signed char>(c) < 0;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool contains(const std::vector<std::string_view>& sorted, std::string_view word)
{
    return std::binary_search(sorted.begin(), sorted.end(), word);
}

constexpr std::string_view kSymbols[] = {"||", "<>", "!=", "<=", ">=", "(", ")", ",",
                                         "+",  "-",  "*",  "/",  "%",  "=", "<", ">"};

/// Reads token after token; what it does not know ends it.
class Reader {
public:
    explicit Reader(std::string_view text)
        : m_text(text)
    {
    }
    void skipSpace()
    {
        while (m_at < m_text.size() && isSpace(m_text[m_at]))
            ++m_at;
    }
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] std::size_t at() const { return m_at; }
    [[nodiscard]] char peek() const { return m_text[m_at]; }

    std::string_view takeWord()
    {
        const std::size_t from = m_at;
        while (m_at < m_text.size() && (isLetter(m_text[m_at]) || isDigit(m_text[m_at])))
            ++m_at;
        return m_text.substr(from, m_at - from);
    }
    /// Digits with at most one dot.
    std::string_view takeNumber()
    {
        const std::size_t from = m_at;
        bool dot = false;
        while (m_at < m_text.size() && (isDigit(m_text[m_at]) || (!dot && m_text[m_at] == '.'))) {
            dot = dot || m_text[m_at] == '.';
            ++m_at;
        }
        return m_text.substr(from, m_at - from);
    }
    /// What stands between quotes, which are written twice inside; nothing when it does not end.
    std::optional<std::string> takeQuoted(char quote)
    {
        std::string text;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (m_text[m_at] != quote) {
                text += m_text[m_at];
                continue;
            }
            if (m_at + 1 >= m_text.size() || m_text[m_at + 1] != quote) {
                ++m_at;
                return text;
            }
            text += quote;
            ++m_at;
        }
        return std::nullopt;
    }
    std::string_view takeSymbol()
    {
        // Two of them begin a comment.
        if (m_text.substr(m_at).starts_with("--") || m_text.substr(m_at).starts_with("/*"))
            return {};
        for (const std::string_view symbol : kSymbols) {
            if (m_text.substr(m_at).starts_with(symbol)) {
                m_at += symbol.size();
                return symbol;
            }
        }
        return {};
    }
    [[nodiscard]] bool opensParenthesis()
    {
        skipSpace();
        return !atEnd() && peek() == '(';
    }

private:
    std::string_view m_text;
    std::size_t m_at = 0;
};

Error wrong(const Sentence& what, std::size_t at, Sentence hint = {})
{
    return {Error::Code::InvalidInput, Error::Area::Project, "expression",
            say("%1 at character %2", what, at + 1), std::move(hint)};
}

std::string upper(std::string_view word)
{
    std::string text(word);
    for (char& c : text) {
        if (c >= 'a' && c <= 'z')
            c = static_cast<char>(c - 'a' + 'A');
    }
    return text;
}

}  // namespace

bool SqlExpression::extracts() const
{
    const std::size_t size = m_tokens.size();
    return size >= 2 && m_tokens[size - 1].text == "(" && m_tokens[size - 2].text == "extract";
}

void SqlExpression::addColumn(std::string name)
{
    if (std::find(m_columns.begin(), m_columns.end(), name) == m_columns.end())
        m_columns.push_back(name);
    m_tokens.push_back({Kind::Column, std::move(name)});
}

Result<> SqlExpression::addWord(std::string_view word, bool calls, std::size_t at,
                                bool& typeFollows)
{
    const std::string low = lowered(word);
    if (typeFollows && contains(sqlTypeWords(), low)) {
        m_tokens.push_back({Kind::Verbatim, upper(word)});
        return {};
    }
    if (typeFollows && m_tokens.back().text == "AS")
        return wrong(say("\"%1\" is no type a value can be cast to", word), at);
    typeFollows = low == "as";
    if (extracts() && contains(sqlFieldWords(), low)) {
        m_tokens.push_back({Kind::Verbatim, low});
        return {};
    }
    if (contains(sqlKeywords(), low)) {
        m_tokens.push_back({Kind::Verbatim, upper(word)});
        return {};
    }
    if (!calls) {
        addColumn(std::string(word));
        return {};
    }
    if (!contains(allowedSqlFunctions(), low)) {
        const std::string_view nearest = nearestName(low, allowedSqlFunctions());
        return wrong(say("the function \"%1\" is not allowed", word), at,
                     nearest.empty() ? say("Use functions that only compute.")
                                     : say("Did you mean \"%1\"?", nearest));
    }
    m_tokens.push_back({Kind::Verbatim, low});
    return {};
}

Result<SqlExpression> SqlExpression::parse(std::string_view text)
{
    SqlExpression made;
    Reader reader(text);
    int depth = 0;
    bool typeFollows = false;  // between AS and what ends the name of the type
    for (reader.skipSpace(); !reader.atEnd(); reader.skipSpace()) {
        const std::size_t at = reader.at();
        const char c = reader.peek();
        if (isLetter(c)) {
            const std::string_view word = reader.takeWord();
            const bool calls = reader.opensParenthesis();
            if (auto added = made.addWord(word, calls, at, typeFollows); !added)
                return std::move(added).error();
            continue;
        }
        if (typeFollows && made.m_tokens.back().text == "AS")
            return wrong(say("the name of a type is expected"), at);
        typeFollows = false;
        // A name before these would be a function or a type.
        if ((c == '(' || c == '\'') && !made.m_tokens.empty()
            && made.m_tokens.back().kind == Kind::Column)
            return wrong(say("an operator is missing"), at);
        if (c == '\'' || c == '"') {
            auto inside = reader.takeQuoted(c);
            if (!inside)
                return wrong(say("a quote is not closed"), at);
            if (inside->find('\0') != std::string::npos || (c == '"' && inside->empty()))
                return wrong(say("this text cannot stand in SQL"), at);
            if (c == '"')
                made.addColumn(*std::move(inside));
            else
                made.m_tokens.push_back({Kind::Text, *std::move(inside)});
        } else if (isDigit(c)) {
            made.m_tokens.push_back({Kind::Verbatim, std::string(reader.takeNumber())});
            if (!reader.atEnd() && isLetter(reader.peek()))
                return wrong(say("a number ends in letters"), at);
        } else {
            const std::string_view symbol = reader.takeSymbol();
            if (symbol.empty())
                return wrong(say("this cannot stand in an expression"), at);
            depth += symbol == "(" ? 1 : symbol == ")" ? -1 : 0;
            if (depth < 0)
                return wrong(say("a ) without its ("), at);
            made.m_tokens.push_back({Kind::Verbatim, std::string(symbol)});
        }
    }
    if (typeFollows && made.m_tokens.back().text == "AS")
        return wrong(say("the name of a type is expected"), text.size());
    if (depth > 0)
        return wrong(say("a ( is not closed"), text.size());
    if (made.m_tokens.empty())
        return wrong(say("the expression is empty"), 0);
    return made;
}

std::string SqlExpression::sql(SqlDialect dialect) const
{
    std::string text;
    for (std::size_t i = 0; i < m_tokens.size(); ++i) {
        const Token& token = m_tokens[i];
        // MariaDB takes a parenthesis for a call only without a space before it.
        if (i > 0 && (token.kind != Kind::Verbatim || token.text != "("))
            text += ' ';
        switch (token.kind) {
        case Kind::Column:
            text += quotedIdentifier(dialect, token.text);
            break;
        case Kind::Text:
            text += quotedLiteral(dialect, token.text);
            break;
        case Kind::Verbatim:
            text += token.text;
            break;
        }
    }
    return '(' + text + ')';
}

std::string quotedIdentifier(SqlDialect dialect, std::string_view name)
{
    if (dialect == SqlDialect::Postgres)
        return sqlIdentifier(name);
    std::string quoted = "`";
    for (const char c : name) {
        quoted += c;
        if (c == '`')
            quoted += c;
    }
    return quoted + '`';
}

std::string quotedLiteral(SqlDialect dialect, std::string_view text)
{
    if (dialect == SqlDialect::Postgres)
        return sqlLiteral(text);
    std::string quoted = "'";
    for (const char c : text) {
        quoted += c;
        if (c == '\'' || c == '\\')
            quoted += c;
    }
    return quoted + '\'';
}

}  // namespace decant
