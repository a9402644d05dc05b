// SPDX-License-Identifier: MIT
#include "gui/widgets/pagestack.h"

namespace decant::gui {

PageStack::PageStack(QWidget* parent)
    : QStackedWidget(parent)
{
    connect(this, &QStackedWidget::currentChanged, this, &QWidget::updateGeometry);
}

QSize PageStack::sizeHint() const
{
    return currentWidget() != nullptr ? currentWidget()->sizeHint() : QStackedWidget::sizeHint();
}

QSize PageStack::minimumSizeHint() const
{
    return currentWidget() != nullptr ? currentWidget()->minimumSizeHint()
                                      : QStackedWidget::minimumSizeHint();
}

}  // namespace decant::gui
