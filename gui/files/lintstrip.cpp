// SPDX-License-Identifier: MIT
#include "gui/files/lintstrip.h"

#include "gui/widgets/pageparts.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace decant::gui {

LintStrip::LintStrip(QWidget* parent)
    : QWidget(parent)
    , m_summary(new QLabel(this))
    , m_table(new QTableView(this))
{
    m_summary->setObjectName(u"lintSummaryLabel"_s);
    setUpTable(m_table, u"lintTableView"_s, tr("Remarks about the file"));
    m_table->setModel(&m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->resizeSection(0, 80);
    m_table->horizontalHeader()->resizeSection(1, 420);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_summary);
    layout->addWidget(m_table, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& index) {
                if (index.isValid())
                    emit placeWanted(m_model.row(index.row()).line,
                                     m_model.row(index.row()).column);
            });
    setFindings({}, false);
}

void LintStrip::setFindings(std::vector<LintFinding> findings, bool linted)
{
    m_model.setRows(std::move(findings));
    m_table->setVisible(m_model.rowCount() > 0);
    m_summary->setText(!linted ? tr("There are no rules for this kind of file.")
                           : m_model.rowCount() == 0
                           ? tr("The rules have nothing to say.")
                           : tr("%n remark(s):", nullptr, m_model.rowCount()));
}

}  // namespace decant::gui
