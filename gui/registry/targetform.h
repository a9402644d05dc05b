// SPDX-License-Identifier: MIT
#pragma once

#include "gui/app/workbench.h"
#include "model/project/project.h"
#include "model/support/result.h"

#include <QGroupBox>

#include <string>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace decant {
struct RegistryLogin;
}

namespace decant::gui {

/// [registry] of the project as a form, and who would log in there. Every finished change is one
/// step that can be undone.
class TargetForm : public QGroupBox {
    Q_OBJECT
public:
    explicit TargetForm(const Workbench& bench, QWidget* parent = nullptr);

    /// Shows what the project says now.
    void showTarget();

private:
    QLineEdit* addLine(QFormLayout* form, const QString& objectName, const QString& label,
                       const QString& placeholder, const QString& field);
    QWidget* makeAuthority();
    void browseForAuthority();
    void change(const QString& field);
    /// Looks for credentials in another thread: a helper program may take its time.
    void askForLogin();
    void showLogin(const Result<RegistryLogin>& login);

    Workbench m_bench;
    QLineEdit* m_registry;
    QLineEdit* m_repository;
    QLineEdit* m_tag;
    QLineEdit* m_authority;
    QCheckBox* m_insecure;
    QComboBox* m_pushBy;
    QSpinBox* m_keepTags;
    QLabel* m_login;
    std::string m_loginHost;  ///< that m_login speaks of
    bool m_showing = false;
};

}  // namespace decant::gui
