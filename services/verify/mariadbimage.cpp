// SPDX-License-Identifier: MIT
#include "services/source/mariadb/introspect.h"
#include "services/verify/imageprobes.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>

namespace decant {

namespace {

constexpr std::size_t kTablesPerStatement = 200;
constexpr std::array<std::string_view, 4> kConstraintKinds{"check", "primary key", "unique",
                                                           "foreign key"};

std::int64_t number(const std::string& text)
{
    std::int64_t value = -1;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

class Comparison {
public:
    Comparison(const ProbeRequest& request, VerifyReport& report)
        : m_request(request)
        , m_report(report)
        , m_database(request.engine, request.container,
                     {std::string(request.service.kind == ServiceKind::MySql ? "mysql" : "mariadb"),
                      "--user=mysql", "--batch", "--skip-column-names",
                      "--default-character-set=utf8mb4", "--database=" + request.database, "-e"},
                     '\t')
    {
    }
    Result<> run()
    {
        for (const auto step : {&Comparison::rows, &Comparison::sequences, &Comparison::objects}) {
            if (auto done = (this->*step)(); !done)
                return done;
        }
        return {};
    }

private:
    void differ(std::string sentence) { m_report.differences.push_back(std::move(sentence)); }

    /// A table that is missing is told from one that cannot be counted.
    Result<> rows()
    {
        const auto present = m_database.query(
            "SELECT HEX(table_name) FROM information_schema.tables WHERE table_schema = "
                + mariadb::quotedText(m_request.database),
            m_request.context);
        if (!present)
            return present.error();
        std::map<std::string, bool> known;
        for (const auto& row : *present)
            known[row.front()] = true;
        std::vector<const SnapshotTable*> there;
        for (const SnapshotTable& table : m_request.manifest.tables) {
            if (known.contains(hexadecimal(table.table.name)))
                there.push_back(&table);
            else
                differ("table " + table.table.text() + " is missing");
        }
        for (std::size_t from = 0; from < there.size(); from += kTablesPerStatement) {
            const std::size_t to = std::min(there.size(), from + kTablesPerStatement);
            if (auto counted = countRows(there, from, to); !counted)
                return counted;
            m_request.context.progress({"verify",
                                        {},
                                        "steps",
                                        static_cast<std::int64_t>(to),
                                        static_cast<std::int64_t>(there.size())});
        }
        return {};
    }

    static std::string hexadecimal(const std::string& text)
    {
        constexpr std::string_view kHex = "0123456789ABCDEF";
        std::string out;
        for (const char c : text) {
            const auto byte = static_cast<unsigned char>(c);
            out += kHex[byte >> 4U];
            out += kHex[byte & 15U];
        }
        return out;
    }

    Result<> countRows(const std::vector<const SnapshotTable*>& tables, std::size_t from,
                       std::size_t to)
    {
        std::string sql;
        for (std::size_t i = from; i < to; ++i)
            sql += (sql.empty() ? "SELECT " : " UNION ALL SELECT ") + std::to_string(i)
                + ", COUNT(*) FROM " + mariadb::quotedName(tables[i]->table.name);
        const auto counts = m_database.query(sql, m_request.context);
        if (!counts)
            return counts.error();
        for (const auto& row : *counts) {
            const SnapshotTable& table = *tables.at(static_cast<std::size_t>(number(row.at(0))));
            const std::int64_t found = number(row.at(1));
            ++m_report.tablesCompared;
            m_report.rowsCompared += found;
            if (found != table.rows)
                differ("table " + table.table.text() + " has " + row[1] + " rows instead of "
                       + std::to_string(table.rows));
        }
        return {};
    }

    Result<> sequences()
    {
        for (const SequenceState& sequence : m_request.manifest.sequences) {
            const auto value = m_database.query("SELECT next_not_cached_value FROM "
                                                    + mariadb::quotedName(sequence.name.name),
                                                m_request.context);
            if (!value)
                return value.error();
            ++m_report.sequencesCompared;
            if (value->size() != 1 || number(value->front().front()) != sequence.lastValue)
                differ("sequence " + sequence.name.text() + " does not stand at "
                       + std::to_string(sequence.lastValue));
        }
        return {};
    }

    /// Counts objects in the image as the source was counted.
    Result<> objects()
    {
        const auto found =
            m_database.query(mariadb::objectCountsSql(m_request.database), m_request.context);
        if (!found)
            return found.error();
        std::map<std::string, std::int64_t> counts(m_request.manifest.objectCounts.begin(),
                                                   m_request.manifest.objectCounts.end());
        for (const auto& row : *found) {
            const std::int64_t count = number(row.at(1));
            if (std::find(kConstraintKinds.begin(), kConstraintKinds.end(), row.front())
                != kConstraintKinds.end())
                m_report.constraintsCompared += count;
            if (const std::int64_t expected = counts[row.front()]; expected != count)
                differ("the image has " + row[1] + " of the kind " + row[0] + ", the source "
                       + std::to_string(expected));
            counts.erase(row.front());
        }
        for (const auto& [kind, count] : counts)
            differ("the image has none of the kind " + kind + ", the source "
                   + std::to_string(count));
        return {};
    }

    const ProbeRequest& m_request;
    VerifyReport& m_report;
    const ImageDatabase m_database;
};

}  // namespace

Result<> compareMariaDb(const ProbeRequest& request, VerifyReport& report)
{
    return Comparison(request, report).run();
}

}  // namespace decant
