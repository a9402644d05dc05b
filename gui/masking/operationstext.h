// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/value.h"

#include <QString>

#include <optional>
#include <string>

namespace decant::gui {

/// The operations of a document as lines a person can edit:
///   apply $.contact.email email key_domain=person
///   set $.source "import"
///   delete $.debug
[[nodiscard]] QString operationsText(const Value::List& operations);

/// Reads such lines back; nothing with the number and the text of the first line that cannot be
/// read in `wrong`.
[[nodiscard]] std::optional<Value::List> parseOperations(const QString& text, QString& wrong);

}  // namespace decant::gui
