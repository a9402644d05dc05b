// SPDX-License-Identifier: MIT
#include "gui/app/errortext.h"
#include "gui/widgets/ansi.h"
#include "gui/widgets/codeview.h"
#include "gui/widgets/itemdelegate.h"
#include "gui/widgets/logview.h"
#include "gui/widgets/theme.h"
#include "gui/widgets/treemap.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace decant;
using namespace decant::gui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Pixels that differ clearly from the background.
int inkedPixels(QWidget& widget)
{
    const QImage image = widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
    const QColor paper = widget.palette().color(QPalette::Base);
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (std::abs(QColor(image.pixel(x, y)).lightness() - paper.lightness()) > 60)
                ++count;
        }
    }
    return count;
}

}  // namespace

class tst_Widgets : public QObject {
    Q_OBJECT
private slots:
    void ansi_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("colour");
        QTest::newRow("plain") << u"plain"_s << u"plain"_s << -1;
        QTest::newRow("green") << u"\x1b[32mok\x1b[0m"_s << u"ok"_s << 2;
        QTest::newRow("bold red") << u"\x1b[1;31mno\x1b[0m"_s << u"no"_s << 1;
        QTest::newRow("256 colours are not classic") << u"\x1b[38;5;200mx\x1b[0m"_s << u"x"_s << -1;
        QTest::newRow("cursor moves vanish") << u"a\x1b[2K\x1b[1Gb"_s << u"ab"_s << -1;
        QTest::newRow("title vanishes") << u"\x1b]0;title\x07text"_s << u"text"_s << -1;
        QTest::newRow("carriage return starts anew") << u"10 %\r20 %"_s << u"20 %"_s << -1;
        QTest::newRow("cut off in a sequence") << u"x\x1b["_s << u"x"_s << -1;
    }
    void ansi()
    {
        QFETCH(QString, line);
        QFETCH(QString, text);
        QFETCH(int, colour);
        QString joined;
        for (const AnsiRun& run : parseAnsi(line)) {
            joined += run.text;
            QCOMPARE(run.colour, colour);
        }
        QCOMPARE(joined, text);
    }

    void logKeepsTheNewestLines()
    {
        LogView log;
        QStringList lines;
        for (int i = 0; i < 25'000; ++i)
            lines << QString::number(i);
        log.appendLines(lines);
        log.appendLines({u"last"_s});
        QTRY_VERIFY(log.toPlainText().endsWith(u"\nlast"_s));
        QCOMPARE(log.blockCount(), LogView::kMaxLines);
        QVERIFY(log.findNext(u"24998"_s));
        QVERIFY(!log.findNext(u"nowhere"_s));
        log.appendLines(lines);
        log.clear();
        log.appendLines({u"first"_s});
        QTest::qWait(50);
        QCOMPARE(log.toPlainText(), u"first"_s);
    }

    void barGeometry()
    {
        const QRect cell(0, 0, 106, 20);
        QCOMPARE(ItemDelegate::barRect(cell, 1.0, false).width(), 100);
        QCOMPARE(ItemDelegate::barRect(cell, 0.5, false).width(), 50);
        QCOMPARE(ItemDelegate::barRect(cell, 0.5, true).right(),
                 ItemDelegate::barRect(cell, 1.0, true).right());
        QVERIFY(ItemDelegate::barRect(cell, 0, false).isEmpty());
        QCOMPARE(ItemDelegate::barRect(cell, 0.0001, false).width(), 2);
        QCOMPARE(ItemDelegate::barRect(cell, 7, false).width(), 100);
    }

    void everyIconIsThere()
    {
        const QStringList names = QDir(u":/icons"_s).entryList({u"*.svg"_s});
        QVERIFY(names.size() >= 38);
        for (const QString& file : names)
            QVERIFY2(!themedIcon(file.chopped(4)).pixmap(16, 16).isNull(), qPrintable(file));
        QVERIFY(themedIcon(u"no-such-icon"_s).isNull());
    }

    void codeFollowsTheTheme()
    {
        CodeView view;
        view.resize(500, 200);
        for (const ThemeChoice theme :
             {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::Light}) {
            applyTheme(theme);
            view.setCode(u"FROM debian:12\nRUN echo \"hello\"\n# a comment\n"_s, u"Dockerfile"_s);
            QVERIFY2(inkedPixels(view) > 300, "the text cannot be read");
        }
    }

    void errorsBecomeWords()
    {
        const ErrorText text =
            errorText(Error{Error::Code::Denied, Error::Area::Source, "reader@db",
                            say("FATAL: password authentication failed"), say("Check it.")});
        QCOMPARE(text.title, u"Source database (reader@db): access denied"_s);
        QCOMPARE(text.full().count(u'\n'), 2);
        QCOMPARE(
            errorText(
                Error{Error::Code::Unavailable, Error::Area::Engine, "container engine", {}, {}})
                .title,
            u"Container engine: cannot be reached"_s);
        QVERIFY(!errorText(Error{}).title.isEmpty());
    }

    void treemapGeometry()
    {
        const std::vector<qint64> values{600, 300, 60, 40, 0};
        const auto areas = squarified(QRectF(10, 20, 100, 50), values);
        QCOMPARE(areas.size(), values.size());
        qreal sum = 0;
        for (std::size_t i = 0; i < values.size(); ++i) {
            const qreal size = areas[i].width() * areas[i].height();
            QVERIFY(std::abs(size - static_cast<qreal>(values[i]) * 5) < 0.01);
            QVERIFY(areas[i].isEmpty() || QRectF(9.9, 19.9, 100.2, 50.2).contains(areas[i]));
            sum += size;
            for (std::size_t k = 0; k < i; ++k) {
                const QRectF both = areas[i].intersected(areas[k]);
                QVERIFY(both.width() * both.height() < 0.01);
            }
        }
        QVERIFY(std::abs(sum - 5000) < 0.1);
        QVERIFY(squarified(QRectF(0, 0, 10, 10), {}).empty());
        QVERIFY(squarified(QRectF(0, 0, 10, 10), {0, 0})[1].isEmpty());
        QVERIFY(squarified(QRectF(), {5})[0].isEmpty());
    }

    void treemapByKeyboard()
    {
        Treemap map;
        map.resize(400, 200);
        map.setItems({{u"orders"_s, u"6 MB"_s, 600, 0},
                      {u"orders_pkey"_s, u"3 MB"_s, 300, 1},
                      {u"catalog"_s, u"1 MB"_s, 100, 2}});
        map.show();
        QVERIFY(inkedPixels(map) > 1000);
        QSignalSpy changed(&map, &Treemap::currentChanged);
        QSignalSpy activated(&map, &Treemap::activated);
        QVERIFY(changed.isValid() && activated.isValid());
        QCOMPARE(map.current(), 0);
        QTest::keyClick(&map, Qt::Key_Right);
        QCOMPARE(map.current(), 1);
        QVERIFY(map.accessibleDescription().contains(u"orders_pkey"_s));
        QTest::keyClick(&map, Qt::Key_Left);
        QCOMPARE(map.current(), 0);
        QTest::keyClick(&map, Qt::Key_Left);  // nothing there
        QCOMPARE(map.current(), 0);
        QTest::keyClick(&map, Qt::Key_End);
        QCOMPARE(map.current(), 2);
        QTest::keyClick(&map, Qt::Key_Return);
        QCOMPARE(activated.count(), 1);
        QCOMPARE(changed.count(), 3);
        map.setItems({});
        QCOMPARE(map.current(), -1);
        QTest::keyClick(&map, Qt::Key_Right);
        QCOMPARE(map.current(), -1);
    }
};

QTEST_MAIN(tst_Widgets)
#include "tst_widgets.moc"
