// SPDX-License-Identifier: MIT
#include "gui/files/gitdiff.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace decant;
using namespace decant::gui;
using namespace Qt::Literals::StringLiterals;

namespace {

bool git(const QString& folder, const QStringList& arguments)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(u"git"_s,
                  QStringList{u"-c"_s, u"user.name=t"_s, u"-c"_s, u"user.email=t@t"_s} + arguments);
    return process.waitForFinished() && process.exitCode() == 0;
}

void write(const QString& path, const QByteArray& text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

}  // namespace

class tst_GitDiff : public QObject {
    Q_OBJECT
private slots:
    void diffOfTexts()
    {
        const auto diff = unifiedDiff("a\nb\nc\n", "a\nB\nc\n", "Dockerfile");
        QVERIFY(diff);
        QVERIFY(diff->find("-b\n+B\n") != std::string::npos);
        QVERIFY(diff->find("@@ -1,3 +1,3 @@") != std::string::npos);
        const auto same = unifiedDiff("x", "x", "f");
        QVERIFY(same && same->empty());
    }

    void headOfARepository()
    {
        const QTemporaryDir folder;
        const std::filesystem::path root(folder.path().toStdString());
        QVERIFY(!textInHead(root / "a.txt"));
        QVERIFY(git(folder.path(), {u"init"_s, u"-q"_s}));
        QCOMPARE(textInHead(root / "a.txt").error().code, Error::Code::NotFound);
        QVERIFY(QDir(folder.path()).mkdir(u"docker"_s));
        write(folder.filePath(u"docker/a.txt"_s), "committed\n");
        QVERIFY(git(folder.path(), {u"add"_s, u"."_s}));
        QVERIFY(git(folder.path(), {u"commit"_s, u"-qm"_s, u"one"_s}));
        write(folder.filePath(u"docker/a.txt"_s), "changed\n");
        const auto text = textInHead(root / "docker" / "a.txt");
        QVERIFY(text);
        QCOMPARE(QString::fromStdString(*text), u"committed\n"_s);
        const auto unknown = textInHead(root / "not" / "there" / "b.txt");
        QVERIFY(unknown && unknown->empty());
    }
};

QTEST_GUILESS_MAIN(tst_GitDiff)
#include "tst_gitdiff.moc"
