// SPDX-License-Identifier: MIT
#include "services/source/mariadb/schemadump.h"

#include "services/support/qt.h"

#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

#include <memory>
#include <vector>

namespace decant::mariadb {

namespace {

/// MySQL's client says how TLS is wanted in one option, MariaDB's in two.
std::string_view mySqlSslMode(const std::string& mode)
{
    if (mode == "verify-full")
        return "VERIFY_IDENTITY";
    if (mode == "verify-ca")
        return "VERIFY_CA";
    return mode == "require" ? "REQUIRED" : mode == "disable" ? "DISABLED" : "PREFERRED";
}

std::vector<std::string> connectionArguments(const Connection& connection, bool mySql)
{
    std::vector<std::string> arguments;
    const auto add = [&arguments](const char* option, const std::string& value) {
        if (!value.empty())
            arguments.push_back(option + value);
    };
    if (connection.host.starts_with('/')) {
        add("--socket=", connection.host);
    } else {
        add("--host=", connection.host);
        add("--port=", connection.port > 0 ? std::to_string(connection.port) : std::string());
        arguments.emplace_back("--protocol=tcp");
    }
    add("--user=", connection.user);
    add("--ssl-ca=", connection.sslRootCert);
    add("--ssl-cert=", connection.sslCert);
    add("--ssl-key=", connection.sslKey);
    if (mySql) {
        add("--ssl-mode=", std::string(mySqlSslMode(connection.sslMode)));
        // The password goes encrypted with the server's key where the connection is not.
        arguments.emplace_back("--get-server-public-key");
        return arguments;
    }
    if (connection.sslMode == "require" || connection.sslMode.starts_with("verify"))
        arguments.emplace_back("--ssl");
    if (connection.sslMode.starts_with("verify"))
        arguments.emplace_back("--ssl-verify-server-cert");
    return arguments;
}

/// Distributions call MariaDB's program by this name, too; it does not know MySQL's newer objects.
bool isOfMySql(const QString& program)
{
    constexpr int kVersionTimeoutMs = 10'000;
    QProcess process;
    process.start(program, {QStringLiteral("--version")});
    return process.waitForFinished(kVersionTimeoutMs)
        && !process.readAllStandardOutput().contains("MariaDB");
}

class Dumper {
public:
    Dumper(const Connection& connection, const std::string& password, bool mySql,
           ClientRunner* otherClients, JobContext& context)
        : m_command{.program = mySql ? "mysqldump" : "mariadb-dump"}
        , m_clients(otherClients)
        , m_context(context)
    {
        const QString here = QStandardPaths::findExecutable(toQString(m_command.program));
        if (!here.isEmpty() && (!mySql || isOfMySql(here))) {
            m_local = localClients(QFileInfo(here).absolutePath().toStdString());
            m_clients = m_local.get();
        }
        m_command.arguments = connectionArguments(connection, mySql);
        // Loose: not every release of it knows them.
        if (mySql)
            m_command.arguments.insert(m_command.arguments.end(),
                                       {"--set-gtid-purged=OFF", "--loose-column-statistics=0"});
        for (const char* argument :
             {"--default-character-set=utf8mb4", "--skip-comments", "--skip-lock-tables",
              "--skip-add-locks", "--no-tablespaces", "--skip-add-drop-table", "--no-data",
              "--skip-set-charset", "--skip-disable-keys"})
            m_command.arguments.emplace_back(argument);
        m_command.environment = {{"LC_ALL", "C.UTF-8"}};
        m_command.secretVariable = "MYSQL_PWD";
        m_command.secret = password;
        m_command.host = connection.host;
        m_command.files = {connection.sslRootCert, connection.sslCert, connection.sslKey};
    }

    Result<std::string> run(const std::vector<std::string>& more)
    {
        if (m_clients == nullptr)
            return Error{
                Error::Code::NotFound, Error::Area::Source, m_command.program,
                say("it was not found on this machine"),
                say("Install the client programs of the server, or name an image.base that "
                    "has them.")};
        std::string text;
        ClientCommand command = m_command;
        command.arguments.insert(command.arguments.end(), more.begin(), more.end());
        command.take = [&text](const QByteArray& piece) { text += piece.toStdString(); };
        const auto ended = m_clients->run(command, m_context);
        if (!ended)
            return ended.error();
        if (ended->exitCode == 0)
            return text;
        const bool denied = ended->messages.find("denied") != std::string::npos
            || ended->messages.find("privileges") != std::string::npos;
        return Error{denied ? Error::Code::Denied : Error::Code::InvalidInput, Error::Area::Source,
                     m_command.program, Sentence::verbatim(ended->messages),
                     denied
                         ? say("GRANT SELECT, SHOW VIEW, TRIGGER, EVENT on the database and SELECT "
                               "on mysql.proc to the user.")
                         : Sentence()};
    }

private:
    ClientCommand m_command;
    std::unique_ptr<ClientRunner> m_local;
    ClientRunner* m_clients;
    JobContext& m_context;
};

}  // namespace

Result<SchemaDump> dumpSchema(const Connection& connection, const std::string& password,
                              const Catalog& catalog, ClientRunner* otherClients,
                              JobContext& context)
{
    using Arguments = std::vector<std::string>;
    Dumper dumper(connection, password, catalog.engine == "mysql", otherClients, context);
    const auto dumped = [&](Arguments options, const Arguments& ignored, const Arguments& names) {
        options.insert(options.end(), ignored.begin(), ignored.end());
        options.insert(options.end(), {"--", catalog.database});
        options.insert(options.end(), names.begin(), names.end());
        return dumper.run(options);
    };
    Arguments withoutViews;
    Arguments views;
    for (const Table& table : catalog.tables) {
        if (table.kind != TableKind::View)
            continue;
        withoutViews.push_back("--ignore-table=" + catalog.database + '.' + table.name.name);
        views.push_back(table.name.name);
    }
    SchemaDump dump;
    auto tables = dumped({"--skip-triggers"}, withoutViews, {});
    if (!tables)
        return tables.error();
    dump.tables = *std::move(tables);
    auto programs =
        dumped({"--no-create-info", "--routines", "--triggers", "--events"}, withoutViews, {});
    if (!programs)
        return programs.error();
    dump.programs = *std::move(programs);
    if (!views.empty()) {
        auto text = dumped({"--skip-triggers"}, {}, views);
        if (!text)
            return text.error();
        dump.views = *std::move(text);
    }
    return dump;
}

}  // namespace decant::mariadb
