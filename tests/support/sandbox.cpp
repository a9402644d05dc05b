// SPDX-License-Identifier: MIT
#include "tests/support/sandbox.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>

namespace decant::test {

namespace {

constexpr int kTimeoutMs = 600'000;
constexpr int kLacking = 3;

std::string firstLine(const std::string& path)
{
    QFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readLine().trimmed().toStdString();
}

}  // namespace

Ran run(const QString& program, const QStringList& arguments,
        const std::map<std::string, std::string>& environment, const QByteArray& input)
{
    QProcess process;
    QProcessEnvironment values = QProcessEnvironment::systemEnvironment();
    for (const auto& [name, value] : environment)
        values.insert(QString::fromStdString(name), QString::fromStdString(value));
    process.setProcessEnvironment(values);
    process.start(program, arguments);
    if (!process.waitForStarted())
        return {-1, {}, process.errorString().toStdString()};
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(kTimeoutMs)) {
        process.kill();
        process.waitForFinished();
        return {-1, process.readAllStandardOutput().toStdString(), "timed out"};
    }
    Ran ran;
    ran.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    ran.output = process.readAllStandardOutput().toStdString();
    ran.errors = process.readAllStandardError().toStdString();
    return ran;
}

Sandbox::Sandbox(QString kind, QStringList arguments)
    : m_parent(QStringLiteral("/tmp/decant-test-XXXXXX"))
    , m_folder(m_parent.filePath(QStringLiteral("s")))
    , m_kind(std::move(kind))
{
    // Unprivileged servers must be able to reach their folder.
    QFile::setPermissions(m_parent.path(),
                          QFile::permissions(m_parent.path()) | QFile::ExeOther | QFile::ReadOther);
    const Ran ran =
        run(QStringLiteral(DECANT_SOURCE_DIR "/installer/sandbox.sh"),
            QStringList{m_kind, QStringLiteral("start"), m_folder} + arguments,
            // So that the service does not outlive a test that was killed.
            {{"DECANT_SANDBOX_OWNER", std::to_string(QCoreApplication::applicationPid())}});
    m_started = ran.exitCode == 0;
    if (!m_started)
        m_problem =
            (ran.exitCode == kLacking ? "this machine lacks it: " : "it failed: ") + ran.errors;
    for (const QString& line : QString::fromStdString(ran.output).split(QLatin1Char('\n'))) {
        const qsizetype at = line.indexOf(QLatin1Char('='));
        if (at > 0)
            m_values[line.left(at).toStdString()] = line.mid(at + 1).toStdString();
    }
}

Sandbox::~Sandbox()
{
    stop();
}

std::string Sandbox::value(const std::string& name) const
{
    const auto at = m_values.find(name);
    return at == m_values.end() ? std::string() : at->second;
}

void Sandbox::stop()
{
    if (!m_started)
        return;
    m_started = false;
    const Ran ran = run(QStringLiteral(DECANT_SOURCE_DIR "/installer/sandbox.sh"),
                        {m_kind, QStringLiteral("stop"), m_folder});
    if (ran.exitCode != 0)
        qWarning("a private %s could not be stopped: %s", qPrintable(m_kind), ran.errors.c_str());
}

PostgresSandbox::PostgresSandbox(const QStringList& arguments)
    : Sandbox(QStringLiteral("postgres"), arguments)
{
}

std::unique_ptr<PostgresSandbox> PostgresSandbox::start(std::string& problem,
                                                        const QStringList& arguments)
{
    QStringList all = arguments;
    if (const QString major = qEnvironmentVariable("DECANT_TEST_POSTGRES"); !major.isEmpty())
        all << QStringLiteral("--major") << major;
    std::unique_ptr<PostgresSandbox> sandbox(new PostgresSandbox(all));
    problem = sandbox->problem();
    return sandbox->started() ? std::move(sandbox) : nullptr;
}

std::string PostgresSandbox::password() const
{
    return firstLine(value("PASSWORD_FILE"));
}

std::map<std::string, std::string> PostgresSandbox::environment() const
{
    return {{"PGHOST", value("HOST")},
            {"PGPORT", value("PORT")},
            {"PGUSER", value("USER")},
            {"PGPASSWORD", password()}};
}

Ran PostgresSandbox::sql(const std::string& database, const std::string& text) const
{
    return run(QString::fromStdString(value("CLIENT_DIR")) + QStringLiteral("/psql"),
               {QStringLiteral("-XAtq"), QStringLiteral("-v"), QStringLiteral("ON_ERROR_STOP=1"),
                QStringLiteral("-d"), QString::fromStdString(database), QStringLiteral("-f"),
                QStringLiteral("-")},
               environment(), QByteArray::fromStdString(text));
}

Ran PostgresSandbox::sqlFile(const std::string& database, const QString& file) const
{
    return run(QString::fromStdString(value("CLIENT_DIR")) + QStringLiteral("/psql"),
               {QStringLiteral("-XAtq"), QStringLiteral("-v"), QStringLiteral("ON_ERROR_STOP=1"),
                QStringLiteral("-d"), QString::fromStdString(database), QStringLiteral("-f"), file},
               environment());
}

MariaDbSandbox::MariaDbSandbox(const QString& kind, const QStringList& arguments)
    : Sandbox(kind, arguments)
{
}

MySqlSandbox::MySqlSandbox(const QStringList& arguments)
    : MariaDbSandbox(QStringLiteral("mysql"), arguments)
{
}

std::unique_ptr<MySqlSandbox> MySqlSandbox::start(std::string& problem,
                                                  const QStringList& arguments)
{
    std::unique_ptr<MySqlSandbox> sandbox(new MySqlSandbox(arguments));
    problem = sandbox->problem();
    return sandbox->started() ? std::move(sandbox) : nullptr;
}

std::unique_ptr<MariaDbSandbox> MariaDbSandbox::start(std::string& problem,
                                                      const QStringList& arguments)
{
    std::unique_ptr<MariaDbSandbox> sandbox(
        new MariaDbSandbox(QStringLiteral("mariadb"), arguments));
    problem = sandbox->problem();
    return sandbox->started() ? std::move(sandbox) : nullptr;
}

std::string MariaDbSandbox::password() const
{
    return firstLine(value("PASSWORD_FILE"));
}

Ran MariaDbSandbox::sql(const std::string& database, const std::string& text) const
{
    QStringList arguments{QStringLiteral("--no-defaults"),
                          QStringLiteral("--batch"),
                          QStringLiteral("--skip-column-names"),
                          QStringLiteral("--default-character-set=utf8mb4"),
                          QStringLiteral("--host=127.0.0.1"),
                          QStringLiteral("--port=") + QString::fromStdString(value("PORT")),
                          QStringLiteral("--user=") + QString::fromStdString(value("USER"))};
    if (!database.empty())
        arguments << QStringLiteral("--database=") + QString::fromStdString(database);
    return run(QStringLiteral("mariadb"), arguments, {{"MYSQL_PWD", password()}},
               QByteArray::fromStdString(text));
}

RedisSandbox::RedisSandbox(const QString& kind, const QStringList& arguments)
    : Sandbox(kind, arguments)
{
}

std::unique_ptr<RedisSandbox> RedisSandbox::start(std::string& problem,
                                                  const QStringList& arguments)
{
    std::unique_ptr<RedisSandbox> sandbox(new RedisSandbox(QStringLiteral("redis"), arguments));
    problem = sandbox->problem();
    return sandbox->started() ? std::move(sandbox) : nullptr;
}

std::unique_ptr<RedisSandbox> RedisSandbox::startValkey(std::string& problem)
{
    std::unique_ptr<RedisSandbox> sandbox(new RedisSandbox(QStringLiteral("valkey"), {}));
    problem = sandbox->problem();
    return sandbox->started() ? std::move(sandbox) : nullptr;
}

std::string RedisSandbox::password() const
{
    return firstLine(value("PASSWORD_FILE"));
}

Ran RedisSandbox::commands(const std::string& text) const
{
    return run(QStringLiteral("redis-cli"),
               {QStringLiteral("-h"), QStringLiteral("127.0.0.1"), QStringLiteral("-p"),
                QString::fromStdString(value("PORT"))},
               {{"REDISCLI_AUTH", password()}}, QByteArray::fromStdString(text));
}

EngineSandbox::EngineSandbox(const QStringList& arguments)
    : Sandbox(QStringLiteral("engine"), arguments)
{
}

std::unique_ptr<EngineSandbox> EngineSandbox::start(std::string& problem,
                                                    const QStringList& arguments)
{
    QStringList all = arguments;
    if (const QString other = qEnvironmentVariable("DECANT_TEST_ENGINE"); !other.isEmpty())
        all << other;
    std::unique_ptr<EngineSandbox> sandbox(new EngineSandbox(all));
    problem = sandbox->problem();
    return sandbox->started() ? std::move(sandbox) : nullptr;
}

std::string EngineSandbox::loadBaseImage(const std::string& tag, std::string& problem,
                                         const std::string& kind) const
{
    const Ran ran =
        run(QStringLiteral(DECANT_SOURCE_DIR "/installer/sandbox.sh"),
            {QStringLiteral("base-image"), QString::fromStdString(endpoint()),
             QString::fromStdString(tag), QStringLiteral("--kind"), QString::fromStdString(kind)});
    problem = ran.errors;
    return ran.exitCode == 0 ? tag : std::string();
}

Ran EngineSandbox::docker(const QStringList& arguments) const
{
    return run(QStringLiteral("docker"), arguments, {{"DOCKER_HOST", endpoint()}});
}

PodmanSandbox::PodmanSandbox()
    : Sandbox(QStringLiteral("podman"), {})
{
}

std::unique_ptr<PodmanSandbox> PodmanSandbox::start(std::string& problem)
{
    std::unique_ptr<PodmanSandbox> sandbox(new PodmanSandbox);
    problem = sandbox->problem();
    return sandbox->started() ? std::move(sandbox) : nullptr;
}

RegistrySandbox::RegistrySandbox(const QStringList& arguments)
    : Sandbox(QStringLiteral("registry"), arguments)
{
}

std::unique_ptr<RegistrySandbox> RegistrySandbox::start(std::string& problem,
                                                        const QStringList& arguments)
{
    std::unique_ptr<RegistrySandbox> sandbox(new RegistrySandbox(arguments));
    problem = sandbox->problem();
    return sandbox->started() ? std::move(sandbox) : nullptr;
}

std::string RegistrySandbox::password() const
{
    return firstLine(value("PASSWORD_FILE"));
}

}  // namespace decant::test
