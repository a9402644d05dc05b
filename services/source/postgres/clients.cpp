// SPDX-License-Identifier: MIT
#include "services/source/postgres/clients.h"

#include "services/support/qt.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>

#include <algorithm>

namespace decant::postgres {

namespace {

constexpr int kVersionTimeoutMs = 10'000;

/// 0 when the program does not answer.
int majorOf(const QString& program)
{
    QProcess process;
    process.start(program, {QStringLiteral("--version")});
    if (!process.waitForFinished(kVersionTimeoutMs))
        return 0;
    static const QRegularExpression number(QStringLiteral("\\) (\\d+)"));
    return number.match(QString::fromUtf8(process.readAllStandardOutput())).captured(1).toInt();
}

}  // namespace

std::vector<Client> findClients()
{
    QStringList folders;
    for (const QString& root :
         {QStringLiteral("/usr/lib/postgresql"), QStringLiteral("/usr"), QStringLiteral("/opt")}) {
        for (const QString& name : QDir(root).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            folders += root + QLatin1Char('/') + name + QStringLiteral("/bin");
    }
    for (const QString& folder :
         qEnvironmentVariable("PATH").split(QDir::listSeparator(), Qt::SkipEmptyParts))
        folders += QDir(folder).canonicalPath();  // /bin is /usr/bin on many machines
    folders.removeDuplicates();
    std::vector<Client> clients;
    for (const QString& folder : std::as_const(folders)) {
        const QString program = folder + QStringLiteral("/pg_dump");
        if (!QFileInfo(program).isExecutable())
            continue;
        if (const int major = majorOf(program); major > 0)
            clients.push_back({toUtf8(folder), major});
    }
    return clients;
}

Result<std::filesystem::path> findClientFolder(int serverMajor)
{
    const std::vector<Client> clients = findClients();
    const Client* best = nullptr;
    int newest = 0;
    for (const Client& client : clients) {
        newest = std::max(newest, client.major);
        if (client.major >= serverMajor && (best == nullptr || client.major < best->major))
            best = &client;
    }
    if (best != nullptr)
        return best->folder;
    return Error{Error::Code::NotFound, Error::Area::Source, "pg_dump",
                 newest == 0 ? say("no PostgreSQL client programs were found")
                             : say("the newest here is %1, the server is %2", newest, serverMajor),
                 say("Install the package postgresql-client-%1 or newer.", serverMajor)};
}

}  // namespace decant::postgres
