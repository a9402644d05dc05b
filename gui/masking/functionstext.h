// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/value.h"

#include <QString>

#include <optional>

namespace decant::gui {

/// The functions of chain and the cases of conditional as lines a person can edit:
///   country = 'DE' AND age >= 18 => person.full_name locale=de
///   hash.hmac max_length=12
/// What stands before => is the condition.
[[nodiscard]] QString functionsText(const Value::List& functions);

/// Reads such lines back; nothing with the number and the text of the first line that cannot be
/// read in `wrong`.
[[nodiscard]] std::optional<Value::List> parseFunctions(const QString& text, QString& wrong);

}  // namespace decant::gui
