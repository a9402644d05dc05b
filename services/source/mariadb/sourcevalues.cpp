// SPDX-License-Identifier: MIT
#include "services/source/mariadb/sourcevalues.h"

#include "services/source/sourcevalues.h"

namespace decant::mariadb {

Result<> readSourceValues(Session& session, const ExtractRequest& request, const ExtractPlan& plan,
                          SharedContext& context)
{
    for (const PlannedTable& planned : plan.tables) {
        const Table& table = *planned.table;
        for (WatchedColumn& watched : watchedColumns(request, table)) {
            const auto take = [&](std::span<const Field> fields) -> Result<> {
                if (context.cancelled())
                    return context.outcome();
                if (!fields[0])
                    return {};
                context.haveRead(fields[0]->size());
                return watched.add(*fields[0]);
            };
            if (auto read = session.stream(table.name.text(),
                                           selectSql(table, {watched.column()}, ""), take);
                !read)
                return read;
        }
    }
    return {};
}

}  // namespace decant::mariadb
