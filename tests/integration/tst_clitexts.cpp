// SPDX-License-Identifier: MIT
// What decant-cli prints about itself: the reference pages of the help, and completion for shells.
#include "tests/support/cli.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace decant::test;

namespace {

/// Standard output of a program that ends well, "" otherwise.
QByteArray outputOf(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0) {
        qWarning("%s: %s", qPrintable(program), process.readAllStandardError().constData());
        return {};
    }
    return process.readAllStandardOutput();
}

QByteArray cliOutput(const QStringList& arguments)
{
    return outputOf(Cli::program(), arguments);
}

QStringList commandNames()
{
    QStringList names;
    const QByteArray help = cliOutput({QStringLiteral("--help")});
    for (const QByteArray& line : help.mid(help.indexOf("Subcommands:")).split('\n')) {
        if (line.startsWith("  ") && line.size() > 2 && line.at(2) != ' ')
            names << QString::fromUtf8(line.trimmed().split(' ').first());
    }
    return names;
}

}  // namespace

class tst_CliTexts : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] QString script(const QString& shell) const
    {
        const QString path = m_folder.filePath(shell);
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(cliOutput({QStringLiteral("completion"), shell}));
        return path;
    }

    /// What bash offers for the last of `words`.
    [[nodiscard]] QStringList offered(const QStringList& words) const
    {
        const QString line =
            QStringLiteral("source '%1'; COMP_WORDS=(decant-cli '%2'); COMP_CWORD=%3; "
                           "_decant_cli; printf '%s\\n' \"${COMPREPLY[@]}\"")
                .arg(script(QStringLiteral("bash")), words.join(QStringLiteral("' '")))
                .arg(words.size());
        return QString::fromUtf8(outputOf(QStringLiteral("bash"), {QStringLiteral("-c"), line}))
            .split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    }

private slots:
    void referencePagesAreUpToDate_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("command");
        QTest::newRow("project file")
            << QStringLiteral("project-file.md") << QStringLiteral("project-file");
    }

    void sourceStringsAreUpToDate()
    {
        QFile file(QStringLiteral(DECANT_SOURCE_DIR "/translations/catalogue.h"));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        const bool same = file.readAll()
            == cliOutput({QStringLiteral("functions"), QStringLiteral("--translations")});
        QVERIFY2(same,
                 "write it again: decant-cli functions --translations > translations/catalogue.h");
    }

    void referencePagesAreUpToDate()
    {
        QFETCH(QString, page);
        QFETCH(QString, command);
        QFile file(QStringLiteral(DECANT_SOURCE_DIR "/resources/help/") + page);
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        const bool same = file.readAll() == cliOutput({command, QStringLiteral("--markdown")});
        QVERIFY2(same,
                 qPrintable(QStringLiteral("write it again: decant-cli %1 --markdown > "
                                           "resources/help/%2")
                                .arg(command, page)));
    }

    /// The same pages with the same text, and none of a family that is gone.
    void functionPagesAreUpToDate()
    {
        QTemporaryDir folder;
        QVERIFY(folder.isValid());
        (void)cliOutput({QStringLiteral("functions"), QStringLiteral("--pages"), folder.path()});
        const auto pages = [](const QString& root) {
            QMap<QString, QByteArray> found;
            QFile overview(root + QStringLiteral("/masking-functions.md"));
            if (overview.open(QIODevice::ReadOnly))
                found.insert(QStringLiteral("masking-functions.md"), overview.readAll());
            QDirIterator files(root + QStringLiteral("/functions"), QDir::Files);
            while (files.hasNext()) {
                QFile file(files.next());
                if (file.open(QIODevice::ReadOnly))
                    found.insert(files.fileName(), file.readAll());
            }
            return found;
        };
        const auto written = pages(folder.path());
        QVERIFY(written.size() > 15);
        QVERIFY2(written == pages(QStringLiteral(DECANT_SOURCE_DIR "/resources/help")),
                 "write them again: rm resources/help/functions/*; decant-cli functions --pages "
                 "resources/help");
    }

    void functionPagesNeedAFolder()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("taken")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const CliRun ran =
            Cli({})({QStringLiteral("functions"), QStringLiteral("--pages"), file.fileName()});
        QVERIFY(ran.exitCode != 0);
        QVERIFY2(ran.text.find("Name a folder") != std::string::npos, ran.text.c_str());
    }

    void bashOffersCommandsOptionsAndValues()
    {
        QCOMPARE(offered({QStringLiteral("refr")}), {QStringLiteral("refresh")});
        QStringList all = offered({QString()});
        QStringList wanted = commandNames();
        all.sort();
        wanted.sort();
        QVERIFY(wanted.size() > 20);
        QCOMPARE(all, wanted);
        QVERIFY(offered({QStringLiteral("refresh"), QStringLiteral("--u")})
                == QStringList{QStringLiteral("--until")});
        QCOMPARE(
            offered({QStringLiteral("refresh"), QStringLiteral("--until"), QStringLiteral("ver")}),
            {QStringLiteral("verify")});
        QCOMPARE(offered({QStringLiteral("completion"), QStringLiteral("z")}),
                 {QStringLiteral("zsh")});
    }

    void otherShellsUnderstandTheirScripts_data()
    {
        QTest::addColumn<QString>("shell");
        QTest::newRow("zsh") << QStringLiteral("zsh");
        QTest::newRow("fish") << QStringLiteral("fish");
    }

    void otherShellsUnderstandTheirScripts()
    {
        QFETCH(QString, shell);
        const QString path = script(shell);
        QProcess process;
        process.start(shell, {QStringLiteral("-n"), path});
        QVERIFY2(process.waitForFinished(60'000),
                 "is it installed? installer/dependencies.sh --tests");
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        for (const QString& command : commandNames())
            QVERIFY2(text.contains(command.toUtf8()), qPrintable(command));
    }

    /// A flag does not ask for a value.
    void zshKnowsWhatTakesAValue()
    {
        QFile file(script(QStringLiteral("zsh")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY2(text.contains("'--json[One JSON"), text.constData());
        QVERIFY2(text.contains("'--engine=[Container"), text.constData());
    }

    void fishOffersCommands()
    {
        const QString line = QStringLiteral("source '%1'; complete -C 'decant-cli refr'")
                                 .arg(script(QStringLiteral("fish")));
        const QByteArray said = outputOf(QStringLiteral("fish"), {QStringLiteral("-c"), line});
        QVERIFY2(said.startsWith("refresh\t"), said.constData());
    }
};

QTEST_GUILESS_MAIN(tst_CliTexts)
#include "tst_clitexts.moc"
