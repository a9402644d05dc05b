// SPDX-License-Identifier: MIT
#include "gui/subset/tablerules.h"

#include "gui/subset/modedelegate.h"
#include "gui/widgets/itemdelegate.h"
#include "gui/widgets/pageparts.h"
#include "gui/widgets/sqledit.h"
#include "model/support/text.h"
#include "services/subset/sqlcheck.h"
#include "services/support/qt.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace decant::gui {

namespace {

constexpr int kMost = std::numeric_limits<int>::max();
constexpr int kPinnedLines = 3;

/// Children of one relation: a number in which -1 stands for all and 0 for none.
class ChildrenDelegate : public ItemDelegate {
public:
    using ItemDelegate::ItemDelegate;
    [[nodiscard]] QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& /*option*/,
                                        const QModelIndex& /*index*/) const override
    {
        auto* box = new QComboBox(parent);
        box->setObjectName(u"childrenComboBox"_s);
        box->addItem(RelationModel::childrenWords(Children::No, 0), 0);
        for (const int limit : {1, 5, 20, 100})
            box->addItem(RelationModel::childrenWords(Children::Limit, limit), limit);
        box->addItem(RelationModel::childrenWords(Children::All, 0), -1);
        return box;
    }
    void setEditorData(QWidget* editor, const QModelIndex& index) const override
    {
        auto* box = static_cast<QComboBox*>(editor);  // made above
        const int value = index.data(Qt::EditRole).toInt();
        if (box->findData(value) < 0)
            box->addItem(RelationModel::childrenWords(Children::Limit, value), value);
        box->setCurrentIndex(box->findData(value));
    }
    void setModelData(QWidget* editor, QAbstractItemModel* model,
                      const QModelIndex& index) const override
    {
        model->setData(index, static_cast<QComboBox*>(editor)->currentData(), Qt::EditRole);
    }
};

QStringList partsOf(const QString& text, QChar separator)
{
    QStringList parts;
    for (const QString& part : text.split(separator)) {
        if (const QString trimmed = part.trimmed(); !trimmed.isEmpty())
            parts.append(trimmed);
    }
    return parts;
}

QString joined(const std::vector<std::string>& texts, const QString& separator)
{
    QStringList parts;
    for (const std::string& text : texts)
        parts.append(toQString(text));
    return parts.join(separator);
}

std::vector<std::string> textsOf(const QStringList& parts)
{
    std::vector<std::string> texts;
    for (const QString& part : parts)
        texts.push_back(toUtf8(part));
    return texts;
}

}  // namespace

TableSubset startingRows(RowMode mode, const Table& table)
{
    TableSubset rows;
    rows.mode = mode;
    if (mode == RowMode::Where)
        rows.where = "true";
    if (mode == RowMode::Percent)
        rows.percent = 10;
    if (mode == RowMode::Newest) {
        rows.rows = 1000;
        const Key* key = table.primaryKey();
        rows.order = key != nullptr && !key->columns.empty()
            ? sqlIdentifier(key->columns.front()) + " DESC"
            : "ctid DESC";
    }
    return rows;
}

TableRules::TableRules(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_why(new QLabel(this))
    , m_mode(new QComboBox(this))
    , m_fields(new QStackedWidget(this))
    , m_view(new QTableView(this))
{
    setObjectName(u"tableRules"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_why->setObjectName(u"whyLabel"_s);
    m_why->setTextFormat(Qt::PlainText);
    m_why->setWordWrap(true);
    m_mode->setObjectName(u"rowModeComboBox"_s);
    m_mode->setAccessibleName(tr("Rows taken"));
    addRowModes(m_mode);
    m_fields->addWidget(new QWidget(this));  // modes without fields
    m_fields->addWidget(makeWhere());
    m_fields->addWidget(makePercent());
    m_fields->addWidget(makeNewest());
    connect(m_mode, &QComboBox::activated, this, &TableRules::chooseMode);

    setUpTable(m_view, u"relationTableView"_s, tr("Relations of the table"));
    m_view->setModel(&m_relations);
    m_view->setItemDelegateForColumn(static_cast<int>(RelationModel::Column::Children),
                                     new ChildrenDelegate(m_view));
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked
                            | QAbstractItemView::EditKeyPressed);
    connect(&m_relations, &RelationModel::childrenRequested, this, &TableRules::childrenRequested);

    auto* relationsLabel =
        new QLabel(tr("&Relations: parents always come along, children as you say"), this);
    relationsLabel->setWordWrap(true);
    relationsLabel->setBuddy(m_view);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_why);
    layout->addWidget(m_mode);
    layout->addWidget(m_fields);
    layout->addWidget(makeExtras());
    layout->addWidget(relationsLabel);
    layout->addWidget(m_view, 1);
    clear();
}

QWidget* TableRules::makeWhere()
{
    auto* page = new QWidget(this);
    m_where = new SqlEdit(page);
    m_where->setObjectName(u"whereSqlEdit"_s);
    m_where->setAccessibleName(tr("Condition"));
    m_whereProblem = new QLabel(page);
    m_whereProblem->setObjectName(u"whereProblemLabel"_s);
    m_whereProblem->setTextFormat(Qt::PlainText);
    m_whereProblem->setWordWrap(true);
    m_count = makeButton(u"countPushButton"_s, u"search"_s, tr("&Count rows"), page);
    m_count->setToolTip(tr("Counts the rows in the source now (Ctrl+Enter)"));
    m_countResult = new QLabel(page);
    m_countResult->setObjectName(u"countResultLabel"_s);
    m_countResult->setTextFormat(Qt::PlainText);
    m_countResult->setWordWrap(true);
    auto* bar = new QHBoxLayout;
    bar->addWidget(m_count);
    bar->addWidget(m_countResult, 1);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_where, 1);
    layout->addWidget(m_whereProblem);
    layout->addLayout(bar);
    connect(m_where, &SqlEdit::checked, this, [this] {
        m_whereProblem->setText(m_where->problem());
        m_whereProblem->setVisible(!m_where->problem().isEmpty());
        ask();
    });
    connect(m_where, &SqlEdit::submitted, this, &TableRules::askCount);
    connect(m_count, &QPushButton::clicked, this, &TableRules::askCount);
    return page;
}

QWidget* TableRules::makePercent()
{
    auto* page = new QWidget(this);
    m_percent = new QDoubleSpinBox(page);
    m_percent->setObjectName(u"percentDoubleSpinBox"_s);
    m_percent->setDecimals(3);
    m_percent->setRange(0.001, 100);
    m_percent->setSuffix(u" %"_s);
    m_percent->setKeyboardTracking(false);
    m_seed = new QSpinBox(page);
    m_seed->setObjectName(u"seedSpinBox"_s);
    m_seed->setRange(0, kMost);
    m_seed->setKeyboardTracking(false);
    m_seed->setToolTip(tr("Another number takes another sample; the same one takes it again."));
    auto* layout = new QFormLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addRow(tr("&Percentage"), m_percent);
    layout->addRow(tr("S&eed"), m_seed);
    connect(m_percent, &QDoubleSpinBox::valueChanged, this, &TableRules::ask);
    connect(m_seed, &QSpinBox::valueChanged, this, &TableRules::ask);
    return page;
}

QWidget* TableRules::makeNewest()
{
    auto* page = new QWidget(this);
    m_newest = new QSpinBox(page);
    m_newest->setObjectName(u"newestSpinBox"_s);
    m_newest->setRange(1, kMost);
    m_newest->setKeyboardTracking(false);
    m_order = new QLineEdit(page);
    m_order->setObjectName(u"orderLineEdit"_s);
    auto* layout = new QFormLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addRow(tr("&Number of rows"), m_newest);
    layout->addRow(tr("&Order"), m_order);
    connect(m_newest, &QSpinBox::valueChanged, this, &TableRules::ask);
    connect(m_order, &QLineEdit::editingFinished, this, &TableRules::ask);
    return page;
}

QWidget* TableRules::makeExtras()
{
    auto* page = new QWidget(this);
    m_pinned = new QPlainTextEdit(page);
    m_pinned->setObjectName(u"pinnedPlainTextEdit"_s);
    m_pinned->setTabChangesFocus(true);
    m_pinned->setPlaceholderText(tr("id = 4711"));
    m_pinned->setFixedHeight(fontMetrics().lineSpacing() * kPinnedLines + 12);
    m_pinned->setToolTip(tr("One condition per line; rows for which one holds are always kept."));
    m_coverage = new QLineEdit(page);
    m_coverage->setObjectName(u"coverageLineEdit"_s);
    m_coverage->setPlaceholderText(tr("status, kind"));
    m_coverage->setToolTip(
        tr("Columns whose enum values, NULLs, smallest and largest values are always kept."));
    auto* layout = new QFormLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addRow(tr("A&lways keep"), m_pinned);
    layout->addRow(tr("Co&ver columns"), m_coverage);
    auto* take = makeButton(u"takeExtrasPushButton"_s, u"ok"_s, tr("&Take over"), page);
    layout->addRow(QString(), take);
    connect(take, &QPushButton::clicked, this, &TableRules::ask);
    connect(m_coverage, &QLineEdit::editingFinished, this, &TableRules::ask);
    return page;
}

void TableRules::show(const Table& table, const SubsetRow& row, std::vector<RelationRow> relations)
{
    m_showing = true;
    const bool other = m_table.name != table.name;
    m_table = table;
    m_rows = row.rows;
    setEnabled(true);
    m_title->setText(toQString(table.name.text()));
    m_why->setText(toQString(row.why));
    m_mode->setCurrentIndex(m_mode->findData(static_cast<int>(m_rows.mode)));
    switch (m_rows.mode) {
    case RowMode::Where:
        m_fields->setCurrentIndex(1);
        break;
    case RowMode::Percent:
        m_fields->setCurrentIndex(2);
        break;
    case RowMode::Newest:
        m_fields->setCurrentIndex(3);
        break;
    default:
        m_fields->setCurrentIndex(0);
        break;
    }
    m_fields->setVisible(m_fields->currentIndex() != 0);
    if (other || !m_where->isPending()) {
        m_where->setSql(toQString(m_rows.where));
        m_whereProblem->hide();
    }
    if (other)
        m_countResult->clear();
    m_percent->setValue(m_rows.percent);
    m_seed->setValue(m_rows.seed);
    m_newest->setValue(m_rows.rows);
    m_order->setText(toQString(m_rows.order));
    m_pinned->setPlainText(joined(m_rows.pinned, u"\n"_s));
    m_coverage->setText(joined(m_rows.coverage, u", "_s));
    const bool takes = m_rows.mode != RowMode::StructureOnly && m_rows.mode != RowMode::Skip;
    m_pinned->setEnabled(takes);
    m_coverage->setEnabled(takes);
    if (relations != m_relations.rows())
        m_relations.setRows(std::move(relations));
    m_view->resizeColumnsToContents();
    m_showing = false;
}

void TableRules::clear()
{
    m_table = {};
    m_title->setText(tr("No table is selected"));
    m_why->clear();
    m_relations.setRows({});
    m_fields->hide();
    setEnabled(false);
}

void TableRules::showCount(const QString& text)
{
    m_countResult->setText(text);
}

void TableRules::chooseMode()
{
    const auto mode = static_cast<RowMode>(m_mode->currentData().toInt());
    if (mode == m_rows.mode)
        return;
    TableSubset rows = startingRows(mode, m_table);
    if (mode != RowMode::StructureOnly && mode != RowMode::Skip) {
        rows.pinned = m_rows.pinned;
        rows.coverage = m_rows.coverage;
    }
    emit rowsRequested(toQString(m_table.name.text()), rows);
}

void TableRules::ask()
{
    if (m_showing || m_table.name.name.empty())
        return;
    TableSubset rows = m_rows;
    if (rows.mode == RowMode::Where) {
        if (!m_where->problem().isEmpty() || m_where->sql().isEmpty())
            return;  // told where it is typed
        rows.where = toUtf8(m_where->sql());
    }
    if (rows.mode == RowMode::Percent) {
        rows.percent = m_percent->value();
        rows.seed = m_seed->value();
    }
    if (rows.mode == RowMode::Newest) {
        rows.rows = m_newest->value();
        const std::string order = toUtf8(m_order->text().trimmed());
        if (!order.empty() && !checkSql(SqlPiece::Order, order))
            rows.order = order;
        else
            m_order->setText(toQString(rows.order));
    }
    if (m_pinned->isEnabled()) {
        rows.pinned = textsOf(partsOf(m_pinned->toPlainText(), u'\n'));
        rows.coverage = textsOf(partsOf(m_coverage->text(), u','));
    }
    if (rows != m_rows)
        emit rowsRequested(toQString(m_table.name.text()), rows);
}

void TableRules::askCount()
{
    if (m_where->problem().isEmpty() && !m_where->sql().isEmpty())
        emit countRequested(toQString(m_table.name.text()), m_where->sql());
}

}  // namespace decant::gui
