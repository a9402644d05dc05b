// SPDX-License-Identifier: MIT
// Every language is compiled in and complete, down to accelerators, placeholders and plural forms.
#include "gui/app/errortext.h"
#include "gui/itemmodels/words.h"
#include "model/artifacts/lint.h"
#include "model/image/imagereference.h"
#include "model/masking/functioncatalogue.h"
#include "model/masking/rulecheck.h"
#include "model/masking/sqlexpression.h"
#include "model/project/reader.h"
#include "services/support/qt.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

#include <set>

using namespace decant;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Message {
    QString context;
    QString source;
    QStringList forms;  ///< one, or as many as the language has plural forms
    bool plural = false;
};

std::vector<Message> messagesOf(const QString& file)
{
    std::vector<Message> all;
    QFile device(file);
    if (!device.open(QIODevice::ReadOnly))
        return all;
    QXmlStreamReader xml(&device);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name"_s) {
            context = xml.readElementText();
        } else if (xml.name() == u"message"_s) {
            all.push_back({context, {}, {}, xml.attributes().value(u"numerus"_s) == u"yes"_s});
        } else if (xml.name() == u"source"_s) {
            all.back().source = xml.readElementText();
        } else if (xml.name() == u"numerusform"_s
                   || (xml.name() == u"translation"_s && !all.back().plural)) {
            all.back().forms << xml.readElementText();
        }
    }
    return all;
}

QString file(const QString& language)
{
    return QStringLiteral(DECANT_SOURCE_DIR "/translations/decant_") + language + u".ts"_s;
}

int accelerators(const QString& text)
{
    return static_cast<int>(QString(text).remove(u"&&"_s).count(u'&'));
}

std::set<QString> placeholders(const QString& text)
{
    static const QRegularExpression placeholder(u"%(\\d+|n)"_s);
    std::set<QString> found;
    for (auto at = placeholder.globalMatch(text); at.hasNext();)
        found.insert(at.next().captured());
    return found;
}

}  // namespace

class tst_Languages : public QObject {
    Q_OBJECT

    static void addLanguages()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("pluralForms");
        QTest::newRow("German") << u"de"_s << 2;
        QTest::newRow("French") << u"fr"_s << 2;
        QTest::newRow("Spanish") << u"es"_s << 2;
        QTest::newRow("Simplified Chinese") << u"zh_CN"_s << 1;
    }

private slots:
    void isCompiledInAndLoaded_data() { addLanguages(); }
    void isCompiledInAndLoaded()
    {
        QFETCH(QString, language);
        QTranslator translator;
        QVERIFY(translator.load(QLocale(language), u"decant"_s, u"_"_s, u":/i18n"_s));
        QVERIFY(!translator.translate("decant::gui::MainWindow", "&Save").isEmpty());
    }

    void describesEveryMaskingFunction_data() { addLanguages(); }
    void describesEveryMaskingFunction()
    {
        QFETCH(QString, language);
        QTranslator translator;
        QVERIFY(translator.load(QLocale(language), u"decant"_s, u"_"_s, u":/i18n"_s));
        QVERIFY(QCoreApplication::installTranslator(&translator));
        const auto check = [](std::string_view english) {
            const QString words = gui::catalogueWords(english);
            QVERIFY2(words != toQString(english), std::string(english).c_str());
        };
        for (const ParameterDescriptor& parameter : commonParameters())
            check(parameter.help);
        for (const FunctionDescriptor& function : functionCatalogue()) {
            check(function.summary);
            for (const ParameterDescriptor& parameter : function.parameters)
                check(parameter.help);
        }
        QCoreApplication::removeTranslator(&translator);
    }

    void tellsErrors_data() { addLanguages(); }
    /// What a layer below said stays as it is; the rest is told in the language of the window.
    void tellsErrors()
    {
        QFETCH(QString, language);
        QTranslator translator;
        QVERIFY(translator.load(QLocale(language), u"decant"_s, u"_"_s, u":/i18n"_s));
        const std::vector<Error> errors{
            parseImageReference("Wrong/Name").error(),
            parseProject("format = 1\nname = 3\n[servies.a]\n", "decant.toml").error(),
            Error{Error::Code::Denied, Error::Area::Source, "public.t",
                  Sentence::verbatim("permission denied for table t"), say("Check the user name.")},
            SqlExpression::parse("uppr(name)").error(),
        };
        for (const Error& error : errors) {
            const gui::ErrorText english = gui::errorText(error);
            QCOMPARE(english.hint, toQString(error.hint.english()));
            QVERIFY(QCoreApplication::installTranslator(&translator));
            const gui::ErrorText told = gui::errorText(error);
            QCoreApplication::removeTranslator(&translator);
            QVERIFY2(told.hint != english.hint && !told.hint.isEmpty(), qPrintable(english.hint));
            const bool verbatim = error.what == "public.t";
            QVERIFY2((told.detail == english.detail) == verbatim, qPrintable(told.detail));
            QVERIFY2(!told.detail.contains(u"%1"_s) && !told.hint.contains(u"%1"_s),
                     qPrintable(told.full()));
            QCOMPARE(told.full().contains(u"servies"_s), english.full().contains(u"servies"_s));
        }
    }

    void tellsProblems_data() { addLanguages(); }
    void tellsProblems()
    {
        QFETCH(QString, language);
        QTranslator translator;
        QVERIFY(translator.load(QLocale(language), u"decant"_s, u"_"_s, u":/i18n"_s));
        std::vector<Sentence> sentences;
        for (const RuleFault& fault : checkRule({"emial", {}}, nullptr))
            sentences.insert(sentences.end(), {fault.text, fault.advice});
        for (const LintFinding& finding : lintDockerfile("FROM postgres:15.8 AS a\nRNU x", {}))
            sentences.insert(sentences.end(), {finding.text, finding.fix});
        QVERIFY(sentences.size() > 4);
        for (const Sentence& sentence : sentences) {
            const QString english = gui::words(sentence);
            QCOMPARE(english, toQString(sentence.english()));
            QVERIFY(QCoreApplication::installTranslator(&translator));
            const QString told = gui::words(sentence);
            QCoreApplication::removeTranslator(&translator);
            QVERIFY2(told != english && !told.contains(u'%'), qPrintable(english));
            QVERIFY2(!english.contains(u"emial"_s) || told.contains(u"emial"_s), qPrintable(told));
        }
    }

    void keepsAcceleratorsAndPlaceholders_data() { addLanguages(); }
    void keepsAcceleratorsAndPlaceholders()
    {
        QFETCH(QString, language);
        QFETCH(int, pluralForms);
        const auto messages = messagesOf(file(language));
        QVERIFY(messages.size() > 1000);
        for (const Message& message : messages) {
            const QByteArray where = QString(message.context + u": "_s + message.source).toUtf8();
            QVERIFY2(message.forms.size() == (message.plural ? pluralForms : 1), where.constData());
            for (const QString& form : message.forms) {
                QVERIFY2(!form.isEmpty(), where.constData());
                QVERIFY2(accelerators(form) == accelerators(message.source), where.constData());
                QVERIFY2(placeholders(form) == placeholders(message.source), where.constData());
            }
        }
    }

    /// English has words of its own for one and for many.
    void countsProperly()
    {
        QTranslator translator;
        QVERIFY(translator.load(QLocale(u"fr"_s), u"decant"_s, u"_"_s, u":/i18n"_s));
        const auto columns = [&](int n) {
            return translator.translate("decant::gui::MaskingPage", "%n column(s)", nullptr, n);
        };
        QCOMPARE(columns(0), u"%n colonne"_s);
        QCOMPARE(columns(1), u"%n colonne"_s);
        QCOMPARE(columns(2), u"%n colonnes"_s);
        QVERIFY(translator.load(QLocale(u"en"_s), u"decant"_s, u"_"_s, u":/i18n"_s));
        QCOMPARE(columns(1), u"%n column"_s);
        QCOMPARE(columns(0), u"%n columns"_s);
    }
};

QTEST_GUILESS_MAIN(tst_Languages)
#include "tst_languages.moc"
