// SPDX-License-Identifier: MIT
#include "model/artifacts/lint.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace decant;

namespace {

/// A Dockerfile in which every rule is content, with `donor` and `last` added to its stages.
QString dockerfile(const QString& donor, const QString& last)
{
    return u"ARG BASE=postgres:15.18\nFROM ${BASE} AS donor\nRUN sh /restore.sh\n"_s + donor
        + u"FROM ${BASE}\nCOPY --from=donor /decant/ /decant/\nENV PGDATA=/decant/pgdata\n"_s
        + u"HEALTHCHECK CMD [\"pg_isready\"]\n"_s + last + u"USER postgres\n"_s;
}

QStringList shown(const QString& text)
{
    QStringList lines;
    for (const LintFinding& f : lintDockerfile(text.toStdString(), officialVolumes())) {
        const QString severity = QString::fromUtf8(toString(f.severity).data());
        lines << u"%1:%2 %3 %4"_s.arg(f.line).arg(f.column).arg(severity,
                                                                QString::fromStdString(f.id));
    }
    return lines;
}

}  // namespace

class tst_lint : public QObject {
    Q_OBJECT

private slots:
    void rules_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char* name, const QString& text, const QStringList& expected) {
            QTest::newRow(name) << text << expected;
        };
        // Added lines of the donor stand in line 4, those of the last stage in line 8.
        row("good", dockerfile({}, {}), {});
        row("copy into the volume", dockerfile({}, u"COPY x /var/lib/postgresql/data/x\n"_s),
            {u"8:8 error data-under-volume"_s});
        row("name that only begins like the volume",
            dockerfile({}, u"COPY x /var/lib/postgresql2/\n"_s), {});
        row("PGDATA in the volume of 18",
            dockerfile({}, u"ENV PGDATA=/var/lib/postgresql/18/docker\n"_s),
            {u"8:5 error data-under-volume"_s});
        row("own volume over the data", dockerfile({}, u"VOLUME [\"/logs\", \"/decant\"]\n"_s),
            {u"5:28 error data-under-volume"_s, u"6:5 error data-under-volume"_s,
             u"8:18 error data-under-volume"_s});
        row("data folder itself", dockerfile({}, u"COPY --from=donor /decant/pgdata/ $PGDATA/\n"_s),
            {u"8:35 error data-folder-copied"_s});
        row("chown after copy",
            dockerfile({}, u"RUN echo a \\\n# why\n && chown -R 999 /decant\n"_s),
            {u"10:5 warning changed-after-copy"_s});
        row("chown of something else", dockerfile({}, u"RUN chown -R 999 /run/x\n"_s), {});
        row("password", dockerfile({}, u"ENV A=1 DB_PASSWORD=\"x y\"\n"_s),
            {u"8:9 error secret-in-history"_s});
        row("old form of ENV", dockerfile({}, u"ENV API_TOKEN abc\n"_s),
            {u"8:5 error secret-in-history"_s});
        row("secret argument", dockerfile(u"ARG NPM_TOKEN\n"_s, {}),
            {u"4:5 warning secret-in-history"_s});
        row("well-known login in the donor", dockerfile(u"ENV DECANT_PASSWORD=postgres\n"_s, {}),
            {});
        row("the same in the image", dockerfile({}, u"ENV DECANT_PASSWORD=postgres\n"_s),
            {u"8:5 error secret-in-history"_s});
        row("variables of the entrypoint", dockerfile({}, u"ENV POSTGRES_DB=x\n"_s),
            {u"8:5 warning ignored-variable"_s});
        row("init script", dockerfile({}, u"COPY a.sql /docker-entrypoint-initdb.d/\n"_s),
            {u"8:12 warning ignored-init-script"_s});
        row("chmod flag", dockerfile({}, u"COPY --chmod=755 a /a\n"_s), {u"8:6 warning dialect"_s});
        row("mount", dockerfile(u"run --mount=type=cache,target=/x true\n"_s, {}),
            {u"4:5 warning dialect"_s});
        row("here-document", dockerfile(u"RUN <<EOF\nchown x /decant\nBAD\nEOF\n"_s, {}),
            {u"4:1 warning dialect"_s});
        row("typing error", dockerfile({}, u"COPPY a b\n"_s), {u"8:1 error unknown-instruction"_s});
        row("nothing", QString(), {u"1:1 error no-stage"_s});
        row("instruction before FROM", u"RUN x\n"_s + dockerfile({}, {}),
            {u"1:1 error before-from"_s});
    }
    void rules()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        QCOMPARE(shown(text), expected);
    }

    void differentBases()
    {
        QCOMPARE(
            shown(u"FROM postgres:15.18 AS base\nFROM base AS donor\nFROM postgres:15.18-alpine\n"
                  "COPY --from=donor /decant/ /decant/\nENV PGDATA=/decant/pgdata\n"
                  "HEALTHCHECK CMD x\nUSER postgres\n"_s),
            QStringList({u"3:1 error different-bases"_s}));
        // Copying anything else between different images is nobody's business.
        QCOMPARE(shown(u"FROM golang:1.22 AS donor\nFROM postgres:15.18\nCOPY --from=donor /t /t\n"
                       "HEALTHCHECK CMD x\nUSER postgres\n"_s),
                 QStringList());
    }

    void bases_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<bool>("pinned");
        QTest::newRow("version") << u"postgres:15.18"_s << true;
        QTest::newRow("digest") << u"postgres@sha256:00"_s << true;
        QTest::newRow("registry with port, no tag") << u"localhost:5000/postgres"_s << false;
        QTest::newRow("latest") << u"postgres:latest"_s << false;
        QTest::newRow("no tag") << u"postgres"_s << false;
        QTest::newRow("from nothing") << u"scratch"_s << true;
    }
    void bases()
    {
        QFETCH(QString, base);
        QFETCH(bool, pinned);
        const QStringList findings =
            shown(u"FROM "_s + base + u"\nHEALTHCHECK CMD x\nUSER postgres\n"_s);
        QCOMPARE(findings, pinned ? QStringList() : QStringList({u"1:6 warning unpinned-base"_s}));
    }

    void users_data()
    {
        QTest::addColumn<QString>("lines");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("none") << u""_s << QStringList({u"1:1 warning starts-as-root"_s});
        QTest::newRow("root") << u"USER root\n"_s << QStringList({u"3:1 warning starts-as-root"_s});
        QTest::newRow("number") << u"USER 0:0\n"_s
                                << QStringList({u"3:1 warning starts-as-root"_s});
        QTest::newRow("last one counts") << u"USER root\nUSER 999\n"_s << QStringList();
    }
    void users()
    {
        QFETCH(QString, lines);
        QFETCH(QStringList, expected);
        QCOMPARE(shown(u"FROM a:1\nHEALTHCHECK CMD x\n"_s + lines), expected);
    }

    void healthcheck()
    {
        QCOMPARE(shown(u"FROM a:1\nUSER x\n"_s), QStringList({u"1:1 info no-healthcheck"_s}));
    }

    void everyFindingSaysWhatToDo()
    {
        const std::string text = "RUN x\nFROM postgres\nFROM\nENV PGDATA=/var/lib/postgresql/data "
                                 "POSTGRES_PASSWORD=x\nRUN --mount=type=tmpfs x\nBOGUS\n";
        const std::vector<LintFinding> findings = lintDockerfile(text, officialVolumes());
        QVERIFY(findings.size() >= 8);
        for (const LintFinding& finding : findings) {
            QVERIFY(finding.line > 0 && finding.column > 0);
            QVERIFY2(finding.text.english().ends_with('.'), finding.text.english().c_str());
            QVERIFY2(!finding.fix.empty(), finding.id.c_str());
        }
    }

    /// Whatever stands there, it is looked at without falling over.
    void brokenFiles_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("open quote") << QByteArray("FROM a:1\nENV A=\"b\n");
        QTest::newRow("backslash at the end") << QByteArray("FROM a:1\nRUN x \\");
        QTest::newRow("open here-document") << QByteArray("FROM a:1\nRUN <<EOF\nx");
        QTest::newRow("open brace") << QByteArray("ARG A=b\nFROM ${A\n");
        QTest::newRow("open list") << QByteArray("FROM a:1\nCOPY [\"a\n");
        QTest::newRow("empty words") << QByteArray("FROM a:1\nCOPY\nENV\nLABEL\nUSER\nVOLUME\n");
        QTest::newRow("bytes") << QByteArray("\xff\x01\t$ ${}\n=\n\\\n#\n", 13);
    }
    void brokenFiles()
    {
        QFETCH(QByteArray, text);
        for (qsizetype length = 0; length <= text.size(); ++length) {
            const std::vector<LintFinding> findings =
                lintDockerfile({text.constData(), static_cast<std::size_t>(length)}, {});
            QVERIFY(findings.size() < 50);
        }
    }
};

QTEST_APPLESS_MAIN(tst_lint)
#include "tst_lint.moc"
