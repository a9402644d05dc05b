// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/result.h"

#include <QString>

namespace decant::gui {

/// An error in words for people.
struct ErrorText {
    QString title;  ///< one sentence: what failed, about what
    QString detail;  ///< what the lower layer said, verbatim; may be empty
    QString hint;  ///< what to do; may be empty

    /// What stands below the title: detail and hint.
    [[nodiscard]] QString below() const;
    /// All of it, one part per line.
    [[nodiscard]] QString full() const;
};

/// The one place of the GUI where an Error becomes words.
[[nodiscard]] ErrorText errorText(const Error& error);

}  // namespace decant::gui
