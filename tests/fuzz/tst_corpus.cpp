// SPDX-License-Identifier: MIT
// What the fuzzers look for, over a fixed corpus: every file, and every file cut short.
#include "tests/fuzz/targets.h"

#include <QDir>
#include <QFile>
#include <QtTest>

class tst_Corpus : public QObject {
    Q_OBJECT

private:
    using Target = void (*)(std::string_view);
    static void replay(const char* folder, Target target)
    {
        const QDir corpus(QStringLiteral(DECANT_SOURCE_DIR "/tests/fuzz/corpus/")
                          + QLatin1String(folder));
        const QStringList names = corpus.entryList(QDir::Files);
        QVERIFY(!names.isEmpty());
        for (const QString& name : names) {
            QFile file(corpus.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const std::string input = file.readAll().toStdString();
            const std::size_t step = std::max<std::size_t>(1, input.size() / 200);
            for (std::size_t size = 0; size < input.size(); size += step)
                target(std::string_view(input).substr(0, size));
            target(input);
        }
    }

private slots:
    void rowConditions() { replay("rowcondition", decant::fuzz::rowCondition); }
    void jsonPaths() { replay("jsonpath", decant::fuzz::jsonPath); }
    void copyLines() { replay("copylines", decant::fuzz::copyLines); }
    void templates() { replay("template", decant::fuzz::templates); }
    void projects() { replay("project", decant::fuzz::project); }
};

QTEST_APPLESS_MAIN(tst_Corpus)
#include "tst_corpus.moc"
