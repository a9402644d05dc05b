// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/sandbox.h"

#include <QStringList>

#include <map>
#include <string>

namespace decant::test {

/// A running server as libpq programs see it.
struct ServerAccess {
    QString programs;  ///< folder of its client programs
    std::map<std::string, std::string> environment;
    [[nodiscard]] Ran run(const char* program, const QStringList& arguments,
                          const QByteArray& input = {}) const;
};
[[nodiscard]] ServerAccess accessTo(const PostgresSandbox& server);

/// One line per table and view: name, rows, checksum of the rows; of a sequence its state.
[[nodiscard]] std::string checksums(const ServerAccess& server, const std::string& database);
[[nodiscard]] inline std::string checksums(const PostgresSandbox& server,
                                           const std::string& database)
{
    return checksums(accessTo(server), database);
}

/// The schema as pg_dump writes it, without lines that differ from run to run and without the
/// stated losses (subscriptions, options of user mappings). `options`: more for pg_dump.
[[nodiscard]] std::string schemaText(const ServerAccess& server, const std::string& database,
                                     const QStringList& options = {});
[[nodiscard]] inline std::string schemaText(const PostgresSandbox& server,
                                            const std::string& database)
{
    return schemaText(accessTo(server), database);
}

}  // namespace decant::test
