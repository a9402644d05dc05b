// SPDX-License-Identifier: MIT
#include "model/masking/rowconditionparser.h"

#include <algorithm>
#include <array>

namespace decant {

namespace {

constexpr std::size_t kLongest = 8192;
constexpr int kDeepest = 64;

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'
        || static_cast<unsigned char>(c) >= 0x80;
}
bool isDecimal(char c)
{
    return c >= '0' && c <= '9';
}
bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// Words that are no columns unless they are quoted.
constexpr std::array<std::string_view, 12> kReserved = {
    "AND", "OR", "NOT", "IS", "NULL", "IN", "LIKE", "ILIKE", "BETWEEN", "TRUE", "FALSE", "ESCAPE"};

std::string upper(std::string_view text)
{
    std::string out(text);
    for (char& c : out) {
        if (c >= 'a' && c <= 'z')
            c = static_cast<char>(c - 'a' + 'A');
    }
    return out;
}

/// As the server folds an identifier without quotes.
std::string lower(std::string_view text)
{
    std::string out(text);
    for (char& c : out) {
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    }
    return out;
}

}  // namespace

Result<RowCondition> RowConditionParser::parse()
{
    if (m_text.size() > kLongest)
        return Error{Error::Code::InvalidInput,
                     Error::Area::Project,
                     "condition",
                     say("it is longer than %1 characters", kLongest),
                     {}};
    next();
    m_condition.m_root = parseOr();
    if (m_problem.empty() && m_token.kind != TokenKind::End)
        fail(say("AND, OR or the end"));
    if (!m_problem.empty())
        return Error{Error::Code::InvalidInput, Error::Area::Project, std::string(m_text),
                     m_problem, say("Write it like: country = 'DE' AND age >= 18.")};
    return std::move(m_condition);
}

void RowConditionParser::fail(const Sentence& expected)
{
    if (!m_problem.empty())
        return;
    Sentence found = say("the end");
    if (m_token.kind == TokenKind::Broken)
        found = Sentence::verbatim(m_token.text);
    else if (m_token.kind != TokenKind::End)
        found = Sentence::verbatim(
            std::string(m_text.substr(m_token.begin, m_token.end - m_token.begin)));
    m_problem = say("at character %1: %2 expected, %3 found", m_token.begin + 1, expected, found);
}

/// The text between two quotes, of which two in a row are one.
void RowConditionParser::readQuoted(char quote, TokenKind kind)
{
    ++m_at;
    while (m_at < m_text.size()) {
        if (m_text[m_at] == quote) {
            if (m_at + 1 < m_text.size() && m_text[m_at + 1] == quote) {
                ++m_at;
            } else {
                ++m_at;
                m_token.kind = kind;
                m_token.end = m_at;
                return;
            }
        }
        m_token.text += m_text[m_at++];
    }
    m_token.kind = TokenKind::Broken;
    m_token.text = "a quote without its end";
    m_token.end = m_at;
}

void RowConditionParser::next()
{
    while (m_at < m_text.size() && isSpace(m_text[m_at]))
        ++m_at;
    m_token = {};
    m_token.begin = m_at;
    m_token.end = m_at;
    if (m_at >= m_text.size())
        return;
    const char c = m_text[m_at];
    const auto take = [&](auto&& belongs) {
        while (m_at < m_text.size() && belongs(m_text[m_at]))
            ++m_at;
        m_token.end = m_at;
        m_token.text = m_text.substr(m_token.begin, m_at - m_token.begin);
    };
    if (c == '\'')
        return readQuoted(c, TokenKind::Text);
    if (c == '"')
        return readQuoted(c, TokenKind::Quoted);
    if (isLetter(c)) {
        m_token.kind = TokenKind::Word;
        return take([](char each) { return isLetter(each) || isDecimal(each) || each == '$'; });
    }
    const char following = m_at + 1 < m_text.size() ? m_text[m_at + 1] : '\0';
    if (isDecimal(c) || ((c == '-' || c == '.') && isDecimal(following))) {
        m_token.kind = TokenKind::Number;
        ++m_at;
        return take([](char each) { return isDecimal(each) || each == '.'; });
    }
    m_token.kind = TokenKind::Symbol;
    m_at += (c == '<' && (following == '=' || following == '>'))
            || ((c == '>' || c == '!') && following == '=')
        ? 2
        : 1;
    m_token.end = m_at;
    m_token.text = m_text.substr(m_token.begin, m_at - m_token.begin);
}

bool RowConditionParser::isWord(std::string_view word) const
{
    return m_token.kind == TokenKind::Word && upper(m_token.text) == word;
}

bool RowConditionParser::accept(std::string_view word)
{
    if (!isWord(word))
        return false;
    next();
    return true;
}

bool RowConditionParser::acceptSymbol(std::string_view symbol)
{
    if (m_token.kind != TokenKind::Symbol || m_token.text != symbol)
        return false;
    next();
    return true;
}

void RowConditionParser::expectWord(std::string_view word)
{
    if (!accept(word))
        fail(Sentence::verbatim(std::string(word)));
}

void RowConditionParser::expectSymbol(std::string_view symbol)
{
    if (!acceptSymbol(symbol))
        fail(Sentence::verbatim(std::string(symbol)));
}

int RowConditionParser::add(RowCondition::Node node)
{
    m_condition.m_nodes.push_back(std::move(node));
    return static_cast<int>(m_condition.m_nodes.size()) - 1;
}

int RowConditionParser::join(RowCondition::Kind kind, int left, int right)
{
    RowCondition::Node node;
    node.kind = kind;
    node.left = left;
    node.right = right;
    return add(std::move(node));
}

int RowConditionParser::compare(RowCondition::Operand left, RowCondition::Operator op,
                                RowCondition::Operand right)
{
    RowCondition::Node node;
    node.kind = RowCondition::Kind::Compare;
    node.op = op;
    node.operands = {std::move(left), std::move(right)};
    return add(std::move(node));
}

int RowConditionParser::parseOr()
{
    int left = parseAnd();
    int count = 0;
    while (m_problem.empty() && accept("OR")) {
        // The tree leans to the left, so a long chain is as deep as it is long.
        if (++count > kDeepest * 4)
            fail(say("a shorter chain of ORs (use IN)"));
        left = join(RowCondition::Kind::Or, left, parseAnd());
    }
    return left;
}

int RowConditionParser::parseAnd()
{
    int left = parseNot();
    int count = 0;
    while (m_problem.empty() && accept("AND")) {
        if (++count > kDeepest * 4)
            fail(say("a shorter chain of ANDs"));
        left = join(RowCondition::Kind::And, left, parseNot());
    }
    return left;
}

int RowConditionParser::parseNot()
{
    if (m_depth >= kDeepest) {
        fail(say("less nesting"));
        return -1;
    }
    ++m_depth;
    int node = -1;
    if (accept("NOT")) {
        node = join(RowCondition::Kind::Not, parseNot(), -1);
        m_condition.m_nodes.back().negated = true;
    } else if (acceptSymbol("(")) {
        node = parseOr();
        expectSymbol(")");
    } else {
        node = parsePredicate();
    }
    --m_depth;
    return node;
}

RowCondition::Operand RowConditionParser::parseOperand()
{
    RowCondition::Operand operand;
    const bool reserved = m_token.kind == TokenKind::Word
        && std::find(kReserved.begin(), kReserved.end(), upper(m_token.text)) != kReserved.end();
    if (isWord("NULL")) {
        operand.null = true;
    } else if (isWord("TRUE") || isWord("FALSE")) {
        operand.text = isWord("TRUE") ? "t" : "f";
    } else if (m_token.kind == TokenKind::Text || m_token.kind == TokenKind::Number) {
        operand.text = m_token.text;
        operand.number = m_token.kind == TokenKind::Number;
    } else if (m_token.kind == TokenKind::Quoted
               || (m_token.kind == TokenKind::Word && !reserved)) {
        const std::string name =
            m_token.kind == TokenKind::Word ? lower(m_token.text) : m_token.text;
        auto& columns = m_condition.m_columns;
        const auto at = std::find(columns.begin(), columns.end(), name);
        operand.column = static_cast<int>(at - columns.begin());
        if (at == columns.end())
            columns.push_back(name);
    } else {
        fail(say("a column or a value"));
        return operand;
    }
    next();
    return operand;
}

/// BETWEEN low AND high
int RowConditionParser::parseRange(RowCondition::Operand operand, bool negated)
{
    RowCondition::Operand low = parseOperand();
    expectWord("AND");
    RowCondition::Operand high = parseOperand();
    const int above = compare(operand, RowCondition::Operator::GreaterEqual, std::move(low));
    const int below =
        compare(std::move(operand), RowCondition::Operator::LessEqual, std::move(high));
    const int both = join(RowCondition::Kind::And, above, below);
    m_condition.m_nodes.back().negated = negated;
    return both;
}

int RowConditionParser::parsePredicate()
{
    RowCondition::Node node;
    node.operands.push_back(parseOperand());
    if (!m_problem.empty())
        return -1;
    constexpr std::array<std::pair<std::string_view, RowCondition::Operator>, 7> kOperators = {{
        {"=", RowCondition::Operator::Equal},
        {"<>", RowCondition::Operator::NotEqual},
        {"!=", RowCondition::Operator::NotEqual},
        {"<=", RowCondition::Operator::LessEqual},
        {">=", RowCondition::Operator::GreaterEqual},
        {"<", RowCondition::Operator::Less},
        {">", RowCondition::Operator::Greater},
    }};
    for (const auto& [symbol, op] : kOperators) {
        if (acceptSymbol(symbol))
            return compare(std::move(node.operands[0]), op, parseOperand());
    }
    if (accept("IS")) {
        node.kind = RowCondition::Kind::IsNull;
        node.negated = accept("NOT");
        expectWord("NULL");
        return add(std::move(node));
    }
    node.negated = accept("NOT");
    if (accept("BETWEEN"))
        return parseRange(std::move(node.operands[0]), node.negated);
    if (accept("IN")) {
        node.kind = RowCondition::Kind::In;
        expectSymbol("(");
        do {
            node.operands.push_back(parseOperand());
        } while (m_problem.empty() && acceptSymbol(","));
        expectSymbol(")");
        return add(std::move(node));
    }
    node.ignoreCase = isWord("ILIKE");
    if (accept("LIKE") || accept("ILIKE")) {
        node.kind = RowCondition::Kind::Like;
        node.operands.push_back(parseOperand());
        return add(std::move(node));
    }
    if (node.negated)
        fail(say("IN, BETWEEN, LIKE or ILIKE"));
    node.kind = RowCondition::Kind::Truth;
    return add(std::move(node));
}

}  // namespace decant
