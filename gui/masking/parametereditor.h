// SPDX-License-Identifier: MIT
#pragma once

#include "model/masking/functioncatalogue.h"

#include <functional>
#include <optional>

class QWidget;

namespace decant::gui {

/// A new value, or nothing to go back to the default.
using ParameterChanged = std::function<void(std::optional<Value>)>;

/// The editor that fits a parameter by its descriptor. `changed` is called when a person has
/// finished a change, never while the editor is filled.
[[nodiscard]] QWidget* makeParameterEditor(const ParameterDescriptor& parameter, const Value& value,
                                           const ParameterChanged& changed, QWidget* parent);

}  // namespace decant::gui
