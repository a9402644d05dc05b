// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

namespace decant::gui {

/// Shows a masking key that no keychain took, once, so that it can be copied.
class NewKeyDialog : public QDialog {
    Q_OBJECT
public:
    explicit NewKeyDialog(const QString& key, QWidget* parent = nullptr);
};

}  // namespace decant::gui
