// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalog/catalog.h"
#include "model/subset/subsetplan.h"

#include <QPainterPath>
#include <QRectF>
#include <QString>

#include <cstddef>
#include <vector>

namespace decant::gui {

/// Tables that are drawn one by one; where there are more, those that are far from any seed are
/// left out.
inline constexpr std::size_t kDrawnTables = 300;

/// The tables that are reached and the relations that lead to them, with their places.
struct ClosureLayout {
    struct Node {
        std::size_t unit = 0;  ///< index into SubsetPlan::units
        QString text;
        bool seed = false;
        QRectF box;
    };
    struct Edge {
        std::size_t relation = 0;  ///< index into SubsetPlan::relations
        bool children = false;
        QPainterPath path;
        QPointF tip;  ///< where the arrow ends
        QPointF before;  ///< a point on the way to it
    };
    std::vector<Node> nodes;
    std::vector<Edge> edges;
    std::size_t leftOut = 0;  ///< tables that are reached but not drawn
    QRectF bounds;
};

/// Lays the closure out with Graphviz's dot. Takes seconds for large graphs and cannot be
/// interrupted: not in the GUI thread. Only one layout runs at a time.
[[nodiscard]] ClosureLayout layOutClosure(const SubsetPlan& plan, const Catalog& catalog);

}  // namespace decant::gui
