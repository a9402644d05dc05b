// SPDX-License-Identifier: MIT
#pragma once

#include "model/subset/subsetestimate.h"

#include <QDialog>

#include <functional>

class QDialogButtonBox;
class QDoubleSpinBox;
class QLabel;
class QTableWidget;

namespace decant::gui {

/// Asks for a compressed size and shows what would have to change for it.
class BudgetDialog : public QDialog {
    Q_OBJECT
public:
    /// `propose` is asked for every size; it runs elsewhere and answers through showProposal().
    BudgetDialog(double currentBytes, std::function<void(double)> propose,
                 QWidget* parent = nullptr);

    void showProposal(const BudgetProposal& proposal);
    [[nodiscard]] const BudgetProposal& proposal() const { return m_proposal; }

private:
    void ask();

    std::function<void(double)> m_propose;
    BudgetProposal m_proposal;
    QDoubleSpinBox* m_target;
    QLabel* m_verdict;
    QTableWidget* m_steps;
    QDialogButtonBox* m_buttons;
};

}  // namespace decant::gui
