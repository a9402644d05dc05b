// SPDX-License-Identifier: MIT
#include "services/pipeline/servicerun.h"
#include "services/support/qt.h"

#include <QDateTime>
#include <QProcess>

namespace decant {

namespace {

Error patternError(const std::string& pattern, Sentence detail, Sentence hint)
{
    return Error{Error::Code::InvalidInput, Error::Area::Project, "tag pattern " + pattern,
                 std::move(detail), std::move(hint)};
}

Result<std::string> gitRevision(const std::string& pattern, const std::filesystem::path& folder)
{
    QProcess git;
    git.setWorkingDirectory(toQString(folder.string()));
    git.start(QStringLiteral("git"),
              {QStringLiteral("rev-parse"), QStringLiteral("--short=12"), QStringLiteral("HEAD")});
    if (!git.waitForStarted() || !git.waitForFinished() || git.exitCode() != 0)
        return patternError(pattern, say("{git} needs a git repository with a commit"),
                            say("Use {date} or {hash} instead, or commit the project."));
    return git.readAllStandardOutput().trimmed().toStdString();
}

std::string versionText(int version)
{
    // 150018 is 15.18, 90624 is 9.6.24.
    if (version >= 100000)
        return std::to_string(version / 10000) + '.' + std::to_string(version % 10000);
    return std::to_string(version / 10000) + '.' + std::to_string(version / 100 % 100) + '.'
        + std::to_string(version % 100);
}

}  // namespace

Result<std::string> expandTag(const std::string& pattern,
                              const std::filesystem::path& projectFolder, int serverVersion,
                              const std::string& contentHash)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    std::string tag;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        if (pattern[i] != '{') {
            tag += pattern[i];
            continue;
        }
        const std::size_t end = pattern.find('}', i);
        if (end == std::string::npos)
            return patternError(pattern, say("a { is not closed"), {});
        const std::string name = pattern.substr(i + 1, end - i - 1);
        if (name == "date") {
            tag += toUtf8(now.toString(QStringLiteral("yyyyMMdd")));
        } else if (name == "time") {
            tag += toUtf8(now.toString(QStringLiteral("HHmmss")));
        } else if (name == "version") {
            tag += versionText(serverVersion);
        } else if (name == "hash") {
            tag += contentHash.substr(0, 12);
        } else if (name == "git") {
            auto revision = gitRevision(pattern, projectFolder);
            if (!revision)
                return revision;
            tag += *revision;
        } else {
            return patternError(pattern, say("{%1} is not known", name),
                                say("Known are {date}, {time}, {version}, {git} and {hash}."));
        }
        i = end;
    }
    return tag;
}

}  // namespace decant
