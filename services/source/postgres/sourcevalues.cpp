// SPDX-License-Identifier: MIT
#include "services/source/postgres/sourcevalues.h"

#include "model/support/text.h"
#include "services/masking/copytext.h"
#include "services/source/sourcevalues.h"

namespace decant::postgres {

Result<> readSourceValues(Session& session, const ExtractRequest& request, const ExtractPlan& plan,
                          SharedContext& context)
{
    std::string value;
    for (const PlannedTable& planned : plan.tables) {
        const Table& table = *planned.table;
        for (WatchedColumn& watched : watchedColumns(request, table)) {
            const std::string column =
                sqlIdentifier(table.columns[static_cast<std::size_t>(watched.column())].name);
            const auto take = [&](std::string_view line) -> Result<> {
                context.haveRead(line.size());
                if (context.cancelled())
                    return context.outcome();
                value.clear();
                appendUnescaped(line.substr(0, line.find_last_not_of('\n') + 1), value);
                return watched.add(value);
            };
            const std::string sql = "COPY (SELECT " + column + " FROM ONLY " + table.name.sql()
                + " WHERE " + column + " IS NOT NULL) TO STDOUT";
            if (auto read = session.copyOut(table.name.text(), sql, take); !read)
                return read;
        }
    }
    return {};
}

}  // namespace decant::postgres
