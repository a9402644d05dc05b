// SPDX-License-Identifier: MIT
#include "services/masking/jsonleaves.h"

#include "services/masking/textform.h"

#include <algorithm>

namespace decant {

namespace {

constexpr int kMaxDepth = 512;

void copySpace(JsonCursor& cursor, std::string& out)
{
    const std::size_t from = cursor.at();
    cursor.skipSpace();
    out += cursor.since(from);
}

}  // namespace

bool JsonLeaves::rewrite(std::string_view json, std::string& out)
{
    JsonCursor cursor(json);
    copySpace(cursor, out);
    if (!value(cursor, nullptr, 0, out))
        return false;
    copySpace(cursor, out);
    return cursor.atEnd();
}

bool JsonLeaves::value(JsonCursor& cursor, const Rule* rule, int depth, std::string& out)
{
    if (depth > kMaxDepth)
        return false;
    if (cursor.peek() == '{' || cursor.peek() == '[')
        return container(cursor, rule, depth, out);
    const std::string_view text = cursor.peek() == '"' ? cursor.takeString() : cursor.takeScalar();
    if (text.empty())
        return false;
    leaf(text, rule, out);
    return true;
}

bool JsonLeaves::container(JsonCursor& cursor, const Rule* rule, int depth, std::string& out)
{
    const char opening = cursor.peek();
    const char closing = opening == '{' ? '}' : ']';
    if (!cursor.take(opening))
        return false;
    out += opening;
    copySpace(cursor, out);
    while (cursor.peek() != closing) {
        if (opening == '{') {
            const std::string_view key = cursor.takeString();
            if (key.empty())
                return false;
            out += key;
            m_key.clear();
            appendJsonUnescaped(key.substr(1, key.size() - 2), m_key);
            const auto at = std::find_if(m_rules.begin(), m_rules.end(), [&](const Rule& each) {
                return equalIgnoringCase(each.first, m_key);
            });
            rule = at == m_rules.end() ? nullptr : &*at;
            copySpace(cursor, out);
            if (!cursor.take(':'))
                return false;
            out += ':';
            copySpace(cursor, out);
        }
        if (!value(cursor, rule, depth + 1, out))
            return false;
        copySpace(cursor, out);
        if (cursor.peek() == closing)
            break;
        if (!cursor.take(','))
            return false;
        out += ',';
        copySpace(cursor, out);
        if (cursor.peek() == closing)
            return false;
    }
    out += closing;
    return cursor.take(closing);
}

void JsonLeaves::leaf(std::string_view text, const Rule* rule, std::string& out)
{
    const bool quoted = text.front() == '"';
    const bool number = !quoted && isJsonNumber(text);
    if ((!quoted && !number) || text == "\"\"" || (rule != nullptr && !rule->second)) {
        out += text;
        return;
    }
    m_value.clear();
    if (quoted)
        appendJsonUnescaped(text.substr(1, text.size() - 2), m_value);
    else
        m_value = text;
    m_masked.clear();
    bool given = true;
    if (rule != nullptr)
        given = rule->second->mask(m_value, m_masked);
    else if (m_drop)
        given = false;
    else
        scramble(m_value, number, m_masked);
    if (m_observer != nullptr)
        m_observer->original(m_column, m_value, m_masked);
    if (!given)
        out += "null";
    else if (number && isJsonNumber(m_masked))
        out += m_masked;
    else
        appendJsonQuoted(m_masked, out);
}

void JsonLeaves::scramble(std::string_view text, bool number, std::string& out) const
{
    KeyedStream random(m_hash, text);
    const std::size_t from = out.size();
    bool leading = true;  // no number begins with a 0 that it did not begin with
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (number && (c == 'e' || c == 'E')) {  // the exponent is the order of magnitude
            out += text.substr(i);
            break;
        }
        if (isDigit(c)) {
            const bool first = number && leading;
            out += first ? (c == '0' ? '0' : static_cast<char>('1' + random.small(9)))
                         : random.digit();
            leading = false;
        } else if (isUpper(c)) {
            out += static_cast<char>('A' + random.small(26));
        } else if (isLower(c) || static_cast<unsigned char>(c) >= 0xc0) {
            out += static_cast<char>('a' + random.small(26));
        } else if (static_cast<unsigned char>(c) < 0x80) {
            out += c;
        }
    }
    if (std::string_view(out).substr(from) != text)
        return;
    // Chance gave the value back: its first letter or digit that may change does.
    const std::size_t at = std::string_view(out).find_first_of(
        number ? "0123456789" : "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
        from);
    if (at == std::string::npos)
        return;
    char& c = out[at];
    if (isDigit(c))
        c = static_cast<char>('1' + (c - '0') % 9);
    else
        c = static_cast<char>((c & 0x60) + 1 + (c & 0x1f) % 26);
}

}  // namespace decant
