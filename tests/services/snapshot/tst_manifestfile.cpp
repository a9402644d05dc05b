// SPDX-License-Identifier: MIT
#include "services/snapshot/manifestfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdint>
#include <limits>
#include <sys/resource.h>

using namespace decant;

namespace {

void write(const QString& path, const QByteArray& text)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write %s", qPrintable(path));
}

QByteArray content(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A dump header as pg_dump writes it, made at second `second`.
QByteArray dump(char minor, char second)
{
    const auto integer = [](char value) -> QByteArray {
        return QByteArray("\0", 1) + value + QByteArray(3, '\0');
    };
    QByteArray out("PGDMP\x01", 6);
    out += minor;
    out += QByteArray("\0\x04\x08\x01", 4);
    out += minor >= 15 ? QByteArray("\x01", 1) : integer(0);
    out += integer(second);
    for (char value = 1; value < 7; ++value)
        out += integer(value);
    return out + "the rest";
}

constexpr const char* kHashOfAbc =
    "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

}  // namespace

class tst_ManifestFile : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_dir;

    [[nodiscard]] std::filesystem::path folder() const { return m_dir.path().toStdString(); }
    [[nodiscard]] QString file(const char* name) const
    {
        return m_dir.filePath(QString::fromLatin1(name));
    }

    static Manifest full()
    {
        Manifest m;
        m.service = "shop";
        m.serverVersion = 150018;
        m.serverVersionText = "15.18 (Debian)";
        m.database = "größe \"x\"";
        m.encoding = "UTF8";
        m.collate = "de_DE.UTF-8";
        m.ctype = "C";
        m.localeProvider = "icu";
        m.icuLocale = "de-DE";
        m.snapshotPoint = "0/1A2B3C";
        m.createdAt = "2024-01-02T03:04:05Z";
        m.inputsHash = "aa";
        m.rulesHash = "bb";
        m.keyFingerprint = "0011223344556677";
        m.contentHash = "cc";
        m.compression = "gzip";
        m.tables = {{{"public", "a.b"},
                     {"id", "e mail"},
                     {"data/00001.copy.gz"},
                     std::numeric_limits<std::int64_t>::max(),
                     9'007'199'254'740'993,
                     {"e mail"}}};
        m.sequences = {{{"public", "s"}, std::numeric_limits<std::int64_t>::min(), true}};
        m.populatedViews = {{"public", "v"}};
        m.extensions = {{"pg_trgm", "1.6", "public"}};
        m.largeObjects = 3;
        m.objectCounts = {{"function", 4}};
        m.losses = {{"subscription x", "it would connect to production"}};
        m.files = {{"data/00001.copy.gz", kHashOfAbc, 3}};
        return m;
    }

private slots:
    void init()
    {
        QVERIFY(m_dir.isValid());
        QVERIFY(QDir(m_dir.path()).removeRecursively());
        QVERIFY(QDir().mkpath(m_dir.path()));
        write(file("data/00001.copy.gz"), "abc");
    }

    void everyFieldComesBack()
    {
        const Manifest manifest = full();
        QVERIFY(writeManifest(folder(), manifest));
        const auto back = readManifest(folder());
        QVERIFY2(back, back ? "" : back.error().detail.english().c_str());
        QVERIFY(*back == manifest);
        const QByteArray bytes = content(file("manifest.json"));
        QVERIFY(bytes.contains("9223372036854775807") && bytes.contains("9007199254740993"));
        QVERIFY(writeManifest(folder(), *back));
        QCOMPARE(content(file("manifest.json")), bytes);
        QCOMPARE(QFile::permissions(file("manifest.json"))
                     & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
                 QFileDevice::Permissions());
    }

    void noManifestIsNoSnapshot()
    {
        const auto manifest = readManifest(folder());
        QVERIFY(!manifest);
        QVERIFY(manifest.error().code == Error::Code::NotFound);
        QVERIFY(!verifySnapshot(folder()));
    }

    void brokenManifests_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QByteArray>("words");
        const auto row = [](const char* name, const char* from, const char* to, const char* words) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QByteArray(words);
        };
        row("not JSON", "\"shop\"", "shop", "line ");
        row("member missing", "\"database\"", "\"databass\"", "database must be a string");
        row("wrong type", "\"shop\"", "1", "service must be a string");
        row("wrong type in a list", "9007199254740993", "true",
            "tables[0].text_bytes must be a whole number");
        row("broken number", "9007199254740993", "1.5",
            "tables[0].text_bytes must be a whole number");
        row("wrong element", "\"public.v\"", "1", "populated_views[0] must be a string");
        row("broken name", "\"public.v\"", "\"v\"", "\"v\" is no table name");
        row("newer format", "\"format\": 1", "\"format\": 2", "format 2");
        row("path out of the folder", "\"path\": \"data/", "\"path\": \"../data/", "leads out");
        row("absolute path", "\"path\": \"data/", "\"path\": \"/data/", "leads out");
        row("number too large", "150018", "15001800000", "server_version must be a smaller number");
    }
    void brokenManifests()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QByteArray, words);
        QVERIFY(writeManifest(folder(), full()));
        QByteArray text = content(file("manifest.json"));
        QVERIFY(text.contains(from));
        write(file("manifest.json"), text.replace(from, to));
        const auto manifest = readManifest(folder());
        QVERIFY(!manifest);
        QVERIFY(manifest.error().code == Error::Code::InvalidInput);
        QVERIFY2(manifest.error().detail.english().find(words.toStdString()) != std::string::npos,
                 manifest.error().detail.english().c_str());
        QVERIFY(manifest.error().what.ends_with("manifest.json"));
    }

    void verify()
    {
        QVERIFY(writeManifest(folder(), full()));
        QVERIFY(verifySnapshot(folder()));

        write(file("data/00001.copy.gz"), "abd");
        auto verified = verifySnapshot(folder());
        QVERIFY(!verified);
        QVERIFY(verified.error().code == Error::Code::Conflict);
        QVERIFY(verified.error().detail.english().find(kHashOfAbc) != std::string::npos);

        write(file("data/00001.copy.gz"), "abcd");
        verified = verifySnapshot(folder());
        QVERIFY(!verified);
        QVERIFY(verified.error().detail.english().find("4 bytes") != std::string::npos);

        QVERIFY(QFile::remove(file("data/00001.copy.gz")));
        verified = verifySnapshot(folder());
        QVERIFY(!verified);
        QVERIFY(verified.error().code == Error::Code::NotFound);
        QVERIFY(verified.error().what.ends_with("00001.copy.gz"));
    }

    void contentHashIgnoresTheCircumstances()
    {
        const Manifest manifest = full();
        const auto hash = contentHash(manifest, folder());
        QVERIFY(hash);
        QCOMPARE(hash->size(), std::size_t{64});
        Manifest other = manifest;
        other.createdAt = "later";
        other.snapshotPoint = "1/0";
        other.inputsHash = other.rulesHash = other.contentHash = "x";
        other.objectCounts.clear();
        QCOMPARE(*contentHash(other, folder()), *hash);

        const auto changed = [&](auto change) {
            Manifest copy = manifest;
            change(copy);
            return *contentHash(copy, folder()) != *hash;
        };
        QVERIFY(changed([](Manifest& m) { m.tables[0].rows = 1; }));
        QVERIFY(changed([](Manifest& m) { m.tables[0].maskedColumns.clear(); }));
        QVERIFY(changed([](Manifest& m) { m.sequences[0].called = false; }));
        QVERIFY(changed([](Manifest& m) { m.files[0].sha256[0] = '0'; }));
        QVERIFY(changed([](Manifest& m) { m.extensions[0].version = "2"; }));
        QVERIFY(changed([](Manifest& m) { m.database = "other"; }));
    }

    void contentHashIgnoresWhenTheSchemaWasDumped_data()
    {
        QTest::addColumn<int>("minor");
        QTest::newRow("pg_dump 15") << 14;
        QTest::newRow("pg_dump 16") << 15;
        QTest::newRow("pg_dump 17") << 16;
    }
    void contentHashIgnoresWhenTheSchemaWasDumped()
    {
        QFETCH(int, minor);
        Manifest manifest = full();
        manifest.files.push_back({"schema.dump", "differs every time", 100});
        const auto hash = [&](const QByteArray& text) {
            write(file("schema.dump"), text);
            return *contentHash(manifest, folder());
        };
        const QByteArray first = dump(static_cast<char>(minor), 1);
        const QByteArray second = dump(static_cast<char>(minor), 59);
        QVERIFY(first != second);
        QCOMPARE(hash(second), hash(first));
        QVERIFY(hash(first + "more") != hash(first));
        QByteArray early = first;
        early[9] = 4;  // before the time: size of offsets
        QVERIFY(hash(early) != hash(first));
        QVERIFY(hash("-- plain SQL 1") != hash("-- plain SQL 2"));
        QVERIFY(QFile::remove(file("schema.dump")));
        QVERIFY(!contentHash(manifest, folder()));
    }

    void folderThatIsNotThere()
    {
        const auto written = writeManifest(folder() / "no" / "such", full());
        QVERIFY(!written);
        QVERIFY(written.error().code == Error::Code::Denied);
        QVERIFY(!written.error().detail.empty());
    }

    void linksAreNotFollowed()
    {
        write(file("target"), "precious");
        QVERIFY(QFile::link(file("target"), file("manifest.json")));
        const auto written = writeManifest(folder(), full());
        QVERIFY(!written);
        QVERIFY(written.error().code == Error::Code::Conflict);
        QCOMPARE(content(file("target")), QByteArray("precious"));
    }

    void noRoomLeft()
    {
        // A limit on the size of files ends a write halfway, as a full disk does.
        QVERIFY(writeManifest(folder(), full()));
        const QByteArray before = content(file("manifest.json"));
        rlimit old{};
        QVERIFY(::getrlimit(RLIMIT_FSIZE, &old) == 0);
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit small{100, old.rlim_max};
        QVERIFY(::setrlimit(RLIMIT_FSIZE, &small) == 0);
        const auto written = writeManifest(folder(), full());
        QVERIFY(::setrlimit(RLIMIT_FSIZE, &old) == 0);
        std::signal(SIGXFSZ, handler);
        QVERIFY(!written);
        QVERIFY2(written.error().code == Error::Code::NoSpace,
                 written.error().detail.english().c_str());
        QCOMPARE(content(file("manifest.json")), before);
        QVERIFY(readManifest(folder()));
    }
};

QTEST_GUILESS_MAIN(tst_ManifestFile)
#include "tst_manifestfile.moc"
