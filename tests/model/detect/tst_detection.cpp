// SPDX-License-Identifier: MIT
// How well the detection does on made-up columns of many domains and four languages. The half it
// was tuned with and the half held back are files of their own.
#include "tests/model/detect/labelledset.h"

#include <QtTest>

#include <cstdio>
#include <set>

using namespace decant;
using namespace decant::test;

namespace {

constexpr double kWantedRecall = 0.95;
constexpr double kWantedPrecision = 0.90;

void print(const char* title, std::size_t columns, const Measured& measured)
{
    std::printf("%s: %zu columns\n  %-16s %9s %9s %9s\n", title, columns, "kind", "columns",
                "precision", "recall");
    const auto line = [](const std::string& kind, const Score& score) {
        std::printf("  %-16s %9d %9.3f %9.3f\n", kind.c_str(), score.right + score.missed,
                    score.precision(), score.recall());
    };
    for (const auto& [kind, score] : measured.kinds)
        line(kind, score);
    line("all", measured.all);
    std::fflush(stdout);
}

}  // namespace

class tst_Detection : public QObject {
    Q_OBJECT

private slots:
    void reachesTheGoal_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<bool>("withValues");
        QTest::addColumn<double>("precision");
        QTest::addColumn<double>("recall");
        QTest::newRow("held-back half") << "heldback" << true << kWantedPrecision << kWantedRecall;
        QTest::newRow("tuning half") << "tuning" << true << kWantedPrecision << kWantedRecall;
        // Without rows many a column cannot be judged; what is said must still be right.
        QTest::newRow("held-back half, names and types only")
            << "heldback" << false << kWantedPrecision << 0.80;
    }
    void reachesTheGoal()
    {
        QFETCH(QString, file);
        QFETCH(bool, withValues);
        QFETCH(double, precision);
        QFETCH(double, recall);
        const auto columns = readLabelledSet(
            std::string(DECANT_SOURCE_DIR "/tests/fixtures/detect/") + file.toStdString() + ".tsv");
        QVERIFY2(columns.size() >= 300, "the labelled set cannot be read");
        const Measured measured = measure(columns, withValues);
        print(QTest::currentDataTag(), columns.size(), measured);
        QVERIFY2(measured.all.recall() >= recall && measured.all.precision() >= precision,
                 join(measured.mistakes, "\n").c_str());
    }
    void halvesHaveEveryKindAndNothingInCommon()
    {
        std::set<std::string> names;
        std::set<std::string> kinds;
        for (const char* file : {"heldback", "tuning"}) {
            const auto columns = readLabelledSet(
                std::string(DECANT_SOURCE_DIR "/tests/fixtures/detect/") + file + ".tsv");
            std::set<std::string> here;
            kinds.clear();
            for (const LabelledColumn& each : columns) {
                kinds.insert(each.kind);
                here.insert(each.table.name.text() + '.' + each.column.name);
            }
            QCOMPARE(kinds.size(), std::size_t{21});
            for (const std::string& name : here)
                QVERIFY2(names.insert(name).second, name.c_str());
        }
        for (const std::string& kind : kinds) {
            bool known = false;
            for (int i = 0; i <= static_cast<int>(ColumnKind::OtherSensitive); ++i)
                known = known || toString(static_cast<ColumnKind>(i)) == kind;
            QVERIFY2(known, kind.c_str());
        }
    }
};

QTEST_APPLESS_MAIN(tst_Detection)
#include "tst_detection.moc"
