// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <vector>

namespace decant::gui {

/// A piece of a line in one look.
struct AnsiRun {
    QString text;
    int colour = -1;  ///< 0..7 of the eight classic colours, -1 the text colour
    bool bold = false;
    friend bool operator==(const AnsiRun&, const AnsiRun&) = default;
};

/// Splits a line at its SGR sequences; every other escape sequence is dropped. A carriage return
/// starts the line anew, as a terminal would.
[[nodiscard]] std::vector<AnsiRun> parseAnsi(const QString& line);

}  // namespace decant::gui
