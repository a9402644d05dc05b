// SPDX-License-Identifier: MIT
#include "gui/widgets/sharebar.h"

#include "gui/itemmodels/words.h"
#include "gui/widgets/theme.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace decant::gui {

namespace {

constexpr int kBarHeight = 18;
constexpr int kGap = 6;

QColor colour(BarKind kind, const QPalette& palette)
{
    const ThemeColours& colours = themeColours(palette);
    switch (kind) {
    case BarKind::Base:
        return colours.barBase;
    case BarKind::Data:
        return colours.barData;
    default:
        return colours.barOwn;
    }
}

}  // namespace

ShareBar::ShareBar(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ShareBar::setShares(std::vector<Share> shares)
{
    m_shares = std::move(shares);
    QStringList words;
    for (const Share& share : m_shares)
        words << QString(share.label + u" "_s + bytesWords(share.value));
    setAccessibleName(words.join(u", "_s));
    setToolTip(words.join(u'\n'));
    update();
}

QSize ShareBar::sizeHint() const
{
    return {200, kBarHeight + kGap + fontMetrics().height() + 2};
}

void ShareBar::paintEvent(QPaintEvent* /*event*/)
{
    qint64 total = 0;
    for (const Share& share : m_shares)
        total += share.value;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    qreal x = 0;
    int legend = 0;
    const int legendTop = kBarHeight + kGap;
    for (const Share& share : m_shares) {
        const QColor fill = colour(share.kind, palette());
        const qreal piece =
            total > 0 ? width() * static_cast<qreal>(share.value) / static_cast<qreal>(total) : 0;
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        if (piece > 0)
            painter.drawRoundedRect(QRectF(x, 0, std::max<qreal>(2, piece - 1), kBarHeight), 3, 3);
        x += piece;
        const int square = fontMetrics().height() - 4;
        painter.drawRoundedRect(QRect(legend, legendTop + 2, square, square), 2, 2);
        const QString text = share.label + u" "_s + bytesWords(share.value);
        painter.setPen(palette().color(QPalette::WindowText));
        const int textWidth = fontMetrics().horizontalAdvance(text);
        painter.drawText(QRect(legend + square + 5, legendTop, textWidth + 4, square + 4),
                         static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), text);
        legend += square + textWidth + 24;
    }
}

}  // namespace decant::gui
