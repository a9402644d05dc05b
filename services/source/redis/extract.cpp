// SPDX-License-Identifier: MIT
#include "services/source/redis/extract.h"

#include "model/support/text.h"
#include "services/snapshot/blockpipeline.h"
#include "services/snapshot/hashedfile.h"
#include "services/source/extracttools.h"
#include "services/source/redis/introspect.h"
#include "services/source/redis/keymasker.h"
#include "services/support/sha256.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <unordered_set>
#include <utility>

namespace decant::redis {

namespace {

/// Arguments of one command; a larger value is stored in several steps.
constexpr std::size_t kMostArguments = 1000;

/// Hash of a set of records in any order: their hashes are added. SCAN gives keys in an order that
/// differs from server to server.
class SetHash {
public:
    void add(std::string_view record)
    {
        Sha256 hash;
        hash.add(record);
        const Sha256::Digest digest = hash.digest();
        unsigned carry = 0;
        for (std::size_t i = 0; i < m_sum.size(); ++i) {
            carry += m_sum[i] + static_cast<unsigned char>(digest[i]);
            m_sum[i] = static_cast<unsigned char>(carry & 0xffU);
            carry >>= 8U;
        }
    }
    [[nodiscard]] std::string text() const
    {
        constexpr std::string_view kHex = "0123456789abcdef";
        std::string out;
        for (const unsigned char byte : m_sum) {
            out += kHex[byte >> 4U];
            out += kHex[byte & 15U];
        }
        return out;
    }

private:
    std::array<unsigned char, 32> m_sum{};
};

/// A command in the protocol of Redis.
void appendCommand(const std::vector<std::string_view>& words, std::string& out)
{
    out += '*' + std::to_string(words.size()) + "\r\n";
    for (const std::string_view word : words) {
        out += '$' + std::to_string(word.size()) + "\r\n";
        out += word;
        out += "\r\n";
    }
}

/// `command key` followed by the items, in as many commands as it takes; items come in groups of
/// `group` that stay together.
void appendMany(std::string_view command, std::string_view key,
                const std::vector<std::string_view>& items, std::size_t group, std::string& out)
{
    const std::size_t step = kMostArguments / group * group;
    for (std::size_t from = 0; from < items.size(); from += step) {
        std::vector<std::string_view> words{command, key};
        const std::size_t to = std::min(items.size(), from + step);
        words.insert(words.end(), items.begin() + static_cast<std::ptrdiff_t>(from),
                     items.begin() + static_cast<std::ptrdiff_t>(to));
        appendCommand(words, out);
    }
}

/// The commands that make a key. What has no order in Redis is sorted, so that equal keys give
/// equal commands.
std::string commandsOf(KeyValue& key, KeyTtl ttl)
{
    std::string out;
    std::vector<std::string_view> items;
    switch (key.type) {
    case KeyType::String:
        appendCommand({"SET", key.key, key.value}, out);
        break;
    case KeyType::Set:
        std::sort(key.members.begin(), key.members.end());
        items.assign(key.members.begin(), key.members.end());
        appendMany("SADD", key.key, items, 1, out);
        break;
    case KeyType::List:
        items.assign(key.members.begin(), key.members.end());
        appendMany("RPUSH", key.key, items, 1, out);
        break;
    case KeyType::SortedSet:
        for (std::size_t i = 0; i < key.members.size(); ++i) {
            items.push_back(key.scores[i]);
            items.push_back(key.members[i]);
        }
        appendMany("ZADD", key.key, items, 2, out);
        break;
    case KeyType::Hash:
        std::sort(key.fields.begin(), key.fields.end());
        for (const auto& [name, value] : key.fields) {
            items.push_back(name);
            items.push_back(value);
        }
        appendMany("HSET", key.key, items, 2, out);
        break;
    case KeyType::Stream:
        for (const KeyValue::Entry& entry : key.entries) {
            std::vector<std::string_view> words{"XADD", key.key, entry.id};
            for (const auto& [name, value] : entry.fields) {
                words.push_back(name);
                words.push_back(value);
            }
            appendCommand(words, out);
        }
        break;
    case KeyType::Other:
        break;
    }
    if (ttl == KeyTtl::Keep && key.expiresAtMs >= 0)
        appendCommand({"PEXPIREAT", key.key, std::to_string(key.expiresAtMs)}, out);
    return out;
}

/// One shape in one database.
struct ShapeState {
    const Table* table = nullptr;
    std::unique_ptr<KeyMasker> masker;
    bool takesRows = true;
    std::int64_t keys = 0;
    std::int64_t bytes = 0;
};

class Extraction {
public:
    Extraction(const ExtractRequest& request, RedisConnection& connection, JobContext& context)
        : m_request(request)
        , m_connection(connection)
        , m_context(context)
    {
    }
    Result<Manifest> run();

private:
    Result<> readDatabase(int database);
    Result<bool> take(int database, KeyValue& key);
    Result<ShapeState*> stateOf(int database, const KeyShape& shape);
    void describe(const std::map<std::string, std::string>& before,
                  const std::map<std::string, std::string>& after);
    Result<> writeEnvironment(const std::vector<int>& databases);

    const ExtractRequest& m_request;
    RedisConnection& m_connection;
    JobContext& m_context;
    KeySpec m_spec;
    std::vector<KeyShape> m_shapes;
    Compression m_compression = Compression::Zstd;
    std::unique_ptr<BlockPipeline> m_pipeline;
    std::unique_ptr<BlockPipeline::File> m_file;
    std::map<std::pair<int, std::string>, ShapeState> m_states;
    std::map<std::string, std::int64_t> m_types;
    std::map<std::string, std::int64_t> m_unreadable;
    std::unordered_set<std::size_t> m_written;
    std::int64_t m_done = 0;
    SetHash m_content;
    Manifest m_manifest;
};

Result<Manifest> Extraction::run()
{
    const auto compression = compressionFromName(m_request.service->image.compression);
    if (!compression)
        return compression.error();
    m_compression = *compression;
    if (auto checked = checkWholeTables(m_request.service->subset, *m_request.catalog); !checked)
        return checked.error();
    auto spec = keySpecOf(*m_request.service);
    if (!spec)
        return spec.error();
    m_spec = *std::move(spec);
    m_shapes = shapesOf(m_spec);
    m_pipeline = std::make_unique<BlockPipeline>(
        BlockPipeline::Options{m_request.folder, m_compression,
                               m_request.service->image.compressionLevel, processorCount()});
    const auto before = m_connection.info();
    if (!before)
        return before.error();
    const auto databases = databasesOf(m_request.service->source, *before);
    if (!databases)
        return databases.error();
    for (const int database : *databases) {
        if (auto read = readDatabase(database); !read)
            return read.error();
    }
    const auto after = m_connection.info();
    if (!after)
        return after.error();
    describe(*before, *after);
    if (auto written = writeEnvironment(*databases); !written)
        return written.error();
    std::sort(m_manifest.files.begin(), m_manifest.files.end(),
              [](const SnapshotFile& a, const SnapshotFile& b) { return a.path < b.path; });
    return std::move(m_manifest);
}

Result<> Extraction::readDatabase(int database)
{
    const std::string number = std::to_string(database);
    if (auto chosen = m_connection.ask(Command{"SELECT", number}); !chosen)
        return chosen.error();
    m_written.clear();
    auto file =
        m_pipeline->open("data/" + std::string(5 - std::min<std::size_t>(5, number.size()), '0')
                             + number + std::string(dataSuffix(m_compression)),
                         {});
    if (!file)
        return file.error();
    m_file = std::move(*file);
    std::string select;
    appendCommand({"SELECT", number}, select);
    if (auto added = m_file->add(select); !added)
        return added;
    auto read = readKeys(m_connection, m_spec, m_context,
                         [&](KeyValue& key) { return take(database, key); });
    if (!read) {
        m_file.reset();
        return read;
    }
    auto written = m_file->finish();
    m_file.reset();
    if (!written)
        return written.error();
    m_manifest.files.push_back(written->file);
    return {};
}

Result<ShapeState*> Extraction::stateOf(int database, const KeyShape& shape)
{
    const auto at = m_states.find({database, shape.text()});
    if (at != m_states.end())
        return &at->second;
    const QualifiedName name{std::to_string(database), shape.text()};
    const Table* table = m_request.catalog->table(name);
    if (table == nullptr)
        return Error{Error::Code::Conflict, Error::Area::Source, name.text(),
                     say("keys of this shape came since the source was looked at"),
                     say("Run `decant-cli check` and decide about them.")};
    ShapeState state;
    state.table = table;
    state.takesRows = takesWholeTable(m_request.service->subset, name);
    auto masker = KeyMasker::make(m_request, *table, shape);
    if (!masker)
        return masker.error();
    state.masker = std::move(*masker);
    return &m_states.emplace(std::pair(database, shape.text()), std::move(state)).first->second;
}

Result<bool> Extraction::take(int database, KeyValue& key)
{
    const auto state = stateOf(database, shapeOf(key.key, m_shapes));
    if (!state)
        return state.error();
    ShapeState& shape = **state;
    const int limit = m_spec.limitPerShape;
    if (!shape.takesRows || (limit > 0 && shape.keys >= limit))
        return true;
    if (key.type == KeyType::Other) {
        ++m_unreadable[key.typeName];
        return true;
    }
    const auto masked = shape.masker->mask(key);
    if (!masked)
        return masked.error();
    if (!*masked)
        return true;
    if (!m_written.insert(std::hash<std::string>()(key.key)).second)
        return Error{Error::Code::Finding, Error::Area::Project, shape.table->name.text(),
                     say("two keys became equal, so one would be lost"),
                     say("Choose functions for the parts of the key that keep different values "
                         "different, such as hash.hmac.")};
    const std::string commands = commandsOf(key, m_spec.ttl);
    m_content.add(std::to_string(database) + ' ' + commands);
    ++shape.keys;
    shape.bytes += static_cast<std::int64_t>(commands.size());
    ++m_types[key.typeName];
    if (++m_done % 1000 == 0)
        m_context.progress({"extract", shape.table->name.text(), "keys", m_done, 0});
    if (auto added = m_file->add(commands); !added)
        return added.error();
    return true;
}

void Extraction::describe(const std::map<std::string, std::string>& before,
                          const std::map<std::string, std::string>& after)
{
    describeManifest(m_request, *m_request.catalog, m_compression, m_manifest);
    m_manifest.snapshotPoint = "offset " + replicationOffset(before);
    if (changeToken(before) != changeToken(after)) {
        m_manifest.snapshotPoint += " to " + replicationOffset(after);
        m_manifest.losses.push_back(
            {"one point in time of all keys",
             "Redis has no snapshots, and keys were written while they were read"});
    }
    m_manifest.objectCounts.assign(m_types.begin(), m_types.end());
    std::string shapes;
    for (const auto& [key, state] : m_states) {
        if (!state.takesRows) {
            m_manifest.losses.push_back(
                {"keys " + state.table->name.text(), "the subset leaves them out"});
            continue;
        }
        SnapshotTable table;
        std::vector<int> columns;
        for (std::size_t i = 0; i < state.table->columns.size(); ++i)
            columns.push_back(static_cast<int>(i));
        describeTable(*state.table, columns, *m_request.plan, table);
        table.rows = state.keys;
        table.textBytes = state.bytes;
        if (m_spec.limitPerShape > 0 && state.keys >= m_spec.limitPerShape)
            m_manifest.losses.push_back(
                {"further keys " + table.table.text(), "the project takes a number of each shape"});
        shapes += table.table.text() + ' ' + std::to_string(table.rows) + '\n';
        m_manifest.tables.push_back(std::move(table));
    }
    std::sort(m_manifest.tables.begin(), m_manifest.tables.end(),
              [](const SnapshotTable& a, const SnapshotTable& b) { return a.table < b.table; });
    for (const auto& [type, count] : m_unreadable)
        m_manifest.losses.push_back({std::to_string(count) + " keys of type " + type,
                                     "only the types of Redis itself can be read"});
    m_manifest.losses.push_back({"consumer groups of streams, functions and scripts",
                                 "they belong to programs, not to the data"});
    if (m_spec.ttl == KeyTtl::Persist)
        m_manifest.losses.push_back(
            {"times to live", "the project lets keys of the image live for ever"});
    m_manifest.contentHash =
        Sha256::hexOf("redis " + std::to_string(m_manifest.serverVersion / 10000) + '\n' + shapes
                      + m_content.text());
}

Result<> Extraction::writeEnvironment(const std::vector<int>& databases)
{
    std::string text;
    const auto add = [&text](const char* key, const std::string& value) {
        text += std::string(key) + '=' + shellQuoted(value) + '\n';
    };
    const int highest = databases.empty() ? 0 : databases.back();
    add("DECANT_SERVER_MAJOR", std::to_string(m_manifest.serverVersion / 10000));
    add("DECANT_COMPRESSION", m_manifest.compression);
    add("DECANT_DATABASES", std::to_string(std::max(16, highest + 1)));
    add("DECANT_ROWS", std::to_string(m_manifest.totalRows()));
    auto file = writeHashed(m_request.folder, "database.env", text);
    if (!file)
        return file.error();
    m_manifest.files.push_back(*std::move(file));
    return {};
}

}  // namespace

Result<Manifest> extractSnapshot(const ExtractRequest& request, RedisConnection& connection,
                                 JobContext& context)
{
    return Extraction(request, connection, context).run();
}

}  // namespace decant::redis
