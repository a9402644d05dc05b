// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/sandbox.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace decant::test {

/// What `decant-cli --json` said, line by line.
struct CliRun {
    int exitCode = -1;
    std::vector<QJsonObject> lines;
    std::string text;  ///< all of stdout and stderr, for messages and for searching secrets
    /// The last line: result or error. Empty when the output broke the contract.
    [[nodiscard]] QJsonObject last() const { return lines.empty() ? QJsonObject() : lines.back(); }
    /// "exit 4: error {…}": for messages of failed comparisons.
    [[nodiscard]] std::string summary() const;
};

/// Runs the decant-cli of this build with --json and the given environment.
class Cli {
public:
    explicit Cli(std::map<std::string, std::string> environment)
        : m_environment(std::move(environment))
    {
    }
    void set(const std::string& name, const std::string& value) { m_environment[name] = value; }
    [[nodiscard]] const std::map<std::string, std::string>& environment() const
    {
        return m_environment;
    }
    [[nodiscard]] CliRun operator()(const QStringList& arguments) const;
    [[nodiscard]] static QString program();

private:
    std::map<std::string, std::string> m_environment;
};

/// A decant-cli that runs while the test looks on; killed on destruction if it still runs.
class BackgroundCli {
public:
    BackgroundCli(const Cli& cli, const QStringList& arguments);
    BackgroundCli(const BackgroundCli&) = delete;
    BackgroundCli& operator=(const BackgroundCli&) = delete;
    ~BackgroundCli();

    void signal(int number);
    /// Waits at most a minute; the exit code, or -1 when it was killed.
    [[nodiscard]] int wait();
    /// The last line of output; call after wait().
    [[nodiscard]] QJsonObject last();
    /// Waits for a line of output that `wanted` accepts; false when the program ends without one.
    [[nodiscard]] bool waitFor(const std::function<bool(const QJsonObject&)>& wanted);

private:
    QProcess m_process;
    QByteArray m_output;
};

/// Holds an ACCESS EXCLUSIVE lock on a table of database "shop", so that whatever reads it waits at
/// a known point.
class TableLock {
public:
    TableLock(const PostgresSandbox& postgres, const std::string& table);
    TableLock(const TableLock&) = delete;
    TableLock& operator=(const TableLock&) = delete;
    ~TableLock();

private:
    QProcess m_psql;
};

/// Files below `folder` that hold one of `words`, with the word; .zst and .gz files are looked
/// into, also those that end too early.
[[nodiscard]] QStringList filesWith(const QString& folder, const QList<QByteArray>& words);

/// Parses lines of JSON; lines that are none are left out.
[[nodiscard]] std::vector<QJsonObject> jsonLines(const std::string& text);

}  // namespace decant::test
