// SPDX-License-Identifier: MIT
#include "services/verify/leakscan.h"
#include "tests/support/testcontext.h"

#include <QTemporaryDir>
#include <QtTest>

#include <ctime>
#include <fstream>
#include <random>
#include <zstd.h>

using namespace decant;
using namespace Qt::StringLiterals;

namespace {

using Entries = std::vector<LeakSample::Entry>;

std::string randomBytes(std::size_t size, unsigned seed)
{
    std::mt19937_64 random(seed);
    std::string bytes(size, '\0');
    for (char& c : bytes)
        c = static_cast<char>(random());
    return bytes;
}

/// Letters and digits, as heap pages of a text table hold them.
std::string randomText(std::size_t size, unsigned seed)
{
    std::mt19937_64 random(seed);
    std::string text(size, '\0');
    for (char& c : text)
        c = "abcdefghijklmnopqrstuvwxyz 0123456789@."[random() % 39];
    return text;
}

/// What a plain search says, to compare with.
std::set<std::size_t> plainSearch(const std::vector<std::string>& patterns, const std::string& text)
{
    std::set<std::size_t> found;
    for (std::size_t i = 0; i < patterns.size(); ++i) {
        if (patterns[i].size() >= PatternSearch::kMinimumLength
            && text.find(patterns[i]) != std::string::npos)
            found.insert(i);
    }
    return found;
}

}  // namespace

class tst_LeakScan : public QObject {
    Q_OBJECT

private slots:
    void findsWhatAPlainSearchFinds()
    {
        std::mt19937 random(7);
        for (unsigned round = 0; round < 200; ++round) {
            // few letters, so that patterns overlap, repeat and begin with each other
            const auto word = [&](std::size_t length) {
                std::string text(length, 'a');
                for (char& c : text)
                    c = static_cast<char>('a' + random() % 3);
                return text;
            };
            std::vector<std::string> patterns;
            for (int i = 0; i < 12; ++i)
                patterns.push_back(word(2 + random() % 9));
            const std::string text = word(400);
            PatternSearch search(patterns);
            std::set<std::size_t> found;
            std::size_t at = 0;
            while (at < text.size()) {
                const std::size_t take = std::min<std::size_t>(1 + random() % 12, text.size() - at);
                search.feed(std::span<const char>(text).subspan(at, take),
                            [&](std::size_t index) { found.insert(index); });
                at += take;
            }
            std::set<std::size_t> expected = plainSearch(patterns, text);
            QCOMPARE(found.size(), expected.size());
            QVERIFY(found == expected);
        }
    }

    void findsValuesBesideZeros()
    {
        for (std::size_t zeros = 0; zeros < 600; zeros += zeros < 20 ? 1 : 37) {
            const std::string gap(zeros, '\0');
            const std::string page = gap + "Gruenewald" + gap + "Ahrens" + gap;
            PatternSearch search({"Gruenewald", "Ahrens"});
            std::vector<std::size_t> found;
            search.feed(page, [&](std::size_t index) { found.push_back(index); });
            QVERIFY2(found == (std::vector<std::size_t>{0, 1}), std::to_string(zeros).c_str());
        }
    }

    void findsValueAcrossChunks()
    {
        const std::string value = "erika.mustermann@example.org";
        std::string page = randomBytes(8192, 1);
        page.replace(4000, value.size(), value);
        for (std::size_t cut = 3990; cut < 4040; ++cut) {
            LeakScanner scanner(Entries{{"public.customers.email", value}});
            scanner.beginFile("decant/pgdata/base/5/1000");
            scanner.fileData(std::span<const char>(page).first(cut));
            scanner.fileData(std::span<const char>(page).subspan(cut));
            scanner.endFile();
            scanner.endLayer(false);
            const std::vector<LeakFinding> expected{
                {"decant/pgdata/base/5/1000", "public.customers.email"}};
            QVERIFY(scanner.findings() == expected);
        }
    }

    void findsNothingWhereNothingIs()
    {
        LeakScanner scanner(Entries{{"public.customers.email", "erika.mustermann@example.org"}});
        QCOMPARE(scanner.samples(), 1);
        scanner.beginFile("a");
        const std::string bytes = randomBytes(1 << 20, 2);
        scanner.fileData(bytes);
        scanner.endLayer(false);
        QVERIFY(scanner.findings().empty());
        QCOMPARE(scanner.scannedBytes(), 1 << 20);
    }

    void doesNotJoinFiles()
    {
        LeakScanner scanner(Entries{{"c", "mustermann"}});
        scanner.beginFile("a");
        scanner.fileData(std::string_view("xxmuster"));
        scanner.endFile();
        scanner.beginFile("b");
        scanner.fileData(std::string_view("mannxx"));
        scanner.endFile();
        scanner.endLayer(false);
        QVERIFY(scanner.findings().empty());
    }

    void leavesBaseLayersOutUnlessAsked()
    {
        for (const bool asked : {false, true}) {
            LeakScanner scanner(Entries{{"c", "Berlin-Mitte"}}, asked);
            scanner.beginFile("usr/share/zones");
            scanner.fileData(std::string_view("xx Berlin-Mitte xx"));
            scanner.endFile();
            scanner.endLayer(true);
            QCOMPARE(scanner.findings().size(), asked ? 1U : 0U);
        }
    }

    void scansSnapshotFiles()
    {
        QTemporaryDir folder;
        const std::filesystem::path path = folder.path().toStdString();
        std::filesystem::create_directory(path / "data");
        const std::string rows = randomText(300'000, 3)
            + "\t1985-03-12\tGr\xc3\xbc"
              "newald\n";
        std::string packed(ZSTD_compressBound(rows.size()), '\0');
        packed.resize(ZSTD_compress(packed.data(), packed.size(), rows.data(), rows.size(), 1));
        std::ofstream(path / "data/00001.copy.zst", std::ios::binary) << packed;
        std::ofstream(path / "schema.dump", std::ios::binary) << "nothing of interest";
        LeakScanner scanner(Entries{{"p.born", "1985-03-12"}, {"p.name", "Gr\xc3\xbcnewald"}});
        test::TestContext context;
        const auto scanned = scanSnapshot(path, scanner, context);
        QVERIFY(scanned);
        QCOMPARE(*scanned, static_cast<std::int64_t>(rows.size() + 19));
        const std::vector<LeakFinding> expected{{"data/00001.copy.zst", "p.born"},
                                                {"data/00001.copy.zst", "p.name"}};
        QVERIFY(scanner.findings() == expected);

        std::ofstream(path / "data/00002.copy.zst", std::ios::binary) << packed.substr(0, 20) + "x";
        std::filesystem::resize_file(path / "data/00001.copy.zst", 0);
        std::ofstream(path / "data/00003.copy.zst", std::ios::binary) << "\x28\xb5\x2f\xfd broken";
        const auto broken = scanSnapshot(path, scanner, context);
        QVERIFY(!broken);
        QVERIFY(broken.error().detail.english().find("decompressed") != std::string::npos);
    }

    void isFastEnough()
    {
        std::vector<LeakSample::Entry> entries;
        const std::string words = randomText(200'000, 4);
        for (std::size_t i = 0; i < 4000; ++i)
            entries.push_back({"c" + std::to_string(i % 16), words.substr(i * 40, 6 + i % 30)});
        LeakScanner scanner(entries);
        const std::string text = randomText(64 << 20, 5);
        const auto rateOf = [&](const std::string& bytes) {
            const std::clock_t start = std::clock();  // of this process, whatever else runs
            scanner.beginFile("a");
            scanner.fileData(bytes);
            return static_cast<double>(bytes.size()) / 1e6
                / (static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC);
        };
        const double rate = rateOf(text);
        const double zeroRate = rateOf(std::string(256 << 20, '\0'));
        qInfo("%.0f MB/s of text and %.0f MB/s of zeros with %lld values", rate, zeroRate,
              static_cast<long long>(scanner.samples()));
#ifdef NDEBUG
        QVERIFY(rate > 300);
        QVERIFY(zeroRate > 2000);
#endif
    }
};

QTEST_GUILESS_MAIN(tst_LeakScan)
#include "tst_leakscan.moc"
