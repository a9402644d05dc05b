// SPDX-License-Identifier: MIT
#pragma once

#include <QGroupBox>

class QComboBox;

namespace decant::gui {

/// Theme, language, and when the desktop is told that something has ended.
class AppearanceBox : public QGroupBox {
    Q_OBJECT
public:
    explicit AppearanceBox(QWidget* parent = nullptr);
    /// Shows the choices again, which may be changed elsewhere.
    void activate();

signals:
    /// Another language is the choice of this machine now.
    void languageChanged();

private:
    void makeTheme();
    void makeLanguage();

    QComboBox* m_theme;
    QComboBox* m_language;
};

}  // namespace decant::gui
