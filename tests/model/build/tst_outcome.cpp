// SPDX-License-Identifier: MIT
#include "model/build/outcome.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

using namespace decant;

namespace {

BuildRecord recordThatStopped()
{
    BuildRecord record;
    record.service = "shop";
    record.state = StageState::Failed;
    record.error = "image x: an original value of public.customers.email is in /decant/pgdata/1";
    record.stages = {{Stage::Introspect, StageState::Done, 0.25, "PostgreSQL 15"},
                     {Stage::Snapshot, StageState::Reused, 1, "nothing was written"},
                     {Stage::Verify, StageState::Failed, 2, "image x"},
                     {Stage::Push, StageState::Waiting, 0, {}}};
    record.verify.startToFirstQuerySeconds = 0.5;
    record.verify.leakSamples = 10;
    record.verify.leaks = {{"/decant/pgdata/1", "public.customers.email"}};
    return record;
}

/// "" when the text is XML of the schema.
QByteArray schemaProblem(const std::string& text)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("junit.xml")));
    if (!file.open(QIODevice::WriteOnly)
        || file.write(QByteArray::fromStdString(text)) != static_cast<qint64>(text.size()))
        return "the file cannot be written";
    file.close();
    QProcess xmllint;
    xmllint.setProcessChannelMode(QProcess::MergedChannels);
    xmllint.start(QStringLiteral("xmllint"),
                  {QStringLiteral("--noout"), QStringLiteral("--schema"),
                   QStringLiteral(DECANT_SOURCE_DIR "/tests/fixtures/reports/junit.xsd"),
                   file.fileName()});
    if (!xmllint.waitForFinished())
        return xmllint.errorString().toUtf8();
    return xmllint.exitCode() == 0 ? QByteArray() : xmllint.readAll();
}

}  // namespace

class tst_Outcome : public QObject {
    Q_OBJECT

private slots:
    void casesOfARun()
    {
        const std::vector<OutcomeCase> cases = casesOf(recordThatStopped(), true);
        QStringList states;
        for (const OutcomeCase& each : cases)
            states << QString::fromStdString(each.name) + QLatin1Char(' ')
                    + QString::number(static_cast<int>(each.state));
        QCOMPARE(states,
                 QStringList({QStringLiteral("introspect 0"), QStringLiteral("snapshot 0"),
                              QStringLiteral("verify 1"), QStringLiteral("verify.data 0"),
                              QStringLiteral("verify.leaks 1"), QStringLiteral("push 3")}));
        // What broke is no answer.
        QVERIFY(casesOf(recordThatStopped(), false)[2].state == OutcomeCase::State::Broken);
        BuildRecord cancelled = recordThatStopped();
        cancelled.stages[2].state = StageState::Cancelled;
        QCOMPARE(casesOf(cancelled, false)[2].message, std::string("cancelled"));
    }

    void casesOfACheck()
    {
        Problem undecided{Severity::Error,    "undecided-column", "shop", "public.a", "b",
                          say("no decision"), say("mask it")};
        Problem hint = undecided;
        hint.severity = Severity::Warning;
        const auto cases = casesOf("shop", {undecided, hint});
        QCOMPARE(cases.size(), 1U);
        QCOMPARE(cases[0].name, std::string("public.a.b undecided-column"));
        QVERIFY(cases[0].state == OutcomeCase::State::Failed);
        QVERIFY(casesOf("shop", {hint})[0].state == OutcomeCase::State::Passed);
    }

    void junitIsOfTheSchema()
    {
        std::vector<OutcomeCase> cases = casesOf(recordThatStopped(), true);
        cases.push_back({"odd <\"&'> name", "stage\n\x01", OutcomeCase::State::Broken, 1.5,
                         "a \"message\" &\nmore", "]]> <b>détail</b>\x02\x7f\r\n"});
        const std::string text = junitText("web & shop", cases);
        QCOMPARE(schemaProblem(text), QByteArray());
        QCOMPARE(schemaProblem(junitText("empty", {})), QByteArray());
        // The schema is one that can say no.
        QVERIFY(!schemaProblem("<testsuites/>").isEmpty());

        QXmlStreamReader xml(QByteArray::fromStdString(text));
        QHash<QString, int> seen;
        QString message;
        QString detail;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            ++seen[xml.name().toString()];
            if (xml.name() == QLatin1String("testsuites")) {
                QCOMPARE(xml.attributes().value(QLatin1String("tests")), QLatin1String("7"));
                QCOMPARE(xml.attributes().value(QLatin1String("failures")), QLatin1String("2"));
                QCOMPARE(xml.attributes().value(QLatin1String("errors")), QLatin1String("1"));
                QCOMPARE(xml.attributes().value(QLatin1String("skipped")), QLatin1String("1"));
                QCOMPARE(xml.attributes().value(QLatin1String("time")), QLatin1String("4.750"));
            }
            if (xml.name() == QLatin1String("error")) {
                message = xml.attributes().value(QLatin1String("message")).toString();
                detail = xml.readElementText();
            }
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QCOMPARE(seen[QStringLiteral("testsuite")], 2);
        QCOMPARE(seen[QStringLiteral("failure")], 2);
        QCOMPARE(message, QStringLiteral("a \"message\" &\nmore"));
        QCOMPARE(detail, QStringLiteral("]]> <b>détail</b>???\n"));
    }
};

QTEST_APPLESS_MAIN(tst_Outcome)
#include "tst_outcome.moc"
