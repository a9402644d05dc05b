// SPDX-License-Identifier: MIT
#include "gui/subset/budgetdialog.h"

#include "gui/itemmodels/subsetmodel.h"
#include "gui/itemmodels/words.h"
#include "services/support/qt.h"

#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <cmath>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace decant::gui {

namespace {

constexpr double kMegabyte = 1e6;

}  // namespace

BudgetDialog::BudgetDialog(double currentBytes, std::function<void(double)> propose,
                           QWidget* parent)
    : QDialog(parent)
    , m_propose(std::move(propose))
    , m_target(new QDoubleSpinBox(this))
    , m_verdict(new QLabel(this))
    , m_steps(new QTableWidget(0, 3, this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Apply | QDialogButtonBox::Cancel, this))
{
    setObjectName(u"budgetDialog"_s);
    setWindowTitle(tr("Fit to a size"));
    m_target->setObjectName(u"targetDoubleSpinBox"_s);
    m_target->setDecimals(1);
    m_target->setRange(0.1, 1e9);
    m_target->setSuffix(tr(" MB"));
    m_target->setKeyboardTracking(false);
    m_target->setValue(currentBytes / kMegabyte / 2);
    m_verdict->setObjectName(u"verdictLabel"_s);
    m_verdict->setTextFormat(Qt::PlainText);
    m_verdict->setWordWrap(true);
    m_steps->setObjectName(u"stepsTableWidget"_s);
    m_steps->setAccessibleName(tr("Proposed changes, the largest effect first"));
    m_steps->setHorizontalHeaderLabels({tr("Table"), tr("Rows taken"), tr("Saves")});
    m_steps->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_steps->verticalHeader()->hide();
    m_steps->setEditTriggers(QAbstractItemView::NoEditTriggers);
    auto* form = new QFormLayout;
    form->addRow(tr("&Compressed size of this service"), m_target);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_verdict);
    layout->addWidget(m_steps, 1);
    layout->addWidget(m_buttons);
    resize(560, 420);
    QPushButton* apply = m_buttons->button(QDialogButtonBox::Apply);
    connect(apply, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_target, &QDoubleSpinBox::valueChanged, this, &BudgetDialog::ask);
    ask();
}

void BudgetDialog::ask()
{
    m_buttons->button(QDialogButtonBox::Apply)->setEnabled(false);
    m_verdict->setText(tr("Looking for changes …"));
    m_propose(m_target->value() * kMegabyte);
}

void BudgetDialog::showProposal(const BudgetProposal& proposal)
{
    m_proposal = proposal;
    const auto bytes = [](double value) { return bytesWords(std::llround(value)); };
    m_steps->setRowCount(static_cast<int>(proposal.steps.size()));
    for (int i = 0; i < m_steps->rowCount(); ++i) {
        const BudgetStep& step = proposal.steps[static_cast<std::size_t>(i)];
        m_steps->setItem(i, 0, new QTableWidgetItem(toQString(step.table)));
        m_steps->setItem(i, 1, new QTableWidgetItem(words(step.rows)));
        m_steps->setItem(i, 2, new QTableWidgetItem(bytes(step.savedBytes)));
    }
    m_steps->resizeColumnsToContents();
    if (proposal.fits && proposal.steps.empty())
        m_verdict->setText(tr("It fits as it is: about %1.").arg(bytes(proposal.before)));
    else if (proposal.fits)
        m_verdict->setText(
            tr("About %1 instead of %2.").arg(bytes(proposal.after), bytes(proposal.before)));
    else
        m_verdict->setText(tr("This size cannot be met: with all of these changes it is still "
                              "about %1.")
                               .arg(bytes(proposal.after)));
    m_buttons->button(QDialogButtonBox::Apply)->setEnabled(!proposal.steps.empty());
}

}  // namespace decant::gui
