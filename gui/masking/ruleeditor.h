// SPDX-License-Identifier: MIT
#pragma once

#include "gui/itemmodels/maskingmodel.h"
#include "model/masking/functioncatalogue.h"

#include <QWidget>

#include <functional>
#include <optional>
#include <string>
#include <vector>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace decant::gui {

/// Edits the decision about one or several columns: a function with an editor per parameter built
/// from its descriptor, or keep with a reason. Takes a value and gives one back.
class RuleEditor : public QWidget {
    Q_OBJECT
public:
    explicit RuleEditor(QWidget* parent = nullptr);

    /// `row` decides which functions fit; `count` columns are edited together. nullptr clears.
    void setRow(const MaskingRow* row, int count);

signals:
    /// Table and column are those of the row shown; no decision takes the old one back.
    void decided(const decant::gui::ColumnDecision& decision);

private:
    void decide(std::optional<Decision> decision);
    void fillFunctions();
    void fillParameters();
    void addParameter(const ParameterDescriptor& parameter);
    void changeFunction();
    void applyParameter(std::string_view name, std::optional<Value> value);
    [[nodiscard]] QWidget* makeEditor(const ParameterDescriptor& parameter, const Value& value);

    std::optional<MaskingRow> m_row;
    std::optional<MaskRule> m_rule;
    QLabel* m_title;
    QLabel* m_facts;
    QLabel* m_problem;
    QComboBox* m_function;
    QLabel* m_summary;
    QLabel* m_guarantee;
    QWidget* m_parameters = nullptr;
    QFormLayout* m_form;
    QLineEdit* m_reason;
    QPushButton* m_keep;
    QPushButton* m_suggested;
    QPushButton* m_clear;
};

}  // namespace decant::gui
