// SPDX-License-Identifier: MIT
#pragma once

#include "gui/itemmodels/commandmodel.h"

#include <QGroupBox>

class QKeySequenceEdit;
class QLabel;
class QPushButton;
class QTableView;

namespace decant::gui {

/// The shortcuts of every command, to be changed and to be put back.
class ShortcutsBox : public QGroupBox {
    Q_OBJECT
public:
    explicit ShortcutsBox(QWidget* parent = nullptr);
    /// Shows the commands of the window it stands in.
    void activate();

private:
    void choose();
    void reset();
    void showCommand();
    [[nodiscard]] QAction* current() const;

    CommandModel m_model{true};
    WordsFilter m_filter;
    QTableView* m_table;
    QKeySequenceEdit* m_keys;
    QPushButton* m_reset;
    QLabel* m_problem;
};

}  // namespace decant::gui
