// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalog/catalog.h"
#include "model/masking/decision.h"
#include "model/masking/functioncatalogue.h"

#include <QWidget>

#include <map>
#include <optional>
#include <string>
#include <string_view>

class QFormLayout;
class QLabel;
class QToolButton;

namespace decant::gui {

/// Plain text over as many lines as it needs.
[[nodiscard]] QLabel* makeWrappedLabel(const QString& objectName, QWidget* parent);
/// The same in the colour of errors, hidden.
[[nodiscard]] QLabel* makeErrorLabel(const QString& objectName, QWidget* parent);

/// An editor for each parameter of a rule, built from the descriptors, with what is wrong with it
/// below; hidden without rule.
class RuleParameters : public QWidget {
    Q_OBJECT
public:
    explicit RuleParameters(QWidget* parent = nullptr);

    /// Shows the rule for columns of `type`; makes all editors anew.
    void setRule(const std::optional<MaskRule>& rule, const ColumnType& type);
    /// Checks the rule again.
    void showFaults();

signals:
    /// A person has changed a parameter.
    void changed(const decant::MaskRule& rule);

private:
    void addParameter(const ParameterDescriptor& parameter, QFormLayout* form);
    void applyParameter(std::string_view name, std::optional<Value> value);

    std::optional<MaskRule> m_rule;
    ColumnType m_type;
    std::map<std::string, QLabel*, std::less<>> m_faults;  ///< parameter → label under its editor
    QFormLayout* m_form;
    QToolButton* m_more;
    QWidget* m_common;
    QFormLayout* m_commonForm;
};

}  // namespace decant::gui
