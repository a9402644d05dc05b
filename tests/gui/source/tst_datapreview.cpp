// SPDX-License-Identifier: MIT
// Values on the screen, against a private PostgreSQL.
#include "gui/app/jobcenter.h"
#include "gui/app/projectdocument.h"
#include "gui/app/servicestates.h"
#include "gui/itemmodels/roles.h"
#include "gui/masking/maskingpage.h"
#include "gui/source/datapreview.h"
#include "services/masking/maskkey.h"
#include "tests/gui/samplecatalog.h"
#include "tests/support/sandbox.h"

#include <QCheckBox>
#include <QLabel>
#include <QTableView>
#include <QTest>

using namespace decant;
using namespace decant::gui;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr const char* kKey = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";
constexpr int kPatience = 30'000;

}  // namespace

class tst_DataPreview : public QObject {
    Q_OBJECT

    std::unique_ptr<test::PostgresSandbox> m_postgres;
    JobCenter m_jobs;
    ProjectDocument m_document{&m_jobs};
    ServiceStates m_services{&m_jobs, &m_document};

    [[nodiscard]] Workbench bench() { return {&m_jobs, &m_document, &m_services, nullptr}; }

private slots:
    void initTestCase()
    {
        qputenv("DECANT_KEY", kKey);
        std::string problem;
        m_postgres = test::PostgresSandbox::start(problem);
        DECANT_REQUIRE(m_postgres, problem);
        qputenv("TEST_SHOP_PASSWORD", m_postgres->password().c_str());
        QCOMPARE(m_postgres->sql("postgres", "CREATE DATABASE shop").exitCode, 0);
        const auto filled = m_postgres->sql(
            "shop",
            "CREATE TABLE customers (id bigint PRIMARY KEY, email text, c3 text, city text);"
            "INSERT INTO customers SELECT i, 'anna' || i || '@example.org', '+49 30 5500' || i, "
            "CASE WHEN i > 1 THEN 'Berlin' END FROM generate_series(1, 20) i");
        QVERIFY2(filled.exitCode == 0, filled.errors.c_str());
        Project project = test::shopProject();
        Service& service = project.services.front();
        service.source.port = m_postgres->port();
        service.source.user = "decant";
        service.source.password = {PasswordSource::Kind::Environment, "TEST_SHOP_PASSWORD"};
        service.masking = {};
        service.masking.set("public.customers", "email", MaskRule{"email", {}});
        service.masking.set("public.customers", "city", Keep{"a large city"});
        project.keyFingerprint = MaskKey::fromHex(kKey)->fingerprint();
        m_document.create(project);
        m_services.check("shop");
        QTRY_VERIFY_WITH_TIMEOUT(m_services.state("shop").catalog != nullptr, kPatience);
    }

    void originalsOnlyWhenAsked()
    {
        DataPreview preview(bench());
        preview.show();
        preview.setTable("shop", "public.customers");
        const auto* model = preview.findChild<QTableView*>(u"dataPreviewTableView"_s)->model();
        QTRY_COMPARE_WITH_TIMEOUT(model->rowCount(), 20, kPatience);
        const auto cell = [&](int row, int column) {
            return model->index(row, column).data().toString();
        };
        QCOMPARE(cell(0, 0), u"1"_s);
        QVERIFY2(cell(0, 1).contains(u'@') && cell(0, 1) != u"anna1@example.org"_s,
                 qPrintable(cell(0, 1)));
        QCOMPARE(cell(0, 2), u"hidden"_s);  // looks like phone numbers, and nobody decided
        QVERIFY(model->index(0, 3).data(NullRole).toBool());
        QCOMPARE(cell(1, 3), u"Berlin"_s);
        auto* reveal = preview.findChild<QCheckBox*>(u"revealCheckBox"_s);
        QVERIFY(reveal->isEnabled());
        reveal->setChecked(true);
        QCOMPARE(cell(0, 1), u"anna1@example.org"_s);
        QCOMPARE(cell(0, 2), u"+49 30 55001"_s);
        preview.setTable("shop", "public.nowhere");
        QVERIFY(!reveal->isChecked());
        QCOMPARE(model->rowCount(), 0);
        const auto* state = preview.findChild<QLabel*>(u"dataPreviewStateLabel"_s);
        QTRY_VERIFY_WITH_TIMEOUT(state->text().contains(u"nowhere"_s), kPatience);
    }

    void theRulePanelShowsValuesAndCollisions()
    {
        MaskingPage page(bench());
        page.resize(1200, 800);
        page.setService(u"shop"_s);
        page.show();
        auto* view = page.findChild<QTableView*>(u"maskingTableView"_s);
        QTRY_COMPARE_WITH_TIMEOUT(view->model()->rowCount(), 4, kPatience);
        // Without a choice the rows that are seen get values.
        const auto before = [&](int row) {
            return view->model()
                ->index(row, static_cast<int>(MaskingModel::Column::Before))
                .data()
                .toString();
        };
        QTRY_COMPARE_WITH_TIMEOUT(before(1), u"anna1@example.org"_s, kPatience);
        view->selectRow(1);
        const auto* summary = page.findChild<QLabel*>(u"previewSummaryLabel"_s);
        QTRY_VERIFY_WITH_TIMEOUT(summary->text().contains(u"20 → 20"_s), kPatience);
        QCOMPARE(page.findChild<QTableView*>(u"beforeAfterTableView"_s)->model()->rowCount(), 20);
        // Another rule is tried on the rows that are here.
        m_document.decide(u"Mask"_s, "shop",
                          {{"public.customers", "email",
                            Decision(MaskRule{"constant", {{"value", Value("x")}}})}});
        QTRY_VERIFY2_WITH_TIMEOUT(summary->text().contains(u"20 → 1"_s),
                                  qPrintable(summary->text()), kPatience);
        QVERIFY2(summary->text().contains(u"19"_s), qPrintable(summary->text()));
        m_document.undoStack()->undo();
        QTRY_VERIFY_WITH_TIMEOUT(summary->text().contains(u"20 → 20"_s), kPatience);
    }
};

QTEST_MAIN(tst_DataPreview)
#include "tst_datapreview.moc"
