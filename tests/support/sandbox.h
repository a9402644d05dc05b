// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QTemporaryDir>

#include <map>
#include <memory>
#include <string>

namespace decant::test {

/// What a finished program said.
struct Ran {
    int exitCode = -1;  ///< -1: it did not run or crashed
    std::string output;
    std::string errors;
};

/// Runs a program and waits (at most ten minutes). `environment` is added to the test's own.
[[nodiscard]] Ran run(const QString& program, const QStringList& arguments,
                      const std::map<std::string, std::string>& environment = {},
                      const QByteArray& input = {});

/// A private service started by installer/sandbox.sh in a temporary folder, stopped on destruction.
class Sandbox {
public:
    Sandbox(const Sandbox&) = delete;
    Sandbox& operator=(const Sandbox&) = delete;
    ~Sandbox();

    /// A value sandbox.sh printed when it started the service; "" when there is none of that name.
    [[nodiscard]] std::string value(const std::string& name) const;
    [[nodiscard]] QString folder() const { return m_folder; }
    /// Stops the service before the end of the test.
    void stop();

protected:
    Sandbox(QString kind, QStringList arguments);
    [[nodiscard]] bool started() const { return m_started; }
    [[nodiscard]] const std::string& problem() const { return m_problem; }

private:
    QTemporaryDir m_parent;
    QString m_folder;
    QString m_kind;
    std::map<std::string, std::string> m_values;
    std::string m_problem;
    bool m_started = false;
};

/// A private PostgreSQL of this machine's version with a superuser `decant`.
class PostgresSandbox : public Sandbox {
public:
    /// nullptr with the reason in `problem` when it cannot be started. DECANT_TEST_POSTGRES
    /// chooses another major version.
    [[nodiscard]] static std::unique_ptr<PostgresSandbox> start(std::string& problem,
                                                                const QStringList& arguments = {});

    [[nodiscard]] int port() const { return std::stoi(value("PORT")); }
    [[nodiscard]] int majorVersion() const { return std::stoi(value("MAJOR")); }
    [[nodiscard]] std::string password() const;
    /// Runs SQL as the superuser with psql, stops at the first error; unaligned output without
    /// headers.
    [[nodiscard]] Ran sql(const std::string& database, const std::string& text) const;
    [[nodiscard]] Ran sqlFile(const std::string& database, const QString& file) const;
    /// Environment for libpq programs: PGHOST, PGPORT, PGUSER, PGPASSWORD.
    [[nodiscard]] std::map<std::string, std::string> environment() const;

private:
    explicit PostgresSandbox(const QStringList& arguments);
};

/// A private MariaDB of this machine's version with an administrator `decant`.
class MariaDbSandbox : public Sandbox {
public:
    [[nodiscard]] static std::unique_ptr<MariaDbSandbox> start(std::string& problem,
                                                               const QStringList& arguments = {});

    [[nodiscard]] std::string password() const;
    /// Runs SQL with the mariadb client; fields are separated by tabs, no headers. `database` may
    /// be "".
    [[nodiscard]] Ran sql(const std::string& database, const std::string& text) const;

protected:
    MariaDbSandbox(const QString& kind, const QStringList& arguments);
};

/// A private MySQL with an administrator `decant`, asked with the client of MariaDB.
class MySqlSandbox : public MariaDbSandbox {
public:
    [[nodiscard]] static std::unique_ptr<MySqlSandbox> start(std::string& problem,
                                                             const QStringList& arguments = {});

private:
    explicit MySqlSandbox(const QStringList& arguments);
};

/// A private Redis of this machine's version, or the Valkey that dependencies.sh fetches.
class RedisSandbox : public Sandbox {
public:
    [[nodiscard]] static std::unique_ptr<RedisSandbox> start(std::string& problem,
                                                             const QStringList& arguments = {});
    [[nodiscard]] static std::unique_ptr<RedisSandbox> startValkey(std::string& problem);

    [[nodiscard]] std::string password() const;
    /// Runs the commands of `text`, one a line, with redis-cli.
    [[nodiscard]] Ran commands(const std::string& text) const;

private:
    RedisSandbox(const QString& kind, const QStringList& arguments);
};

/// A private container engine. Needs root.
class EngineSandbox : public Sandbox {
public:
    /// `arguments`: --tls, --newer, --containerd-store; one more in DECANT_TEST_ENGINE.
    [[nodiscard]] static std::unique_ptr<EngineSandbox> start(std::string& problem,
                                                              const QStringList& arguments = {});

    [[nodiscard]] std::string endpoint() const { return value("DOCKER_HOST"); }
    /// Makes and loads a base image of a kind of service from this machine's packages; "" when that
    /// fails.
    [[nodiscard]] std::string loadBaseImage(const std::string& tag, std::string& problem,
                                            const std::string& kind = "postgres") const;
    /// The docker client on this engine.
    [[nodiscard]] Ran docker(const QStringList& arguments) const;

private:
    explicit EngineSandbox(const QStringList& arguments);
};

/// A private Podman service. Needs root.
class PodmanSandbox : public Sandbox {
public:
    [[nodiscard]] static std::unique_ptr<PodmanSandbox> start(std::string& problem);

    [[nodiscard]] std::string endpoint() const { return value("ENDPOINT"); }

private:
    PodmanSandbox();
};

/// A private registry. `arguments`: --auth, --tls, --token REALM.
class RegistrySandbox : public Sandbox {
public:
    [[nodiscard]] static std::unique_ptr<RegistrySandbox> start(std::string& problem,
                                                                const QStringList& arguments = {});

    [[nodiscard]] std::string host() const { return value("HOST"); }  ///< with port
    [[nodiscard]] std::string password() const;

private:
    explicit RegistrySandbox(const QStringList& arguments);
};

/// In CI a missing service is a failure, elsewhere the test is skipped with the reason.
#define DECANT_REQUIRE(sandbox, problem)                                                           \
    do {                                                                                           \
        if (!(sandbox)) {                                                                          \
            if (qEnvironmentVariableIsSet("CI"))                                                   \
                QFAIL((problem).c_str());                                                          \
            QSKIP((problem).c_str());                                                              \
        }                                                                                          \
    } while (false)

}  // namespace decant::test
