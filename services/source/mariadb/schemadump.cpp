// SPDX-License-Identifier: MIT
#include "services/source/mariadb/schemadump.h"

#include "services/support/program.h"
#include "services/support/qt.h"

#include <QStandardPaths>

namespace decant::mariadb {

namespace {

QStringList connectionArguments(const Connection& connection)
{
    QStringList arguments;
    const auto add = [&arguments](const char* option, const std::string& value) {
        if (!value.empty())
            arguments << QString::fromLatin1(option) + toQString(value);
    };
    if (connection.host.starts_with('/')) {
        add("--socket=", connection.host);
    } else {
        add("--host=", connection.host);
        add("--port=", connection.port > 0 ? std::to_string(connection.port) : std::string());
        arguments << QStringLiteral("--protocol=tcp");
    }
    add("--user=", connection.user);
    add("--ssl-ca=", connection.sslRootCert);
    add("--ssl-cert=", connection.sslCert);
    add("--ssl-key=", connection.sslKey);
    if (connection.sslMode == "require" || connection.sslMode.starts_with("verify"))
        arguments << QStringLiteral("--ssl");
    if (connection.sslMode.starts_with("verify"))
        arguments << QStringLiteral("--ssl-verify-server-cert");
    return arguments;
}

class Dumper {
public:
    Dumper(const Connection& connection, const std::string& password, JobContext& context)
        : m_program(QStandardPaths::findExecutable(QStringLiteral("mariadb-dump")))
        , m_arguments(connectionArguments(connection))
        , m_environment(QProcessEnvironment::systemEnvironment())
        , m_context(context)
    {
        m_environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        if (!password.empty())
            m_environment.insert(QStringLiteral("MYSQL_PWD"), toQString(password));
        m_arguments << QStringLiteral("--default-character-set=utf8mb4")
                    << QStringLiteral("--skip-comments") << QStringLiteral("--skip-lock-tables")
                    << QStringLiteral("--skip-add-locks") << QStringLiteral("--no-tablespaces")
                    << QStringLiteral("--skip-add-drop-table") << QStringLiteral("--no-data")
                    << QStringLiteral("--skip-set-charset")
                    << QStringLiteral("--skip-disable-keys");
    }

    Result<std::string> run(const QStringList& more)
    {
        if (m_program.isEmpty())
            return Error{Error::Code::NotFound, Error::Area::Source, "mariadb-dump",
                         "the client programs of MariaDB were not found",
                         "Install the package mariadb-client."};
        std::string text;
        const auto ended =
            runProgram(m_program, m_arguments + more, m_environment, m_context,
                       [&text](const QByteArray& piece) { text += piece.toStdString(); });
        if (!ended)
            return ended.error();
        if (ended->exitCode == 0)
            return text;
        const bool denied = ended->messages.find("denied") != std::string::npos
            || ended->messages.find("privileges") != std::string::npos;
        return Error{denied ? Error::Code::Denied : Error::Code::InvalidInput, Error::Area::Source,
                     "mariadb-dump", ended->messages,
                     denied ? "GRANT SELECT, SHOW VIEW, TRIGGER, EVENT on the database and SELECT "
                              "on mysql.proc to the user."
                            : ""};
    }

private:
    QString m_program;
    QStringList m_arguments;
    QProcessEnvironment m_environment;
    JobContext& m_context;
};

}  // namespace

Result<SchemaDump> dumpSchema(const Connection& connection, const std::string& password,
                              const Catalog& catalog, JobContext& context)
{
    Dumper dumper(connection, password, context);
    const QString database = toQString(catalog.database);
    QStringList withoutViews;
    QStringList views;
    for (const Table& table : catalog.tables) {
        if (table.kind != TableKind::View)
            continue;
        withoutViews << QStringLiteral("--ignore-table=") + database + QLatin1Char('.')
                + toQString(table.name.name);
        views << toQString(table.name.name);
    }
    SchemaDump dump;
    auto tables = dumper.run(QStringList{QStringLiteral("--skip-triggers")} + withoutViews
                             + QStringList{QStringLiteral("--"), database});
    if (!tables)
        return tables.error();
    dump.tables = *std::move(tables);
    auto programs =
        dumper.run(QStringList{QStringLiteral("--no-create-info"), QStringLiteral("--routines"),
                               QStringLiteral("--triggers"), QStringLiteral("--events")}
                   + withoutViews + QStringList{QStringLiteral("--"), database});
    if (!programs)
        return programs.error();
    dump.programs = *std::move(programs);
    if (!views.isEmpty()) {
        auto text = dumper.run(
            QStringList{QStringLiteral("--skip-triggers"), QStringLiteral("--"), database} + views);
        if (!text)
            return text.error();
        dump.views = *std::move(text);
    }
    return dump;
}

}  // namespace decant::mariadb
