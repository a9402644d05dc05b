// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>

namespace decant::gui {

/// The one context of translators for the words that pages share.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(decant::gui::Words)
};

}  // namespace decant::gui
