// SPDX-License-Identifier: MIT
#include "tests/support/cli.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QProcessEnvironment>

#include <algorithm>
#include <csignal>

namespace decant::test {

std::string CliRun::summary() const
{
    return "exit " + std::to_string(exitCode) + ": "
        + QJsonDocument(last()).toJson(QJsonDocument::Compact).toStdString();
}

QString Cli::program()
{
    return QStringLiteral(DECANT_BINARY_DIR "/bin/decant-cli");
}

CliRun Cli::operator()(const QStringList& arguments) const
{
    const Ran ran =
        run(program(), QStringList{QStringLiteral("--json")} + arguments, m_environment);
    CliRun result;
    result.exitCode = ran.exitCode;
    result.lines = jsonLines(ran.output);
    result.text = ran.output + ran.errors;
    return result;
}

namespace {

constexpr int kWaitMs = 60'000;

QProcessEnvironment withVariables(const std::map<std::string, std::string>& variables)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto& [name, value] : variables)
        environment.insert(QString::fromStdString(name), QString::fromStdString(value));
    return environment;
}

}  // namespace

BackgroundCli::BackgroundCli(const Cli& cli, const QStringList& arguments)
{
    m_process.setProcessEnvironment(withVariables(cli.environment()));
    m_process.start(Cli::program(), QStringList{QStringLiteral("--json")} + arguments);
    m_process.waitForStarted();
}

BackgroundCli::~BackgroundCli()
{
    m_process.kill();
    m_process.waitForFinished();
}

void BackgroundCli::signal(int number)
{
    // What has ended has the number 0, which would be everybody in the group of this test.
    if (const auto process = static_cast<pid_t>(m_process.processId()); process > 0)
        ::kill(process, number);
}

int BackgroundCli::wait()
{
    if (!m_process.waitForFinished(kWaitMs) || m_process.exitStatus() != QProcess::NormalExit)
        return -1;
    return m_process.exitCode();
}

QJsonObject BackgroundCli::last()
{
    m_output += m_process.readAllStandardOutput();
    const auto lines = jsonLines(m_output.toStdString());
    return lines.empty() ? QJsonObject() : lines.back();
}

bool BackgroundCli::waitFor(const std::function<bool(const QJsonObject&)>& wanted)
{
    while (true) {
        m_output += m_process.readAllStandardOutput();
        const auto lines = jsonLines(m_output.toStdString());
        if (std::any_of(lines.begin(), lines.end(), wanted))
            return true;
        if (m_process.state() == QProcess::NotRunning)
            return false;
        m_process.waitForReadyRead(kWaitMs);
    }
}

TableLock::TableLock(const PostgresSandbox& postgres, const std::string& table)
{
    m_psql.setProcessEnvironment(withVariables(postgres.environment()));
    m_psql.start(QStringLiteral("psql"),
                 {QStringLiteral("-XAtq"), QStringLiteral("-d"), QStringLiteral("shop")});
    m_psql.waitForStarted();
    m_psql.write(QByteArray::fromStdString("BEGIN; LOCK TABLE " + table
                                           + " IN ACCESS EXCLUSIVE MODE; SELECT 'locked';\n"));
    m_psql.waitForReadyRead(kWaitMs);
}

TableLock::~TableLock()
{
    m_psql.write("ROLLBACK;\n\\q\n");
    m_psql.waitForFinished();
}

QStringList filesWith(const QString& folder, const QList<QByteArray>& words)
{
    QStringList found;
    QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (!file.open(QIODevice::ReadOnly)) {
            found << file.fileName() + QStringLiteral(" (unreadable)");
            continue;
        }
        QByteArray bytes = file.readAll();
        if (file.fileName().endsWith(QLatin1String(".zst")))
            bytes = QByteArray::fromStdString(
                run(QStringLiteral("zstd"), {QStringLiteral("-dcq"), file.fileName()}).output);
        else if (file.fileName().endsWith(QLatin1String(".gz")))
            bytes = QByteArray::fromStdString(
                run(QStringLiteral("gzip"), {QStringLiteral("-dcq"), file.fileName()}).output);
        for (const QByteArray& word : words) {
            if (bytes.contains(word))
                found << file.fileName() + QStringLiteral(": ") + QString::fromUtf8(word);
        }
    }
    return found;
}

std::vector<QJsonObject> jsonLines(const std::string& text)
{
    std::vector<QJsonObject> lines;
    for (const QByteArray& line : QByteArray::fromStdString(text).split('\n')) {
        const QJsonDocument document = QJsonDocument::fromJson(line);
        if (document.isObject())
            lines.push_back(document.object());
    }
    return lines;
}

}  // namespace decant::test
