// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace decant {

/// Position in a JSON text that is read once from left to right.
class JsonCursor {
public:
    explicit JsonCursor(std::string_view text)
        : m_text(text)
    {
    }
    void skipSpace()
    {
        while (m_at < m_text.size() && isSpace(m_text[m_at]))
            ++m_at;
    }
    [[nodiscard]] char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }
    [[nodiscard]] bool take(char c)
    {
        if (m_at >= m_text.size() || m_text[m_at] != c)
            return false;
        ++m_at;
        return true;
    }
    /// A string with its quotes; "" when there is none or it is not closed. `escapes` receives
    /// whether it has any.
    [[nodiscard]] std::string_view takeString(bool& escapes);
    [[nodiscard]] std::string_view takeString()
    {
        bool escapes = false;
        return takeString(escapes);
    }
    /// A number, true, false or null; "" when there is none.
    [[nodiscard]] std::string_view takeScalar();
    /// Passes over a value with all that is in it; false where it is none, or has more than
    /// `levels` (>= 0) values inside each other.
    [[nodiscard]] bool skipValue(std::size_t levels);
    [[nodiscard]] std::size_t at() const { return m_at; }
    [[nodiscard]] std::string_view since(std::size_t from) const
    {
        return m_text.substr(from, m_at - from);
    }
    [[nodiscard]] bool atEnd() const { return m_at == m_text.size(); }

private:
    static bool isSpace(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

    std::string_view m_text;
    std::size_t m_at = 0;
};

/// A JSON number, by the grammar.
[[nodiscard]] bool isJsonNumber(std::string_view text);
/// Appends what a string (without its quotes) means, surrogate pairs joined.
void appendJsonUnescaped(std::string_view body, std::string& out);
/// How many bytes from the beginning stand between quotes as they are.
[[nodiscard]] std::size_t plainJsonPrefix(std::string_view text);
/// Appends `text` as a JSON string with quotes.
void appendJsonQuoted(std::string_view text, std::string& out);

}  // namespace decant
