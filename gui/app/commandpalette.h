// SPDX-License-Identifier: MIT
#pragma once

#include "gui/itemmodels/commandmodel.h"

#include <QDialog>

class QLineEdit;
class QTableView;

namespace decant::gui {

/// Finds a command by words of its text and carries it out: type, Enter.
class CommandPalette : public QDialog {
    Q_OBJECT
public:
    /// Shows the commands of `window`, in front of it.
    explicit CommandPalette(QWidget* window);

protected:
    /// The arrow keys move in the list while the line has the focus.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void filter(const QString& text);
    void choose();

    CommandModel m_model{false};
    WordsFilter m_filter;
    QLineEdit* m_line;
    QTableView* m_list;
};

}  // namespace decant::gui
