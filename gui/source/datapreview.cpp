// SPDX-License-Identifier: MIT
#include "gui/source/datapreview.h"

#include "gui/app/errortext.h"
#include "gui/app/projectdocument.h"
#include "gui/app/servicestates.h"
#include "gui/widgets/pageparts.h"
#include "model/detect/classify.h"
#include "model/subset/skippedtables.h"
#include "services/support/qt.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace decant::gui {

namespace {

constexpr int kRows = 100;

std::vector<std::string> columnValues(const RowSample& sample, std::size_t column)
{
    std::vector<std::string> values;
    for (const auto& row : sample.rows) {
        if (row[column])
            values.push_back(*row[column]);
    }
    return values;
}

/// How each column may be shown: undecided ones are judged by what they hold.
std::vector<CellView> cellViews(const MaskSpec& spec, const MaskPlan& plan, const Table& table,
                                const RowSample& sample)
{
    const TableMask* mask = plan.table(table.name);
    std::vector<CellView> views;
    for (std::size_t i = 0; i < sample.columns.size(); ++i) {
        const Column* column = table.column(sample.columns[i]);
        bool masked = false;
        for (const ColumnMask& each : mask == nullptr ? std::vector<ColumnMask>() : mask->columns)
            masked = masked
                || table.columns[static_cast<std::size_t>(each.column)].name == sample.columns[i];
        if (masked)
            views.push_back(CellView::Masked);
        else if (column == nullptr)
            views.push_back(CellView::Withheld);
        else if (spec.find(table.name.text(), column->name) != nullptr)
            views.push_back(CellView::Plain);
        else
            views.push_back(classifyColumn(table, *column, columnValues(sample, i)).kind
                                    == ColumnKind::None
                                ? CellView::Plain
                                : CellView::Withheld);
    }
    return views;
}

}  // namespace

DataPreview::DataPreview(const Workbench& bench, QWidget* parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_title(new QLabel(this))
    , m_state(new QLabel(this))
    , m_reveal(new QCheckBox(tr("Show &original values"), this))
    , m_view(new QTableView(this))
{
    m_title->setObjectName(u"dataPreviewTitleLabel"_s);
    m_state->setObjectName(u"dataPreviewStateLabel"_s);
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    m_reveal->setObjectName(u"revealCheckBox"_s);
    m_reveal->setToolTip(
        tr("Real values of the source on this screen, until another table is chosen."));
    setUpTable(m_view, u"dataPreviewTableView"_s, tr("Rows of the chosen table"));
    m_view->setModel(&m_model);
    m_view->horizontalHeader()->setStretchLastSection(false);
    auto* top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_reveal);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(top);
    layout->addWidget(m_state);
    layout->addWidget(m_view, 1);
    connect(m_reveal, &QCheckBox::toggled, &m_model, &DataRowsModel::setRevealed);
    setTable({}, {});
}

void DataPreview::setTable(const std::string& service, const std::string& table)
{
    if (!table.empty() && service == m_service && table == m_table)
        return;
    m_service = service;
    m_table = table;
    m_title->setText(table.empty() ? tr("Rows") : tr("Rows of %1").arg(toQString(table)));
    reload();
}

void DataPreview::reload()
{
    if (m_job)
        m_job->cancel();
    m_model.clear();
    m_reveal->setChecked(false);
    m_reveal->setEnabled(false);
    m_stale = !m_table.empty();
    m_state->setText(m_table.empty() ? tr("Choose a table to see some of its rows.") : QString());
    m_state->show();
    if (isVisible())
        read();
}

void DataPreview::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    read();
}

void DataPreview::read()
{
    const auto catalog = m_bench.services->state(m_service).catalog;
    const Service* service = m_bench.document->project().service(m_service);
    if (!m_stale || !catalog || service == nullptr)
        return;
    m_stale = false;
    m_state->setText(tr("Reading some rows …"));
    m_job = m_bench.jobs->start<Rows>(
        tr("Rows of %1").arg(toQString(m_table)),
        [project = m_bench.document->project(), service = *service, catalog,
         table = m_table](JobContext& context) -> Result<Rows> {
            auto sample = sampleTable(project, service, table, kRows, context);
            if (!sample)
                return std::move(sample).error();
            auto preview = previewSample(project, service, *catalog, table, *sample);
            if (!preview)
                return std::move(preview).error();
            const MaskPlan plan = planMasking(service, *catalog);
            const Table& found = *catalog->table(*QualifiedName::parse(table));
            return Rows{*std::move(preview), cellViews(service.masking, plan, found, *sample)};
        },
        this, [this](Result<Rows> result) { take(std::move(result)); });
}

void DataPreview::take(Result<Rows> result)
{
    if (!result) {
        if (result.error().code != Error::Code::Cancelled)
            m_state->setText(errorText(result.error()).full());
        return;
    }
    const bool empty = result->preview.before.empty();
    m_state->setText(tr("The table has no rows."));
    m_state->setVisible(empty);
    m_reveal->setEnabled(!empty);
    m_model.setRows(std::move(result->preview), std::move(result->views));
}

}  // namespace decant::gui
