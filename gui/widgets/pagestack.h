// SPDX-License-Identifier: MIT
#pragma once

#include <QStackedWidget>

namespace decant::gui {

/// One page at a time. Only the page that is shown says how much room is needed; a plain stack asks
/// for the room of its largest page.
class PageStack : public QStackedWidget {
    Q_OBJECT
public:
    explicit PageStack(QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
};

}  // namespace decant::gui
