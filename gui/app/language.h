// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace decant::gui {

/// Languages the program speaks, as locale names ("de", "en", …), sorted.
[[nodiscard]] QStringList languages();
/// The language that was chosen on this machine, "" for that of the desktop.
[[nodiscard]] QString chosenLanguage();
/// Words, numbers and dates of the application from now on; "" for those of the desktop. What is on
/// the screen already keeps its words.
void applyLanguage(const QString& language);

}  // namespace decant::gui
