// SPDX-License-Identifier: MIT
#pragma once

#include "gui/subset/closurelayout.h"

#include <QGraphicsView>

#include <memory>

namespace decant::gui {

/// Draws a closure. A click on a table or a relation is told; the grid beside it says the same in
/// words.
class ClosureView : public QGraphicsView {
    Q_OBJECT
public:
    explicit ClosureView(QWidget* parent = nullptr);

    void show(std::shared_ptr<const ClosureLayout> layout);
    /// Marks the table that is selected elsewhere.
    void setCurrent(std::size_t unit);

signals:
    void unitChosen(std::size_t unit);
    void relationChosen(std::size_t relation);

protected:
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void draw();
    void drawNode(const ClosureLayout::Node& node);
    void drawEdge(const ClosureLayout::Edge& edge);
    void fit();

    std::shared_ptr<const ClosureLayout> m_layout;
    std::size_t m_current = static_cast<std::size_t>(-1);
    bool m_zoomed = false;
};

}  // namespace decant::gui
