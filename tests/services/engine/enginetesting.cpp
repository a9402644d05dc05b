// SPDX-License-Identifier: MIT
#include "tests/services/engine/enginetesting.h"

#include <QProcess>
#include <QStringList>

#include <set>

namespace decant::test {

BuildRequest tinyImage(const std::string& tag)
{
    BuildRequest request;
    request.tags = {tag};
    request.context.push_back(
        {"Dockerfile", "FROM scratch\nCOPY root/ /\nENV PATH=/bin\nCMD [\"/bin/sh\"]\n", {}, 0644});
    std::set<std::string> files;
    for (const char* tool : {"sh", "sleep", "cat", "ls", "id", "mkdir", "chmod", "dd"}) {
        const std::string path = std::string("/bin/") + tool;
        files.insert(path);
        QProcess ldd;
        ldd.start(QStringLiteral("ldd"), {QString::fromStdString(path)});
        ldd.waitForFinished();
        for (const QByteArray& word : ldd.readAllStandardOutput().simplified().split(' ')) {
            if (word.startsWith('/'))
                files.insert(word.toStdString());
        }
    }
    for (const std::string& file : files)
        request.context.push_back({"root" + file, {}, file, 0755});
    return request;
}

}  // namespace decant::test
