// SPDX-License-Identifier: MIT
#include "services/source/redis/introspect.h"

#include <algorithm>
#include <map>
#include <set>

namespace decant::redis {

namespace {

/// A hash with more fields than this over all keys of its shape has no fixed ones.
constexpr std::size_t kMostFields = 64;
constexpr std::size_t kLongestField = 40;

/// What was seen of the values of one column.
struct Seen {
    std::int64_t values = 0;
    std::int64_t json = 0;
    void add(std::string_view value)
    {
        ++values;
        const bool object = value.starts_with('{') && value.ends_with('}');
        json += object || (value.starts_with('[') && value.ends_with(']')) ? 1 : 0;
    }
};

struct ShapeFacts {
    std::vector<std::string> parts;
    std::set<std::string> types;
    std::map<std::string, Seen> columns;  ///< of values and members
    std::map<std::string, Seen> fields;
    bool freeFields = false;
    std::int64_t keys = 0;
    std::int64_t bytes = 0;
};

bool isFieldName(std::string_view name)
{
    const auto letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    return !name.empty() && name.size() <= kLongestField && letter(name.front())
        && std::all_of(name.begin(), name.end(), [&](char c) {
               return letter(c) || (c >= '0' && c <= '9') || c == '_' || c == '-' || c == '.';
           });
}

void addFields(ShapeFacts& facts, const std::vector<std::pair<std::string, std::string>>& fields)
{
    for (const auto& [name, value] : fields) {
        facts.bytes += static_cast<std::int64_t>(name.size() + value.size());
        facts.freeFields = facts.freeFields || !isFieldName(name);
        if (facts.fields.size() <= kMostFields)
            facts.fields[name].add(value);
    }
    facts.freeFields = facts.freeFields || facts.fields.size() > kMostFields;
}

void addKey(ShapeFacts& facts, const KeyValue& key)
{
    ++facts.keys;
    facts.types.insert(key.typeName);
    facts.bytes += static_cast<std::int64_t>(key.key.size() + key.value.size());
    if (key.type == KeyType::String)
        facts.columns[kValueColumn].add(key.value);
    for (const std::string& member : key.members) {
        facts.columns[kMemberColumn].add(member);
        facts.bytes += static_cast<std::int64_t>(member.size());
    }
    addFields(facts, key.fields);
    for (const KeyValue::Entry& entry : key.entries)
        addFields(facts, entry.fields);
}

Column textColumn(std::string name, const Seen& seen = {})
{
    Column column;
    column.name = std::move(name);
    const bool json = seen.values > 0 && seen.json == seen.values;
    column.type.name = json ? "json" : "text";
    column.type.base = column.type.name;
    column.type.family = json ? TypeFamily::Json : TypeFamily::Text;
    column.notNull = true;
    return column;
}

Table tableOf(int database, const std::string& shape, const ShapeFacts& facts)
{
    Table table;
    table.name = {std::to_string(database), shape};
    table.rowEstimate = facts.keys;
    table.heapBytes = facts.bytes;
    for (const std::string& type : facts.types)
        table.comment += (table.comment.empty() ? "" : ", ") + type;
    Key key{"key", {}, true, false};
    for (const std::string& part : facts.parts) {
        table.columns.push_back(textColumn(keyColumn(part)));
        key.columns.push_back(keyColumn(part));
    }
    if (!key.columns.empty())
        table.keys.push_back(std::move(key));
    for (const auto& [name, seen] : facts.columns)
        table.columns.push_back(textColumn(name, seen));
    if (facts.freeFields) {
        table.columns.push_back(textColumn(kFieldNameColumn));
        table.columns.push_back(textColumn(kAnyFieldColumn));
        return table;
    }
    for (const auto& [name, seen] : facts.fields)
        table.columns.push_back(textColumn(fieldColumn(name), seen));
    return table;
}

}  // namespace

std::string keyColumn(const std::string& part)
{
    return "key:" + part;
}

std::string fieldColumn(const std::string& field)
{
    return "field:" + field;
}

Catalog serverFacts(const Connection& source, const std::map<std::string, std::string>& info)
{
    Catalog catalog;
    const ServerVersion version = serverVersion(info);
    catalog.engine = toString(version.valkey ? ServiceKind::Valkey : ServiceKind::Redis);
    catalog.serverVersionText = version.text;
    catalog.serverVersion = versionNumber(catalog.serverVersionText);
    catalog.database = source.database;
    catalog.encoding = "binary";
    catalog.standby = valueOf(info, "role") == "slave";
    return catalog;
}

std::string changeToken(const std::map<std::string, std::string>& info)
{
    std::string token = "redis";
    for (const char* name : {"run_id", "rdb_changes_since_last_save", "rdb_last_save_time",
                             "expired_keys", "evicted_keys", "master_repl_offset"})
        token += ' ' + valueOf(info, name);
    return token;
}

std::string replicationOffset(const std::map<std::string, std::string>& info)
{
    const std::string offset = valueOf(info, "master_repl_offset");
    return offset.empty() ? "0" : offset;
}

std::vector<KeyShape> shapesOf(const KeySpec& spec)
{
    std::vector<KeyShape> shapes;
    for (const std::string& text : spec.shapes) {
        if (auto shape = KeyShape::parse(text))
            shapes.push_back(*std::move(shape));
    }
    return shapes;
}

Result<Catalog> readCatalog(RedisConnection& connection, const Service& service,
                            std::int64_t keysPerDatabase, JobContext& context)
{
    const auto info = connection.info();
    if (!info)
        return info.error();
    Catalog catalog = serverFacts(service.source, *info);
    const auto spec = keySpecOf(service);
    if (!spec)
        return spec.error();
    const auto databases = databasesOf(service.source, *info);
    if (!databases)
        return databases.error();
    catalog.changeToken = changeToken(*info);
    const std::vector<KeyShape> shapes = shapesOf(*spec);
    std::map<std::string, std::int64_t> types;
    for (const int database : *databases) {
        if (auto chosen = connection.ask(Command{"SELECT", std::to_string(database)}); !chosen)
            return chosen.error();
        std::map<std::string, ShapeFacts> found;
        std::int64_t keys = 0;
        auto read = readKeys(connection, *spec, context, [&](KeyValue& key) -> Result<bool> {
            const KeyShape shape = shapeOf(key.key, shapes);
            ShapeFacts& facts = found[shape.text()];
            facts.parts = shape.parts();
            addKey(facts, key);
            ++types[key.typeName];
            context.progress({"introspect", {}, "keys", ++keys, 0});
            return keys < keysPerDatabase;
        });
        if (!read)
            return read.error();
        for (const auto& [shape, facts] : found) {
            catalog.tables.push_back(tableOf(database, shape, facts));
            catalog.databaseBytes += facts.bytes;
        }
    }
    std::sort(catalog.tables.begin(), catalog.tables.end(),
              [](const Table& a, const Table& b) { return a.name < b.name; });
    catalog.objectCounts.assign(types.begin(), types.end());
    return catalog;
}

void addRow(const KeyShape& shape, const KeyValue& key, const std::vector<std::string>& columns,
            std::vector<std::optional<std::string>>& row)
{
    const auto values = shape.match(key.key);
    const auto fields = key.entries.empty() ? key.fields : key.entries.front().fields;
    for (const std::string& column : columns) {
        std::optional<std::string> value;
        for (std::size_t i = 0; values && i < shape.parts().size(); ++i) {
            if (column == keyColumn(shape.parts()[i]))
                value = std::string(values->at(i));
        }
        if (column == kValueColumn && key.type == KeyType::String)
            value = key.value;
        else if (column == kMemberColumn && !key.members.empty())
            value = key.members.front();
        else if (column == kFieldNameColumn && !fields.empty())
            value = fields.front().first;
        else if (column == kAnyFieldColumn && !fields.empty())
            value = fields.front().second;
        for (const auto& [name, text] : fields) {
            if (column == fieldColumn(name))
                value = text;
        }
        row.push_back(std::move(value));
    }
}

}  // namespace decant::redis
