// SPDX-License-Identifier: MIT
#include "gui/subset/subsetpage.h"

#include "gui/app/errortext.h"
#include "gui/app/projectdocument.h"
#include "gui/app/servicestates.h"
#include "gui/itemmodels/letgo.h"
#include "gui/itemmodels/roles.h"
#include "gui/itemmodels/words.h"
#include "gui/subset/budgetdialog.h"
#include "gui/subset/closureview.h"
#include "gui/subset/modedelegate.h"
#include "gui/subset/tablerules.h"
#include "gui/widgets/itemdelegate.h"
#include "gui/widgets/pageparts.h"
#include "gui/widgets/scrolled.h"
#include "services/support/qt.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <chrono>
#include <cmath>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace decant::gui {

namespace {

constexpr auto kPlanDelay = 120ms;

}  // namespace

SubsetPage::SubsetPage(const Workbench& bench, QWidget* parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_header(new PageHeader(u"subset"_s, tr("Subset"),
                              tr("Which rows reach the image. What they refer to comes along."),
                              this))
    , m_message(new MessageBar(this))
    , m_tabs(new QTabWidget(this))
    , m_grid(new QTableView(this))
    , m_graph(new ClosureView(this))
    , m_rules(new TableRules(this))
    , m_summary(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(u"subset"_s, {}, {}, this))
{
    setObjectName(u"subsetPage"_s);
    m_message->hide();
    m_summary->setObjectName(u"subsetSummaryLabel"_s);
    m_summary->setTextFormat(Qt::PlainText);
    QScrollArea* panel = scrolled(m_rules, this);
    panel->setMinimumWidth(340);
    auto* splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    m_tabs->setObjectName(u"subsetTabWidget"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makeGrid(), tr("Tables"));
    m_tabs->addTab(m_graph, tr("Graph"));
    splitter->addWidget(m_tabs);
    splitter->addWidget(panel);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({900, 380});
    auto* content = new QWidget(this);
    auto* contentLayout = new QVBoxLayout(content);
    contentLayout->setContentsMargins(0, 0, 0, 0);
    contentLayout->addWidget(makeBar());
    contentLayout->addWidget(splitter, 1);
    contentLayout->addWidget(m_summary);
    m_stack->addWidget(content);
    m_stack->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_header);
    layout->addWidget(m_message);
    layout->addWidget(m_stack, 1);
    m_planTimer.setSingleShot(true);
    m_planTimer.setInterval(kPlanDelay);
    connectParts();
}

QWidget* SubsetPage::makeBar()
{
    auto* bar = new QWidget(this);
    auto* filter = new QLineEdit(bar);
    filter->setObjectName(u"subsetFilterLineEdit"_s);
    filter->setPlaceholderText(tr("Filter tables"));
    filter->setAccessibleName(tr("Filter tables"));
    filter->setClearButtonEnabled(true);
    QPushButton* all = makeButton(u"allRowsPushButton"_s, u"table"_s, tr("&All rows"), bar);
    QPushButton* needed = makeButton(u"neededRowsPushButton"_s, u"link"_s, tr("Only nee&ded"), bar);
    QPushButton* none =
        makeButton(u"structureOnlyPushButton"_s, u"schema"_s, tr("&Structure only"), bar);
    m_measureButton = makeButton(u"measurePushButton"_s, u"search"_s, tr("&Measure"), bar);
    m_measureButton->setToolTip(
        tr("Lets the server check the conditions, counts, and compresses a few rows in memory."));
    m_fitButton = makeButton(u"fitPushButton"_s, u"layers"_s, tr("&Fit to a size…"), bar);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(filter, 1);
    for (QPushButton* button : {all, needed, none, m_measureButton, m_fitButton})
        layout->addWidget(button);
    connect(filter, &QLineEdit::textChanged, &m_filter,
            &QSortFilterProxyModel::setFilterFixedString);
    connect(all, &QPushButton::clicked, this, [this] { changeSelected(RowMode::All); });
    connect(needed, &QPushButton::clicked, this, [this] { changeSelected(RowMode::Needed); });
    connect(none, &QPushButton::clicked, this, [this] { changeSelected(RowMode::StructureOnly); });
    connect(m_measureButton, &QPushButton::clicked, this, &SubsetPage::measure);
    connect(m_fitButton, &QPushButton::clicked, this, &SubsetPage::fit);
    return bar;
}

QWidget* SubsetPage::makeGrid()
{
    m_filter.setSourceModel(&m_model);
    m_filter.setSortRole(SortRole);
    m_filter.setFilterCaseSensitivity(Qt::CaseInsensitive);
    setUpTable(m_grid, u"subsetTableView"_s, tr("Tables and the rows taken"));
    m_grid->setModel(&m_filter);
    m_grid->setItemDelegateForColumn(static_cast<int>(SubsetModel::Column::Mode),
                                     new ModeDelegate(m_grid));
    m_grid->setSortingEnabled(true);
    m_grid->sortByColumn(0, Qt::AscendingOrder);
    m_grid->horizontalHeader()->resizeSection(0, 210);
    m_grid->horizontalHeader()->resizeSection(1, 220);
    m_grid->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    return m_grid;
}

void SubsetPage::connectParts()
{
    QPushButton* read = m_empty->addButton(u"readTablesPushButton"_s, tr("Read the source"));
    connect(read, &QPushButton::clicked, this, [this] { m_bench.services->check(m_service); });
    connect(m_grid->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &SubsetPage::showSelection);
    connect(&m_planTimer, &QTimer::timeout, this, &SubsetPage::plan);
    connect(&m_model, &SubsetModel::modeRequested, this,
            [this](const QString& table, RowMode mode) {
                const auto name = QualifiedName::parse(toUtf8(table));
                const Table* found = m_catalog && name ? m_catalog->table(*name) : nullptr;
                if (found != nullptr)
                    changeRows({toUtf8(table)}, startingRows(mode, *found));
            });
    connect(m_rules, &TableRules::rowsRequested, this,
            [this](const QString& table, const TableSubset& rows) {
                changeRows({toUtf8(table)}, rows);
            });
    connect(m_tabs, &QTabWidget::currentChanged, this, &SubsetPage::layOut);
    connect(m_graph, &ClosureView::unitChosen, this, &SubsetPage::selectUnit);
    connect(m_graph, &ClosureView::relationChosen, this, [this](std::size_t relation) {
        if (m_view && relation < m_view->plan.relations.size())
            selectUnit(m_view->plan.relations[relation].unit);
    });
    connect(m_rules, &TableRules::childrenRequested, this, &SubsetPage::changeChildren);
    connect(m_rules, &TableRules::countRequested, this, &SubsetPage::count);
    connect(m_bench.document, &ProjectDocument::projectChanged, &m_planTimer,
            qOverload<>(&QTimer::start));
    connect(m_bench.services, &ServiceStates::checked, this, [this](const std::string& service) {
        if (service == m_service)
            showState();
    });
}

const Service* SubsetPage::service() const
{
    return m_bench.document->project().service(m_service);
}

void SubsetPage::setService(const QString& name)
{
    if (m_service != toUtf8(name)) {
        m_catalog.reset();
        m_rules->clear();
        m_message->hide();
    }
    m_service = toUtf8(name);
    m_header->setTitle(tr("Subset of %1").arg(name));
    showState();
}

void SubsetPage::showState()
{
    const ServiceState& state = m_bench.services->state(m_service);
    m_stack->setCurrentIndex(state.catalog ? 0 : 1);
    if (state.catalog) {
        if (state.catalog != m_catalog) {
            m_catalog = state.catalog;
            m_measured.reset();
            m_view.reset();
        }
        plan();
        return;
    }
    m_catalog.reset();
    m_view.reset();
    m_model.setRows({});
    m_rules->clear();
    if (state.checking)
        m_empty->setWaiting(tr("Reading the tables …"), tr("This runs in the background."));
    else if (state.error)
        m_empty->setTexts(errorText(*state.error).title, errorText(*state.error).below());
    else
        m_empty->setTexts(tr("The tables are not known yet"),
                          tr("Read the source to choose which tables come with their rows."));
}

void SubsetPage::plan()
{
    const Service* from = service();
    if (from == nullptr || !m_catalog)
        return;
    if (m_planJob)
        m_planJob->cancel();
    using View = std::shared_ptr<const SubsetView>;
    m_planJob = m_bench.jobs->start<View>(
        tr("Plan the subset of %1").arg(toQString(m_service)),
        [spec = from->subset, catalog = m_catalog, measured = m_measured](JobContext&) {
            return Result<View>(shareLarge(makeSubsetView(spec, *catalog, measured.get())));
        },
        this,
        [this, catalog = m_catalog](Result<View> view) {
            if (view && catalog == m_catalog)
                showView(std::move(*view));
        });
}

void SubsetPage::showView(std::shared_ptr<const SubsetView> view)
{
    m_view = std::move(view);
    if (m_model.rowCount() != static_cast<int>(m_view->rows.size())
        || (m_model.rowCount() > 0 && m_model.row(0).table != m_view->rows.front().table)) {
        m_model.setRows(m_view->rows);
    } else {
        m_model.updateRows(m_view->rows);
    }
    showSummary();
    showSelection();
    layOut();
}

void SubsetPage::layOut()
{
    if (m_tabs->currentWidget() != m_graph || !m_view || m_drawn == m_view || m_layoutJob)
        return;
    using Layout = std::shared_ptr<const ClosureLayout>;
    m_layoutJob = m_bench.jobs->start<Layout>(
        tr("Draw the subset of %1").arg(toQString(m_service)),
        [view = m_view, catalog = m_catalog](JobContext&) {
            return Result<Layout>(
                std::make_shared<const ClosureLayout>(layOutClosure(view->plan, *catalog)));
        },
        this,
        [this, view = m_view](Result<Layout> layout) {
            m_layoutJob.clear();
            if (!layout)
                return;
            m_drawn = view;
            m_graph->show(std::move(*layout));
            layOut();  // something may have changed meanwhile
        });
}

void SubsetPage::selectUnit(std::size_t unit)
{
    if (!m_view || unit >= m_view->plan.units.size() || m_view->plan.units[unit].members.empty())
        return;
    const auto row = static_cast<int>(m_view->plan.units[unit].members.front());
    const QModelIndex index = m_filter.mapFromSource(m_model.index(row, 0));
    if (!index.isValid())
        return;  // filtered away
    m_grid->selectRow(index.row());
    m_grid->scrollTo(index);
}

void SubsetPage::showSummary()
{
    QString text = tr("About %1 rows, %2 compressed.")
                       .arg(countWords(std::llround(m_view->estimate.rows)),
                            bytesWords(std::llround(m_view->estimate.bytes)));
    const std::int64_t budget = m_bench.document->project().budget.stackBytes;
    if (budget > 0)
        text += u' ' + tr("The budget of the whole stack is %1.").arg(bytesWords(budget));
    if (!m_measured)
        text += u' ' + tr("From the statistics of the source; Measure makes it exact.");
    m_summary->setText(text);
}

void SubsetPage::showSelection()
{
    const QModelIndexList selected = m_grid->selectionModel()->selectedRows();
    if (!m_view || !m_catalog || selected.size() != 1) {
        m_rules->clear();
        return;
    }
    const auto index = static_cast<std::size_t>(m_filter.mapToSource(selected.front()).row());
    const SubsetTable& planned = m_view->plan.tables[index];
    m_graph->setCurrent(planned.unit);
    std::vector<RelationRow> relations;
    for (std::size_t i = 0; i < m_view->relations.size(); ++i) {
        const SubsetRelation& relation = m_view->plan.relations[i];
        if (relation.unit == planned.unit || relation.referencedUnit == planned.unit)
            relations.push_back(m_view->relations[i]);
    }
    SubsetRow row = m_view->rows[index];
    QString why = toQString(row.why);
    if (planned.skipped())
        why = tr("The table is left out of the image.");
    else if (planned.withoutRows())
        why = tr("No rows are taken.");
    else if (!planned.reached)
        why = tr("Nothing leads to this table, so it stays empty.");
    else if (why.isEmpty())
        why = tr("Its rows are taken for their own sake.");
    else
        why = tr("Its rows come by %1.").arg(why);
    row.why = toUtf8(why);
    m_rules->show(m_catalog->tables[planned.table], row, std::move(relations));
}

void SubsetPage::changeRows(const std::vector<std::string>& tables, const TableSubset& rows)
{
    const QString name = tables.size() == 1
        ? tr("%1: %2").arg(toQString(tables.front()), words(rows))
        : tr("%n table(s): %1", nullptr, static_cast<int>(tables.size())).arg(words(rows));
    m_bench.document->edit(name, [&](Project& project) {
        if (Service* target = project.service(m_service))
            setRows(target->subset, m_catalog.get(), tables, rows);
    });
}

void SubsetPage::changeSelected(RowMode mode)
{
    std::vector<std::string> tables;
    for (const QModelIndex& index : m_grid->selectionModel()->selectedRows())
        tables.push_back(toUtf8(index.data(KeyRole).toString()));
    TableSubset rows;
    rows.mode = mode;
    if (!tables.empty())
        changeRows(tables, rows);
}

void SubsetPage::changeChildren(const QString& table, const QString& name, Children children,
                                int limit)
{
    const QString text =
        tr("Children by %1: %2").arg(name, RelationModel::childrenWords(children, limit));
    m_bench.document->edit(text, [&](Project& project) {
        if (Service* target = project.service(m_service))
            setChildren(target->subset, toUtf8(table), toUtf8(name), children, limit);
    });
}

}  // namespace decant::gui
