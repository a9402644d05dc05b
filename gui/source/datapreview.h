// SPDX-License-Identifier: MIT
#pragma once

#include "gui/app/jobcenter.h"
#include "gui/app/workbench.h"
#include "gui/itemmodels/datarowsmodel.h"

#include <QPointer>
#include <QWidget>

#include <string>

class QCheckBox;
class QLabel;
class QTableView;

namespace decant::gui {

/// Some rows of a table of a source, masked as the project says until a person asks for the
/// originals. Read outside the GUI thread; nothing of them is stored.
class DataPreview : public QWidget {
    Q_OBJECT
public:
    explicit DataPreview(const Workbench& bench, QWidget* parent = nullptr);

    /// "" for no table. Reads when the widget is seen.
    void setTable(const std::string& service, const std::string& table);
    /// Reads the rows again: the source or the decisions changed.
    void reload();

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct Rows {
        Preview preview;
        std::vector<CellView> views;
    };

    void read();
    void take(Result<Rows> result);

    Workbench m_bench;
    std::string m_service;
    std::string m_table;
    bool m_stale = false;
    DataRowsModel m_model;
    QPointer<Job> m_job;
    QLabel* m_title;
    QLabel* m_state;
    QCheckBox* m_reveal;
    QTableView* m_view;
};

}  // namespace decant::gui
