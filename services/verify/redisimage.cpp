// SPDX-License-Identifier: MIT
#include "services/verify/imageprobes.h"

#include <charconv>
#include <map>

namespace decant {

namespace {

/// How many keys of each type a database has. The server may end a key while it is counted, where
/// its time to live has come.
constexpr const char* kCountTypes =
    "local counts, cursor = {}, '0' "
    "repeat local page = redis.call('SCAN', cursor, 'COUNT', 1000) cursor = page[1] "
    "for _, key in ipairs(page[2]) do local kind = redis.call('TYPE', key).ok "
    "counts[kind] = (counts[kind] or 0) + 1 end until cursor == '0' "
    "local lines = {} for kind, count in pairs(counts) do lines[#lines + 1] = kind .. ' ' .. count "
    "end return lines";

std::int64_t number(const std::string& text)
{
    std::int64_t value = -1;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

}  // namespace

Result<> compareRedis(const ProbeRequest& request, VerifyReport& report)
{
    std::map<std::string, std::int64_t> expected;
    for (const SnapshotTable& table : request.manifest.tables) {
        expected[table.table.schema] += table.rows;
        ++report.tablesCompared;
    }
    std::map<std::string, std::int64_t> types(request.manifest.objectCounts.begin(),
                                              request.manifest.objectCounts.end());
    const std::string client =
        request.service.kind == ServiceKind::Valkey ? "valkey-cli" : "redis-cli";
    for (const auto& [database, keys] : expected) {
        const auto ran = request.engine.exec(
            request.container, {client, "-n", database, "--raw", "eval", kCountTypes, "0"}, {},
            request.context);
        if (!ran)
            return ran.error();
        if (ran->exitCode != 0)
            return Error{Error::Code::Internal,
                         Error::Area::Engine,
                         "the image's server",
                         Sentence::verbatim(ran->output + ran->errorOutput),
                         {}};
        std::int64_t found = 0;
        for (std::size_t from = 0; from < ran->output.size();) {
            std::size_t end = ran->output.find('\n', from);
            end = end == std::string::npos ? ran->output.size() : end;
            const std::string line = ran->output.substr(from, end - from);
            from = end + 1;
            const std::size_t blank = line.find(' ');
            if (blank == std::string::npos)
                continue;
            const std::int64_t count = number(line.substr(blank + 1));
            found += count;
            types[line.substr(0, blank)] -= count;
        }
        report.rowsCompared += found;
        if (found != keys)
            report.differences.push_back("database " + database + " has " + std::to_string(found)
                                         + " keys instead of " + std::to_string(keys));
    }
    for (const auto& [type, rest] : types) {
        if (rest != 0)
            report.differences.push_back("the image has " + std::to_string(-rest)
                                         + " more keys of the type " + type + " than the snapshot");
    }
    return {};
}

}  // namespace decant
