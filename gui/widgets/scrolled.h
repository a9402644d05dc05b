// SPDX-License-Identifier: MIT
#pragma once

#include <QScrollArea>

namespace decant::gui {

/// `content` in an area without a frame that takes all the room there is, and scroll bars where
/// that is less than the content needs.
[[nodiscard]] QScrollArea* scrolled(QWidget* content, QWidget* parent);

}  // namespace decant::gui
