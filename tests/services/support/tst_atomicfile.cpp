// SPDX-License-Identifier: MIT
#include "services/pipeline/artifactfiles.h"
#include "services/support/atomicfile.h"

#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <fstream>
#include <sstream>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace decant;
namespace fs = std::filesystem;

/// A file is replaced as a whole or stays as it was, and nothing else is touched.
class tst_AtomicFile : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(m_dir->isValid());
    }
    void newFile();
    void keepsTheModeOfTheOldFile();
    void linksAreNotFollowed_data();
    void linksAreNotFollowed();
    void folderInItsPlace();
    void missingFolder();
    void fullDiskKeepsTheOldFile();

private:
    [[nodiscard]] fs::path path(const char* name) const
    {
        return fs::path(m_dir->path().toStdString()) / name;
    }
    static std::string read(const fs::path& file)
    {
        std::ifstream in(file, std::ios::binary);
        std::ostringstream text;
        text << in.rdbuf();
        return text.str();
    }
    static void write(const fs::path& file, const std::string& text)
    {
        std::ofstream(file, std::ios::binary) << text;
    }
    static unsigned mode(const fs::path& file)
    {
        struct stat status { };
        return ::stat(file.c_str(), &status) == 0 ? status.st_mode & 07777U : 0;
    }
    /// Files in the folder of the test: a failed write must leave none behind.
    [[nodiscard]] long entries() const
    {
        return std::distance(fs::directory_iterator(m_dir->path().toStdString()), {});
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void tst_AtomicFile::newFile()
{
    FileReplacement how;
    how.mode = fs::perms(0755);
    QVERIFY(replaceFile(path("a"), "first", how));
    QCOMPARE(read(path("a")), std::string("first"));
    QCOMPARE(mode(path("a")), 0755U);
    how.mode = fs::perms(0640);
    QVERIFY(replaceFile(path("a"), "", how));
    QCOMPARE(read(path("a")), std::string());
    QCOMPARE(mode(path("a")), 0640U);
    QCOMPARE(entries(), 1L);
}

void tst_AtomicFile::keepsTheModeOfTheOldFile()
{
    write(path("a"), "old");
    fs::permissions(path("a"), fs::perms(0604));
    QVERIFY(replaceFile(path("a"), "new", {}));
    QCOMPARE(read(path("a")), std::string("new"));
    QCOMPARE(mode(path("a")), 0604U);
}

void tst_AtomicFile::linksAreNotFollowed_data()
{
    QTest::addColumn<bool>("dangling");
    QTest::newRow("to a file") << false;
    QTest::newRow("to nothing") << true;
}

void tst_AtomicFile::linksAreNotFollowed()
{
    QFETCH(bool, dangling);
    if (!dangling)
        write(path("target"), "not ours");
    Project project;
    project.name = "teapot";
    for (const char* name : {"json", "decant.toml", "Dockerfile"})
        fs::create_symlink(path("target"), path(name));
    const auto refused = [&](const Result<>& result, Error::Area area) {
        return !result && result.error().code == Error::Code::Conflict
            && result.error().area == area
            && result.error().detail.english().find("symbolic link") != std::string::npos;
    };
    QVERIFY(refused(replaceFile(path("json"), "x", {}), Error::Area::General));
    QVERIFY(refused(saveProject(path("decant.toml"), project), Error::Area::Project));
    QVERIFY(refused(writeArtifact({"Dockerfile", "FROM scratch\n", false}, path("")),
                    Error::Area::Project));
    QCOMPARE(read(path("target")), std::string(dangling ? "" : "not ours"));
    QCOMPARE(fs::exists(path("target")), !dangling);
    for (const char* name : {"json", "decant.toml", "Dockerfile"})
        QVERIFY(fs::is_symlink(path(name)));
}

void tst_AtomicFile::folderInItsPlace()
{
    fs::create_directory(path("a"));
    const auto result = replaceFile(path("a"), "x", {});
    QVERIFY(!result);
    QVERIFY(result.error().code == Error::Code::Conflict);
    QCOMPARE(result.error().what, path("a").string());
    QVERIFY(fs::is_directory(path("a")));
}

void tst_AtomicFile::missingFolder()
{
    const auto result = replaceFile(path("none") / "a", "x", {});
    QVERIFY(!result);
    QVERIFY(result.error().code == Error::Code::Denied);
    QVERIFY(!result.error().hint.empty());
    QVERIFY(!fs::exists(path("none")));
}

void tst_AtomicFile::fullDiskKeepsTheOldFile()
{
    // A limit on the size of files fails writes in the same place as a full disk.
    write(path("a"), "old");
    write(path("decant.toml"), "old");
    rlimit before{};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    rlimit small = before;
    small.rlim_cur = 4096;
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
    Project project;
    project.name = std::string(10'000, 'x');
    const auto plain = replaceFile(path("a"), std::string(10'000, 'x'), {});
    const auto saved = saveProject(path("decant.toml"), project);
    const auto artifact = writeArtifact({"Dockerfile", std::string(10'000, 'x'), false}, path(""));
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, handler);
    for (const auto* result : {&plain, &saved, &artifact}) {
        QVERIFY(!*result);
        QVERIFY(result->error().code == Error::Code::NoSpace);
    }
    QCOMPARE(read(path("a")), std::string("old"));
    QCOMPARE(read(path("decant.toml")), std::string("old"));
    QVERIFY(!fs::exists(path("Dockerfile")));
    QCOMPARE(entries(), 2L);
}

QTEST_GUILESS_MAIN(tst_AtomicFile)
#include "tst_atomicfile.moc"
