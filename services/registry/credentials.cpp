// SPDX-License-Identifier: MIT
#include "services/registry/credentials.h"

#include "services/support/qt.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>

#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace decant {

namespace {

constexpr int kHelperTimeout = 30'000;

Error credentialError(Error::Code code, std::string what, Sentence detail, Sentence hint)
{
    return Error{code, Error::Area::Registry, std::move(what), std::move(detail), std::move(hint)};
}

/// The names under which a host may stand in a configuration.
std::vector<QString> namesOf(const std::string& host)
{
    const QString name = toQString(host);
    std::vector<QString> names{name, u"https://"_s + name, u"http://"_s + name,
                               u"https://"_s + name + u"/v2/"_s, u"https://"_s + name + u"/v1/"_s};
    if (host == "docker.io") {
        names.insert(names.begin(), u"https://index.docker.io/v1/"_s);
        names.push_back(u"index.docker.io"_s);
        names.push_back(u"registry-1.docker.io"_s);
    }
    return names;
}

Result<RegistryCredentials> askHelper(const QString& helper, const std::string& host,
                                      JobContext& context)
{
    const QString program = u"docker-credential-"_s + helper;
    const std::string name = toUtf8(program);
    const QString path = QStandardPaths::findExecutable(program);
    if (path.isEmpty())
        return credentialError(
            Error::Code::NotFound, name,
            say("the Docker configuration names this credential helper for %1, but it is not "
                "installed",
                host),
            say("Install %1, or remove it from credsStore or credHelpers in config.json.", name));
    QProcess process;
    process.start(path, {u"get"_s});
    process.write(namesOf(host).front().toUtf8());
    process.closeWriteChannel();
    for (int waited = 0; !process.waitForFinished(50) && process.state() != QProcess::NotRunning;
         waited += 50) {
        if (context.cancelled() || waited > kHelperTimeout) {
            process.kill();
            process.waitForFinished(1000);
            return credentialError(context.cancelled() ? Error::Code::Cancelled
                                                       : Error::Code::Unavailable,
                                   name, say("the credential helper does not answer"), {});
        }
    }
    const QByteArray output = process.readAllStandardOutput();
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        const std::string said =
            toUtf8(QString::fromUtf8(output + process.readAllStandardError()).simplified());
        if (said.find("not found") != std::string::npos)
            return RegistryCredentials{};
        return credentialError(
            Error::Code::Denied, name, Sentence::verbatim(said),
            say("Run the helper by hand to see what it needs, or log in again."));
    }
    const QJsonObject answer = QJsonDocument::fromJson(output).object();
    RegistryCredentials found;
    found.user = toUtf8(answer["Username"_L1].toString());
    found.password = toUtf8(answer["Secret"_L1].toString());
    found.origin = name;
    if (found.user == "<token>") {
        found.identityToken = std::move(found.password);
        found.user.clear();
        found.password.clear();
    }
    return found;
}

/// The entry of `auths` for the host.
RegistryCredentials storedIn(const QJsonObject& entry, const QString& file)
{
    RegistryCredentials found;
    found.identityToken = toUtf8(entry["identitytoken"_L1].toString());
    found.user = toUtf8(entry["username"_L1].toString());
    found.password = toUtf8(entry["password"_L1].toString());
    const QByteArray pair = QByteArray::fromBase64(entry["auth"_L1].toString().toLatin1());
    if (const qsizetype colon = pair.indexOf(':'); colon > 0) {
        found.user = pair.left(colon).toStdString();
        found.password = pair.mid(colon + 1).toStdString();
    }
    found.origin = toUtf8(file);
    return found;
}

Result<RegistryCredentials> fromFile(const QString& path, const std::string& host,
                                     JobContext& context)
{
    QFile file(path);
    if (!file.exists())
        return RegistryCredentials{};
    if (!file.open(QIODevice::ReadOnly))
        return credentialError(Error::Code::Denied, toUtf8(path),
                               Sentence::verbatim(toUtf8(file.errorString())), {});
    QJsonParseError problem;
    const QJsonObject root = QJsonDocument::fromJson(file.readAll(), &problem).object();
    if (problem.error != QJsonParseError::NoError)
        return credentialError(Error::Code::InvalidInput, toUtf8(path),
                               Sentence::verbatim(toUtf8(problem.errorString())),
                               say("Correct the file or log in again."));
    const QJsonObject helpers = root["credHelpers"_L1].toObject();
    for (const QString& name : namesOf(host)) {
        if (const QString helper = helpers[name].toString(); !helper.isEmpty())
            return askHelper(helper, host, context);
    }
    const QJsonObject auths = root["auths"_L1].toObject();
    for (const QString& name : namesOf(host)) {
        RegistryCredentials found = storedIn(auths[name].toObject(), path);
        if (!found.empty())
            return found;
    }
    if (const QString store = root["credsStore"_L1].toString(); !store.isEmpty())
        return askHelper(store, host, context);
    return RegistryCredentials{};
}

}  // namespace

Result<RegistryCredentials> findRegistryCredentials(const std::string& host, JobContext& context)
{
    RegistryCredentials found;
    found.user = qgetenv("DECANT_REGISTRY_USER").toStdString();
    found.password = qgetenv("DECANT_REGISTRY_PASSWORD").toStdString();
    found.origin = "DECANT_REGISTRY_USER";
    if (!found.user.empty())
        return found;

    const QString dockerFolder =
        qEnvironmentVariable("DOCKER_CONFIG", QDir::homePath() + u"/.docker"_s);
    const QString podmanFile = qEnvironmentVariable(
        "REGISTRY_AUTH_FILE",
        qEnvironmentVariable("XDG_RUNTIME_DIR", QDir::homePath()) + u"/containers/auth.json"_s);
    const std::array<QString, 2> files{dockerFolder + u"/config.json"_s, podmanFile};
    for (const QString& file : files) {
        auto stored = fromFile(file, host, context);
        if (!stored || !stored->empty())
            return stored;
    }
    return RegistryCredentials{};
}

Result<RegistryLogin> registryLogin(const std::string& host, JobContext& context)
{
    auto found = findRegistryCredentials(host, context);
    if (!found)
        return std::move(found).error();
    return found->empty() ? RegistryLogin{} : RegistryLogin{found->user, found->origin};
}

Result<std::string> engineCredentials(const std::string& host, JobContext& context)
{
    const auto found = findRegistryCredentials(host, context);
    if (!found)
        return found.error();
    if (found->empty())
        return std::string();
    QJsonObject login{{u"serveraddress"_s, toQString(host)}};
    if (found->identityToken.empty()) {
        login[u"username"_s] = toQString(found->user);
        login[u"password"_s] = toQString(found->password);
    } else {
        login[u"identitytoken"_s] = toQString(found->identityToken);
    }
    return QJsonDocument(login).toJson(QJsonDocument::Compact).toStdString();
}

}  // namespace decant
