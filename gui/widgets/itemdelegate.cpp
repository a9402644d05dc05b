// SPDX-License-Identifier: MIT
#include "gui/widgets/itemdelegate.h"

#include "gui/itemmodels/roles.h"
#include "gui/widgets/theme.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace decant::gui {

namespace {

constexpr int kBarMargin = 3;

QColor barColour(BarKind kind, const QPalette& palette)
{
    const ThemeColours& colours = themeColours(palette);
    switch (kind) {
    case BarKind::Own:
    case BarKind::Progress:
        return colours.barOwn;
    case BarKind::Base:
        return colours.barBase;
    case BarKind::Data:
    case BarKind::Done:
        return colours.barData;
    case BarKind::Failed:
        return colours.removed;
    }
    return colours.barOwn;
}

}  // namespace

QRect ItemDelegate::barRect(const QRect& cell, double fraction, bool rightToLeft)
{
    QRect rect = cell.adjusted(kBarMargin, kBarMargin, -kBarMargin, -kBarMargin);
    if (fraction <= 0 || rect.width() <= 0)
        return {};
    const int width =
        std::max(2, static_cast<int>(std::lround(rect.width() * std::clamp(fraction, 0.0, 1.0))));
    if (rightToLeft)
        rect.setLeft(rect.right() - width + 1);
    else
        rect.setWidth(width);
    return rect;
}

void ItemDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.data(EmphasisRole).toBool())
        option->font.setWeight(QFont::DemiBold);
    if (index.data(NullRole).toBool()) {
        option->font.setItalic(true);
        option->palette.setBrush(QPalette::Text, option->palette.brush(QPalette::PlaceholderText));
    }
    const QString name = index.data(IconRole).toString();
    if (name.isEmpty())
        return;
    option->icon = themedIcon(name);
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = QSize(16, 16);
}

void ItemDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    const QVariant fraction = index.data(FractionRole);
    if (!fraction.isValid()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem look = option;
    initStyleOption(&look, index);
    const QString text = look.text;
    look.text.clear();
    QStyle* style = look.widget != nullptr ? look.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &look, painter, look.widget);
    const bool rightToLeft = look.direction == Qt::RightToLeft;
    const QRect bar = barRect(look.rect, fraction.toDouble(), rightToLeft);
    if (!bar.isEmpty()) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(
            barColour(static_cast<BarKind>(index.data(BarKindRole).toInt()), look.palette));
        painter->drawRoundedRect(bar, 2, 2);
        painter->restore();
    }
    // On a bar the text keeps its own colour also when the row is selected, if the bar is under it.
    const bool selected = look.state.testFlag(QStyle::State_Selected) && bar.isEmpty();
    painter->save();
    painter->setPen(look.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
    painter->drawText(look.rect.adjusted(8, 0, -8, 0), static_cast<int>(look.displayAlignment),
                      text);
    painter->restore();
}

QSize ItemDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(std::max(size.height(), option.fontMetrics.height() + 8));
    if (index.data(FractionRole).isValid())
        size.rwidth() += 24;
    return size;
}

}  // namespace decant::gui
