// SPDX-License-Identifier: MIT
#include "model/support/sentence.h"

#include <QtTest>

using namespace decant;

namespace {

/// A language that says it the other way round.
std::string german(std::string_view pattern)
{
    if (pattern == "%1 has no column %2.")
        return "Eine Spalte %2 gibt es in %1 nicht.";
    return pattern == "the view %1" ? "der Sicht %1" : std::string(pattern);
}

}  // namespace

class tst_Sentence : public QObject {
    Q_OBJECT
private slots:
    void partsTakeTheirPlaces()
    {
        const Sentence sentence = say("%1 has no column %2.", std::string("public.t"), "mail");
        QCOMPARE(sentence.english(), std::string("public.t has no column mail."));
        QCOMPARE(sentence.translated(german),
                 std::string("Eine Spalte mail gibt es in public.t nicht."));
        QCOMPARE(say("%1 of %2 tried.", 3, std::size_t{12}).english(),
                 std::string("3 of 12 tried."));
    }
    void sentencesStandInSentences()
    {
        const Sentence sentence = say("%1 has no column %2.", say("the view %1", "v"), "mail");
        QCOMPARE(sentence.english(), std::string("the view v has no column mail."));
        QCOMPARE(sentence.translated(german),
                 std::string("Eine Spalte mail gibt es in der Sicht v nicht."));
    }
    void whatStandsInANameStays()
    {
        QCOMPARE(say("%1 has no column %2.", "%2", "100%").english(),
                 std::string("%2 has no column 100%."));
        QCOMPARE(Sentence::verbatim("50 % of %1").english(), std::string("50 % of %1"));
        QCOMPARE(say("%3 and %x and %").english(), std::string("%3 and %x and %"));
    }
    void linesStandOneUnderTheOther()
    {
        const Sentence all =
            lines({say("%1 has no column %2.", "t", "mail"), Sentence::verbatim("x"), say("end")});
        QCOMPARE(all.english(), std::string("t has no column mail.\nx\nend"));
        QCOMPARE(all.translated(german),
                 std::string("Eine Spalte mail gibt es in t nicht.\nx\nend"));
        QVERIFY(lines({}).empty());
        QCOMPARE(lines({say("end")}), say("end"));
    }
    void tablesHoldPhrases()
    {
        static constexpr std::string_view kPhrase = phrase("%1 has no column %2.");
        QCOMPARE(Sentence(kPhrase, {Sentence::verbatim("t"), say("the view %1", "v")})
                     .translated(german),
                 std::string("Eine Spalte der Sicht v gibt es in t nicht."));
    }
    void emptyIsEmpty()
    {
        QVERIFY(Sentence().empty());
        QVERIFY(!say("a").empty());
        QVERIFY(!Sentence::verbatim("a").empty());
        QCOMPARE(say("a %1", "b"), say("a %1", std::string("b")));
        QVERIFY(say("a %1", "b") != say("a %1", "c"));
    }
};

QTEST_APPLESS_MAIN(tst_Sentence)
#include "tst_sentence.moc"
