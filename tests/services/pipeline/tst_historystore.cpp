// SPDX-License-Identifier: MIT
#include "services/pipeline/historystore.h"
#include "services/pipeline/verifiedbefore.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace decant;

namespace {

BuildRecord full(const char* id, const char* startedAt)
{
    BuildRecord r;
    r.id = id;
    r.project = "webshop";
    r.service = "shop";
    r.startedAt = startedAt;
    r.finishedAt = "2024-01-02T03:05:05Z";
    r.state = StageState::Failed;
    r.error = "the server said \"no\"";
    r.snapshotHash = "aa";
    r.image = "localhost:5000/webshop-shop:1";
    r.imageId = "sha256:bb";
    r.digest = "sha256:cc";
    for (int stage = 0; stage <= static_cast<int>(Stage::Push); ++stage)
        r.stages.push_back({static_cast<Stage>(stage), static_cast<StageState>(stage % 6),
                            0.1 * stage, "summary"});
    r.report.reference = "x";
    r.report.id = "y";
    r.report.layers = {{"sha256:dd", "COPY --from=donor /decant/ /decant/", 9'007'199'254'740'993,
                        2, 3, true, true, 4, 5, 6}};
    for (int kind = 0; kind <= static_cast<int>(DatabaseObject::Kind::Other); ++kind)
        r.report.objects.push_back(
            {static_cast<DatabaseObject::Kind>(kind), "public.orders", "public.orders", 5});
    r.report.unpackedBytes = 6;
    r.report.compressedBytes = 7;
    r.report.dataBytes = 8;
    r.report.wastedBytes = 9;
    r.verify = {
        0.25, 1, 2, 3, 4, 5, 6, {{"/decant/pgdata/base/5/1", "public.a.b"}}, {"one row less"}};
    return r;
}

}  // namespace

class tst_HistoryStore : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_dir;
    [[nodiscard]] std::filesystem::path folder() const { return m_dir.path().toStdString(); }

private slots:
    /// What was found until a verification was cut off is no verdict.
    void onlyWholeVerificationsCount()
    {
        BuildRecord good;
        good.service = "shop";
        good.imageId = "sha256:1";
        good.snapshotHash = "abc";
        good.report.layers.resize(1);
        good.verify.startToFirstQuerySeconds = 1;
        good.stages = {{Stage::Verify, StageState::Done, 1, {}}};
        const auto counts = [now = good](const BuildRecord& record) {
            return verifiedBefore({record}, now) != nullptr;
        };
        QVERIFY(counts(good));
        for (const StageState state : {StageState::Failed, StageState::Cancelled,
                                       StageState::Waiting, StageState::Running}) {
            BuildRecord cut = good;
            cut.stages.front().state = state;
            QVERIFY(!counts(cut));
        }
        BuildRecord other = good;
        other.stages.clear();
        QVERIFY(!counts(other));
        other = good;
        other.imageId = "sha256:2";
        QVERIFY(!counts(other));
        other = good;
        other.snapshotHash = "abd";
        QVERIFY(!counts(other));
        other = good;
        other.service = "desk";
        QVERIFY(!counts(other));
        other = good;
        other.verify.leaks.resize(1);
        QVERIFY(!counts(other));
        other = good;
        other.verify.differences = {"one row less"};
        QVERIFY(!counts(other));
        QCOMPARE(verifiedBefore({other, good}, good)->verify.differences.size(), std::size_t{0});
    }

    void init()
    {
        QVERIFY(QDir(m_dir.path()).removeRecursively());
        QVERIFY(QDir().mkpath(m_dir.path()));
    }

    void everyFieldComesBack()
    {
        const BuildRecord record = full("20240102-a", "2024-01-02T03:04:05Z");
        QVERIFY(writeRecord(folder(), record));
        const auto back = readRecord(folder() / "20240102-a.json");
        QVERIFY2(back, back ? "" : back.error().detail.english().c_str());
        QVERIFY(*back == record);
    }

    void newestFirstAndBrokenOnesNamed()
    {
        QVERIFY(writeRecord(folder(), full("b", "2024-01-02T00:00:00Z")));
        QVERIFY(writeRecord(folder(), full("a", "2024-01-03T00:00:00Z")));
        QVERIFY(writeRecord(folder(), full("c", "2024-01-01T00:00:00Z")));
        QFile broken(m_dir.filePath(QStringLiteral("d.json")));
        QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("{ \"format\": 1, ") > 0);
        broken.close();
        QVERIFY(QFile::copy(m_dir.filePath(QStringLiteral("a.json")),
                            m_dir.filePath(QStringLiteral("e.json"))));
        QFile other(m_dir.filePath(QStringLiteral("notes.txt")));
        QVERIFY(other.open(QIODevice::WriteOnly));

        const auto history = readRecords(folder());
        QVERIFY(history);
        QCOMPARE(history->records.size(), std::size_t{3});
        QCOMPARE(history->records[0].id, std::string("a"));
        QCOMPARE(history->records[2].id, std::string("c"));
        QCOMPARE(history->problems.size(), std::size_t{2});
        QVERIFY(history->problems[0].find("d.json") != std::string::npos);
        QVERIFY(history->problems[1].find("holds the record a") != std::string::npos);
    }

    void aRecordIsReplaced()
    {
        BuildRecord record = full("a", "2024-01-03T00:00:00Z");
        QVERIFY(writeRecord(folder(), record));
        record.state = StageState::Done;
        QVERIFY(writeRecord(folder(), record));
        const auto history = readRecords(folder());
        QVERIFY(history);
        QCOMPARE(history->records.size(), std::size_t{1});
        QVERIFY(history->records[0].state == StageState::Done);
        QCOMPARE(QDir(m_dir.path()).entryList(QDir::Files).size(), 1);
    }

    void filesOfAnImage()
    {
        using Change = ImageFile::Change;
        const std::vector<ImageFile> files{
            {"bin/sh", 9'007'199'254'740'993, 0, Change::Added, false, {}},
            {"odd\tname\nwith \\n", 2, 1, Change::Modified, true, "public.\"a\tb\""},
            {"gone", 0, 2, Change::Removed, false, {}}};
        QVERIFY(writeImageFiles(folder(), "a", files));
        const auto back = readImageFiles(folder(), "a");
        QVERIFY2(back, back ? "" : back.error().detail.english().c_str());
        QVERIFY(*back == files);
        QCOMPARE(QFile(m_dir.filePath(QStringLiteral("a.files"))).permissions() & QFile::ReadOther,
                 QFile::Permissions());

        const auto absent = readImageFiles(folder(), "b");
        QVERIFY(!absent && absent.error().code == Error::Code::NotFound);
        for (const char* damaged : {"x\n", "0\tQ\t1\t5\t\ta\n", "0\tA\t1\tmany\t\ta\n"}) {
            QFile file(m_dir.filePath(QStringLiteral("c.files")));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(damaged);
            file.close();
            const auto read = readImageFiles(folder(), "c");
            QVERIFY2(!read && read.error().code == Error::Code::InvalidInput, damaged);
        }
        // and they are no record
        QVERIFY(readRecords(folder())->records.empty());
    }

    void recordsOfEarlierVersions()
    {
        BuildRecord record = full("a", "2024-01-03T00:00:00Z");
        record.report.wastedBytes = 0;
        record.report.layers[0].modified = 0;
        record.report.layers[0].removed = 0;
        record.report.layers[0].wastedBytes = 0;
        QVERIFY(writeRecord(folder(), record));
        QFile file(m_dir.filePath(QStringLiteral("a.json")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
        file.close();
        QJsonObject report = root[u"report"].toObject();
        QJsonObject layer = report[u"layers"].toArray().first().toObject();
        for (const char* key : {"modified", "removed", "wasted_bytes"})
            layer.remove(QLatin1String(key));
        report[u"layers"] = QJsonArray{layer};
        QVERIFY(report.contains(u"wasted_bytes"));
        report.remove(u"wasted_bytes");
        root[u"report"] = report;
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(root).toJson());
        file.close();
        const auto back = readRecord(folder() / "a.json");
        QVERIFY2(back, back ? "" : back.error().detail.english().c_str());
        QVERIFY(*back == record);
    }

    void errors()
    {
        QVERIFY(readRecords(folder() / "none")->records.empty());
        for (const char* id : {"", "../x", "a/b", ".hidden", "a b"}) {
            const auto written = writeRecord(folder(), full(id, "x"));
            QVERIFY2(!written && written.error().code == Error::Code::InvalidInput, id);
        }
        const auto written = writeRecord(folder() / "none", full("a", "x"));
        QVERIFY(!written && written.error().code == Error::Code::Denied);
        QFile file(m_dir.filePath(QStringLiteral("plain")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto history = readRecords(folder() / "plain");
        QVERIFY(!history && history.error().code == Error::Code::Denied);
    }
};

QTEST_GUILESS_MAIN(tst_HistoryStore)
#include "tst_historystore.moc"
