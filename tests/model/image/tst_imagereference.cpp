// SPDX-License-Identifier: MIT
#include "model/image/imagereference.h"

#include <QtTest>

using namespace decant;
using namespace Qt::StringLiterals;

class tst_ImageReference : public QObject {
    Q_OBJECT

private slots:
    void parses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("full");
        QTest::addColumn<bool>("loopback");
        const QString digest = u"@sha256:"_s + QString(64, u'a');
        QTest::newRow("official image")
            << u"postgres:15"_s << u"docker.io/library/postgres:15"_s << false;
        QTest::newRow("user's image") << u"team/app"_s << u"docker.io/team/app:latest"_s << false;
        QTest::newRow("host with port")
            << u"127.0.0.1:5000/a/b:x"_s << u"127.0.0.1:5000/a/b:x"_s << true;
        QTest::newRow("port and no tag")
            << u"localhost:5000/a"_s << u"localhost:5000/a:latest"_s << true;
        QTest::newRow("localhost alone") << u"localhost/a:1"_s << u"localhost/a:1"_s << true;
        QTest::newRow("name that only begins like loopback")
            << u"127.example.org/a:1"_s << u"127.example.org/a:1"_s << false;
        QTest::newRow("digest") << u"r.example.org/a/b"_s + digest
                                << u"r.example.org/a/b"_s + digest << false;
        QTest::newRow("separators")
            << u"r.example.org/a__b/c.d/e---f:1"_s << u"r.example.org/a__b/c.d/e---f:1"_s << false;
    }
    void parses()
    {
        QFETCH(QString, text);
        QFETCH(QString, full);
        QFETCH(bool, loopback);
        const auto reference = parseImageReference(text.toStdString());
        QVERIFY(reference);
        QCOMPARE(QString::fromStdString(reference->text()), full);
        QCOMPARE(reference->isLoopback(), loopback);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("reason");
        QTest::newRow("upper case") << u"r.example.org/Team/App:1"_s << u"upper-case"_s;
        QTest::newRow("empty") << QString() << u"not valid"_s;
        QTest::newRow("empty component") << u"r.example.org/a//b"_s << u"not valid"_s;
        QTest::newRow("climbing") << u"r.example.org/a/../b"_s << u"not valid"_s;
        QTest::newRow("bad tag") << u"r.example.org/a:-x"_s << u"tag"_s;
        QTest::newRow("bad digest") << u"r.example.org/a@sha256:12"_s << u"digest"_s;
        QTest::newRow("space") << u"r.example.org/a b"_s << u"not valid"_s;
        QTest::newRow("three underscores") << u"r.example.org/a___b"_s << u"not valid"_s;
    }
    void refuses()
    {
        QFETCH(QString, text);
        QFETCH(QString, reason);
        const auto reference = parseImageReference(text.toStdString());
        QVERIFY(!reference);
        QVERIFY(QString::fromStdString(reference.error().detail.english()).contains(reason));
        QCOMPARE(reference.error().area, Error::Area::Registry);
    }
};

QTEST_APPLESS_MAIN(tst_ImageReference)
#include "tst_imagereference.moc"
