// SPDX-License-Identifier: MIT
#include "services/secrets/sourcepassword.h"

#include "model/project/names.h"
#include "services/support/qt.h"

#include <QProcess>

#include <cassert>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <optional>
#include <unistd.h>
#include <utility>

namespace decant {

namespace {

constexpr int kCommandMs = 30'000;
constexpr qsizetype kLongestPassword = qsizetype{64} * 1024;

std::optional<std::string> environment(const std::string& name)
{
    const char* value = std::getenv(name.c_str());
    return value == nullptr ? std::nullopt : std::optional<std::string>(value);
}

std::string entryOf(const Project& project, const Service& service)
{
    return project.name + "/source/" + service.name;
}

Error passwordError(Error::Code code, const Service& service, Sentence detail, Sentence hint)
{
    return Error{code, Error::Area::Source, "password of service " + service.name,
                 std::move(detail), std::move(hint)};
}

/// Ends the command with everything it started.
void endGroup(QProcess& process)
{
    if (const qint64 group = process.processId(); group > 1)
        ::kill(static_cast<pid_t>(-group), SIGKILL);
    process.kill();
    process.waitForFinished(1000);
}

Result<std::string> fromCommand(const Service& service)
{
    const Sentence advice = say("Run the password command of the project in a terminal.");
    QProcess process;
    process.setProgram(QStringLiteral("/bin/sh"));
    process.setArguments({QStringLiteral("-c"), toQString(service.source.password.argument)});
    process.setStandardInputFile(QProcess::nullDevice());
    process.setChildProcessModifier([] { ::setpgid(0, 0); });
    process.start();
    if (!process.waitForStarted(kCommandMs))
        return passwordError(
            Error::Code::Unavailable, service,
            say("the password command does not start: %1", toUtf8(process.errorString())), advice);
    if (!process.waitForFinished(kCommandMs)) {
        endGroup(process);
        return passwordError(Error::Code::Unavailable, service,
                             say("the password command takes longer than 30 seconds"), advice);
    }
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        const QByteArray said = process.readAllStandardError().trimmed().left(500);
        return passwordError(
            Error::Code::Denied, service,
            said.isEmpty() ? say("the password command ended with code %1", process.exitCode())
                           : say("the password command ended with code %1: %2", process.exitCode(),
                                 said.toStdString()),
            advice);
    }
    QByteArray line = process.readLine(kLongestPassword);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    if (line.isEmpty())
        return passwordError(Error::Code::NotFound, service,
                             say("the password command printed nothing"), advice);
    return line.toStdString();
}

}  // namespace

Result<std::string> sourcePassword(const Project& project, const Service& service,
                                   Keychain& keychain)
{
    using enum PasswordSource::Kind;
    const PasswordSource& source = service.source.password;
    switch (source.kind) {
    case Libpq:
        return std::string();
    case Command:
        return fromCommand(service);
    case Environment:
        if (auto value = environment(source.argument))
            return *std::move(value);
        return passwordError(Error::Code::NotFound, service,
                             say("the environment variable %1 is not set", source.argument),
                             say("Set it, or choose another password source in the project."));
    case Keychain: {
        auto stored = keychain.read(entryOf(project, service));
        if (stored)
            return stored;
        return passwordError(
            stored.error().code, service, say("%1: %2", stored.error().what, stored.error().detail),
            say("Store the password on the Source page, or choose another password "
                "source in the project."));
    }
    case Automatic:
        break;
    }
    if (auto value = environment(passwordVariable(service.name)))
        return *std::move(value);
    auto stored = keychain.read(entryOf(project, service));
    return stored ? std::move(stored) : Result<std::string>(std::string());
}

Result<std::string> sourcePassword(const Project& project, const Service& service)
{
    const auto keychain = systemKeychain();
    return sourcePassword(project, service, *keychain);
}

Result<> storeSourcePassword(const Project& project, const Service& service,
                             const std::string& password, Keychain& keychain)
{
    const std::string entry = entryOf(project, service);
    auto stored = password.empty() ? keychain.remove(entry) : keychain.write(entry, password);
    if (stored)
        return {};
    return passwordError(
        stored.error().code, service, say("%1: %2", stored.error().what, stored.error().detail),
        say("Without a keychain set %1 or use ~/.pgpass.", passwordVariable(service.name)));
}

void keepPasswordForSession(const Project& project, const Service& service,
                            const std::string& password)
{
    const auto kept = sessionKeychain().write(entryOf(project, service), password);
    assert(kept.has_value());  // memory takes everything
    static_cast<void>(kept);
}

Result<> storeSourcePassword(const Project& project, const Service& service,
                             const std::string& password)
{
    const auto keychain = systemKeychain();
    return storeSourcePassword(project, service, password, *keychain);
}

}  // namespace decant
