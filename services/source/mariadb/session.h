// SPDX-License-Identifier: MIT
#pragma once

#include "model/project/project.h"
#include "model/support/jobcontext.h"
#include "model/support/result.h"
#include "services/source/cancelwatch.h"

#include <functional>
#include <memory>
#include <mysql.h>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace decant::mariadb {

/// One row of an answer; NULL is nothing.
using Row = std::vector<std::optional<std::string>>;
using Rows = std::vector<Row>;

/// A field of a streamed row; `data` null for NULL, valid until the next row.
using Field = std::optional<std::string_view>;

/// One connection to a MariaDB or MySQL server, used by one thread. It only reads: every
/// transaction is READ ONLY and the session refuses others. Cancelling the context asks the server
/// to stop what it does for this connection, and cuts the connection if that does not help.
class Session {
public:
    /// Errors: Denied, NotFound (database), Unavailable; InvalidInput for MariaDB older than 10.4
    /// and MySQL older than 5.7. The password is never part of an error.
    [[nodiscard]] static Result<std::unique_ptr<Session>>
    open(const Connection& connection, const std::string& password, JobContext& context);
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;
    ~Session() = default;

    /// `what`: the thing the statement is about, for errors.
    [[nodiscard]] Result<Rows> query(const std::string& what, const std::string& sql);
    [[nodiscard]] Result<> execute(const std::string& what, const std::string& sql);
    /// Streams the rows of a SELECT without holding them. An error of `take` ends the session.
    [[nodiscard]] Result<> stream(const std::string& what, const std::string& sql,
                                  const std::function<Result<>(std::span<const Field>)>& take);

    /// 101119 for 10.11.19.
    [[nodiscard]] int serverVersion() const;
    [[nodiscard]] std::string serverVersionText() const;
    [[nodiscard]] bool encrypted() const;
    [[nodiscard]] bool isMySql() const;
    /// Whether the server is MySQL of at least that version; MariaDB went its own way before.
    [[nodiscard]] bool isMySql(int version) const
    {
        return isMySql() && serverVersion() >= version;
    }

private:
    Session(MYSQL* raw, Connection connection, std::string password, JobContext& context);
    [[nodiscard]] Error failure(const std::string& what) const;
    [[nodiscard]] Result<> run(const std::string& what, const std::string& sql);
    [[nodiscard]] bool killQuery() const;

    std::unique_ptr<MYSQL, decltype(&mysql_close)> m_raw;
    const Connection m_connection;
    const std::string m_password;
    JobContext& m_context;
    std::vector<Field> m_fields;
    CancelWatch m_watch;
};

/// user@host:port/database, for errors and people.
[[nodiscard]] std::string connectionName(const Connection& connection);

/// `name` in the quotes of MariaDB.
[[nodiscard]] std::string quotedName(std::string_view name);
/// `text` as a string literal, whatever the SQL mode says about backslashes (hexadecimal then).
[[nodiscard]] std::string quotedText(std::string_view text);

}  // namespace decant::mariadb
