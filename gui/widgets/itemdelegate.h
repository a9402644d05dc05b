// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace decant::gui {

/// The delegate of all lists: draws icons of the own set and bars behind numbers, as the shared
/// roles say.
class ItemDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;

    /// Where the bar of `fraction` lies in a cell; a bar that is not empty is always seen.
    [[nodiscard]] static QRect barRect(const QRect& cell, double fraction, bool rightToLeft);

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

}  // namespace decant::gui
