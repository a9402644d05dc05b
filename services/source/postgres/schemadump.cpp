// SPDX-License-Identifier: MIT
#include "services/source/postgres/schemadump.h"

#include "model/support/text.h"
#include "services/snapshot/hashedfile.h"
#include "services/source/postgres/clients.h"
#include "services/source/postgres/connectionparameters.h"
#include "services/source/postgres/guarded.h"
#include "services/support/qt.h"
#include "services/support/sha256.h"

#include <QByteArray>
#include <QFile>

#include <memory>
#include <utility>

namespace decant::postgres {

namespace {

Error clientError(Error::Code code, std::string what, Sentence detail, Sentence hint = {})
{
    return {code, Error::Area::Source, std::move(what), std::move(detail), std::move(hint)};
}

/// Runs a client program; what it says when it fails becomes an error.
Result<> runClient(ClientRunner& clients, const ClientCommand& command, JobContext& context)
{
    const auto ended = clients.run(command, context);
    if (!ended)
        return ended.error();
    if (ended->exitCode == 0)
        return {};
    const std::string& text = ended->messages;
    if (text.find("permission denied for") != std::string::npos)
        return serverError(command.program, "42501", text);
    // A standby may end whichever session is in the way of its replay, this one as well.
    if (text.find("conflict with recovery") != std::string::npos)
        return serverError(command.program, "40001", text);
    if (text.find("connection") != std::string::npos)
        return connectionError(command.program, text);
    return clientError(Error::Code::InvalidInput, command.program, Sentence::verbatim(text));
}

/// Hashes SQL text without the lines that differ from run to run.
class ScriptHash {
public:
    void add(const QByteArray& piece)
    {
        m_rest += piece;
        qsizetype from = 0;
        for (qsizetype end = 0; (end = m_rest.indexOf('\n', from)) >= 0; from = end + 1)
            line({m_rest.constData() + from, static_cast<std::size_t>(end - from + 1)});
        m_rest.remove(0, from);
    }
    std::string finish()
    {
        line({m_rest.constData(), static_cast<std::size_t>(m_rest.size())});
        return m_hash.hex();
    }
    [[nodiscard]] bool sawMappingOptions() const { return m_mappingOptions; }

private:
    void line(std::string_view text)
    {
        for (const std::string_view prefix :
             {"-- Dumped from ", "-- Dumped by ", "\\restrict ", "\\unrestrict "}) {
            if (text.starts_with(prefix))
                return;
        }
        m_hash.add(text);
        if (text.starts_with("CREATE USER MAPPING FOR ")
            && text.find(" OPTIONS (") != std::string_view::npos)
            m_mappingOptions = true;
    }
    QByteArray m_rest;
    Sha256 m_hash;
    bool m_mappingOptions = false;
};

/// The programs for a server of this version, of this machine or of `others`.
Result<std::unique_ptr<ClientRunner>> clientsOfThisMachine(const SchemaDumpRequest& request)
{
    auto folder = findClientFolder(request.serverVersion / 10000);
    if (folder)
        return localClients(*std::move(folder));
    if (request.otherClients != nullptr)
        return std::unique_ptr<ClientRunner>();
    return folder.error();
}

ClientCommand dumpCommand(const SchemaDumpRequest& request)
{
    const Connection& connection = *request.connection;
    Parameters parameters = connectionParameters(connection, {});
    if (!connection.options.contains("options"))
        parameters.emplace_back("options",
                                "-c statement_timeout=0 -c idle_in_transaction_session_timeout=0");
    ClientCommand command{.program = "pg_dump"};
    command.arguments = {
        "--format=custom",
        "--schema-only",
        "--no-password",
        "--no-tablespaces",
        "--no-subscriptions",
        "--lock-wait-timeout=30s",
        "--snapshot=" + request.snapshot,
        "--dbname=" + connectionString(parameters),
    };
    // A pattern in double quotes is a name and nothing else.
    for (const QualifiedName& name : request.skipped)
        command.arguments.push_back("--exclude-table=" + sqlIdentifier(name.schema) + '.'
                                    + sqlIdentifier(name.name));
    command.environment = {{"LC_ALL", "C.UTF-8"}};
    command.secretVariable = "PGPASSWORD";
    command.secret = request.password;
    command.host = connection.host;
    command.files = {connection.sslRootCert == "system" ? std::string() : connection.sslRootCert,
                     connection.sslCert, connection.sslKey};
    if (!connection.service.empty()) {
        command.files.push_back(serviceFile());
        command.environment["PGSERVICEFILE"] = command.files.back();
    }
    return command;
}

/// Appends what a program writes to a file.
class ArchiveFile {
public:
    /// The file is made first, so that it is never readable for others.
    Result<> open(const std::filesystem::path& path)
    {
        if (auto made = writeHashed(path.parent_path(), path.filename().string(), {}); !made)
            return made.error();
        m_file.setFileName(toQString(path.string()));
        m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered);
        return outcome();
    }
    void write(const QByteArray& piece)
    {
        if (m_file.error() == QFileDevice::NoError)
            m_file.write(piece);
    }
    [[nodiscard]] Result<> outcome() const
    {
        if (m_file.error() == QFileDevice::NoError)
            return {};
        return clientError(m_file.error() == QFileDevice::ResourceError ? Error::Code::NoSpace
                                                                        : Error::Code::Internal,
                           toUtf8(m_file.fileName()),
                           Sentence::verbatim(toUtf8(m_file.errorString())),
                           say("Free some space on this disk, or choose another work folder."));
    }

private:
    QFile m_file;
};

}  // namespace

Result<SchemaDump> dumpSchema(const SchemaDumpRequest& request, JobContext& context)
{
    const auto own = clientsOfThisMachine(request);
    if (!own)
        return own.error();
    ClientRunner& clients = *own ? **own : *request.otherClients;
    ArchiveFile archive;
    if (auto opened = archive.open(request.file); !opened)
        return opened.error();
    ClientCommand dump = dumpCommand(request);
    dump.take = [&archive](const QByteArray& piece) { archive.write(piece); };
    if (auto done = runClient(clients, dump, context); !done)
        return done.error();
    if (auto written = archive.outcome(); !written)
        return written.error();
    const auto stripped = stripUserMappings(request.file);
    if (!stripped)
        return stripped.error();

    QFile file(toQString(request.file.string()));
    ScriptHash hash;
    ClientCommand list{.program = "pg_restore", .arguments = {"--file=-"}};
    list.environment = dump.environment;
    list.take = [&hash](const QByteArray& piece) { hash.add(piece); };
    if (file.open(QIODevice::ReadOnly))
        list.input = file.readAll();
    if (auto done = runClient(clients, list, context); !done)
        return done.error();
    if (hash.sawMappingOptions())
        return clientError(Error::Code::Internal, request.file.string(),
                           say("a user mapping kept its options, which may hold a password"));
    return SchemaDump{hash.finish(), *stripped};
}

}  // namespace decant::postgres
