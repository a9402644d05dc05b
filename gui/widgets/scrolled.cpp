// SPDX-License-Identifier: MIT
#include "gui/widgets/scrolled.h"

namespace decant::gui {

QScrollArea* scrolled(QWidget* content, QWidget* parent)
{
    auto* area = new QScrollArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(content);
    return area;
}

}  // namespace decant::gui
