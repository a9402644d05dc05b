// SPDX-License-Identifier: MIT
#include "gui/widgets/treemap.h"

#include "gui/widgets/theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace decant::gui {

namespace {

constexpr qreal kGap = 1;
constexpr qreal kMargin = 5;

/// How far from square the worst of a row of areas is, when it is laid along a side.
qreal worst(qreal smallest, qreal largest, qreal sum, qreal side)
{
    const qreal square = sum * sum;
    const qreal length = side * side;
    return std::max(length * largest / square, square / (length * smallest));
}

/// Lays a row along the shorter side of `room` and returns what is left.
QRectF layRow(const QRectF& room, const std::vector<qreal>& row, qreal sum,
              std::vector<QRectF>& areas)
{
    const bool upright = room.width() >= room.height();  // the row stands at the left
    const qreal side = upright ? room.height() : room.width();
    const qreal thickness = sum / side;
    qreal at = upright ? room.top() : room.left();
    for (const qreal size : row) {
        const qreal length = size / thickness;
        areas.push_back(upright ? QRectF(room.left(), at, thickness, length)
                                : QRectF(at, room.top(), length, thickness));
        at += length;
    }
    return upright ? room.adjusted(thickness, 0, 0, 0) : room.adjusted(0, thickness, 0, 0);
}

QColor groupColour(int group, const QPalette& palette)
{
    const ThemeColours& colours = themeColours(palette);
    const std::array<QColor, 4> all{colours.barData, colours.barOwn, colours.barBase,
                                    colours.muted};
    return all.at(static_cast<std::size_t>(std::clamp(group, 0, 3)));
}

}  // namespace

std::vector<QRectF> squarified(const QRectF& bounds, const std::vector<qint64>& values)
{
    qreal total = 0;
    for (const qint64 value : values)
        total += static_cast<qreal>(std::max<qint64>(value, 0));
    std::vector<QRectF> areas;
    QRectF room = bounds;
    if (total > 0 && bounds.width() > 0 && bounds.height() > 0) {
        const qreal scale = bounds.width() * bounds.height() / total;
        std::vector<qreal> row;
        qreal sum = 0;
        for (const qint64 value : values) {
            if (value <= 0)
                break;
            const qreal size = static_cast<qreal>(value) * scale;
            const qreal side = std::min(room.width(), room.height());
            if (!row.empty()
                && worst(size, row.front(), sum + size, side)
                    > worst(row.back(), row.front(), sum, side)) {
                room = layRow(room, row, sum, areas);
                row.clear();
                sum = 0;
            }
            row.push_back(size);
            sum += size;
        }
        if (!row.empty())
            layRow(room, row, sum, areas);
    }
    areas.resize(values.size());
    return areas;
}

Treemap::Treemap(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void Treemap::setItems(std::vector<TreemapItem> items)
{
    m_items = std::move(items);
    m_current = m_items.empty() ? -1 : 0;
    arrange();
    update();
}

void Treemap::setCurrent(int index)
{
    if (index == m_current || index < 0 || index >= static_cast<int>(m_items.size()))
        return;
    m_current = index;
    const TreemapItem& item = m_items[static_cast<std::size_t>(index)];
    setAccessibleDescription(QString(item.label + u", "_s + item.detail));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    update();
    emit currentChanged(index);
}

void Treemap::arrange()
{
    std::vector<qint64> values;
    values.reserve(m_items.size());
    for (const TreemapItem& item : m_items)
        values.push_back(item.value);
    m_areas = squarified(QRectF(rect()), values);
}

void Treemap::resizeEvent(QResizeEvent* /*event*/)
{
    arrange();
}

void Treemap::paintItem(QPainter& painter, int index) const
{
    const auto i = static_cast<std::size_t>(index);
    const QRectF area = m_areas[i].adjusted(kGap, kGap, -kGap, -kGap);
    if (area.width() < 1 || area.height() < 1)
        return;
    const QColor fill = groupColour(m_items[i].group, palette());
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRect(area);
    if (index == m_current) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette().color(QPalette::WindowText), hasFocus() ? 3 : 2));
        painter.drawRect(area.adjusted(1, 1, -1, -1));
    }
    const QRectF text = area.adjusted(kMargin, kMargin, -kMargin, -kMargin);
    if (text.width() < 30 || text.height() < fontMetrics().height())
        return;
    // black or white, whatever stands out more
    painter.setPen(qGray(fill.rgb()) > 140 ? Qt::black : Qt::white);
    const bool both = text.height() >= 2.0 * fontMetrics().lineSpacing();
    const int width = static_cast<int>(text.width());
    QString words = fontMetrics().elidedText(m_items[i].label, Qt::ElideMiddle, width);
    if (both)
        words += u'\n' + fontMetrics().elidedText(m_items[i].detail, Qt::ElideRight, width);
    painter.drawText(text, static_cast<int>(Qt::AlignLeft | Qt::AlignTop), words);
}

void Treemap::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    for (int i = 0; i < static_cast<int>(m_items.size()); ++i)
        paintItem(painter, i);
}

int Treemap::at(const QPointF& point) const
{
    const auto found = std::find_if(m_areas.begin(), m_areas.end(),
                                    [&](const QRectF& area) { return area.contains(point); });
    return found == m_areas.end() ? -1 : static_cast<int>(found - m_areas.begin());
}

int Treemap::neighbour(int index, QPoint direction) const
{
    const QPointF from = m_areas[static_cast<std::size_t>(index)].center();
    int best = -1;
    qreal nearest = 0;
    for (int i = 0; i < static_cast<int>(m_areas.size()); ++i) {
        const QPointF way = m_areas[static_cast<std::size_t>(i)].center() - from;
        const qreal along = way.x() * direction.x() + way.y() * direction.y();
        const qreal across = std::abs(way.x() * direction.y()) + std::abs(way.y() * direction.x());
        if (i == index || along <= 0 || m_areas[static_cast<std::size_t>(i)].isEmpty())
            continue;
        const qreal distance = along + 2 * across;
        if (best < 0 || distance < nearest) {
            best = i;
            nearest = distance;
        }
    }
    return best;
}

void Treemap::keyPressEvent(QKeyEvent* event)
{
    if (m_current < 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
        setCurrent(neighbour(m_current, {-1, 0}));
        break;
    case Qt::Key_Right:
        setCurrent(neighbour(m_current, {1, 0}));
        break;
    case Qt::Key_Up:
        setCurrent(neighbour(m_current, {0, -1}));
        break;
    case Qt::Key_Down:
        setCurrent(neighbour(m_current, {0, 1}));
        break;
    case Qt::Key_Home:
        setCurrent(0);
        break;
    case Qt::Key_End:
        setCurrent(static_cast<int>(m_items.size()) - 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit activated(m_current);
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    event->accept();
}

void Treemap::mousePressEvent(QMouseEvent* event)
{
    setCurrent(at(event->position()));
}

void Treemap::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (const int index = at(event->position()); index >= 0)
        emit activated(index);
}

bool Treemap::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int index = at(QPointF(help->pos()));
    if (index < 0) {
        QToolTip::hideText();
    } else {
        const TreemapItem& item = m_items[static_cast<std::size_t>(index)];
        QToolTip::showText(help->globalPos(), QString(item.label + u'\n' + item.detail), this);
    }
    return true;
}

}  // namespace decant::gui
