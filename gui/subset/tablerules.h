// SPDX-License-Identifier: MIT
#pragma once

#include "gui/itemmodels/subsetmodel.h"
#include "model/catalog/catalog.h"

#include <QWidget>

#include <string>
#include <vector>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QStackedWidget;
class QTableView;

namespace decant::gui {

class SqlEdit;

/// What a table starts with when a mode is chosen for it.
[[nodiscard]] TableSubset startingRows(RowMode mode, const Table& table);

/// Everything that can be said about the rows of one table. Changes nothing itself: asks through
/// its signals.
class TableRules : public QWidget {
    Q_OBJECT
public:
    explicit TableRules(QWidget* parent = nullptr);

    /// Shows a table with its relations; `why` says how its rows come in.
    void show(const Table& table, const SubsetRow& row, std::vector<RelationRow> relations);
    void clear();
    /// The answer to countRequested().
    void showCount(const QString& text);

signals:
    void rowsRequested(const QString& table, const decant::TableSubset& rows);
    void countRequested(const QString& table, const QString& condition);
    void childrenRequested(const QString& table, const QString& name, decant::Children children,
                           int limit);

private:
    QWidget* makeWhere();
    QWidget* makePercent();
    QWidget* makeNewest();
    QWidget* makeExtras();
    void chooseMode();
    void ask();
    void askCount();

    Table m_table;
    TableSubset m_rows;
    bool m_showing = false;  ///< fields are being filled: nothing was asked for
    RelationModel m_relations;
    QLabel* m_title;
    QLabel* m_why;
    QComboBox* m_mode;
    QStackedWidget* m_fields;
    SqlEdit* m_where;
    QLabel* m_whereProblem;
    QPushButton* m_count;
    QLabel* m_countResult;
    QDoubleSpinBox* m_percent;
    QSpinBox* m_seed;
    QSpinBox* m_newest;
    QLineEdit* m_order;
    QPlainTextEdit* m_pinned;
    QLineEdit* m_coverage;
    QTableView* m_view;
};

}  // namespace decant::gui
