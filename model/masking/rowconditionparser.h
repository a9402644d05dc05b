// SPDX-License-Identifier: MIT
#pragma once

#include "model/masking/rowcondition.h"

#include <string>
#include <string_view>

namespace decant {

/// Recursive descent over the text of a condition; remembers the first error only.
class RowConditionParser {
public:
    explicit RowConditionParser(std::string_view text)
        : m_text(text)
    {
    }
    [[nodiscard]] Result<RowCondition> parse();

private:
    enum class TokenKind : std::uint8_t { End, Word, Quoted, Text, Number, Symbol, Broken };
    struct Token {
        TokenKind kind = TokenKind::End;
        std::string text;  ///< without quotes; of a word in upper case
        std::size_t begin = 0;
        std::size_t end = 0;
    };

    void next();
    void readQuoted(char quote, TokenKind kind);
    [[nodiscard]] bool isWord(std::string_view word) const;
    [[nodiscard]] bool accept(std::string_view word);
    [[nodiscard]] bool acceptSymbol(std::string_view symbol);
    void expectWord(std::string_view word);
    void expectSymbol(std::string_view symbol);
    void fail(const Sentence& expected);

    [[nodiscard]] int parseOr();
    [[nodiscard]] int parseAnd();
    [[nodiscard]] int parseNot();
    [[nodiscard]] int parsePredicate();
    [[nodiscard]] int parseRange(RowCondition::Operand operand, bool negated);
    [[nodiscard]] RowCondition::Operand parseOperand();
    [[nodiscard]] int add(RowCondition::Node node);
    [[nodiscard]] int join(RowCondition::Kind kind, int left, int right);
    [[nodiscard]] int compare(RowCondition::Operand left, RowCondition::Operator op,
                              RowCondition::Operand right);

    std::string_view m_text;
    std::size_t m_at = 0;
    Token m_token;
    RowCondition m_condition;
    Sentence m_problem;
    int m_depth = 0;
};

}  // namespace decant
