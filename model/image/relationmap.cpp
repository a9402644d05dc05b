// SPDX-License-Identifier: MIT
#include "model/image/relationmap.h"

#include "model/support/text.h"

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>

namespace decant {

namespace {

using Kind = DatabaseObject::Kind;

constexpr std::array<std::pair<std::string_view, Kind>, 8> kKinds{{
    {"table", Kind::Table},
    {"index", Kind::Index},
    {"toast", Kind::Toast},
    {"sequence", Kind::Sequence},
    {"matview", Kind::MaterializedView},
    {"catalog", Kind::Catalog},
    {"template", Kind::Template},
    {"wal", Kind::Wal},
}};

bool isDigits(std::string_view text)
{
    return !text.empty()
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// "base/5" of "base/5/1259", or "" for files elsewhere.
std::string_view databaseFolder(std::string_view path)
{
    if (!path.starts_with("base/"))
        return {};
    return path.substr(0, path.find('/', 5));
}

}  // namespace

std::string RelationMap::relationPath(std::string_view path)
{
    const std::size_t slash = path.rfind('/');
    const std::size_t start = slash == std::string_view::npos ? 0 : slash + 1;
    std::string_view name = path.substr(start);
    if (const std::size_t dot = name.rfind('.');
        dot != std::string_view::npos && isDigits(name.substr(dot + 1)))
        name = name.substr(0, dot);
    for (const std::string_view fork : {"_fsm", "_vm", "_init"}) {
        if (name.ends_with(fork))
            name.remove_suffix(fork.size());
    }
    return isDigits(name) ? std::string(path.substr(0, start)) + std::string(name)
                          : std::string(path);
}

void RelationMap::read(std::string_view text)
{
    for (std::string_view line : split(text, '\n')) {
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        const std::vector<std::string> fields = split(line, '\t');
        if (fields.size() < 3)
            continue;
        const auto* kind = std::find_if(kKinds.begin(), kKinds.end(), [&](const auto& known) {
            return known.first == fields[1];
        });
        if (kind == kKinds.end())
            continue;
        DatabaseObject object;
        object.kind = kind->second;
        object.name = fields[2];
        object.table = fields.size() > 3 ? fields[3] : std::string();
        m_relations.insert_or_assign(fields[0], std::move(object));
    }
}

void RelationMap::addFile(std::string_view path, std::int64_t bytes)
{
    m_files[relationPath(path)] += bytes;
}

DatabaseObject RelationMap::describe(const std::string& path) const
{
    if (const auto found = m_relations.find(path); found != m_relations.end())
        return found->second;
    const std::string_view database = databaseFolder(path);
    if (const auto found = m_relations.find(database); found != m_relations.end())
        return found->second;
    if (path.starts_with("pg_wal/"))
        return {Kind::Wal, "WAL", {}, 0};
    if (path.starts_with("global/"))
        return {Kind::Catalog, "global", {}, 0};
    if (!database.empty())
        return {Kind::Other, std::string(database), {}, 0};
    const std::size_t slash = path.find('/');
    return {
        Kind::Other, slash == std::string::npos ? "configuration" : path.substr(0, slash), {}, 0};
}

std::vector<DatabaseObject> RelationMap::objects() const
{
    std::map<std::tuple<Kind, std::string, std::string>, std::int64_t> sums;
    for (const auto& [path, bytes] : m_files) {
        const DatabaseObject object = describe(path);
        sums[{object.kind, object.name, object.table}] += bytes;
    }
    std::vector<DatabaseObject> objects;
    for (const auto& [key, bytes] : sums)
        objects.push_back({std::get<0>(key), std::get<1>(key), std::get<2>(key), bytes});
    std::stable_sort(objects.begin(), objects.end(),
                     [](const auto& a, const auto& b) { return a.bytes > b.bytes; });
    return objects;
}

}  // namespace decant
