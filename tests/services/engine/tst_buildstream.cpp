// SPDX-License-Identifier: MIT
#include "services/engine/buildstream.h"
#include "services/engine/containerstream.h"

#include <QByteArrayList>
#include <QFile>
#include <QTest>

using namespace decant;

namespace {

const char* stateName(StepState state)
{
    switch (state) {
    case StepState::Waiting:
        return "waiting";
    case StepState::Running:
        return "running";
    case StepState::Cached:
        return "cached";
    case StepState::Done:
        return "done";
    case StepState::Failed:
        return "failed";
    }
    return "?";
}

/// Events as lines, to compare whole streams.
struct Recorder {
    QByteArrayList lines;
    double lastFraction = 0;
    BuildStream stream{[this](const BuildEvent& event) { take(event); }, [] { return 0.0; }};

    void add(const std::string& line) { lines << QByteArray::fromStdString(line); }
    void take(const BuildEvent& event)
    {
        if (const auto* step = std::get_if<BuildStep>(&event))
            add(std::to_string(step->number) + " " + stateName(step->state) + " "
                + step->name.substr(0, 24));
        else if (const auto* output = std::get_if<BuildOutput>(&event))
            add(std::to_string(output->step) + " > " + output->line);
        else if (const auto* marker = std::get_if<BuildMarker>(&event))
            add("marker " + std::to_string(marker->step) + "/" + std::to_string(marker->of) + " "
                + marker->name + " " + std::to_string(marker->done) + "/"
                + std::to_string(marker->total));
        else if (const auto* image = std::get_if<BuildImage>(&event))
            add("image " + image->id.substr(0, 12));
        else if (const auto* failure = std::get_if<BuildFailure>(&event))
            add("failure " + std::to_string(failure->exitCode));
        QVERIFY(stream.fraction() >= lastFraction);
        lastFraction = stream.fraction();
    }
};

QByteArray fixture(const std::string& name)
{
    QFile file(QStringLiteral(DECANT_SOURCE_DIR "/tests/fixtures/engine/")
               + QString::fromStdString(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("fixture %s is missing", name.c_str());
    return file.readAll();
}

QByteArrayList played(const QByteArray& bytes, qsizetype piece)
{
    Recorder recorder;
    for (qsizetype at = 0; at < bytes.size(); at += piece) {
        const QByteArray part = bytes.mid(at, piece);
        recorder.stream.feed({part.constData(), static_cast<size_t>(part.size())});
    }
    recorder.stream.finish();
    return recorder.lines;
}

QByteArray streamLine(const QByteArray& text)
{
    return "{\"stream\":\"" + text + "\"}\n";
}

}  // namespace

class tst_BuildStream : public QObject {
    Q_OBJECT

private slots:
    void recorded_data()
    {
        QTest::addColumn<QByteArrayList>("expected");
        QTest::newRow("classic-ok") << QByteArrayList{
            "1 running ARG BASE=decant/tiny:1",
            "1 done ARG BASE=decant/tiny:1",
            "2 running FROM ${BASE} AS donor",
            "2 done FROM ${BASE} AS donor",
            "3 running COPY hello.txt /snapshot",
            "3 done COPY hello.txt /snapshot",
            "4 running RUN echo out; echo err >",
            "4 >  ---> [Warning] IPv4 forwarding is disabled. Networking will not work.",
            "4 > out",
            "marker 2/3 load 1/3",
            "4 > \x1b[91merr\x1b[0m",
            "marker 2/3 load 2/3",
            "marker 2/3 load 3/3",
            "image sha256:6ddae",
            "4 done RUN echo out; echo err >",
            "5 running FROM ${BASE}",
            "5 done FROM ${BASE}",
            "6 running COPY --from=donor /decan",
            "6 done COPY --from=donor /decan",
            "7 running ENV X=1",
            "7 >  ---> [Warning] IPv4 forwarding is disabled. Networking will not work.",
            "7 done ENV X=1",
            "8 running CMD [\"/bin/sleep\",\"100\"]",
            "8 >  ---> [Warning] IPv4 forwarding is disabled. Networking will not work.",
            "8 done CMD [\"/bin/sleep\",\"100\"]",
            "9 running LABEL a=b",
            "9 >  ---> [Warning] IPv4 forwarding is disabled. Networking will not work.",
            "image sha256:88cb7",
            "9 > Successfully built 88cb73e9e2a9",
            "9 > Successfully tagged decant/x:1",
            "9 done LABEL a=b"};
        QTest::newRow("classic-failing") << QByteArrayList{
            "1 running ARG BASE=decant/tiny:1",
            "1 done ARG BASE=decant/tiny:1",
            "2 running FROM ${BASE} AS donor",
            "2 done FROM ${BASE} AS donor",
            "3 running COPY hello.txt /snapshot",
            "3 cached COPY hello.txt /snapshot",
            "4 running RUN echo before; echo \"b",
            "4 >  ---> [Warning] IPv4 forwarding is disabled. Networking will not work.",
            "4 > \x1b[91mbroken thing\x1b[0m",
            "4 > before",
            "4 failed RUN echo before; echo \"b",
            "failure 3"};
        QTest::newRow("buildkit-ok") << QByteArrayList{"1 waiting [donor 1/3] FROM docker.",
                                                       "2 waiting [donor 2/3] COPY hello.t",
                                                       "3 waiting [donor 3/3] RUN echo out",
                                                       "4 waiting [stage-1 2/2] COPY --fro",
                                                       "1 running [donor 1/3] FROM docker.",
                                                       "1 done [donor 1/3] FROM docker.",
                                                       "2 running [donor 2/3] COPY hello.t",
                                                       "2 done [donor 2/3] COPY hello.t",
                                                       "3 running [donor 3/3] RUN echo out",
                                                       "3 > out",
                                                       "3 > err",
                                                       "marker 2/3 load 1/3",
                                                       "marker 2/3 load 2/3",
                                                       "marker 2/3 load 3/3",
                                                       "3 done [donor 3/3] RUN echo out",
                                                       "4 running [stage-1 2/2] COPY --fro",
                                                       "4 done [stage-1 2/2] COPY --fro",
                                                       "5 running exporting to image",
                                                       "image sha256:e4480",
                                                       "5 done exporting to image",
                                                       "0 > Successfully tagged decant/x:2"};
        QTest::newRow("buildkit-cached") << QByteArrayList{
            "1 waiting [donor 1/3] FROM docker.", "2 waiting [donor 2/3] COPY hello.t",
            "3 waiting [donor 3/3] RUN echo out", "4 waiting [stage-1 2/2] COPY --fro",
            "1 done [donor 1/3] FROM docker.",    "2 cached [donor 2/3] COPY hello.t",
            "3 cached [donor 3/3] RUN echo out",  "4 cached [stage-1 2/2] COPY --fro",
            "5 running exporting to image",       "image sha256:e4480",
            "5 done exporting to image",          "0 > Successfully tagged decant/x:2"};
        QTest::newRow("buildkit-failing") << QByteArrayList{"1 waiting [donor 1/3] FROM docker.",
                                                            "2 waiting [donor 2/3] COPY hello.t",
                                                            "3 waiting [donor 3/3] RUN echo bef",
                                                            "4 waiting [stage-1 2/2] COPY --fro",
                                                            "1 done [donor 1/3] FROM docker.",
                                                            "2 running [donor 2/3] COPY hello.t",
                                                            "2 cached [donor 2/3] COPY hello.t",
                                                            "3 running [donor 3/3] RUN echo bef",
                                                            "3 > before",
                                                            "3 > broken thing",
                                                            "3 failed [donor 3/3] RUN echo bef",
                                                            "failure 3"};
    }

    void recorded()
    {
        QFETCH(const QByteArrayList, expected);
        const QByteArray bytes = fixture(std::string(QTest::currentDataTag()) + ".jsonl");
        QCOMPARE(played(bytes, bytes.size()), expected);
        QCOMPARE(played(bytes, 1), expected);
        QCOMPARE(played(bytes, 777), expected);
    }

    void podman()
    {
        const QByteArray bytes = streamLine("[1/2] STEP 1/2: FROM a AS donor\\n")
            + streamLine("[1/2] STEP 2/2: RUN restore\\n")
            + streamLine("DECANT step=1 of=2 name=load done=1 total=2\\n")
            + streamLine("--> 0123456789a\\n") + streamLine("[2/2] STEP 1/1: FROM a\\n")
            + "{\"errorDetail\":{\"message\":\"while running runtime: exit status 4\"},"
              "\"error\":\"x\"}\n";
        Recorder recorder;
        recorder.stream.feed({bytes.constData(), static_cast<size_t>(bytes.size())});
        QCOMPARE(
            recorder.lines.join('\n'),
            (QByteArrayList{"1 running FROM a AS donor", "1 done FROM a AS donor",
                            "2 running RUN restore", "marker 1/2 load 1/2", "2 done RUN restore",
                            "3 running FROM a", "3 failed FROM a", "failure 4"})
                .join('\n'));
        QCOMPARE(recorder.stream.fraction(), 0.5);
    }

    void progressFollowsMarkers()
    {
        Recorder recorder;
        const QByteArray bytes = streamLine("Step 1/2 : FROM a") + streamLine("Step 2/2 : RUN b")
            + streamLine("DECANT step=2 of=2 name=index done=1 total=2\\n");
        recorder.stream.feed({bytes.constData(), static_cast<size_t>(bytes.size())});
        QCOMPARE(recorder.stream.fraction(), 0.875);
    }

    void outputCannotPretendToBeAStep()
    {
        const QByteArray bytes = streamLine("Step 1/3 : RUN a") + streamLine("Step 3/3 : RUN c")
            + streamLine("\\nStep 2/9 : RUN d") + streamLine("\\n");
        QCOMPARE(played(bytes, 5).join('\n'),
                 (QByteArrayList{"1 running RUN a", "1 > Step 3/3 : RUN c", "1 > Step 2/9 : RUN d"})
                     .join('\n'));
    }

    void partsOfLinesAreJoined()
    {
        const QByteArray bytes = streamLine("Step 1/1 : RUN a") + streamLine("one")
            + streamLine(" two\\n10%\\r20%\\r\\nthree") + "garbage that is no JSON\n";
        QCOMPARE(played(bytes, 7).join('\n'),
                 (QByteArrayList{"1 running RUN a", "1 > one two", "1 > 20%",
                                 "1 > garbage that is no JSON", "1 > three"})
                     .join('\n'));
    }

    void damagedTraceIsIgnored()
    {
        QByteArray bytes = "{\"id\":\"moby.buildkit.trace\",\"aux\":\""
            + QByteArray("\x0a\xff\xff\xff\xff\x7f garbage").toBase64() + "\"}\n";
        QCOMPARE(played(bytes, 3), QByteArrayList());
        QVERIFY(!decodeTrace("\x0a\x05\x0a"));
        QVERIFY(decodeTrace("").has_value());
    }

    void markers_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<bool>("good");
        QTest::addColumn<double>("fraction");
        QTest::newRow("whole") << QByteArray("DECANT step=2 of=4 name=load done=1 total=2") << true
                               << 0.375;
        QTest::newRow("no counts") << QByteArray("DECANT step=4 of=4 name=stop") << true << 0.75;
        QTest::newRow("more done than there is")
            << QByteArray("DECANT step=1 of=2 done=9 total=3") << true << 0.5;
        QTest::newRow("no step") << QByteArray("DECANT of=4") << false << 0.0;
        QTest::newRow("step beyond the end") << QByteArray("DECANT step=5 of=4") << false << 0.0;
        QTest::newRow("number is none") << QByteArray("DECANT step=x of=4") << false << 0.0;
        QTest::newRow("other text") << QByteArray("DECANTER step=1 of=1") << false << 0.0;
    }

    void markers()
    {
        QFETCH(const QByteArray, line);
        QFETCH(const bool, good);
        QFETCH(const double, fraction);
        const auto marker = parseMarker({line.constData(), static_cast<size_t>(line.size())});
        QCOMPARE(marker.has_value(), good);
        if (good)
            QCOMPARE(marker->fraction(), fraction);
    }

    void framesAreTakenApart()
    {
        const std::string bytes("\1\0\0\0\0\0\0\4out\n\2\0\0\0\0\0\0\4err\n\1\0\0\0\0\0\0\1!", 33);
        for (const size_t piece : {size_t{1}, size_t{5}, bytes.size()}) {
            ContainerStream stream(100);
            for (size_t at = 0; at < bytes.size(); at += piece)
                stream.feed(std::string_view(bytes).substr(at, piece));
            QCOMPARE(stream.output, std::string("out\n!"));
            QCOMPARE(stream.errorOutput, std::string("err\n"));
            QCOMPARE(stream.both, std::string("out\nerr\n!"));
            QVERIFY(stream.complete());
        }
        ContainerStream small(3);
        small.feed(std::string_view(bytes).substr(0, 20));
        QCOMPARE(small.output, std::string("out"));
        QCOMPARE(small.dropped, size_t{1});
        QVERIFY(!small.complete());
    }
};

QTEST_APPLESS_MAIN(tst_BuildStream)
#include "tst_buildstream.moc"
