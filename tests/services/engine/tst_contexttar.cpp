// SPDX-License-Identifier: MIT
#include "services/engine/contexttar.h"
#include "services/engine/dockerengine.h"
#include "services/engine/dockerfilescan.h"
#include "services/engine/endpoint.h"
#include "tests/support/sandbox.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <filesystem>
#include <fstream>

using namespace decant;
using namespace decant::test;

namespace {

Result<std::string> whole(ContextTar& tar, std::size_t piece)
{
    std::string bytes;
    std::vector<char> buffer(piece);
    for (;;) {
        const auto read = tar.read(buffer);
        if (!read)
            return read.error();
        if (*read == 0)
            return bytes;
        bytes.append(buffer.data(), *read);
    }
}

std::string joined(const std::vector<std::string>& texts)
{
    std::string result;
    for (const std::string& text : texts)
        result += text + "|";
    return result;
}

void write(const std::filesystem::path& path, const std::string& text)
{
    std::filesystem::create_directories(path.parent_path());
    std::ofstream(path) << text;
}

}  // namespace

class tst_ContextTar : public QObject {
    Q_OBJECT

private slots:
    void sameFilesSameBytes()
    {
        QTemporaryDir folder;
        const std::string onDisk = folder.filePath(QStringLiteral("b")).toStdString();
        write(onDisk, std::string(700'000, 'x'));
        const ContextFile text{"Dockerfile", "FROM a\n", {}, 0644};
        const ContextFile file{"deep/b", {}, onDisk, 0600};
        const ContextFile script{
            "deep/" + std::string(120, 'l') + "/ümlaut.sh", "#!/bin/sh\n", {}, 0755};
        ContextTar one({text, file, script});
        ContextTar other({script, text, file});
        const auto bytes = whole(one, 1'000'000);
        QVERIFY2(bytes, bytes ? "" : bytes.error().detail.english().c_str());
        const auto again = whole(other, 977);
        QVERIFY(again);
        QVERIFY(*bytes == *again);
        QCOMPARE(one.doneBytes(), one.totalBytes());

        const std::string path = folder.filePath(QStringLiteral("context.tar")).toStdString();
        std::ofstream(path, std::ios::binary) << *bytes;
        const Ran listed = run(QStringLiteral("tar"),
                               {QStringLiteral("--numeric-owner"), QStringLiteral("-tvf"),
                                QString::fromStdString(path)});
        QCOMPARE(listed.exitCode, 0);
        const std::string lines =
            QByteArray::fromStdString(listed.output).simplified().toStdString();
        const auto has = [&](const std::string& part) {
            return lines.find(part) != std::string::npos;
        };
        QVERIFY2(has("-rw-r--r-- 0/0"), lines.c_str());
        QVERIFY(has("-rw------- 0/0 700000 1970-01-01 00:00 deep/b"));
        QVERIFY(has("-rwxr-xr-x 0/0"));
        QVERIFY(has("drwxr-xr-x 0/0 0 1970-01-01 00:00 deep/ "));
    }

    void fileBecomesShorter()
    {
        QTemporaryDir folder;
        const std::string path = folder.filePath(QStringLiteral("f")).toStdString();
        write(path, std::string(2'000'000, 'x'));
        ContextTar tar({{"f", {}, path, 0644}});
        std::array<char, 1000> buffer{};
        QVERIFY(tar.read(buffer));
        std::filesystem::resize_file(path, 300'000);
        const auto rest = whole(tar, 100'000);
        QVERIFY(!rest);
        QCOMPARE(rest.error().what, path);
        QCOMPARE(rest.error().detail.english(), std::string("it became shorter while it was read"));
    }

    void pathsStayInside_data()
    {
        QTest::addColumn<QByteArray>("path");
        for (const char* path : {"", "/etc/passwd", "../x", "a/../../x", "a//b/./c"})
            QTest::newRow(*path == '\0' ? "empty" : path) << QByteArray(path);
    }
    void pathsStayInside()
    {
        QFETCH(const QByteArray, path);
        ContextTar tar({{path.toStdString(), "x", {}, 0644}});
        const auto bytes = whole(tar, 1000);
        QVERIFY(!bytes);
        QCOMPARE(bytes.error().code, Error::Code::InvalidInput);
    }

    void bases()
    {
        const std::string dockerfile = "# FROM comment\n"
                                       "ARG BASE=\"postgres:16\"\n"
                                       "ARG TAG=1\n"
                                       "ARG EMPTY\n"
                                       "from --platform=linux/amd64 ${BASE} \\\n  AS donor\n"
                                       "ARG BASE=inside\n"
                                       "FROM donor AS next\r\n"
                                       "FROM tools/$TAG:${EMPTY:-2}\n"
                                       "FROM scratch\n"
                                       "FROM $BASE\n";
        QCOMPARE(joined(baseImages(dockerfile, {})), std::string("postgres:16|tools/1:2|"));
        QCOMPARE(joined(baseImages(dockerfile, {{"BASE", "a@sha256:0"}, {"EMPTY", "9"}})),
                 std::string("a@sha256:0|tools/1:9|"));
        QCOMPARE(joined(baseImages("", {})), std::string());
        QCOMPARE(joined(baseImages("FROM\nFROM ${", {})), std::string());
    }

    void references()
    {
        const auto split = [](const std::string& reference) {
            const ImageName name = splitReference(reference);
            return name.repository + " " + name.tag;
        };
        QCOMPARE(split("postgres"), std::string("postgres latest"));
        QCOMPARE(split("host:5000/a/b"), std::string("host:5000/a/b latest"));
        QCOMPARE(split("host:5000/a/b:1.2"), std::string("host:5000/a/b 1.2"));
        QCOMPARE(split("host:5000/a:1@sha256:ab"), std::string("host:5000/a sha256:ab"));
        QCOMPARE(pathEncoded("host:5000/a b?c#d@sha256:1"),
                 std::string("host:5000/a%20b%3Fc%23d@sha256:1"));
    }

    void whereEnginesAreLookedFor()
    {
        QTemporaryDir folder;
        const std::string config = folder.path().toStdString();
        const auto hash = [](const char* name) {
            return QCryptographicHash::hash(QByteArray(name), QCryptographicHash::Sha256)
                .toHex()
                .toStdString();
        };
        write(config + "/config.json", "{\"currentContext\":\"prod\"}");
        write(config + "/contexts/meta/" + hash("prod") + "/meta.json",
              "{\"Name\":\"prod\",\"Endpoints\":{\"docker\":{\"Host\":\"tcp://"
              "prod:2376\",\"SkipTLSVerify\":false}}}");
        for (const char* file : {"ca.pem", "cert.pem", "key.pem"})
            write(config + "/contexts/tls/" + hash("prod") + "/docker/" + file, "x");

        EndpointSurroundings around;
        around.preferred = "/my/engine.sock";
        around.dockerHost = "tcp://10.0.0.1:2375";
        around.dockerContext = "nosuch";
        around.dockerConfigFolder = config;
        around.runtimeFolder = "/run/user/1000";
        const auto found = findEndpoints(around);
        std::vector<std::string> urls;
        urls.reserve(found.size());
        for (const EngineEndpoint& endpoint : found)
            urls.push_back(endpoint.url);
        QCOMPARE(joined(urls),
                 std::string("unix:///my/engine.sock|tcp://10.0.0.1:2375|context:nosuch|"
                             "tcp://prod:2376|unix:///var/run/docker.sock|"
                             "unix:///run/user/1000/podman/podman.sock|"
                             "unix:///run/podman/podman.sock|"));
        QVERIFY(found[0].decisive && found[1].decisive && found[2].decisive && found[3].decisive);
        QVERIFY(!found[4].decisive && !found[5].decisive);
        QVERIFY(!found[1].tls);
        QVERIFY(found[2].problem.english().find("no Docker context of this name")
                != std::string::npos);
        QVERIFY(found[3].tls && found[3].verify);
        QCOMPARE(found[3].keyFile, config + "/contexts/tls/" + hash("prod") + "/docker/key.pem");

        around.dockerTlsVerify = true;
        around.dockerCertPath = config + "/contexts/tls/" + hash("prod") + "/docker";
        around.preferred = "prod";
        const auto secure = findEndpoints(around);
        QCOMPARE(secure[0].url, std::string("tcp://prod:2376"));
        QVERIFY(secure[1].tls && secure[1].verify);
        QCOMPARE(secure[1].caFile, around.dockerCertPath + "/ca.pem");
    }
};

QTEST_GUILESS_MAIN(tst_ContextTar)
#include "tst_contexttar.moc"
