// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QIcon>
#include <QPalette>
#include <QString>

namespace decant::gui {

enum class ThemeChoice : int { Auto, Light, Dark };

/// Colours beyond QPalette, for states and painted bars. Colour never speaks alone: an icon or a
/// word stands beside it.
struct ThemeColours {
    QColor accent;
    QColor ok;
    QColor warning;
    QColor error;
    QColor muted;
    QColor added;
    QColor removed;
    QColor barOwn;
    QColor barBase;
    QColor barData;
};

/// Sets style and palette of the application; everything painted follows live.
void applyTheme(ThemeChoice choice);
/// The choice of this machine.
[[nodiscard]] ThemeChoice chosenTheme();
/// Remembers a choice and applies it.
void chooseTheme(ThemeChoice choice);
/// What "automatic" means from now on; applied at once where it is the choice.
void setDesktopDark(bool dark);
[[nodiscard]] bool isDark(const QPalette& palette);
[[nodiscard]] const ThemeColours& themeColours(const QPalette& palette);

/// An icon of the program's own set, drawn in the palette's text colour (states in their own
/// colour) at any size, also after a change of the theme. Null for an unknown name.
[[nodiscard]] QIcon themedIcon(const QString& name);

}  // namespace decant::gui
