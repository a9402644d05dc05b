// SPDX-License-Identifier: MIT
#pragma once

#include "model/project/project.h"
#include "model/support/jobcontext.h"
#include "model/support/result.h"
#include "services/source/cancelwatch.h"
#include "services/source/postgres/guarded.h"

#include <functional>
#include <libpq-fe.h>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace decant::postgres {

/// One connection to a server that is only read. Used by one thread; whatever blocks ends soon
/// after the context is cancelled, on the server too. `context` must outlive it.
class Session {
public:
    /// Connects and sets the session so that what is read is exact, complete and the same every
    /// time. Errors: Denied, NotFound, Unavailable, Cancelled.
    [[nodiscard]] static Result<std::unique_ptr<Session>>
    open(const Connection& connection, const std::string& password, JobContext& context);
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;
    ~Session();

    /// Runs one statement. `what`: the thing it is about, for messages.
    [[nodiscard]] Result<pqxx::result> query(std::string what, const std::string& sql);
    /// As query(), but a statement that the server refuses is no error: nothing is returned then
    /// and `sqlState` says why. The transaction has to go back to a savepoint after it.
    [[nodiscard]] Result<std::optional<pqxx::result>>
    attempt(std::string what, const std::string& sql, std::string& sqlState);
    /// Begins REPEATABLE READ READ ONLY; with `snapshot` in the view of an exported snapshot.
    [[nodiscard]] Result<> begin(const std::string& snapshot = {});

    /// Gives each line (with its line end) of a COPY … TO STDOUT to `take`, which stops the copy
    /// by returning an error.
    [[nodiscard]] Result<> copyOut(const std::string& what, const std::string& sql,
                                   const std::function<Result<>(std::string_view)>& take);

    /// The connection is gone; nothing more can be asked.
    [[nodiscard]] bool lost() const;
    [[nodiscard]] int serverVersion() const;
    [[nodiscard]] bool encrypted() const;
    [[nodiscard]] std::string user() const;
    [[nodiscard]] std::string database() const;

private:
    Session(PGconn* raw, std::string name, JobContext& context);
    [[nodiscard]] Result<> prepare(const Connection& connection);
    [[nodiscard]] Error copyError(const std::string& what, const PGresult* result) const;

    PGconn* m_raw;  ///< owned by m_connection
    pqxx::connection m_connection;
    std::string m_name;
    JobContext& m_context;
    CancelWatch m_watch;
    std::unique_ptr<pqxx::nontransaction> m_work;
};

}  // namespace decant::postgres
