// SPDX-License-Identifier: MIT
#include "services/source/postgres/schemadump.h"

#include "services/snapshot/hashedfile.h"
#include "services/source/postgres/clients.h"
#include "services/source/postgres/connectionparameters.h"
#include "services/source/postgres/guarded.h"
#include "services/support/program.h"
#include "services/support/qt.h"
#include "services/support/sha256.h"

#include <QByteArray>
#include <QProcessEnvironment>

#include <algorithm>
#include <functional>
#include <optional>
#include <utility>

namespace decant::postgres {

namespace {

Error clientError(Error::Code code, std::string what, std::string detail, std::string hint = {})
{
    return {code, Error::Area::Source, std::move(what), std::move(detail), std::move(hint)};
}

/// Runs a client program; what it says when it fails becomes an error.
Result<> runClient(const QString& program, const QStringList& arguments,
                   const QProcessEnvironment& environment, JobContext& context,
                   const std::function<void(const QByteArray&)>& take)
{
    const auto ended = runProgram(program, arguments, environment, context, take);
    if (!ended)
        return ended.error();
    if (ended->exitCode == 0)
        return {};
    const std::string& text = ended->messages;
    if (text.find("No space left on device") != std::string::npos)
        return clientError(Error::Code::NoSpace, toUtf8(program), text,
                           "Free some space on this disk, or choose another work folder.");
    if (text.find("permission denied for") != std::string::npos)
        return serverError(toUtf8(program), "42501", text);
    if (text.find("connection") != std::string::npos)
        return connectionError(toUtf8(program), text);
    return clientError(Error::Code::InvalidInput, toUtf8(program), text);
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

class LocalDumper final : public SchemaDumper {
public:
    Result<SchemaDump> dump(const SchemaDumpRequest& request, JobContext& context) override;
};

Result<SchemaDump> LocalDumper::dump(const SchemaDumpRequest& request, JobContext& context)
{
    const auto folder = findClientFolder(request.serverVersion / 10000);
    if (!folder)
        return folder.error();
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    if (!request.password.empty())
        environment.insert(QStringLiteral("PGPASSWORD"), toQString(request.password));

    Parameters parameters = connectionParameters(*request.connection, {});
    parameters.emplace_back("options",
                            "-c statement_timeout=0 -c idle_in_transaction_session_timeout=0");
    if (request.connection->options.contains("options"))
        parameters.pop_back();
    // The file is made first, so that it is never readable for others.
    if (auto made = writeHashed(request.file.parent_path(), request.file.filename().string(), {});
        !made)
        return made.error();
    const QStringList arguments{
        QStringLiteral("--format=custom"),
        QStringLiteral("--schema-only"),
        QStringLiteral("--no-password"),
        QStringLiteral("--no-tablespaces"),
        QStringLiteral("--no-subscriptions"),
        QStringLiteral("--lock-wait-timeout=30s"),
        QStringLiteral("--snapshot=") + toQString(request.snapshot),
        QStringLiteral("--file=") + toQString(request.file.string()),
        QStringLiteral("--dbname=") + toQString(connectionString(parameters)),
    };
    if (auto done = runClient(toQString((*folder / "pg_dump").string()), arguments, environment,
                              context, [](const QByteArray&) {});
        !done)
        return done.error();
    const auto stripped = stripUserMappings(request.file);
    if (!stripped)
        return stripped.error();
    ScriptHash hash;
    if (auto done =
            runClient(toQString((*folder / "pg_restore").string()),
                      {QStringLiteral("--file=-"), toQString(request.file.string())}, environment,
                      context, [&hash](const QByteArray& piece) { hash.add(piece); });
        !done)
        return done.error();
    SchemaDump result{hash.finish(), *stripped};
    if (hash.sawMappingOptions())
        return clientError(Error::Code::Internal, request.file.string(),
                           "a user mapping kept its options, which may hold a password");
    return result;
}

}  // namespace

std::unique_ptr<SchemaDumper> localSchemaDumper()
{
    return std::make_unique<LocalDumper>();
}

}  // namespace decant::postgres
