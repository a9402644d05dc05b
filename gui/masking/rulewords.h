// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/value.h"

#include <QString>

#include <optional>
#include <string>
#include <string_view>

namespace decant::gui {

// How parts of a rule are written as words of a line that a person can edit.

/// The text of a key; "" where there is none.
[[nodiscard]] std::string textOf(const Value::Table& table, std::string_view key);

/// A value as a word: text in quotes where it could be read as something else, lists in brackets.
[[nodiscard]] QString wordOf(const Value& value);
/// The value of such a word.
[[nodiscard]] Value valueOfWord(const QString& text);
/// Takes the next word off a line: blanks inside quotes or brackets belong to it. "" at the end,
/// and where a quote is not closed.
[[nodiscard]] QString takeWord(QString& line);

/// "function name=value name=value" of a table with function and parameters.
[[nodiscard]] QString functionWords(const Value::Table& table);
/// Reads such a line into `table`; false where it cannot be read.
[[nodiscard]] bool readFunction(QString line, Value::Table& table);

}  // namespace decant::gui
