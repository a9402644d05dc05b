// SPDX-License-Identifier: MIT
#include "services/masking/arraymasker.h"

#include "services/masking/textform.h"

#include <algorithm>

namespace decant {

void appendArrayElement(std::string_view text, std::string& out)
{
    const bool plain = !text.empty() && !equalIgnoringCase(text, "NULL")
        && text.find_first_of("{},\"\\ \t\n\r\v\f") == std::string_view::npos;
    if (plain) {
        out.append(text);
        return;
    }
    out += '"';
    for (const char c : text) {
        if (c == '"' || c == '\\')
            out += '\\';
        out += c;
    }
    out += '"';
}

bool ArrayMasker::mask(std::string_view value, std::string& out)
{
    const std::size_t from = out.size();
    if (!elements(value, nullptr, out)) {
        out.resize(from);
        out += "{}";
    }
    return true;
}

bool ArrayMasker::maskSeeded(std::string_view value, std::string_view seed, std::string& out)
{
    const std::size_t from = out.size();
    if (!elements(value, &seed, out)) {
        out.resize(from);
        out += "{}";
    }
    return true;
}

bool ArrayMasker::reportTo(OriginalObserver* observer, std::size_t column)
{
    m_observer = observer;
    m_column = column;
    m_elementReports = m_element->reportTo(observer, column);
    return true;
}

void ArrayMasker::element(std::string_view value, const std::string_view* seed, bool isNull,
                          std::string& out)
{
    m_masked.clear();
    bool given = false;
    if (isNull)
        given = m_element->maskNull(m_masked);
    else if (seed != nullptr)
        given = m_element->maskSeeded(value, *seed, m_masked);
    else
        given = m_element->mask(value, m_masked);
    if (given)
        appendArrayElement(m_masked, out);
    else
        out += "NULL";
    if (m_observer != nullptr && !m_elementReports && !isNull)
        m_observer->original(m_column, value, m_masked);
}

bool ArrayMasker::elements(std::string_view value, const std::string_view* seed, std::string& out)
{
    std::size_t at = 0;
    if (value.starts_with('[')) {  // bounds: [0:1][1:2]=
        at = value.find('=');
        if (at == std::string_view::npos)
            return false;
        ++at;
        out.append(value.substr(0, at));
    }
    if (at >= value.size() || value[at] != '{')
        return false;
    int depth = 0;
    while (at < value.size()) {
        const char c = value[at];
        if (c == '{' || c == '}' || c == ',') {
            depth += c == '{' ? 1 : (c == '}' ? -1 : 0);
            out += c;
            ++at;
            if (depth == 0)
                return at == value.size();
        } else if (c == '"') {
            m_value.clear();
            for (++at; at < value.size() && value[at] != '"'; ++at) {
                if (value[at] == '\\' && at + 1 < value.size())
                    ++at;
                m_value += value[at];
            }
            ++at;
            element(m_value, seed, false, out);
        } else {
            const std::size_t end = std::min(value.find_first_of(",}", at), value.size());
            const std::string_view plain = value.substr(at, end - at);
            element(plain, seed, equalIgnoringCase(plain, "NULL"), out);
            at = end;
        }
    }
    return false;
}

}  // namespace decant
