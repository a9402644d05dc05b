// SPDX-License-Identifier: MIT
#include "tests/support/cli.h"

#include <QJsonDocument>

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
