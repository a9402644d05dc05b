// SPDX-License-Identifier: MIT
#include "gui/masking/maskingpage.h"

#include "gui/app/errortext.h"
#include "gui/app/projectdocument.h"
#include "gui/app/servicestates.h"
#include "gui/itemmodels/words.h"
#include "gui/masking/ruleeditor.h"
#include "gui/widgets/pageparts.h"
#include "gui/widgets/scrolled.h"
#include "services/support/qt.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <chrono>
#include <utility>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace decant::gui {

namespace {

constexpr auto kPreviewDelay = 250ms;
using Column = MaskingModel::Column;

}  // namespace

MaskingPage::MaskingPage(const Workbench& bench, QWidget* parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_header(new PageHeader(u"mask"_s, tr("Masking"), {}, this))
    , m_message(new MessageBar(this))
    , m_driftBar(new MessageBar(this))
{
    setObjectName(u"maskingPage"_s);
    m_filter.setSourceModel(&m_model);

    m_editor = new RuleEditor(this);
    m_editor->setObjectName(u"ruleEditor"_s);
    QScrollArea* panel = scrolled(m_editor, this);
    panel->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    panel->setMinimumWidth(330);

    auto* splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeGrid());
    splitter->addWidget(panel);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 0);
    splitter->setSizes({1000, 360});

    auto* content = new QWidget(this);
    auto* contentLayout = new QVBoxLayout(content);
    contentLayout->setContentsMargins(0, 0, 0, 0);
    contentLayout->addWidget(makeBar());
    contentLayout->addWidget(splitter, 1);

    m_empty = new EmptyState(u"mask"_s, {}, {}, this);
    QPushButton* read = m_empty->addButton(u"readColumnsPushButton"_s, tr("Read the source"));
    connect(read, &QPushButton::clicked, this, [this] { m_bench.services->check(m_service); });
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(content);
    m_stack->addWidget(m_empty);

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_header);
    layout->addWidget(m_message);
    layout->addWidget(m_driftBar);
    layout->addWidget(m_stack, 1);

    m_selectionTimer.setSingleShot(true);
    connect(&m_selectionTimer, &QTimer::timeout, this, &MaskingPage::showSelection);
    m_previewTimer.setSingleShot(true);
    m_previewTimer.setInterval(kPreviewDelay);
    connect(&m_previewTimer, &QTimer::timeout, this, &MaskingPage::preview);
    connect(m_editor, &RuleEditor::decided, this,
            [this](const ColumnDecision& decision) { decide(decision.decision); });
    m_driftBar->setObjectName(u"driftBar"_s);
    QPushButton* show = m_driftBar->addButton(u"showChangesPushButton"_s, tr("Show &changes"));
    connect(show, &QPushButton::clicked, this, [this] { m_changedOnly->setChecked(true); });
    makeActions();
    connectDocument();
}

void MaskingPage::connectDocument()
{
    connect(m_bench.document, &ProjectDocument::decisionsChanged, this,
            [this](const std::string& service, const std::vector<ColumnDecision>& decisions) {
                if (service != m_service)
                    return;
                m_model.applyDecisions(decisions);
                m_selectionTimer.start(0);  // the editor may be in the middle of a signal
                m_previewTimer.start();
                updateHeader();
                updateActions();
            });
    connect(m_bench.document, &ProjectDocument::projectChanged, this, [this] {
        m_shown.reset();  // decisions may differ anywhere
        rebuildRows();
    });
    connect(m_bench.services, &ServiceStates::checked, this, [this](const std::string& service) {
        if (service == m_service)
            showState();
    });
    connect(m_bench.services, &ServiceStates::planned, this, [this](const std::string& service) {
        if (service == m_service)
            showPlan();
    });
    connect(m_bench.document, &ProjectDocument::opened, this, [this] {
        m_wanted.reset();
        m_shown.reset();
        m_sampled = {};
        m_sampledTable.clear();
        m_model.setContent({});
    });
}

QWidget* MaskingPage::makeBar()
{
    auto* bar = new QWidget(this);
    m_search = new QLineEdit(bar);
    m_search->setObjectName(u"maskingFilterLineEdit"_s);
    m_search->setPlaceholderText(tr("Filter by table, column, kind or function"));
    m_search->setAccessibleName(tr("Filter by table, column, kind or function"));
    m_search->setClearButtonEnabled(true);
    m_undecidedOnly = new QCheckBox(tr("&Undecided only"), bar);
    m_undecidedOnly->setObjectName(u"undecidedOnlyCheckBox"_s);
    m_sensitiveOnly = new QCheckBox(tr("Sensi&tive only"), bar);
    m_sensitiveOnly->setObjectName(u"sensitiveOnlyCheckBox"_s);
    m_changedOnly = new QCheckBox(tr("C&hanged only"), bar);
    m_changedOnly->setObjectName(u"changedOnlyCheckBox"_s);
    m_changedOnly->setToolTip(tr("New or changed since the last snapshot"));
    m_scanButton =
        makeButton(u"scanPushButton"_s, u"search"_s, tr("&Detect from sample rows"), bar);
    m_scanButton->setToolTip(tr("Reads a few rows of every table; they stay in memory."));
    m_accept = makeButton(u"acceptAllPushButton"_s, u"ok"_s, tr("&Accept suggestions"), bar);
    m_accept->setToolTip(tr(
        "Takes what is suggested for every undecided column that is shown: a rule, or keep where "
        "type and name are harmless."));
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_search, 1);
    layout->addWidget(m_undecidedOnly);
    layout->addWidget(m_sensitiveOnly);
    layout->addWidget(m_changedOnly);
    layout->addWidget(m_scanButton);
    layout->addWidget(m_accept);
    connect(m_search, &QLineEdit::textChanged, &m_filter, &MaskingFilter::setText);
    connect(m_undecidedOnly, &QCheckBox::toggled, &m_filter, &MaskingFilter::setUndecidedOnly);
    connect(m_sensitiveOnly, &QCheckBox::toggled, &m_filter, &MaskingFilter::setSensitiveOnly);
    connect(m_changedOnly, &QCheckBox::toggled, &m_filter, &MaskingFilter::setChangedOnly);
    connect(m_scanButton, &QPushButton::clicked, this, &MaskingPage::scan);
    connect(m_accept, &QPushButton::clicked, this, &MaskingPage::acceptSuggestions);
    return bar;
}

QWidget* MaskingPage::makeGrid()
{
    m_view = new QTableView(this);
    setUpTable(m_view, u"maskingTableView"_s, tr("Columns and their decisions"));
    m_view->setModel(&m_filter);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_view->setSortingEnabled(true);
    m_view->horizontalHeader()->setSortIndicatorClearable(true);
    m_view->sortByColumn(-1, Qt::AscendingOrder);  // the order of the source
    const std::vector<std::pair<Column, int>> widths{
        {Column::Table, 140},     {Column::Name, 140},     {Column::Type, 120},
        {Column::Detected, 115},  {Column::Decision, 150}, {Column::Parameters, 150},
        {Column::Guarantee, 150}, {Column::Before, 170},   {Column::After, 170}};
    for (const auto& [column, width] : widths)
        m_view->horizontalHeader()->resizeSection(static_cast<int>(column), width);
    // The values stand beside the decision that changes them.
    QHeaderView* header = m_view->horizontalHeader();
    header->moveSection(header->visualIndex(static_cast<int>(Column::Before)), 5);
    header->moveSection(header->visualIndex(static_cast<int>(Column::After)), 6);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        m_previewFailed = false;  // the person wants to see values
        showSelection();
        m_previewTimer.start();
    });
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, this,
            [this] { m_previewTimer.start(); });
    return m_view;
}

void MaskingPage::setService(const QString& name)
{
    if (m_service != toUtf8(name)) {
        m_service = toUtf8(name);
        m_wanted.reset();
        m_shown.reset();
        m_model.setContent({});
        m_sampled = {};
        m_sampledTable.clear();
        m_previewFailed = false;
        m_message->hide();
    }
    m_header->setTitle(tr("Masking of %1").arg(name));
    showState();
}

void MaskingPage::showState()
{
    const ServiceState& state = m_bench.services->state(m_service);
    showDrift();
    if (!state.catalog) {
        if (state.checking) {
            m_empty->setWaiting(tr("Reading the columns …"), tr("This runs in the background."));
        } else if (state.error) {
            const ErrorText words = errorText(*state.error);
            m_empty->setTexts(words.title, words.below());
        } else {
            m_empty->setTexts(
                tr("The columns are not known yet"),
                tr("Read the source: then every column is listed here with what it looks like, "
                   "and waits for a decision – mask it, or keep it with a reason."));
        }
        m_stack->setCurrentIndex(1);
        updateHeader();
        return;
    }
    m_stack->setCurrentIndex(0);
    rebuildRows();
}

void MaskingPage::updateHeader()
{
    if (m_model.rows().empty()) {
        m_header->setText(
            tr("Every column gets a decision: a masking rule, or keep with a reason."));
        return;
    }
    const int open = m_model.undecidedCount();
    const QString all = tr("%n column(s)", nullptr, m_model.rowCount());
    m_header->setText(open == 0
                          ? tr("%1, all decided.").arg(all)
                          : tr("%1, %2 without a decision. Builds wait until all are decided.")
                                .arg(all)
                                .arg(open));
}

std::vector<int> MaskingPage::selectedRows() const
{
    std::vector<int> rows;
    const QModelIndexList selected = m_view->selectionModel()->selectedRows();
    rows.reserve(static_cast<std::size_t>(selected.size()));
    // The current one leads: the panel shows it.
    const int current = m_filter.mapToSource(m_view->selectionModel()->currentIndex()).row();
    for (const QModelIndex& index : selected) {
        rows.push_back(m_filter.mapToSource(index).row());
        if (rows.back() == current)
            std::swap(rows.front(), rows.back());
    }
    return rows;
}

void MaskingPage::showSelection()
{
    const std::vector<int> rows = selectedRows();
    if (rows.empty())
        m_editor->setRow(nullptr, 0);
    else
        m_editor->setRow(&m_model.row(rows.front()), static_cast<int>(rows.size()));
    updateActions();
    showPreview();
}

void MaskingPage::showColumn(const std::string& table, const std::string& column)
{
    m_search->clear();
    m_undecidedOnly->setChecked(false);
    m_sensitiveOnly->setChecked(false);
    m_changedOnly->setChecked(false);
    const int row = m_model.find(table, column);
    if (row < 0) {
        if (m_model.rows().empty())
            m_wanted = {table, column};  // they are on their way
        return;
    }
    const QModelIndex index =
        m_filter.mapFromSource(m_model.index(row, static_cast<int>(Column::Decision)));
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index, QAbstractItemView::PositionAtCenter);
    m_view->setFocus();
}

}  // namespace decant::gui
