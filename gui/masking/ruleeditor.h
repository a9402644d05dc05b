// SPDX-License-Identifier: MIT
#pragma once

#include "gui/itemmodels/maskingmodel.h"
#include "model/masking/functioncatalogue.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QGroupBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace decant::gui {

class RuleParameters;
class RulePreview;

/// Edits the decision about one or several columns: a function with an editor per parameter built
/// from its descriptor, or keep with a reason. Takes a value and gives one back.
class RuleEditor : public QWidget {
    Q_OBJECT
public:
    explicit RuleEditor(QWidget* parent = nullptr);

    /// `row` decides which functions fit; `count` columns are edited together. nullptr clears.
    void setRow(const MaskingRow* row, int count);
    [[nodiscard]] RulePreview* preview() { return m_preview; }
    /// Puts the focus where a function is chosen.
    void chooseFunction();

signals:
    /// Table and column are those of the row shown; no decision takes the old one back.
    void decided(const decant::gui::ColumnDecision& decision);

private:
    [[nodiscard]] QGroupBox* makeMaskBox();
    [[nodiscard]] QGroupBox* makeKeepBox();
    void decide(std::optional<Decision> decision);
    void showFacts();
    void showProblems();
    void fillFunctions();
    void showFunction();
    void changeFunction();

    std::optional<MaskingRow> m_row;
    std::optional<MaskRule> m_rule;
    int m_count = 0;
    QLabel* m_title;
    QLabel* m_facts;
    QLabel* m_followers;
    QLabel* m_problem;
    QComboBox* m_function;
    QLabel* m_summary;
    QLabel* m_guarantee;
    RuleParameters* m_parameters;
    QLineEdit* m_reason;
    QPushButton* m_keep;
    QPushButton* m_suggested;
    QPushButton* m_clear;
    RulePreview* m_preview;
};

}  // namespace decant::gui
