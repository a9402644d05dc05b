// SPDX-License-Identifier: MIT
#include "gui/subset/closureview.h"

#include <QEvent>
#include <QGraphicsPathItem>
#include <QGraphicsRectItem>
#include <QGraphicsScene>
#include <QGraphicsSimpleTextItem>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace decant::gui {

namespace {

enum ItemData { Unit, RelationIndex };
constexpr double kMargin = 16;
constexpr double kArrow = 7;
constexpr double kClickable = 8;

}  // namespace

ClosureView::ClosureView(QWidget* parent)
    : QGraphicsView(parent)
{
    setObjectName(u"closureView"_s);
    setAccessibleName(tr("Graph of the tables and the relations followed"));
    setScene(new QGraphicsScene(this));
    setRenderHint(QPainter::Antialiasing);
    setDragMode(QGraphicsView::ScrollHandDrag);
    setTransformationAnchor(QGraphicsView::AnchorUnderMouse);
    setFrameShape(QFrame::NoFrame);
}

void ClosureView::show(std::shared_ptr<const ClosureLayout> layout)
{
    m_layout = std::move(layout);
    m_zoomed = false;
    draw();
}

void ClosureView::setCurrent(std::size_t unit)
{
    if (m_current == unit)
        return;
    m_current = unit;
    draw();
}

void ClosureView::draw()
{
    scene()->clear();
    if (!m_layout)
        return;
    for (const ClosureLayout::Edge& edge : m_layout->edges)
        drawEdge(edge);
    for (const ClosureLayout::Node& node : m_layout->nodes)
        drawNode(node);
    const QRectF bounds = m_layout->bounds.adjusted(-kMargin, -kMargin, kMargin, kMargin);
    scene()->setSceneRect(bounds);
    if (m_layout->leftOut > 0) {
        auto* note =
            scene()->addSimpleText(tr("%n more table(s), further away, are in the list only.",
                                      nullptr, static_cast<int>(m_layout->leftOut)));
        note->setBrush(palette().color(QPalette::PlaceholderText));
        note->setPos(bounds.bottomLeft() + QPointF(kMargin, 0));
        scene()->setSceneRect(bounds.adjusted(0, 0, 0, 2 * kMargin));
    }
    fit();
}

void ClosureView::drawNode(const ClosureLayout::Node& node)
{
    const bool current = node.unit == m_current;
    const QColor fill =
        node.seed ? palette().color(QPalette::Highlight) : palette().color(QPalette::AlternateBase);
    QPen pen(palette().color(current ? QPalette::Link : QPalette::Mid));
    pen.setWidthF(current ? 3 : 1);
    QGraphicsRectItem* box = scene()->addRect(node.box, pen, fill);
    box->setData(Unit, QVariant::fromValue<qulonglong>(node.unit));
    box->setToolTip(node.seed ? tr("%1: rows are taken for their own sake").arg(node.text)
                              : tr("%1: rows are taken because others need them").arg(node.text));
    auto* text = scene()->addSimpleText(node.text);
    text->setBrush(palette().color(node.seed ? QPalette::HighlightedText : QPalette::WindowText));
    const QRectF size = text->boundingRect();
    const double scale = std::min(1.0, (node.box.width() - 8) / size.width());
    text->setScale(scale);
    text->setPos(node.box.center() - QPointF(size.width() * scale / 2, size.height() * scale / 2));
    text->setAcceptedMouseButtons(Qt::NoButton);
    text->setData(Unit, box->data(Unit));
}

void ClosureView::drawEdge(const ClosureLayout::Edge& edge)
{
    // Solid to parents, dashed to children: never told by colour alone.
    QPen pen(palette().color(QPalette::PlaceholderText));
    pen.setWidthF(1.4);
    pen.setStyle(edge.children ? Qt::DashLine : Qt::SolidLine);
    QPainterPath path = edge.path;
    path.lineTo(edge.tip);
    QGraphicsPathItem* line = scene()->addPath(path, pen);
    line->setData(RelationIndex, QVariant::fromValue<qulonglong>(edge.relation));
    const QPointF direction = edge.tip - edge.before;
    const double length = std::hypot(direction.x(), direction.y());
    if (length <= 0)
        return;
    const QPointF along = direction / length * kArrow;
    const QPointF across(-along.y() / 2, along.x() / 2);
    QPolygonF arrow;
    arrow << edge.tip << edge.tip - along + across << edge.tip - along - across;
    scene()->addPolygon(arrow, QPen(Qt::NoPen), QBrush(palette().color(QPalette::PlaceholderText)));
}

void ClosureView::fit()
{
    if (m_zoomed || !m_layout)
        return;
    fitInView(sceneRect(), Qt::KeepAspectRatio);
    if (transform().m11() > 1)
        setTransform(QTransform());  // never larger than life
}

void ClosureView::changeEvent(QEvent* event)
{
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        draw();
}

void ClosureView::mousePressEvent(QMouseEvent* event)
{
    const QRect around(event->position().toPoint() - QPoint(kClickable / 2, kClickable / 2),
                       QSize(kClickable, kClickable));
    for (const QGraphicsItem* item : items(around)) {
        if (item->data(Unit).isValid()) {
            emit unitChosen(static_cast<std::size_t>(item->data(Unit).toULongLong()));
            return;
        }
        if (item->data(RelationIndex).isValid()) {
            emit relationChosen(static_cast<std::size_t>(item->data(RelationIndex).toULongLong()));
            return;
        }
    }
    QGraphicsView::mousePressEvent(event);
}

void ClosureView::resizeEvent(QResizeEvent* event)
{
    QGraphicsView::resizeEvent(event);
    fit();
}

void ClosureView::wheelEvent(QWheelEvent* event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QGraphicsView::wheelEvent(event);
        return;
    }
    m_zoomed = true;
    const double factor = event->angleDelta().y() > 0 ? 1.2 : 1 / 1.2;
    scale(factor, factor);
}

}  // namespace decant::gui
