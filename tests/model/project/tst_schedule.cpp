// SPDX-License-Identifier: MIT
#include "model/project/schedule.h"

#include <QProcess>
#include <QtTest>

using namespace decant;

class tst_Schedule : public QObject {
    Q_OBJECT

private slots:
    void calendars_data()
    {
        QTest::addColumn<QString>("cron");
        QTest::addColumn<QString>("calendar");
        const auto row = [](const char* cron, const char* calendar) {
            QTest::newRow(cron) << QString::fromLatin1(cron) << QString::fromLatin1(calendar);
        };
        row("17 3 * * *", "*-*-* 03:17:00 UTC");
        row("17 3 * * 1-5", "Mon,Tue,Wed,Thu,Fri *-*-* 03:17:00 UTC");
        row("0 0 * * 0", "Sun *-*-* 00:00:00 UTC");
        row("0 0 * * 6-7", "Sat,Sun *-*-* 00:00:00 UTC");
        row("*/20 * * * *", "*-*-* *:00,20,40:00 UTC");
        row("5 8-10,20 1 1,7 *", "*-01,07-01 08,09,10,20:05:00 UTC");
        row("10-20/5  4 * * *", "*-*-* 04:10,15,20:00 UTC");
    }
    void calendars()
    {
        QFETCH(QString, cron);
        QFETCH(QString, calendar);
        QCOMPARE(scheduleProblem(cron.toStdString()), Sentence());
        QCOMPARE(QString::fromStdString(calendarText(cron.toStdString())), calendar);
        QProcess systemd;
        systemd.start(QStringLiteral("systemd-analyze"), {QStringLiteral("calendar"), calendar});
        QVERIFY2(systemd.waitForFinished(), qPrintable(systemd.errorString()));
        QVERIFY2(systemd.exitCode() == 0, systemd.readAllStandardError().constData());
    }

    void problems_data()
    {
        QTest::addColumn<QString>("cron");
        QTest::addColumn<QString>("problem");
        const auto row = [](const char* cron, const char* problem) {
            QTest::newRow(cron) << QString::fromLatin1(cron) << QString::fromLatin1(problem);
        };
        row("", "five fields");
        row("17 3 * *", "five fields");
        row("60 3 * * *", "is no minute");
        row("0 24 * * *", "is no hour");
        row("0 3 0 * *", "is no day of the month");
        row("0 3 * 13 *", "is no month");
        row("0 3 * * MON", "is no day of the week");
        row("0 5-3 * * *", "is no hour");
        row("*/0 * * * *", "is no minute");
        row("5/10 * * * *", "is no minute");
        row("1,,2 * * * *", "is no minute");
        row("0 3 1 * 1", "different schedulers");
    }
    void problems()
    {
        QFETCH(QString, cron);
        QFETCH(QString, problem);
        const auto said = QString::fromStdString(scheduleProblem(cron.toStdString()).english());
        QVERIFY2(said.contains(problem), qPrintable(said));
    }
};

QTEST_APPLESS_MAIN(tst_Schedule)
#include "tst_schedule.moc"
