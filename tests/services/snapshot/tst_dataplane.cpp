// SPDX-License-Identifier: MIT
#include "services/snapshot/blockpipeline.h"
#include "services/snapshot/hashedfile.h"

#include <QCryptographicHash>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <fstream>

using namespace decant;
namespace fs = std::filesystem;

/// Blocks in, files out: in order, complete, bounded, and the first error wins.
class tst_DataPlane : public QObject {
    Q_OBJECT

private slots:
    void roundTrip_data();
    void roundTrip();
    void textHashIgnoresCompression();
    void errorReachesTheWriter();
    void unfinishedFileIsRemoved();
    void existingFileIsKept();
    void unknownCompression();
    void lineLongerThanTheMemory();
};

namespace {

std::string line(int i)
{
    return std::to_string(i) + '\t' + std::string(static_cast<std::size_t>(i % 97), 'x') + '\n';
}

class Change final : public LineTransform {
public:
    Result<> apply(std::string_view lines, std::string& out) override
    {
        for (const char c : lines)
            out += c == 'x' ? 'y' : c;
        return {};
    }
};

class Refuse final : public LineTransform {
public:
    Result<> apply(std::string_view /*lines*/, std::string& /*out*/) override
    {
        return Error{Error::Code::InvalidInput, Error::Area::General, "row", say("too short"), {}};
    }
};

template <class T>
TransformRecipe recipe(std::uint64_t id)
{
    return {id, []() -> Result<std::unique_ptr<LineTransform>> {
                return std::unique_ptr<LineTransform>(std::make_unique<T>());
            }};
}

Result<WrittenFile> write(BlockPipeline& pipeline, const std::string& path, int lines,
                          TransformRecipe transform = {})
{
    auto file = pipeline.open(path, std::move(transform));
    if (!file)
        return file.error();
    for (int i = 0; i < lines; ++i) {
        if (auto added = (*file)->add(line(i)); !added)
            return added.error();
    }
    return (*file)->finish();
}

}  // namespace

void tst_DataPlane::roundTrip_data()
{
    QTest::addColumn<int>("method");
    QTest::addColumn<QStringList>("program");
    QTest::newRow("zstd") << static_cast<int>(Compression::Zstd)
                          << QStringList{QStringLiteral("zstd"), QStringLiteral("-dcq")};
    QTest::newRow("gzip") << static_cast<int>(Compression::Gzip)
                          << QStringList{QStringLiteral("gzip"), QStringLiteral("-dc")};
    QTest::newRow("none") << static_cast<int>(Compression::None)
                          << QStringList{QStringLiteral("cat")};
}

void tst_DataPlane::roundTrip()
{
    QFETCH(int, method);
    QFETCH(QStringList, program);
    const QTemporaryDir dir;
    const fs::path folder = dir.path().toStdString();
    constexpr int kLines = 200'000;
    QByteArray expected;
    for (int i = 0; i < kLines; ++i)
        expected += QByteArray::fromStdString(line(i)).replace('x', 'y');
    BlockPipeline pipeline({folder, static_cast<Compression>(method), 0, 4, 3U << 20U});
    const auto written = write(pipeline, "data/1", kLines, recipe<Change>(1));
    QVERIFY(written.has_value());
    QCOMPARE(written->textBytes, expected.size());
    QFile stored(QString::fromStdString((folder / "data/1").string()));
    QVERIFY(stored.open(QIODevice::ReadOnly));
    const QByteArray bytes = stored.readAll();
    QCOMPARE(written->file.bytes, bytes.size());
    QCOMPARE(QByteArray::fromStdString(written->file.sha256),
             QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    QProcess process;
    process.setStandardInputFile(stored.fileName());
    process.start(program.first(), program.mid(1));
    QVERIFY(process.waitForFinished());
    QVERIFY2(process.readAllStandardOutput() == expected, "not the bytes that went in");
}

void tst_DataPlane::textHashIgnoresCompression()
{
    const QTemporaryDir dir;
    const fs::path folder = dir.path().toStdString();
    std::vector<std::string> hashes;
    for (const Compression method : {Compression::Zstd, Compression::Gzip, Compression::None}) {
        BlockPipeline pipeline({folder, method, 0, 2});
        const auto written =
            write(pipeline, std::to_string(static_cast<int>(method)), 60'000, recipe<Change>(1));
        QVERIFY(written.has_value());
        hashes.push_back(written->textHash);
    }
    QCOMPARE(hashes[1], hashes[0]);
    QCOMPARE(hashes[2], hashes[0]);
    BlockPipeline pipeline({folder, Compression::Zstd, 0, 2});
    const auto other = write(pipeline, "other", 60'000);
    QVERIFY(other->textHash != hashes[0]);
}

void tst_DataPlane::errorReachesTheWriter()
{
    const QTemporaryDir dir;
    const fs::path folder = dir.path().toStdString();
    BlockPipeline pipeline({folder, Compression::Zstd, 0, 2, 2U << 20U});
    const auto bad = write(pipeline, "bad", 500'000, recipe<Refuse>(1));
    QVERIFY(!bad);
    QCOMPARE(bad.error().detail.english(), std::string("too short"));
    QVERIFY(!fs::exists(folder / "bad"));
    // the others go on
    QVERIFY(write(pipeline, "good", 1000, recipe<Change>(2)).has_value());
}

void tst_DataPlane::unfinishedFileIsRemoved()
{
    const QTemporaryDir dir;
    const fs::path folder = dir.path().toStdString();
    BlockPipeline pipeline({folder, Compression::Zstd, 0, 2});
    {
        auto file = pipeline.open("half", {});
        QVERIFY(file.has_value());
        for (int i = 0; i < 100'000; ++i)
            QVERIFY((*file)->add(line(i)).has_value());
        QVERIFY(fs::exists(folder / "half"));
    }
    QVERIFY(!fs::exists(folder / "half"));
}

void tst_DataPlane::existingFileIsKept()
{
    const QTemporaryDir dir;
    const fs::path folder = dir.path().toStdString();
    std::ofstream(folder / "there") << "mine";
    const auto written = writeHashed(folder, "there", "other");
    QVERIFY(!written);
    QVERIFY(written.error().code == Error::Code::Conflict);
    QCOMPARE(hashExisting(folder, "there")->bytes, std::int64_t{4});
    QVERIFY(hashExisting(folder, "absent").error().code == Error::Code::NotFound);
}

void tst_DataPlane::unknownCompression()
{
    QVERIFY(compressionFromName("lzma").error().code == Error::Code::InvalidInput);
    QVERIFY(!BlockCompressor::make(Compression::Zstd, 99));
    const QTemporaryDir dir;
    BlockPipeline pipeline({dir.path().toStdString(), Compression::Gzip, 42, 1});
    QVERIFY(!write(pipeline, "x", 10));
}

void tst_DataPlane::lineLongerThanTheMemory()
{
    const QTemporaryDir dir;
    BlockPipeline pipeline({dir.path().toStdString(), Compression::Zstd, 0, 2, 1U << 20U});
    auto file = pipeline.open("long", {});
    QVERIFY(file.has_value());
    const std::string huge(std::size_t{5} << 20U, 'a');
    for (int i = 0; i < 4; ++i)
        QVERIFY((*file)->add(huge + '\n').has_value());
    const auto written = (*file)->finish();
    QVERIFY(written.has_value());
    QCOMPARE(written->textBytes, std::int64_t{4} * static_cast<std::int64_t>(huge.size() + 1));
}

QTEST_GUILESS_MAIN(tst_DataPlane)
#include "tst_dataplane.moc"
