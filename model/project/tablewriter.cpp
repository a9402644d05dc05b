// SPDX-License-Identifier: MIT
#include "model/project/tablewriter.h"

#include "model/project/names.h"
#include "model/project/writer.h"
#include "model/support/text.h"

#include <algorithm>
#include <utility>

namespace decant {

std::string tomlKey(std::string_view name)
{
    const auto bare = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || c == '_' || c == '-';
    };
    return !name.empty() && std::all_of(name.begin(), name.end(), bare) ? std::string(name)
                                                                        : jsonQuoted(name);
}

TableWriter::TableWriter(std::string& out, std::string header)
    : m_out(out)
    , m_header(std::move(header))
{
}

void TableWriter::line(std::string_view name, const std::string& value)
{
    if (!m_header.empty()) {
        m_out += "\n[" + m_header + "]\n";
        m_header.clear();
    }
    m_out += tomlKey(name) + " = " + value + '\n';
}

void TableWriter::text(std::string_view name, const std::string& value,
                       std::string_view defaultValue)
{
    if (value != defaultValue)
        line(name, jsonQuoted(value));
}

void TableWriter::integer(std::string_view name, std::int64_t value, std::int64_t defaultValue)
{
    if (value != defaultValue)
        line(name, std::to_string(value));
}

void TableWriter::number(std::string_view name, double value)
{
    if (value != 0)
        line(name, tomlText(value));
}

void TableWriter::bytes(std::string_view name, std::int64_t value, std::int64_t defaultValue)
{
    if (value != defaultValue)
        line(name, value == 0 ? "0" : jsonQuoted(exactBytesText(value)));
}

void TableWriter::texts(std::string_view name, const std::vector<std::string>& values,
                        const std::vector<std::string>& defaultValue)
{
    if (values == defaultValue)
        return;
    std::string list;
    for (const std::string& each : values)
        list += (list.empty() ? "" : ", ") + jsonQuoted(each);
    line(name, '[' + list + ']');
}

}  // namespace decant
