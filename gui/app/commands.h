// SPDX-License-Identifier: MIT
#pragma once

#include "gui/itemmodels/commandmodel.h"

#include <vector>

class QWidget;

namespace decant::gui {

/// Every action of a window that has a name and a text, by its text.
[[nodiscard]] std::vector<CommandRow> commandsOf(const QWidget* window);

/// Gives the actions of a window the shortcuts that were chosen on this machine. Call it once,
/// after every action has the shortcut it comes with.
void restoreShortcuts(const QWidget* window);
/// Changes a shortcut and remembers it; an empty one takes it away.
void chooseShortcut(QAction* action, const QKeySequence& shortcut);
/// Back to the shortcut the action came with.
void resetShortcut(QAction* action);

}  // namespace decant::gui
