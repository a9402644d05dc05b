// SPDX-License-Identifier: MIT
#include "services/verify/verify.h"

#include "model/support/text.h"
#include "services/source/postgres/introspect.h"
#include "services/verify/imagedatabase.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <functional>
#include <map>
#include <set>

namespace decant {

namespace {

using Rows = ImageDatabase::Rows;

constexpr int kStartTimeout = 120;  // seconds
constexpr std::size_t kLongestStatement = 60'000;  // a program argument may have 128 KiB
constexpr std::string_view kStage = "verify";

/// Kinds of manifest.objectCounts that are constraints.
constexpr std::array<std::string_view, 5> kConstraintKinds{
    "check constraint", "primary key", "unique constraint", "foreign key", "exclusion constraint"};

std::int64_t number(const std::string& text)
{
    std::int64_t value = -1;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

/// Compares one database with one manifest, question by question.
class Comparison {
public:
    Comparison(const ImageDatabase& database, const Manifest& manifest, VerifyReport& report,
               JobContext& context)
        : m_database(&database)
        , m_manifest(&manifest)
        , m_report(&report)
        , m_context(&context)
    {
    }

    Result<> run()
    {
        for (const auto step :
             {&Comparison::rows, &Comparison::sequences, &Comparison::objects, &Comparison::indexes,
              &Comparison::extensions, &Comparison::views, &Comparison::largeObjects}) {
            if (auto done = (this->*step)(); !done)
                return done;
        }
        return {};
    }

private:
    void differ(std::string sentence) { m_report->differences.push_back(std::move(sentence)); }

    /// Asks `part(i)` for every i below `count`, many in one statement. Each part gives rows whose
    /// first field is i.
    Result<> ask(std::size_t count, const std::function<std::string(std::size_t)>& part,
                 const std::function<void(std::size_t, const std::vector<std::string>&)>& take)
    {
        std::string sql;
        for (std::size_t i = 0; i <= count; ++i) {
            const std::string next = i < count ? part(i) : std::string();
            if (!sql.empty() && (i == count || sql.size() + next.size() > kLongestStatement)) {
                const auto rows = m_database->query(sql, *m_context);
                if (!rows)
                    return rows.error();
                for (const auto& row : *rows) {
                    const std::int64_t index = number(row.front());
                    if (index >= 0 && index < static_cast<std::int64_t>(count))
                        take(static_cast<std::size_t>(index), row);
                }
                sql.clear();
                m_context->progress({kStage,
                                     {},
                                     "steps",
                                     static_cast<std::int64_t>(i),
                                     static_cast<std::int64_t>(count)});
            }
            if (!next.empty())
                sql += (sql.empty() ? "" : " UNION ALL ") + next;
        }
        return {};
    }

    /// Which of the names do not exist in the image.
    Result<std::set<std::size_t>> missing(const std::vector<QualifiedName>& names)
    {
        std::set<std::size_t> absent;
        const auto asked = ask(
            names.size(),
            [&](std::size_t i) {
                return "SELECT " + std::to_string(i) + " WHERE to_regclass("
                    + sqlLiteral(names[i].sql()) + ") IS NULL";
            },
            [&](std::size_t i, const auto&) { absent.insert(i); });
        if (!asked)
            return asked.error();
        return absent;
    }

    Result<> rows()
    {
        std::vector<QualifiedName> names;
        std::vector<std::int64_t> expected;
        for (const SnapshotTable& table : m_manifest->tables) {
            if (table.table.schema == "pg_catalog")
                continue;  // large objects, compared below
            names.push_back(table.table);
            expected.push_back(table.rows);
        }
        const auto absent = missing(names);
        if (!absent)
            return absent.error();
        return ask(
            names.size(),
            [&](std::size_t i) {
                if (absent->contains(i)) {
                    differ("table " + names[i].text() + " is missing");
                    return std::string();
                }
                return "SELECT " + std::to_string(i) + ", count(*) FROM ONLY " + names[i].sql();
            },
            [&](std::size_t i, const std::vector<std::string>& row) {
                const std::int64_t found = number(row.at(1));
                ++m_report->tablesCompared;
                m_report->rowsCompared += found;
                if (found != expected[i])
                    differ("table " + names[i].text() + " has " + std::to_string(found)
                           + " rows instead of " + std::to_string(expected[i]));
            });
    }

    Result<> sequences()
    {
        std::vector<QualifiedName> names;
        for (const SequenceState& sequence : m_manifest->sequences)
            names.push_back(sequence.name);
        const auto absent = missing(names);
        if (!absent)
            return absent.error();
        return ask(
            names.size(),
            [&](std::size_t i) {
                if (absent->contains(i)) {
                    differ("sequence " + names[i].text() + " is missing");
                    return std::string();
                }
                return "SELECT " + std::to_string(i) + ", last_value, is_called::int FROM "
                    + names[i].sql();
            },
            [&](std::size_t i, const std::vector<std::string>& row) {
                const SequenceState& expected = m_manifest->sequences[i];
                ++m_report->sequencesCompared;
                if (row.at(1) != std::to_string(expected.lastValue)
                    || (row.at(2) == "1") != expected.called)
                    differ("sequence " + names[i].text() + " stands at " + row[1]
                           + (row[2] == "1" ? " (used)" : " (unused)") + " instead of "
                           + std::to_string(expected.lastValue)
                           + (expected.called ? " (used)" : " (unused)"));
            });
    }

    /// Counts objects in the image as the source was counted. What does not come along on purpose
    /// (see Manifest::losses) is not among the kinds that are counted.
    Result<> objects()
    {
        if (m_manifest->objectCounts.empty())
            return {};
        const auto found =
            m_database->query(postgres::objectCountsSql(m_manifest->serverVersion), *m_context);
        if (!found)
            return found.error();
        std::map<std::string, std::int64_t> expected(m_manifest->objectCounts.begin(),
                                                     m_manifest->objectCounts.end());
        for (const auto& row : *found) {
            const std::string& kind = row.front();
            const std::int64_t count = number(row.at(1));
            if (std::find(kConstraintKinds.begin(), kConstraintKinds.end(), kind)
                != kConstraintKinds.end())
                m_report->constraintsCompared += count;
            // kinds without objects are not in the manifest
            if (kind != "large object" && expected[kind] != count)
                differ("the image has " + row[1] + " of the kind " + kind + ", the source "
                       + std::to_string(expected[kind]));
        }
        return {};
    }

    Result<> indexes()
    {
        const auto found = m_database->query(
            "SELECT replace(replace(indexrelid::regclass::text, '|', '?'), E'\\n', '?') "
            "FROM pg_index JOIN pg_class c ON c.oid = indexrelid "
            "WHERE NOT (indisvalid AND indisready) AND c.relkind = 'i' ORDER BY 1",
            *m_context);
        if (!found)
            return found.error();
        for (const auto& row : *found)
            differ("index " + row.front() + " is not valid");
        return {};
    }

    /// An image installs the version it has: another minor version is worth a line in the log,
    /// another major one is a difference.
    Result<> extensions()
    {
        const auto found =
            m_database->query("SELECT extname, extversion FROM pg_extension", *m_context);
        if (!found)
            return found.error();
        for (const Extension& extension : m_manifest->extensions) {
            const auto there = std::find_if(found->begin(), found->end(), [&](const auto& row) {
                return row.front() == extension.name;
            });
            if (there == found->end()) {
                differ("extension " + extension.name + " is missing");
                continue;
            }
            const std::string& version = there->at(1);
            if (version == extension.version)
                continue;
            const std::string sentence = "extension " + extension.name + " has version " + version
                + " instead of " + extension.version;
            if (split(version, '.').front() != split(extension.version, '.').front())
                differ(sentence);
            else
                m_context->log(LogLevel::Warning, sentence);
        }
        return {};
    }

    Result<> views()
    {
        const std::vector<QualifiedName>& names = m_manifest->populatedViews;
        const auto absent = missing(names);
        if (!absent)
            return absent.error();
        return ask(
            names.size(),
            [&](std::size_t i) {
                if (absent->contains(i)) {
                    differ("materialized view " + names[i].text() + " is missing");
                    return std::string();
                }
                return "SELECT " + std::to_string(i)
                    + ", relispopulated::int FROM pg_class WHERE oid = to_regclass("
                    + sqlLiteral(names[i].sql()) + ")";
            },
            [&](std::size_t i, const std::vector<std::string>& row) {
                if (row.at(1) != "1")
                    differ("materialized view " + names[i].text() + " is not filled");
            });
    }

    Result<> largeObjects()
    {
        const auto found =
            m_database->query("SELECT count(*) FROM pg_largeobject_metadata", *m_context);
        if (!found)
            return found.error();
        const std::string expected = std::to_string(m_manifest->largeObjects);
        if (found->size() != 1 || found->front().front() != expected)
            differ("the image has " + (found->empty() ? "no" : found->front().front())
                   + " large objects instead of " + expected);
        return {};
    }

    const ImageDatabase* m_database;
    const Manifest* m_manifest;
    VerifyReport* m_report;
    JobContext* m_context;
};

}  // namespace

Result<VerifyReport> verifyImage(Engine& engine, const std::string& image, const Manifest& manifest,
                                 const ImageOptions& options, JobContext& context,
                                 const std::string& containerName)
{
    if (!containerName.empty()) {
        if (auto removed = engine.removeContainer(containerName); !removed)
            return removed.error();
    }
    ContainerRequest request;
    request.image = image;
    request.name = containerName;
    request.labels = {{"decant.verify", "1"}};
    request.network = false;
    const auto created = engine.createContainer(request, context);
    if (!created)
        return created.error();
    ScopedContainer container(engine, *created);

    context.progress({kStage, "start", "steps", 0, 0});
    const auto start = std::chrono::steady_clock::now();
    if (auto started = engine.startContainer(container.id(), context); !started)
        return started.error();
    const ImageDatabase database(engine, container.id(),
                                 options.database.empty() ? manifest.database : options.database,
                                 options.user);
    const std::chrono::duration<double> starting = std::chrono::steady_clock::now() - start;
    const auto answered = database.waitForFirstQuery(kStartTimeout, context);
    if (!answered)
        return answered.error();
    VerifyReport report;
    report.startToFirstQuerySeconds = starting.count() + *answered;

    if (auto compared = Comparison(database, manifest, report, context).run(); !compared)
        return compared.error();
    if (auto removed = container.remove(); !removed)
        return removed.error();
    return report;
}

}  // namespace decant
