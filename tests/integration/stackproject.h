// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/cli.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <memory>
#include <string>

namespace decant::test {

/// One project on real servers: a shop in PostgreSQL, its help desk in MariaDB, its sessions in
/// Redis, and pages from files. The same people are in the first three.
class StackProject {
public:
    /// "" when it works.
    [[nodiscard]] std::string start(const EngineSandbox& engine)
    {
        std::string problem;
        m_postgres = PostgresSandbox::start(
            problem, {QStringLiteral("--set"), QStringLiteral("autovacuum=off")});
        if (!m_postgres)
            return problem;
        // Nothing of its own may move the log of an idle server: see settled().
        m_mariadb = MariaDbSandbox::start(
            problem,
            {QStringLiteral("--set"), QStringLiteral("log-bin=binlog"), QStringLiteral("--set"),
             QStringLiteral("innodb-stats-auto-recalc=0"), QStringLiteral("--set"),
             QStringLiteral("innodb-max-dirty-pages-pct=0")});
        if (!m_mariadb)
            return problem;
        m_redis = RedisSandbox::start(problem);
        if (!m_redis)
            return problem;
        for (const char* kind : {"postgres", "mariadb", "redis"}) {
            if (engine.loadBaseImage("decant-base/" + std::string(kind) + ":1", problem, kind)
                    .empty())
                return problem;
        }
        m_engine = engine.endpoint();
        if (std::string failed = fill(); !failed.empty())
            return failed;
        write(QStringLiteral("decant.toml"), projectText());
        write(QStringLiteral("pages/index.html"), "<h1>Welcome to the shop</h1>\n");
        write(QStringLiteral("pages/restore.sh"),
              "set -eu\ncp -R \"$DECANT_FILES/pages/.\" \"$DECANT_DATA/\"\ncp "
              "\"$DECANT_FILES/made.txt\" "
              "\"$DECANT_DATA/\"\n");
        const CliRun key = cli()({QStringLiteral("key"), folder()});
        m_key = key.last().value(QStringLiteral("key")).toString().toStdString();
        return key.exitCode == 0 && !m_key.empty() ? std::string() : key.summary();
    }

    [[nodiscard]] QString folder() const { return m_folder.path() + QStringLiteral("/project"); }
    [[nodiscard]] QString workDir() const { return m_folder.path() + QStringLiteral("/work"); }
    [[nodiscard]] PostgresSandbox& postgres() { return *m_postgres; }
    [[nodiscard]] MariaDbSandbox& mariadb() { return *m_mariadb; }
    [[nodiscard]] RedisSandbox& redis() { return *m_redis; }

    /// decant-cli with everything the project needs in its environment.
    [[nodiscard]] Cli cli() const
    {
        Cli cli({{"DECANT_SHOP_PASSWORD", m_postgres->password()},
                 {"DECANT_DESK_PASSWORD", m_mariadb->password()},
                 {"DECANT_SESSIONS_PASSWORD", m_redis->password()},
                 {"XDG_STATE_HOME", workDir().toStdString()},
                 {"DOCKER_HOST", m_engine},
                 {"DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"}});
        if (!m_key.empty())
            cli.set("DECANT_KEY", m_key);
        return cli;
    }

    [[nodiscard]] std::string read(const QString& name) const
    {
        QFile in(folder() + QLatin1Char('/') + name);
        return in.open(QIODevice::ReadOnly) ? in.readAll().toStdString() : std::string();
    }
    void write(const QString& name, const std::string& text) const
    {
        const QString path = folder() + QLatin1Char('/') + name;
        QDir().mkpath(QFileInfo(path).path());
        QFile out(path);
        if (out.open(QIODevice::WriteOnly))
            out.write(QByteArray::fromStdString(text));
    }
    /// Writes the project with `from` replaced by `to`; false when it does not occur.
    [[nodiscard]] bool edit(const std::string& from, const std::string& to) const
    {
        std::string changed = read(QStringLiteral("decant.toml"));
        const std::size_t at = changed.find(from);
        if (at == std::string::npos)
            return false;
        write(QStringLiteral("decant.toml"), changed.replace(at, from.size(), to));
        return true;
    }

private:
    [[nodiscard]] std::string fill() const
    {
        const auto failed = [](const Ran& ran) {
            return ran.exitCode != 0 ? "exit code " + std::to_string(ran.exitCode) + ran.errors
                                     : std::string();
        };
        const auto file = [](const char* name) {
            QFile in(QStringLiteral(DECANT_SOURCE_DIR "/tests/fixtures/") + QLatin1String(name));
            return in.open(QIODevice::ReadOnly) ? in.readAll().toStdString() : std::string();
        };
        std::string problem = failed(m_postgres->sql("postgres", "CREATE DATABASE shop;\n"));
        if (problem.empty())
            problem = failed(m_postgres->sql("shop", file("smallshop.sql")));
        if (problem.empty())
            problem = failed(m_mariadb->sql({}, "CREATE DATABASE desk;\n"));
        if (problem.empty())
            problem = failed(m_mariadb->sql("desk", file("stackshop.sql")));
        if (problem.empty())
            problem = failed(m_redis->commands(keys()));
        return problem.empty() && !settled() ? "MariaDB does not come to rest" : problem;
    }

    /// Waits until MariaDB has written everything back: what it still writes moves the log, which
    /// proves that nothing changed. Every question takes its time, so this does not spin.
    [[nodiscard]] bool settled() const
    {
        constexpr int kQuestions = 500;
        constexpr int kSameAnswers = 40;
        std::string last;
        int same = 0;
        for (int i = 0; i < kQuestions && same < kSameAnswers; ++i) {
            const std::string position =
                m_mariadb->sql({}, "SHOW GLOBAL STATUS LIKE 'innodb_lsn_current'").output;
            same = position == last ? same + 1 : 0;
            last = position;
        }
        return same >= kSameAnswers;
    }

    /// Keys of every type that name or hold the people of the shop.
    [[nodiscard]] static std::string keys()
    {
        std::string text;
        for (int i = 1; i <= 300; ++i) {
            const std::string number = std::to_string(i);
            const std::string email = "zebulon.quackenbush." + number + "@wobbly-teapot.example";
            text += "SET session:" + email + " Nick-Zanzibar-" + number + " EX 86400\n";
            text += "HSET person:" + number + " email " + email + " visits " + number + "\n";
            text += "SADD members " + email + "\n";
            text += "ZADD top " + number + ".5 " + email + "\n";
            text += "RPUSH mails:" + number + " " + email + " " + email + "\n";
            text += "XADD clicks 1-" + number + " who " + email + " page /p" + number + "\n";
            text += "HSET lastseen " + email + " 2024\n";
        }
        return text
            + "SELECT 2\nSET cart:1 "
              "'{\"owner\":\"zebulon.quackenbush.1@wobbly-teapot.example\"}'\n";
    }

    [[nodiscard]] std::string projectText() const
    {
        const auto source = [](const std::string& name, const std::string& port) {
            return "\n[service." + name + ".source]\nhost = \"127.0.0.1\"\nport = " + port + '\n';
        };
        return "format = 1\nname = \"teapot\"\n\n[registry]\ntag = \"v1\"\n\n[service.shop]\nkind "
               "= "
               "\"postgres\"\nimage = { base = \"decant-base/postgres:1\" }\n"
            + source("shop", m_postgres->value("PORT")) + "database = \"shop\"\nuser = \"decant\"\n"
            + R"(
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

[service.desk]
kind = "mariadb"
image = { base = "decant-base/mariadb:1" }
)" + source("desk", m_mariadb->value("PORT"))
            + "database = \"desk\"\nuser = \"decant\"\n" + R"(
[service.desk.masking."desk.people"]
id = { keep = "a number of ours" }
email = { function = "email", unique = true }
name = { function = "person.full_name" }
badge = { keep = "no person" }
flags = { keep = "no person" }
mood = { keep = "no person" }
ratio = { keep = "no person" }
born = { keep = "made up in this test" }
seen = { keep = "no person" }
profile = { function = "json.path", operations = [{ op = "apply", path = "nickname", function = "hash.hmac" }] }
place = { keep = "no person" }

[service.desk.masking."desk.tickets"]
id = { keep = "a number of ours" }
opened_on = { keep = "no person" }
body = { keep = "made up in this test" }

[service.desk.masking."desk.visits"]
id = { keep = "no person" }
day = { keep = "no person" }

[service.desk.masking."desk.odd `name"]
"a b" = { keep = "no person" }
"c.d" = { keep = "no person" }

[service.desk.masking."desk.log_of_triggers"]
id = { keep = "no person" }
ticket = { keep = "no person" }

[service.sessions]
kind = "redis"
image = { base = "decant-base/redis:1" }
)" + source("sessions", m_redis->value("PORT"))
            + R"(options = { shapes = "members, top, clicks, lastseen, session:{email}, person:{id}" }

[service.sessions.masking."0.session:{email}"]
"key:email" = { function = "email", unique = true }
value = { function = "hash.hmac" }

[service.sessions.masking."0.person:{id}"]
"key:id" = { keep = "a number of ours" }
"field:email" = { function = "email", unique = true }
"field:visits" = { keep = "no person" }

[service.sessions.masking."0.members"]
member = { function = "email", unique = true }

[service.sessions.masking."0.top"]
member = { function = "email", unique = true }

[service.sessions.masking."0.lastseen"]
field = { function = "email", unique = true }
"field:*" = { keep = "no person" }

[service.sessions.masking."0.clicks"]
"field:who" = { function = "email", unique = true }
"field:page" = { keep = "no person" }

[service.sessions.masking."0.mails:{1}"]
"key:1" = { keep = "a number of ours" }
member = { function = "email", unique = true }

[service.sessions.masking."2.cart:{1}"]
"key:1" = { keep = "a number of ours" }
value = { function = "json.path", operations = [{ op = "apply", path = "owner", function = "email", parameters = { unique = true } }] }

[service.pages]
kind = "custom"
image = { base = "decant-base/redis:1" }

[service.pages.source.options]
files = "pages/*"
command = "! env | grep -q ^DECANT_KEY= && printf 'made by a command\\n' >\"$DECANT_OUTPUT/made.txt\""
keep = "public pages"
restore = "pages/restore.sh"
data = "/decant/pages"
healthcheck = "test -s /decant/pages/index.html"
verify = "grep -q Welcome /decant/pages/index.html && grep -q command /decant/pages/made.txt"
start = "exec sleep 3600"
)";
    }

    QTemporaryDir m_folder;
    std::unique_ptr<PostgresSandbox> m_postgres;
    std::unique_ptr<MariaDbSandbox> m_mariadb;
    std::unique_ptr<RedisSandbox> m_redis;
    std::string m_engine;
    std::string m_key;
};

}  // namespace decant::test
