// SPDX-License-Identifier: MIT
#include "gui/masking/functionstext.h"
#include "gui/masking/linesedit.h"
#include "gui/masking/operationstext.h"
#include "gui/masking/ruleeditor.h"
#include "gui/masking/rulepreview.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace decant;
using namespace decant::gui;
using namespace Qt::Literals::StringLiterals;

namespace {

MaskingRow textRow()
{
    MaskingRow row;
    row.table = "public.customers";
    row.column = "name";
    row.type.name = "text";
    row.type.base = "text";
    row.type.family = TypeFamily::Text;
    return row;
}

MaskingRow ruled(MaskRule rule)
{
    MaskingRow row = textRow();
    row.decision = Decision(std::move(rule));
    return row;
}

MaskRule decidedRule(const QSignalSpy& spy)
{
    return std::get<MaskRule>(*spy.last().at(0).value<ColumnDecision>().decision);
}

}  // namespace

class tst_RuleEditor : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { qRegisterMetaType<ColumnDecision>("decant::gui::ColumnDecision"); }

    /// Whatever the catalogue grows to: each parameter of each function can be edited, and has a
    /// name for those who do not see it.
    void everyParameterHasAnEditor()
    {
        RuleEditor editor;
        for (const FunctionDescriptor& function : functionCatalogue()) {
            MaskingRow row = ruled({std::string(function.name), {}});
            if (!function.types.empty())
                row.type.family = function.types.front();
            editor.setRow(&row, 1);
            for (const auto list : {std::span(function.parameters), commonParameters()}) {
                for (const ParameterDescriptor& parameter : list) {
                    const QString name =
                        u"parameter_"_s + QString::fromStdString(std::string(parameter.name));
                    const auto* widget = editor.findChild<QWidget*>(name);
                    QVERIFY2(widget != nullptr, qPrintable(name));
                    QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(name));
                    QVERIFY2(!qobject_cast<const QLabel*>(widget), "a label is no editor");
                }
            }
        }
    }
    void aParameterIsEdited()
    {
        RuleEditor editor;
        const MaskingRow row = ruled({"email", {}});
        editor.setRow(&row, 1);
        QSignalSpy decided(&editor, &RuleEditor::decided);
        auto* domain = editor.findChild<QLineEdit*>(u"parameter_key_domain"_s);
        QVERIFY(domain != nullptr);
        domain->setFocus();
        QTest::keyClicks(domain, u"person"_s);
        QTest::keyClick(domain, Qt::Key_Return);
        QCOMPARE(decided.count(), 1);
        QCOMPARE(*decidedRule(decided).parameters.at("key_domain").get<std::string>(),
                 std::string("person"));
        // Back to the default: nothing stays in the project.
        domain->selectAll();
        QTest::keyClick(domain, Qt::Key_Backspace);
        QTest::keyClick(domain, Qt::Key_Return);
        QCOMPARE(decided.count(), 2);
        QVERIFY(decidedRule(decided).parameters.empty());
    }
    void theEchoKeepsTheFocus()
    {
        RuleEditor editor;
        MaskingRow row = ruled({"email", {}});
        editor.setRow(&row, 1);
        auto* domain = editor.findChild<QLineEdit*>(u"parameter_key_domain"_s);
        row.problems = {{say("too long"), {}}};
        editor.setRow(&row, 1);
        QCOMPARE(editor.findChild<QLineEdit*>(u"parameter_key_domain"_s), domain);
        QCOMPARE(editor.findChild<QLabel*>(u"ruleProblemLabel"_s)->text(), u"too long"_s);
    }
    void faultsStandAtTheirParameter()
    {
        RuleEditor editor;
        const MaskingRow row = ruled({"shift.date", {{"max_days", Value("many")}}});
        editor.setRow(&row, 1);
        const auto* fault = editor.findChild<QLabel*>(u"fault_max_days"_s);
        QVERIFY(fault != nullptr);
        QVERIFY2(fault->text().contains(u"max_days"_s), qPrintable(fault->text()));
        const auto* other = editor.findChild<QLabel*>(u"fault_key_domain"_s);
        QVERIFY(other != nullptr && other->text().isEmpty());
    }
    void followersAndChangesAreTold()
    {
        RuleEditor editor;
        MaskingRow row = ruled({"email", {}});
        row.followers = {"public.orders.email", "public.invoices.email"};
        row.change = ColumnChange::Type;
        row.changedFrom = "character varying(20)";
        editor.setRow(&row, 1);
        QVERIFY(editor.findChild<QLabel*>(u"ruleFollowersLabel"_s)
                    ->text()
                    .contains(u"public.orders.email, public.invoices.email"_s));
        QVERIFY(editor.findChild<QLabel*>(u"ruleFactsLabel"_s)->text().contains(u"varying(20)"_s));
    }
    void functionsAreFoundByAnyPart()
    {
        RuleEditor editor;
        const MaskingRow row = textRow();
        editor.setRow(&row, 1);
        auto* box = editor.findChild<QComboBox*>(u"functionComboBox"_s);
        QVERIFY(box->isEditable());
        QSignalSpy decided(&editor, &RuleEditor::decided);
        const int at = box->findData(u"person.last_name"_s);
        QVERIFY(at > 0);
        box->setCurrentIndex(at);
        emit box->activated(at);
        QCOMPARE(decided.count(), 1);
        QCOMPARE(decidedRule(decided).function, std::string("person.last_name"));
    }
    void operationsAreText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("apply") << u"apply $.contact.email email"_s;
        QTest::newRow("parameters") << u"apply $.a hash.hmac key_domain=person length=12"_s;
        QTest::newRow("set") << u"set $.source \"two words\"\nset $.n 3\nset $.b true"_s;
        QTest::newRow("digits as text") << u"set $.n \"3\""_s;
        QTest::newRow("delete") << u"delete $['a b'].c[0]"_s;
        QTest::newRow("quotes") << u"set $.q \"say \\\"hi\\\"\""_s;
    }
    void operationsAreText()
    {
        QFETCH(QString, text);
        QString wrong;
        const auto operations = parseOperations(text, wrong);
        QVERIFY2(operations.has_value(), qPrintable(wrong));
        QCOMPARE(operationsText(*operations), text);
    }
    void brokenOperations_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("line");
        QTest::newRow("unknown") << u"delete $.a\nmask $.b email"_s << u"2: mask $.b email"_s;
        QTest::newRow("no function") << u"apply $.a"_s << u"1: apply $.a"_s;
        QTest::newRow("no value") << u"set $.a"_s << u"1: set $.a"_s;
        QTest::newRow("too much") << u"delete $.a now"_s << u"1: delete $.a now"_s;
        QTest::newRow("no name") << u"apply $.a email =x"_s << u"1: apply $.a email =x"_s;
    }
    void brokenOperations()
    {
        QFETCH(QString, text);
        QFETCH(QString, line);
        QString wrong;
        QVERIFY(!parseOperations(text, wrong));
        QCOMPARE(wrong, line);
    }
    void operationsAreEdited()
    {
        RuleEditor editor;
        MaskingRow row = ruled({"json.path", {}});
        row.type.family = TypeFamily::Json;
        editor.setRow(&row, 1);
        QSignalSpy decided(&editor, &RuleEditor::decided);
        auto* lines = editor.findChild<LinesEdit*>(u"parameter_operations"_s);
        QVERIFY(lines != nullptr);
        lines->setPlainText(u"apply $.mail email"_s);
        QTest::keyClick(lines, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(decided.count(), 1);
        QCOMPARE(decidedRule(decided).parameters.at("operations").get<Value::List>()->size(),
                 std::size_t{1});
        lines->setPlainText(u"nonsense"_s);
        QTest::keyClick(lines, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(decided.count(), 1);
    }
    void functionsAreText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("chain") << u"person.last_name locale=de\npartial.address keep_first=1"_s;
        QTest::newRow("case") << u"country = 'DE' AND age >= 18 => email\nhash.hmac"_s;
        QTest::newRow("arrow in a text") << u"note = ' => ' => email\nhash.hmac"_s;
        QTest::newRow("list") << u"email domains=[a.example, \"b, c\", \"1\"] unique=true"_s;
    }
    void functionsAreText()
    {
        QFETCH(QString, text);
        QString wrong;
        const auto functions = parseFunctions(text, wrong);
        QVERIFY2(functions.has_value(), qPrintable(wrong));
        QCOMPARE(functionsText(*functions), text);
    }
    void brokenFunctions()
    {
        QString wrong;
        QVERIFY(!parseFunctions(u"email\nphone 3"_s, wrong));
        QCOMPARE(wrong, u"2: phone 3"_s);
        QVERIFY(!parseFunctions(u"a = 1 => "_s, wrong));
    }
    void chainsAndCasesAreEditedAndChecked()
    {
        RuleEditor editor;
        const MaskingRow row = ruled({"conditional", {}});
        editor.setRow(&row, 1);
        QSignalSpy decided(&editor, &RuleEditor::decided);
        auto* lines = editor.findChild<LinesEdit*>(u"parameter_cases"_s);
        QVERIFY(lines != nullptr);
        lines->setPlainText(u"country = 'DE' => person.full_name locale=de\nhash.hmac"_s);
        QTest::keyClick(lines, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(decided.count(), 1);
        const auto* cases = decidedRule(decided).parameters.at("cases").get<Value::List>();
        QCOMPARE(cases->size(), std::size_t{2});
        const auto* fault = editor.findChild<QLabel*>(u"fault_cases"_s);
        QVERIFY2(fault->text().isEmpty(), qPrintable(fault->text()));
        // What is wrong inside is said below the editor, as in the checks of the plan.
        lines->setPlainText(u"country == 'DE' => person.full_nam\nemail when=x"_s);
        QTest::keyClick(lines, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(decided.count(), 2);
        for (const QString& said : {u"person.full_name"_s, u"when"_s})
            QVERIFY2(fault->text().contains(said), qPrintable(fault->text()));
    }
    void whatLinesCannotSayIsOnlyShown()
    {
        RuleEditor editor;
        const Value entry(Value::Table{
            {"function", Value("chain")},
            {"parameters",
             Value(Value::Table{
                 {"functions",
                  Value(Value::List{Value(Value::Table{{"function", Value("email")}})})}})}});
        const MaskingRow row = ruled({"conditional", {{"cases", Value(Value::List{entry})}}});
        editor.setRow(&row, 1);
        QSignalSpy decided(&editor, &RuleEditor::decided);
        auto* lines = editor.findChild<LinesEdit*>(u"parameter_cases"_s);
        QVERIFY(lines != nullptr && lines->isReadOnly());
        QTest::keyClick(lines, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(decided.count(), 0);
        const MaskingRow taken = ruled(
            {"person.last_name", {{"locale", Value(Value::Table{{"column", Value("country")}})}}});
        editor.setRow(&taken, 1);
        const auto* locale = editor.findChild<QLineEdit*>(u"parameter_locale"_s);
        QVERIFY(locale != nullptr && locale->isReadOnly());
        QVERIFY(locale->text().contains(u"country"_s));
    }
    void previewTellsCollisions()
    {
        RulePreview preview;
        ColumnSummary summary;
        summary.rows = 3;
        summary.distinctBefore = 3;
        summary.distinctAfter = 2;
        summary.collisions = 1;
        preview.showRows({{"a", "x"}, {"b", "x"}, {std::nullopt, std::nullopt}}, summary);
        const auto* text = preview.findChild<QLabel*>(u"previewSummaryLabel"_s);
        QVERIFY2(text->text().contains(u"3 → 2"_s), qPrintable(text->text()));
        const auto* model = preview.findChild<QTableView*>(u"beforeAfterTableView"_s)->model();
        QCOMPARE(model->rowCount(), 3);
        QCOMPARE(model->index(2, 0).data().toString(), u"NULL"_s);
        preview.showText(u"gone"_s);
        QCOMPARE(model->rowCount(), 0);
        preview.showRows({{"a", std::nullopt, true}}, summary);
        QVERIFY2(text->text().contains(u"database of the image"_s), qPrintable(text->text()));
    }
};

QTEST_MAIN(tst_RuleEditor)
#include "tst_ruleeditor.moc"
