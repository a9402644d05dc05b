// SPDX-License-Identifier: MIT
#include "model/artifacts/ownblocks.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace decant;

class tst_OwnBlocks : public QObject {
    Q_OBJECT

private slots:
    void kept_data()
    {
        QTest::addColumn<QString>("generated");
        QTest::addColumn<QString>("onDisk");
        QTest::addColumn<QString>("expected");
        const QString block = u"# >>> own\nRUN mine\n# <<< own\n"_s;
        QTest::newRow("nothing on disk") << u"A\nB\n"_s << QString() << u"A\nB\n"_s;
        QTest::newRow("no block") << u"A\nB\n"_s << u"A\nchanged\n"_s << u"A\nB\n"_s;
        QTest::newRow("between") << u"A\nB\n"_s << u"A\n"_s + block + u"B\n"_s
                                 << u"A\n"_s + block + u"B\n"_s;
        QTest::newRow("at the top") << u"A\nB\n"_s << block + u"A\nB\n"_s << block + u"A\nB\n"_s;
        QTest::newRow("at the end, without its newline")
            << u"A\nB\n"_s << u"A\nB\n# >>> own\nRUN mine\n# <<< own"_s << u"A\nB\n"_s + block;
        QTest::newRow("lines around changed")
            << u"X\nB\nC2\n"_s << u"A\nB\n"_s + block + u"C\n"_s << u"X\nB\n"_s + block + u"C2\n"_s;
        QTest::newRow("its line is gone")
            << u"A\nC\n"_s << u"A\nB\n"_s + block + u"C\n"_s << u"A\n"_s + block + u"C\n"_s;
        QTest::newRow("all lines are gone") << u"X\n"_s << u"A\n"_s + block << block + u"X\n"_s;
        QTest::newRow("the second of two equal lines")
            << u"FROM b\nUSER r\nFROM b\nUSER r\nZ\n"_s
            << u"FROM b\nUSER r\nFROM b\nUSER r\n"_s + block + u"Z\n"_s
            << u"FROM b\nUSER r\nFROM b\nUSER r\n"_s + block + u"Z\n"_s;
        QTest::newRow("two blocks at one place")
            << u"A\nB\n"_s << u"A\n"_s + block + u"# >>> own\nsecond\n# <<< own\nB\n"_s
            << u"A\n"_s + block + u"# >>> own\nsecond\n# <<< own\nB\n"_s;
        QTest::newRow("indented") << u"services:\n  shop:\n    image: i\n"_s
                                  << u"services:\n  shop:\n    # >>> own\n    mem_limit: 1g\n"
                                     u"    # <<< own\n    image: i\n"_s
                                  << u"services:\n  shop:\n    # >>> own\n    mem_limit: 1g\n"
                                     u"    # <<< own\n    image: i\n"_s;
        QTest::newRow("without an end it is no block")
            << u"A\n"_s << u"A\n# >>> own\nRUN mine\n"_s << u"A\n"_s;
        QTest::newRow("below a blank line")
            << u"A\n\nB\n\nC\n"_s << u"A\n\nB\n\n"_s + block + u"C\n"_s
            << u"A\n\nB\n\n"_s + block + u"C\n"_s;
        QTest::newRow("generated text without a newline")
            << u"A"_s << u"A\n"_s + block << u"A\n"_s + block;
    }

    void kept()
    {
        QFETCH(QString, generated);
        QFETCH(QString, onDisk);
        QFETCH(QString, expected);
        const std::string once = keepOwnBlocks(generated.toStdString(), onDisk.toStdString());
        QCOMPARE(QString::fromStdString(once), expected);
        // What was written is not different the next time.
        QCOMPARE(QString::fromStdString(keepOwnBlocks(generated.toStdString(), once)), expected);
    }

    void counted()
    {
        QCOMPARE(countOwnBlocks("A\n# >>> own\nx\n# <<< own\n# >>> own\n"), 1);
        QCOMPARE(countOwnBlocks(""), 0);
    }

    void leftOut()
    {
        QCOMPARE(withoutOwnBlocks("A\n# >>> own\nx\n# <<< own\nB\n  # >>> own\n  # <<< own"),
                 std::string("A\nB\n"));
        QCOMPARE(withoutOwnBlocks("A\n# >>> own\nB"), std::string("A\n# >>> own\nB"));
    }
};

QTEST_APPLESS_MAIN(tst_OwnBlocks)
#include "tst_ownblocks.moc"
