// SPDX-License-Identifier: MIT
#include "gui/subset/subsetpage.h"

#include "gui/app/errortext.h"
#include "gui/app/projectdocument.h"
#include "gui/app/servicestates.h"
#include "gui/itemmodels/roles.h"
#include "gui/itemmodels/words.h"
#include "gui/widgets/itemdelegate.h"
#include "gui/widgets/pageparts.h"
#include "services/support/qt.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace decant::gui {

namespace {

/// Offers the modes in a combo box.
class ModeDelegate : public ItemDelegate {
public:
    using ItemDelegate::ItemDelegate;
    [[nodiscard]] QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& /*option*/,
                                        const QModelIndex& /*index*/) const override
    {
        auto* box = new QComboBox(parent);
        box->setObjectName(u"rowModeComboBox"_s);
        for (const RowMode mode : {RowMode::All, RowMode::StructureOnly})
            box->addItem(SubsetModel::modeWords(mode), static_cast<int>(mode));
        return box;
    }
    void setEditorData(QWidget* editor, const QModelIndex& index) const override
    {
        auto* box = static_cast<QComboBox*>(editor);  // made above
        box->setCurrentIndex(box->findData(index.data(Qt::EditRole)));
    }
    void setModelData(QWidget* editor, QAbstractItemModel* model,
                      const QModelIndex& index) const override
    {
        model->setData(index, static_cast<QComboBox*>(editor)->currentData(), Qt::EditRole);
    }
};

}  // namespace

SubsetPage::SubsetPage(const Workbench& bench, QWidget* parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_header(new PageHeader(u"subset"_s, tr("Subset"),
                              tr("How many rows of each table reach the image."), this))
    , m_view(new QTableView(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(u"subset"_s, {}, {}, this))
{
    setObjectName(u"subsetPage"_s);
    m_filter.setSourceModel(&m_model);
    m_filter.setSortRole(SortRole);
    m_filter.setFilterCaseSensitivity(Qt::CaseInsensitive);
    setUpTable(m_view, u"subsetTableView"_s, tr("Tables and the rows taken"));
    m_view->setModel(&m_filter);
    m_view->setItemDelegateForColumn(static_cast<int>(SubsetModel::Column::Mode),
                                     new ModeDelegate(m_view));
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(0, Qt::AscendingOrder);
    m_view->horizontalHeader()->resizeSection(0, 320);
    m_view->horizontalHeader()->resizeSection(1, 180);
    m_view->horizontalHeader()->resizeSection(2, 150);
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                            | QAbstractItemView::SelectedClicked
                            | QAbstractItemView::AnyKeyPressed);

    auto* filter = new QLineEdit(this);
    filter->setObjectName(u"subsetFilterLineEdit"_s);
    filter->setPlaceholderText(tr("Filter tables"));
    filter->setAccessibleName(tr("Filter tables"));
    filter->setClearButtonEnabled(true);
    QPushButton* all = makeButton(u"allRowsPushButton"_s, u"table"_s, tr("&All rows"), this);
    QPushButton* none =
        makeButton(u"structureOnlyPushButton"_s, u"schema"_s, tr("&Structure only"), this);
    auto* bar = new QHBoxLayout;
    bar->addWidget(filter, 1);
    bar->addWidget(all);
    bar->addWidget(none);

    auto* content = new QWidget(this);
    auto* contentLayout = new QVBoxLayout(content);
    contentLayout->setContentsMargins(0, 0, 0, 0);
    contentLayout->addLayout(bar);
    contentLayout->addWidget(m_view, 1);
    QPushButton* read = m_empty->addButton(u"readTablesPushButton"_s, tr("Read the source"));
    m_stack->addWidget(content);
    m_stack->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_header);
    layout->addWidget(m_stack, 1);

    connect(filter, &QLineEdit::textChanged, &m_filter,
            &QSortFilterProxyModel::setFilterFixedString);
    connect(all, &QPushButton::clicked, this, [this] { toggleSelected(RowMode::All); });
    connect(none, &QPushButton::clicked, this, [this] { toggleSelected(RowMode::StructureOnly); });
    connect(read, &QPushButton::clicked, this, [this] { m_bench.services->check(m_service); });
    connect(&m_model, &SubsetModel::modeRequested, this,
            [this](const QString& table, RowMode mode) { change(toUtf8(table), mode); });
    connect(m_bench.document, &ProjectDocument::projectChanged, this, &SubsetPage::showModes);
    connect(m_bench.services, &ServiceStates::checked, this, [this](const std::string& service) {
        if (service == m_service)
            showState();
    });
}

void SubsetPage::setService(const QString& name)
{
    m_service = toUtf8(name);
    m_header->setTitle(tr("Subset of %1").arg(name));
    showState();
}

void SubsetPage::showState()
{
    const ServiceState& state = m_bench.services->state(m_service);
    m_stack->setCurrentIndex(state.catalog ? 0 : 1);
    if (!state.catalog) {
        if (state.checking)
            m_empty->setTexts(tr("Reading the tables …"), tr("This runs in the background."));
        else if (state.error)
            m_empty->setTexts(errorText(*state.error).title, errorText(*state.error).detail);
        else
            m_empty->setTexts(tr("The tables are not known yet"),
                              tr("Read the source to choose which tables come with their rows."));
        m_model.setRows({});
        return;
    }
    const Service* service = m_bench.document->project().service(m_service);
    std::vector<SubsetRow> rows;
    for (const Table& table : state.catalog->tables) {
        if (!table.hasRows() || !table.extension.empty())
            continue;
        SubsetRow row;
        row.table = table.name.text();
        row.rowEstimate = table.rowEstimate;
        row.bytes = table.heapBytes + table.toastBytes;
        if (service != nullptr) {
            const auto found = service->subset.tables.find(row.table);
            if (found != service->subset.tables.end())
                row.mode = found->second.mode;
        }
        rows.push_back(std::move(row));
    }
    m_model.setRows(std::move(rows));
}

void SubsetPage::showModes()
{
    const Service* service = m_bench.document->project().service(m_service);
    if (service == nullptr)
        return;
    for (int i = 0; i < m_model.rowCount(); ++i) {
        SubsetRow row = m_model.row(i);
        const auto found = service->subset.tables.find(row.table);
        row.mode = found == service->subset.tables.end() ? RowMode::All : found->second.mode;
        m_model.setRow(i, std::move(row));
    }
}

void SubsetPage::change(const std::string& table, RowMode mode)
{
    m_bench.document->edit(tr("%1: %2").arg(toQString(table), SubsetModel::modeWords(mode)),
                           [this, table, mode](Project& project) {
                               Service* service = project.service(m_service);
                               if (service == nullptr)
                                   return;
                               if (mode == RowMode::All)
                                   service->subset.tables.erase(table);
                               else
                                   service->subset.tables[table].mode = mode;
                           });
}

void SubsetPage::toggleSelected(RowMode mode)
{
    std::vector<std::string> tables;
    for (const QModelIndex& index : m_view->selectionModel()->selectedRows())
        tables.push_back(toUtf8(index.data(KeyRole).toString()));
    if (tables.empty())
        return;
    m_bench.document->edit(tr("%n table(s): %1", nullptr, static_cast<int>(tables.size()))
                               .arg(SubsetModel::modeWords(mode)),
                           [this, &tables, mode](Project& project) {
                               Service* service = project.service(m_service);
                               for (const std::string& table : tables) {
                                   if (service != nullptr && mode == RowMode::All)
                                       service->subset.tables.erase(table);
                                   else if (service != nullptr)
                                       service->subset.tables[table].mode = mode;
                               }
                           });
}

}  // namespace decant::gui
