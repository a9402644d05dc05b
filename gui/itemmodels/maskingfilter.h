// SPDX-License-Identifier: MIT
#pragma once

#include <QSortFilterProxyModel>
#include <QString>

#include <string>

namespace decant::gui {

/// Which rows of the masking grid are shown; a row must pass every filter that is on.
class MaskingFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit MaskingFilter(QObject* parent = nullptr);
    /// In table, column, kind or function.
    void setText(const QString& text);
    void setUndecidedOnly(bool on);
    void setSensitiveOnly(bool on);
    /// New or changed since the last snapshot.
    void setChangedOnly(bool on);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    void filterAgain();
    std::string m_text;
    bool m_undecidedOnly = false;
    bool m_sensitiveOnly = false;
    bool m_changedOnly = false;
};

}  // namespace decant::gui
