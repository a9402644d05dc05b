// SPDX-License-Identifier: MIT
#include "services/pipeline/workfoldercleanup.h"
#include "tests/support/testcontext.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QTemporaryDir>
#include <QTest>

using namespace decant;
using namespace decant::test;
using namespace Qt::StringLiterals;

class tst_WorkFolderCleanup : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    TestContext m_context;

    [[nodiscard]] std::filesystem::path root() const { return m_dir.path().toStdString(); }

    /// A file of 1000 bytes, written `age` seconds ago.
    bool put(const QString& path, int age = 0) const
    {
        QFile file(m_dir.filePath(path));
        return QDir().mkpath(QFileInfo(file).path()) && file.open(QIODevice::WriteOnly)
            && file.write(QByteArray(1000, 'x')) == 1000
            && file.setFileTime(QDateTime::currentDateTime().addSecs(-age),
                                QFileDevice::FileModificationTime);
    }
    [[nodiscard]] bool exists(const QString& path) const
    {
        return QFileInfo::exists(m_dir.filePath(path));
    }

private slots:
    void onlyWhatIsReplacedGoes()
    {
        QVERIFY(put(u"shop-1/snapshots/db/old/manifest.json"_s, 200));
        QVERIFY(put(u"shop-1/snapshots/db/old/data/1"_s, 200));
        QVERIFY(put(u"shop-1/snapshots/db/new/manifest.json"_s, 100));
        QVERIFY(put(u"shop-1/snapshots/db/broken/data/1"_s));
        QVERIFY(put(u"shop-1/snapshots/db-two/only/manifest.json"_s, 300));
        QVERIFY(put(u"shop-1/incoming/db-123abc/data"_s));
        QVERIFY(put(u"shop-1/incoming/db-two-123abc/data"_s));
        QVERIFY(put(u"shop-1/builds/1.json"_s));
        QVERIFY(put(u"shop-1/snapshots/busy/old/manifest.json"_s, 200));
        QVERIFY(put(u"shop-1/snapshots/busy/new/manifest.json"_s, 100));
        QLockFile busy(m_dir.filePath(u"shop-1/busy.lock"_s));
        QVERIFY(busy.tryLock(0));

        const auto before = measureWorkFolder(root(), m_context);
        QVERIFY2(before, before ? "" : before.error().detail.english().c_str());
        QVERIFY(before->bytes >= 10'000);
        QCOMPARE(before->removableBytes, 5000);

        const auto after = cleanWorkFolder(root(), m_context);
        QVERIFY2(after, after ? "" : after.error().detail.english().c_str());
        QCOMPARE(after->removableBytes, 0);
        QVERIFY(before->bytes - after->bytes >= 5000);
        QVERIFY(!exists(u"shop-1/snapshots/db/old"_s));
        QVERIFY(!exists(u"shop-1/snapshots/db/broken"_s));
        QVERIFY(!exists(u"shop-1/incoming/db-123abc"_s));
        QVERIFY(!exists(u"shop-1/incoming/db-two-123abc"_s));
        QVERIFY(exists(u"shop-1/snapshots/db/new/manifest.json"_s));
        QVERIFY(exists(u"shop-1/snapshots/db-two/only/manifest.json"_s));
        QVERIFY(exists(u"shop-1/builds/1.json"_s));
        QVERIFY(exists(u"shop-1/snapshots/busy/old/manifest.json"_s));
    }

    void nothingThere()
    {
        const auto use = measureWorkFolder(root() / "absent", m_context);
        QVERIFY(use);
        QCOMPARE(use->bytes, 0);
        QVERIFY(cleanWorkFolder(root() / "absent", m_context));
    }

    void cancelled()
    {
        QVERIFY(put(u"shop-2/snapshots/db/old/manifest.json"_s, 200));
        QVERIFY(put(u"shop-2/snapshots/db/new/manifest.json"_s, 100));
        TestContext context;
        context.cancel();
        const auto cleaned = cleanWorkFolder(root(), context);
        QVERIFY(!cleaned);
        QCOMPARE(cleaned.error().code, Error::Code::Cancelled);
        QVERIFY(exists(u"shop-2/snapshots/db/old/manifest.json"_s));
    }
};

QTEST_GUILESS_MAIN(tst_WorkFolderCleanup)
#include "tst_workfoldercleanup.moc"
