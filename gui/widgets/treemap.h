// SPDX-License-Identifier: MIT
#pragma once

#include <QRectF>
#include <QString>
#include <QWidget>

#include <vector>

namespace decant::gui {

/// One area of a treemap.
struct TreemapItem {
    QString label;
    QString detail;  ///< what stands under the label, and in the tool tip
    qint64 value = 0;
    int group = 0;  ///< items of one group share a colour; 0 to 3
};

/// Rectangles inside `bounds`, as large as the values (largest first) and as square as they can be:
/// the squarified treemap of Bruls, Huizing and van Wijk (2000). Values of 0 get empty ones.
[[nodiscard]] std::vector<QRectF> squarified(const QRectF& bounds,
                                             const std::vector<qint64>& values);

/// Sizes as areas. Arrow keys go from area to area, Return activates; the table beside it says the
/// same.
class Treemap : public QWidget {
    Q_OBJECT
public:
    explicit Treemap(QWidget* parent = nullptr);
    /// Largest first.
    void setItems(std::vector<TreemapItem> items);
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int index);
    [[nodiscard]] QSize sizeHint() const override { return {320, 220}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {160, 120}; }

signals:
    void currentChanged(int index);
    void activated(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

private:
    void arrange();
    void paintItem(QPainter& painter, int index) const;
    [[nodiscard]] int at(const QPointF& point) const;
    /// The nearest area in a direction, -1 without one.
    [[nodiscard]] int neighbour(int index, QPoint direction) const;

    std::vector<TreemapItem> m_items;
    std::vector<QRectF> m_areas;
    int m_current = -1;
};

}  // namespace decant::gui
