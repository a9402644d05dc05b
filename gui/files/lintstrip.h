// SPDX-License-Identifier: MIT
#pragma once

#include "gui/itemmodels/filemodels.h"

#include <QWidget>

#include <vector>

class QLabel;
class QTableView;

namespace decant::gui {

/// What the rules say about a file: position, reason and remedy; one line when they have nothing to
/// say.
class LintStrip : public QWidget {
    Q_OBJECT
public:
    explicit LintStrip(QWidget* parent = nullptr);
    /// `linted`: there are rules for this file at all.
    void setFindings(std::vector<LintFinding> findings, bool linted);

signals:
    /// A finding was chosen; both count from 1.
    void placeWanted(int line, int column);

private:
    LintModel m_model;
    QLabel* m_summary;
    QTableView* m_table;
};

}  // namespace decant::gui
