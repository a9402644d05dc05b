// SPDX-License-Identifier: MIT
#pragma once

#include "model/project/project.h"

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace decant::gui {

/// Edits a connection: takes a value, gives a value, says which field was changed.
class ConnectionForm : public QWidget {
    Q_OBJECT
public:
    explicit ConnectionForm(QWidget* parent = nullptr);

    void setConnection(const Connection& connection, ServiceKind kind);
    [[nodiscard]] const Connection& connection() const { return m_connection; }

signals:
    /// `field` is the label of what was changed.
    void edited(const QString& field);
    /// A pasted URI could not be read.
    void uriRefused(const QString& reason);
    /// A pasted URI held a password, which was not taken over.
    void passwordDropped();
    /// The person typed a password that is to be kept in the keychain.
    void passwordEntered(const QString& password);

private:
    void addLine(QFormLayout* form, const QString& objectName, const QString& label,
                 const QString& placeholder, std::string Connection::*member);
    void addPassword(QFormLayout* form);
    void addLoad(QFormLayout* form);
    void takeUri();
    void showConnection();
    void addPasswordEntry(QFormLayout* form);
    void updatePassword();

    Connection m_connection;
    QLineEdit* m_uri;
    QSpinBox* m_port;
    QComboBox* m_sslMode;
    QComboBox* m_passwordKind;
    QLineEdit* m_passwordArgument;
    QLabel* m_passwordNote;
    QLineEdit* m_password;
    QPushButton* m_storePassword;
    QDoubleSpinBox* m_pace;
    QSpinBox* m_lag;
    QLabel* m_options;
    QFormLayout* m_form;
    std::vector<std::pair<QLineEdit*, std::string Connection::*>> m_lines;
};

}  // namespace decant::gui
