// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/cli.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <memory>
#include <string>

namespace decant::test {

/// Pieces of every masked original of the small shop; none may be anywhere. Each is long enough
/// that no mask gives it by chance.
inline const QList<QByteArray> kOriginals{"Quackenbush", "quackenbush", "wobbly-teapot",
                                          "Nick-Zanzibar", "+49 30 55000"};

/// The small shop in a private PostgreSQL, a project on it, and a work folder.
class ShopProject {
public:
    /// "" when it works.
    [[nodiscard]] std::string start(const std::string& engineEndpoint, const std::string& registry)
    {
        std::string problem;
        // Autovacuum takes transaction ids whenever it likes; whether a snapshot is reused must not
        // depend on it.
        m_postgres = PostgresSandbox::start(
            problem, {QStringLiteral("--set"), QStringLiteral("autovacuum=off")});
        if (!m_postgres)
            return problem;
        if (const Ran made = m_postgres->sql("postgres", "CREATE DATABASE shop;\n");
            made.exitCode != 0)
            return made.errors;
        const Ran loaded = m_postgres->sqlFile(
            "shop", QStringLiteral(DECANT_SOURCE_DIR "/tests/fixtures/smallshop.sql"));
        if (loaded.exitCode != 0)
            return loaded.errors;
        m_engine = engineEndpoint;
        m_registry = registry;
        write(projectText());
        const CliRun key = cli()({QStringLiteral("key"), folder()});
        m_key = key.last().value(QStringLiteral("key")).toString().toStdString();
        return key.exitCode == 0 && !m_key.empty() ? std::string() : key.summary();
    }

    [[nodiscard]] QString folder() const { return m_folder.path() + QStringLiteral("/project"); }
    [[nodiscard]] QString file() const { return folder() + QStringLiteral("/decant.toml"); }
    [[nodiscard]] QString workDir() const { return m_folder.path() + QStringLiteral("/work"); }
    [[nodiscard]] PostgresSandbox& postgres() const { return *m_postgres; }
    [[nodiscard]] const std::string& key() const { return m_key; }

    /// decant-cli with everything the project needs in its environment.
    [[nodiscard]] Cli cli() const
    {
        Cli cli({{"DECANT_SHOP_PASSWORD", m_postgres->password()},
                 {"XDG_STATE_HOME", workDir().toStdString()},
                 {"DOCKER_HOST", m_engine},
                 {"DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"}});
        if (!m_key.empty())
            cli.set("DECANT_KEY", m_key);
        return cli;
    }

    [[nodiscard]] std::string text() const
    {
        QFile in(file());
        return in.open(QIODevice::ReadOnly) ? in.readAll().toStdString() : std::string();
    }
    void write(const std::string& text) const
    {
        QDir().mkpath(folder());
        QFile out(file());
        if (out.open(QIODevice::WriteOnly))
            out.write(QByteArray::fromStdString(text));
    }
    /// Writes the project with `from` replaced by `to`; false when it does not occur.
    [[nodiscard]] bool edit(const std::string& from, const std::string& to) const
    {
        std::string changed = text();
        const std::size_t at = changed.find(from);
        if (at == std::string::npos)
            return false;
        write(changed.replace(at, from.size(), to));
        return true;
    }

private:
    [[nodiscard]] std::string projectText() const
    {
        std::string text = "format = 1\nname = \"teapot\"\n\n[registry]\n";
        if (!m_registry.empty())
            text += "host = \"" + m_registry + "\"\n";
        return text
            + "tag = \"v1\"\n\n[service.shop]\nkind = \"postgres\"\n\n[service.shop.source]\nhost "
              "= \"127.0.0.1\"\nport = "
            + m_postgres->value("PORT") + "\ndatabase = \"shop\"\nuser = \"decant\"\n" + R"(
[service.shop.masking."public.customers"]
id = { keep = "a number of ours" }
name = { function = "person.full_name" }
email = { function = "email", unique = true }
phone = { function = "phone" }
mood = { keep = "no person" }
notes = { function = "json.path", operations = [{ op = "apply", path = "nickname", function = "hash.hmac" }] }
created_at = { keep = "no person" }

[service.shop.masking."public.orders"]
id = { keep = "a number of ours" }
total = { keep = "no person" }
note = { keep = "made up in this test" }
)";
    }

    QTemporaryDir m_folder;
    std::unique_ptr<PostgresSandbox> m_postgres;
    std::string m_engine;
    std::string m_registry;
    std::string m_key;
};

}  // namespace decant::test
