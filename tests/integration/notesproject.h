// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/cli.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <memory>
#include <string>

namespace decant::test {

/// The password of the notes, which their plug-in asks for.
inline constexpr const char* kNotesPassword = "tea-secret";

/// In the place of "[service.notes.image]": limits, and applications around the notes.
inline constexpr const char* kNotesApplication = R"(
[service.notes.compose]
networks = ["back"]
memory = "64 MB"
cpus = 0.5

[application.reader]
image = "decant-base/redis:1"
command = "echo \"$GREETING\"; exec sleep 3600"
depends_on = ["notes"]

[application.reader.environment]
GREETING = "hello {notes.host}"

[application.reader.compose]
networks = ["back"]

[application.extra]
image = "decant-base/redis:1"
command = "exec sleep 3600"

[application.extra.compose]
profiles = ["tools"]

[service.notes.image]
)";

/// A project of one service behind a plug-in, on a private engine and registry: it is built in a
/// second, for tests of what is around a build.
class NotesProject {
public:
    /// "" when it works.
    [[nodiscard]] std::string start()
    {
        std::string problem;
        m_engine = EngineSandbox::start(problem);
        if (!m_engine || m_engine->loadBaseImage("decant-base/redis:1", problem, "redis").empty())
            return problem;
        m_registry = RegistrySandbox::start(problem);
        if (!m_registry)
            return problem;
        if (!QDir().mkpath(folder())
            || !QFile::copy(QStringLiteral(DECANT_SOURCE_DIR "/tests/fixtures/plugin/notes.py"),
                            folder() + QStringLiteral("/notes.py")))
            return "the project cannot be written";
        write(QStringLiteral("notes.txt"), "ann: buy tea\nbob: wash the pot\n");
        reset();
        return {};
    }

    [[nodiscard]] const QTemporaryDir& all() const { return m_folder; }
    [[nodiscard]] QString folder() const { return m_folder.filePath(QStringLiteral("project")); }
    [[nodiscard]] EngineSandbox& engine() const { return *m_engine; }
    [[nodiscard]] QString repository() const
    {
        return QString::fromStdString(m_registry->host()) + QStringLiteral("/teapot-notes");
    }

    void write(const QString& name, const QByteArray& text) const
    {
        QFile file(folder() + QLatin1Char('/') + name);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("%s cannot be written", qPrintable(name));
    }
    [[nodiscard]] QByteArray read(const QString& name) const
    {
        QFile file(folder() + QLatin1Char('/') + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// Writes the project as it is first, or with `from` replaced.
    void reset(const QByteArray& from = {}, const QByteArray& to = {}) const
    {
        QByteArray text = kText;
        text.replace("%1", QByteArray::fromStdString(m_registry->host()));
        if (!from.isEmpty()) {
            if (!text.contains(from))
                qFatal("the project lacks %s", from.constData());
            text.replace(from, to);
        }
        write(QStringLiteral("decant.toml"), text);
    }

    /// decant-cli with everything the project needs in its environment.
    [[nodiscard]] Cli cli(const std::string& hook = {}, const std::string& token = {}) const
    {
        return Cli({{"DECANT_NOTES_PASSWORD", kNotesPassword},
                    {"TEAPOT_HOOK", hook},
                    {"TEAPOT_TOKEN", token},
                    {"XDG_STATE_HOME", m_folder.filePath(QStringLiteral("work")).toStdString()},
                    {"DOCKER_HOST", m_engine->endpoint()},
                    {"DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"}});
    }

private:
    static constexpr const char* kText = R"(format = 1
name = "teapot"

[registry]
host = "%1"
tag = "{hash}"
more_tags = ["latest"]

[notify]
command = "cat >told.json"
webhook = { env = "TEAPOT_HOOK" }
token = { env = "TEAPOT_TOKEN" }

[keep]
snapshots = 2
images = 2

[service.notes]
kind = "custom"

[service.notes.source.options]
plugin = "exec python3 notes.py"
file = "notes.txt"
keep = "made up in this test"
data = "/decant/notes"
healthcheck = "test -s /decant/notes/0000.txt"
start = "exec sleep 3600"

[service.notes.image]
base = "decant-base/redis:1"
)";

    QTemporaryDir m_folder;
    std::unique_ptr<EngineSandbox> m_engine;
    std::unique_ptr<RegistrySandbox> m_registry;
};

}  // namespace decant::test
