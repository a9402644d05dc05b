// SPDX-License-Identifier: MIT
#include "services/source/mariadb/session.h"

#include <algorithm>
#include <array>
#include <errmsg.h>
#include <mysqld_error.h>
#include <sys/socket.h>
#include <utility>

namespace decant::mariadb {

namespace {

constexpr unsigned kConnectSeconds = 15;
/// A read that waits longer than this has lost its server.
constexpr unsigned kSilenceSeconds = 600;
constexpr unsigned long kOldestMariaDb = 100400;
constexpr unsigned long kOldestMySql = 50700;
/// Since then information_schema shows numbers that may be a day old, unless told otherwise.
constexpr int kMySql8 = 80000;

Error::Code codeOf(unsigned number)
{
    switch (number) {
    case ER_ACCESS_DENIED_ERROR:
    case ER_DBACCESS_DENIED_ERROR:
    case ER_TABLEACCESS_DENIED_ERROR:
    case ER_COLUMNACCESS_DENIED_ERROR:
    case ER_SPECIFIC_ACCESS_DENIED_ERROR:
    case ER_PROCACCESS_DENIED_ERROR:
    case ER_ACCESS_DENIED_NO_PASSWORD_ERROR:
        return Error::Code::Denied;
    case ER_BAD_DB_ERROR:
    case ER_NO_SUCH_TABLE:
    case ER_BAD_TABLE_ERROR:
        return Error::Code::NotFound;
    case CR_CONNECTION_ERROR:
    case CR_CONN_HOST_ERROR:
    case CR_UNKNOWN_HOST:
    case CR_SERVER_GONE_ERROR:
    case CR_SERVER_LOST:
    case CR_SSL_CONNECTION_ERROR:
    case ER_CON_COUNT_ERROR:
    case ER_SERVER_SHUTDOWN:
    case ER_LOCK_WAIT_TIMEOUT:
    case ER_STATEMENT_TIMEOUT:
    case ER_QUERY_INTERRUPTED:
    case ER_CONNECTION_KILLED:
        return Error::Code::Unavailable;
    default:
        return Error::Code::InvalidInput;
    }
}

Sentence hintOf(Error::Code code)
{
    switch (code) {
    case Error::Code::Denied:
        return say("Check user and password, and GRANT SELECT, SHOW VIEW, TRIGGER, EVENT on the "
                   "database to the user.");
    case Error::Code::NotFound:
        return say("Check the name of the database.");
    case Error::Code::Unavailable:
        return say("Check host, port and network, and that the server runs.");
    default:
        return {};
    }
}

Error serverError(std::string what, unsigned number, std::string text)
{
    const Error::Code code = codeOf(number);
    return {code, Error::Area::Source, std::move(what), Sentence::verbatim(std::move(text)),
            hintOf(code)};
}

Error cancelled(std::string what)
{
    return {Error::Code::Cancelled, Error::Area::Source, std::move(what), {}, {}};
}

void setText(MYSQL* raw, mysql_option option, const std::string& value)
{
    if (!value.empty())
        mysql_optionsv(raw, option, value.c_str());
}

void setSecurity(MYSQL* raw, const Connection& connection)
{
    const my_bool yes = 1;
    const my_bool no = 0;
    const std::string& mode = connection.sslMode;
    if (mode == "require" || mode == "verify-ca" || mode == "verify-full")
        mysql_optionsv(raw, MYSQL_OPT_SSL_ENFORCE, &yes);
    mysql_optionsv(raw, MYSQL_OPT_SSL_VERIFY_SERVER_CERT,
                   mode == "verify-ca" || mode == "verify-full" ? &yes : &no);
    setText(raw, MYSQL_OPT_SSL_CA, connection.sslRootCert);
    setText(raw, MYSQL_OPT_SSL_CERT, connection.sslCert);
    setText(raw, MYSQL_OPT_SSL_KEY, connection.sslKey);
}

const char* orNull(const std::string& text)
{
    return text.empty() ? nullptr : text.c_str();
}

/// Connects; the error is in the handle then.
bool connect(MYSQL* raw, const Connection& connection, const std::string& password)
{
    const unsigned seconds = kConnectSeconds;
    mysql_optionsv(raw, MYSQL_OPT_CONNECT_TIMEOUT, &seconds);
    const unsigned silence = kSilenceSeconds;
    mysql_optionsv(raw, MYSQL_OPT_READ_TIMEOUT, &silence);
    // ~/.my.cnf and its like, as every client of MariaDB reads them.
    mysql_optionsv(raw, MYSQL_READ_DEFAULT_GROUP, "client");
    mysql_optionsv(raw, MYSQL_SET_CHARSET_NAME, "utf8mb4");
    mysql_optionsv(raw, MYSQL_OPT_CONNECT_ATTR_ADD, "program_name", "decant");
    setSecurity(raw, connection);
    const bool socket = connection.host.starts_with('/');
    return mysql_real_connect(raw, socket ? nullptr : orNull(connection.host),
                              orNull(connection.user), orNull(password),
                              orNull(connection.database), static_cast<unsigned>(connection.port),
                              socket ? connection.host.c_str() : nullptr, 0)
        != nullptr;
}

using RawConnection = std::unique_ptr<MYSQL, decltype(&mysql_close)>;

Result<> checkServer(MYSQL* raw, const std::string& name)
{
    const std::string text = mysql_get_server_info(raw);
    const bool mariaDb = mariadb_connection(raw) != 0;
    if (mysql_get_server_version(raw) >= (mariaDb ? kOldestMariaDb : kOldestMySql))
        return {};
    return Error{Error::Code::InvalidInput, Error::Area::Source, name,
                 say("the server is %1 %2", mariaDb ? "MariaDB" : "MySQL", text),
                 mariaDb ? say("MariaDB 10.4 or newer is needed.")
                         : say("MySQL 5.7 or newer is needed.")};
}

/// What every session is set to, so that the same data gives the same text.
std::vector<std::string> sessionSettings(const Session& session, int timeoutSeconds)
{
    std::vector<std::string> statements{
        "SET SESSION TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY",
        "SET time_zone = '+00:00', sql_mode = '', group_concat_max_len = 4294967295, "
        "lock_wait_timeout = 30, net_write_timeout = 600"};
    const std::string seconds = std::to_string(std::max(0, timeoutSeconds));
    if (!session.isMySql())
        statements.back() += ", max_statement_time = " + seconds;
    else
        statements.back() += ", max_execution_time = " + seconds + "000";
    // Sizes and numbers of rows as they are, not as they were yesterday.
    if (session.isMySql(kMySql8))
        statements.back() += ", information_schema_stats_expiry = 0";
    return statements;
}

}  // namespace

std::string connectionName(const Connection& connection)
{
    std::string name;
    if (!connection.user.empty())
        name = connection.user + '@';
    name += connection.host.empty() ? "localhost" : connection.host;
    if (connection.port > 0)
        name += ':' + std::to_string(connection.port);
    if (!connection.database.empty())
        name += '/' + connection.database;
    return name;
}

std::string quotedName(std::string_view name)
{
    std::string out = "`";
    for (const char c : name) {
        if (c == '`')
            out += c;
        out += c;
    }
    return out + '`';
}

std::string quotedText(std::string_view text)
{
    if (text.find('\\') == std::string_view::npos) {
        std::string out = "'";
        for (const char c : text) {
            if (c == '\'')
                out += c;
            out += c;
        }
        return out + '\'';
    }
    constexpr std::string_view kHex = "0123456789abcdef";
    std::string out = "CONVERT(x'";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        out += kHex[byte >> 4U];
        out += kHex[byte & 15U];
    }
    return out + "' USING utf8mb4)";
}

Result<std::unique_ptr<Session>> Session::open(const Connection& connection,
                                               const std::string& password, JobContext& context)
{
    const std::string name = connectionName(connection);
    if (context.cancelled())
        return cancelled(name);
    RawConnection raw(mysql_init(nullptr), &mysql_close);
    if (!raw)
        return Error{Error::Code::Internal, Error::Area::Source, name, say("out of memory"), {}};
    if (!connect(raw.get(), connection, password))
        return serverError(name, mysql_errno(raw.get()), mysql_error(raw.get()));
    if (auto fits = checkServer(raw.get(), name); !fits)
        return fits.error();
    std::unique_ptr<Session> session(new Session(raw.release(), connection, password, context));
    for (const std::string& sql : sessionSettings(*session, connection.statementTimeoutSeconds)) {
        if (auto prepared = session->execute(name, sql); !prepared)
            return prepared.error();
    }
    return session;
}

Session::Session(MYSQL* raw, Connection connection, std::string password, JobContext& context)
    : m_raw(raw, &mysql_close)
    , m_connection(std::move(connection))
    , m_password(std::move(password))
    , m_context(context)
    , m_watch(
          mysql_get_socket(raw), [this] { return killQuery(); }, context)
{
}

bool Session::killQuery() const
{
    const RawConnection raw(mysql_init(nullptr), &mysql_close);
    if (!raw || !connect(raw.get(), m_connection, m_password))
        return false;
    const std::string sql = "KILL QUERY " + std::to_string(mysql_thread_id(m_raw.get()));
    const bool asked = mysql_real_query(raw.get(), sql.data(), sql.size()) == 0;
    mysql_thread_end();
    return asked;
}

Error Session::failure(const std::string& what) const
{
    if (m_context.cancelled())
        return cancelled(what);
    return serverError(what, mysql_errno(m_raw.get()), mysql_error(m_raw.get()));
}

Result<> Session::run(const std::string& what, const std::string& sql)
{
    if (m_context.cancelled())
        return cancelled(what);
    const CancelWatch::Scope scope(m_watch);
    const int failed = mysql_real_query(m_raw.get(), sql.data(), sql.size());
    return failed == 0 ? Result<>() : Result<>(failure(what));
}

Result<> Session::execute(const std::string& what, const std::string& sql)
{
    const auto rows = query(what, sql);
    return rows ? Result<>() : Result<>(rows.error());
}

Result<Rows> Session::query(const std::string& what, const std::string& sql)
{
    Rows rows;
    auto read = stream(what, sql, [&rows](std::span<const Field> fields) -> Result<> {
        Row& row = rows.emplace_back();
        for (const Field& field : fields)
            row.push_back(field ? std::optional<std::string>(*field) : std::nullopt);
        return {};
    });
    if (!read)
        return read.error();
    return rows;
}

Result<> Session::stream(const std::string& what, const std::string& sql,
                         const std::function<Result<>(std::span<const Field>)>& take)
{
    if (auto done = run(what, sql); !done)
        return done;
    const std::unique_ptr<MYSQL_RES, decltype(&mysql_free_result)> result(
        mysql_use_result(m_raw.get()), &mysql_free_result);
    if (!result)
        return mysql_errno(m_raw.get()) == 0 ? Result<>() : Result<>(failure(what));
    const unsigned count = mysql_num_fields(result.get());
    m_fields.assign(count, Field());
    const Result<> outcome = [&] {
        const CancelWatch::Scope scope(m_watch);
        while (MYSQL_ROW row = mysql_fetch_row(result.get())) {
            const unsigned long* lengths = mysql_fetch_lengths(result.get());
            for (unsigned i = 0; i < count; ++i)
                m_fields[i] = row[i] == nullptr
                    ? Field()
                    : Field(std::string_view(row[i], static_cast<std::size_t>(lengths[i])));
            if (auto taken = take(m_fields); !taken)
                return taken;
        }
        return Result<>();
    }();
    if (!outcome) {
        // What is still to come is not wanted: without this the rest would be read to its end.
        ::shutdown(mysql_get_socket(m_raw.get()), SHUT_RDWR);
        return outcome;
    }
    return mysql_errno(m_raw.get()) == 0 ? Result<>() : Result<>(failure(what));
}

int Session::serverVersion() const
{
    return static_cast<int>(mysql_get_server_version(m_raw.get()));
}

std::string Session::serverVersionText() const
{
    return mysql_get_server_info(m_raw.get());
}

bool Session::isMySql() const
{
    return mariadb_connection(m_raw.get()) == 0;
}

bool Session::encrypted() const
{
    return mysql_get_ssl_cipher(m_raw.get()) != nullptr;
}

}  // namespace decant::mariadb
