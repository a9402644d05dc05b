// SPDX-License-Identifier: MIT
#include "model/support/text.h"
#include "services/cli/commands.h"
#include "services/cli/table.h"
#include "services/engine/engine.h"
#include "services/source/postgres/clients.h"
#include "services/support/qt.h"

#include <QDir>
#include <QJsonArray>
#include <QStandardPaths>
#include <QStorageInfo>

namespace decant::cli {

namespace {

/// One line of the doctor's answer.
struct Finding {
    std::string topic;
    bool good = true;
    bool needed = true;
    std::string words;
};

void lookForEngines(const Arguments& arguments, Reporter& reporter, std::vector<Finding>& findings)
{
    bool any = false;
    for (const EngineCandidate& candidate : findEngines(arguments.engine, reporter)) {
        const bool good = candidate.facts.has_value();
        std::string words = candidate.endpoint + " (" + candidate.origin + "): ";
        if (good) {
            words += candidate.facts->name + ' ' + candidate.facts->version + ", API "
                + candidate.facts->apiVersion + ", "
                + (candidate.facts->buildKit ? "BuildKit" : "classic builder");
            any = true;
        } else {
            words += candidate.problem.english();
        }
        findings.push_back({"container engine", good, false, std::move(words)});
    }
    if (!any)
        findings.push_back({"container engine", false, true,
                            "none can be used: images cannot be built here. Install Docker or "
                            "Podman, or start it."});
}

void lookForClients(std::vector<Finding>& findings)
{
    const std::vector<postgres::Client> clients = postgres::findClients();
    if (clients.empty()) {
        findings.push_back(
            {"pg_dump", false, true,
             "not found; the base image's will be run (or install postgresql-client of the "
             "source's version or newer)"});
        return;
    }
    for (const postgres::Client& client : clients)
        findings.push_back({"pg_dump", true, true,
                            client.folder.string() + ": version " + std::to_string(client.major)
                                + ", for servers up to this version"});
}

void lookAtWorkFolder(const Arguments& arguments, std::vector<Finding>& findings)
{
    std::filesystem::path folder =
        arguments.workDir.empty() ? defaultWorkDir() : std::filesystem::path(arguments.workDir);
    std::filesystem::path existing = folder;
    std::error_code error;
    while (!existing.empty() && existing != existing.root_path()
           && !std::filesystem::exists(existing, error))
        existing = existing.parent_path();
    const QStorageInfo storage(toQString(existing.string()));
    constexpr qint64 kComfortable = 10'000'000'000;
    findings.push_back({"work folder", storage.bytesAvailable() >= kComfortable, false,
                        folder.string() + ": " + bytesText(storage.bytesAvailable()) + " free"});
}

void lookForSecrets(std::vector<Finding>& findings)
{
    const bool key = qEnvironmentVariableIsSet("DECANT_KEY");
    findings.push_back(
        {"masking key", true, false,
         key ? "DECANT_KEY is set" : "DECANT_KEY is not set; the keychain is asked"});
    const bool bus = qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS");
    findings.push_back(
        {"keychain", bus, false,
         bus ? "a session bus is there" : "no session bus: keep secrets in environment variables"});
}

}  // namespace

int runDoctor(const Arguments& arguments, Reporter& reporter)
{
    std::vector<Finding> findings;
    lookForEngines(arguments, reporter, findings);
    lookForClients(findings);
    lookAtWorkFolder(arguments, findings);
    lookForSecrets(findings);
    const bool git = !QStandardPaths::findExecutable(QStringLiteral("git")).isEmpty();
    findings.push_back(
        {"git", git, false,
         git ? "found, for tags with {git}" : "not found: tags with {git} do not work"});

    TextTable table({"", "what", "found"});
    QJsonArray array;
    bool lacking = false;
    for (const Finding& finding : findings) {
        lacking = lacking || (finding.needed && !finding.good);
        table.add({finding.good         ? "ok"
                       : finding.needed ? "LACKS"
                                        : "-",
                   finding.topic, finding.words});
        array.append(QJsonObject{{QStringLiteral("topic"), toQString(finding.topic)},
                                 {QStringLiteral("good"), finding.good},
                                 {QStringLiteral("needed"), finding.needed},
                                 {QStringLiteral("text"), toQString(finding.words)}});
    }
    return reporter.result(lacking ? Exit::Finding : Exit::Done, table.text(),
                           {{QStringLiteral("findings"), array}});
}

}  // namespace decant::cli
