// SPDX-License-Identifier: MIT
#pragma once

#include "gui/itemmodels/beforeaftermodel.h"
#include "services/pipeline/previewsummary.h"

#include <QWidget>

#include <vector>

class QLabel;
class QTableView;

namespace decant::gui {

/// Sampled values of one column before and after masking, with what became of their distribution.
class RulePreview : public QWidget {
    Q_OBJECT
public:
    explicit RulePreview(QWidget* parent = nullptr);

    void showRows(std::vector<BeforeAfter> rows, const ColumnSummary& summary);
    /// Nothing but a sentence: reading, no connection, not chosen.
    void showText(const QString& text);

private:
    BeforeAfterModel m_model;
    QLabel* m_text;
    QTableView* m_view;
};

/// "200 rows, 12 NULL · 180 → 180 different values, no collisions · …".
[[nodiscard]] QString summaryWords(const ColumnSummary& summary);

}  // namespace decant::gui
