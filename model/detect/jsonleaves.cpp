// SPDX-License-Identifier: MIT
#include "model/detect/jsonleaves.h"

#include "model/detect/charclass.h"

#include <charconv>
#include <cstdint>

namespace decant {

namespace {

constexpr int kMaxDepth = 64;

void appendUtf8(std::string& out, std::uint32_t code)
{
    if (code < 0x80) {
        out += static_cast<char>(code);
    } else if (code < 0x800) {
        out += static_cast<char>(0xC0 | (code >> 6));
        out += static_cast<char>(0x80 | (code & 0x3F));
    } else {
        out += static_cast<char>(0xE0 | (code >> 12));
        out += static_cast<char>(0x80 | ((code >> 6) & 0x3F));
        out += static_cast<char>(0x80 | (code & 0x3F));
    }
}

/// A key as a step of a path: plain where it can be, else in brackets and quotes.
std::string step(std::string_view key)
{
    bool plain = !key.empty();
    for (const char c : key)
        plain = plain && c != '.' && c != '[' && c != ']' && c != '\'' && c != '"' && c != '*';
    if (plain)
        return "." + std::string(key);
    const char quote = key.find('\'') == std::string_view::npos ? '\'' : '"';
    return std::string("[") + quote + std::string(key) + quote + ']';
}

class Reader {
public:
    Reader(std::string_view text, std::size_t limit)
        : m_rest(text)
        , m_limit(limit)
    {
    }

    bool readDocument()
    {
        if (!readValue({"$", {}, {}}, 0))
            return false;
        skipSpace();
        return m_rest.empty();
    }
    [[nodiscard]] std::vector<JsonLeaf> takeLeaves() { return std::move(m_leaves); }

private:
    struct Place {
        std::string path;
        std::string key;
        std::string parent;
    };

    void skipSpace()
    {
        while (!m_rest.empty() && std::string_view(" \t\r\n").find(m_rest[0]) != m_rest.npos)
            m_rest.remove_prefix(1);
    }
    bool take(char wanted)
    {
        skipSpace();
        if (!m_rest.starts_with(wanted))
            return false;
        m_rest.remove_prefix(1);
        return true;
    }
    void add(const Place& place, std::string value, bool null)
    {
        if (m_leaves.size() < m_limit)
            m_leaves.push_back({place.path, place.key, place.parent, std::move(value), null});
    }

    bool readValue(const Place& place, int depth)
    {
        skipSpace();
        if (m_rest.empty() || depth > kMaxDepth)
            return false;
        if (m_rest[0] == '{')
            return readObject(place, depth);
        if (m_rest[0] == '[')
            return readArray(place, depth);
        std::string value;
        if (m_rest[0] == '"') {
            if (!readString(value))
                return false;
            add(place, std::move(value), false);
            return true;
        }
        const std::size_t end = std::min(m_rest.find_first_of(",]} \t\r\n"), m_rest.size());
        value = m_rest.substr(0, end);
        m_rest.remove_prefix(end);
        const bool number = !value.empty() && (isDigit(value[0]) || value[0] == '-');
        if (!number && value != "true" && value != "false" && value != "null")
            return false;
        const bool null = value == "null";
        add(place, std::move(value), null);
        return true;
    }
    bool readObject(const Place& place, int depth)
    {
        m_rest.remove_prefix(1);
        if (take('}'))
            return true;
        do {
            std::string key;
            skipSpace();
            if (!m_rest.starts_with('"') || !readString(key) || !take(':'))
                return false;
            if (!readValue({place.path + step(key), key, place.key}, depth + 1))
                return false;
        } while (take(','));
        return take('}');
    }
    bool readArray(const Place& place, int depth)
    {
        m_rest.remove_prefix(1);
        if (take(']'))
            return true;
        do {
            if (!readValue({place.path + "[*]", place.key, place.parent}, depth + 1))
                return false;
        } while (take(','));
        return take(']');
    }
    bool readString(std::string& out)
    {
        m_rest.remove_prefix(1);
        while (!m_rest.empty() && m_rest[0] != '"') {
            if (m_rest[0] != '\\') {
                out += m_rest[0];
                m_rest.remove_prefix(1);
            } else if (!readEscape(out)) {
                return false;
            }
        }
        return take('"');
    }
    bool readEscape(std::string& out)
    {
        constexpr std::string_view kMarks = "\"\\/bfnrt";
        constexpr std::string_view kMeant = "\"\\/\b\f\n\r\t";
        if (m_rest.size() < 2)
            return false;
        if (m_rest[1] == 'u') {
            std::uint32_t code = 0;
            if (m_rest.size() < 6)
                return false;
            const char* end = m_rest.data() + 6;
            const auto [stop, fault] = std::from_chars(m_rest.data() + 2, end, code, 16);
            if (fault != std::errc() || stop != end)
                return false;
            appendUtf8(out, code);
            m_rest.remove_prefix(6);
            return true;
        }
        const std::size_t mark = kMarks.find(m_rest[1]);
        if (mark == std::string_view::npos)
            return false;
        out += kMeant[mark];
        m_rest.remove_prefix(2);
        return true;
    }

    std::string_view m_rest;
    std::size_t m_limit;
    std::vector<JsonLeaf> m_leaves;
};

}  // namespace

std::optional<std::vector<JsonLeaf>> jsonLeaves(std::string_view document, std::size_t limit)
{
    Reader reader(document, limit);
    if (!reader.readDocument())
        return std::nullopt;
    return reader.takeLeaves();
}

}  // namespace decant
