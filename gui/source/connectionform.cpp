// SPDX-License-Identifier: MIT
#include "gui/source/connectionform.h"

#include "gui/app/errortext.h"
#include "gui/widgets/pageparts.h"
#include "services/source/postgres/connectionparameters.h"
#include "services/support/qt.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStringList>
#include <QVBoxLayout>

#include <cmath>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace decant::gui {

namespace {

using Kind = PasswordSource::Kind;

QString optionWords(const Connection& connection)
{
    QStringList parts;
    for (const auto& [name, value] : connection.options)
        parts << QString(toQString(name) + u"="_s + toQString(value));
    return parts.join(u"  "_s);
}

constexpr double kMegabyte = 1e6;

/// Megabytes a second, as exactly as the field shows them.
double shownPace(const Connection& connection)
{
    return std::round(static_cast<double>(connection.bytesPerSecond) / (kMegabyte / 10)) / 10;
}

}  // namespace

ConnectionForm::ConnectionForm(QWidget* parent)
    : QWidget(parent)
    , m_uri(new QLineEdit(this))
    , m_port(new QSpinBox(this))
    , m_sslMode(new QComboBox(this))
    , m_passwordKind(new QComboBox(this))
    , m_passwordArgument(new QLineEdit(this))
    , m_passwordNote(new QLabel(this))
    , m_password(new QLineEdit(this))
    , m_storePassword(
          makeButton(u"storePasswordPushButton"_s, u"ok"_s, tr("&Keep in the keychain"), this))
    , m_pace(new QDoubleSpinBox(this))
    , m_lag(new QSpinBox(this))
    , m_options(new QLabel(this))
    , m_form(new QFormLayout(this))
{
    setObjectName(u"connectionForm"_s);
    QFormLayout* form = m_form;
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);

    m_uri->setObjectName(u"uriLineEdit"_s);
    m_uri->setPlaceholderText(tr("postgresql://user@host:5432/database – paste and press Enter"));
    m_uri->setAccessibleName(tr("Connection URI"));
    m_uri->setClearButtonEnabled(true);
    form->addRow(tr("Paste a &URI:"), m_uri);
    connect(m_uri, &QLineEdit::returnPressed, this, &ConnectionForm::takeUri);

    addLine(form, u"hostLineEdit"_s, tr("&Host or socket:"), tr("as libpq decides"),
            &Connection::host);
    m_port->setObjectName(u"portSpinBox"_s);
    m_port->setAccessibleName(tr("Port"));
    m_port->setRange(0, 65535);
    m_port->setSpecialValueText(tr("default (5432)"));
    form->addRow(tr("P&ort:"), m_port);
    connect(m_port, &QSpinBox::editingFinished, this, [this] {
        if (m_port->value() == m_connection.port)
            return;
        m_connection.port = m_port->value();
        emit edited(tr("port"));
    });
    addLine(form, u"databaseLineEdit"_s, tr("&Database:"), tr("as the user"),
            &Connection::database);
    addLine(form, u"userLineEdit"_s, tr("U&ser:"), tr("your own name"), &Connection::user);
    addPassword(form);

    m_sslMode->setObjectName(u"sslModeComboBox"_s);
    m_sslMode->setAccessibleName(tr("SSL mode"));
    m_sslMode->addItem(tr("default"), QString());
    for (const QString& mode :
         {u"disable"_s, u"allow"_s, u"prefer"_s, u"require"_s, u"verify-ca"_s, u"verify-full"_s})
        m_sslMode->addItem(mode, mode);
    form->addRow(tr("SS&L mode:"), m_sslMode);
    connect(m_sslMode, &QComboBox::activated, this, [this] {
        m_connection.sslMode = toUtf8(m_sslMode->currentData().toString());
        emit edited(tr("SSL mode"));
    });
    addLine(form, u"sslRootCertLineEdit"_s, tr("CA certificate:"), tr("file, optional"),
            &Connection::sslRootCert);
    addLine(form, u"serviceLineEdit"_s, tr("pg_service section:"), tr("optional"),
            &Connection::service);
    addLoad(form);
    m_options->setObjectName(u"optionsLabel"_s);
    m_options->setTextFormat(Qt::PlainText);
    m_options->setWordWrap(true);
    form->addRow(tr("Further options:"), m_options);
}

void ConnectionForm::addLine(QFormLayout* form, const QString& objectName, const QString& label,
                             const QString& placeholder, std::string Connection::*member)
{
    auto* line = new QLineEdit(this);
    line->setObjectName(objectName);
    line->setPlaceholderText(placeholder);
    const QString plain = QString(label).remove(u'&').remove(u':');
    line->setAccessibleName(plain);
    form->addRow(label, line);
    m_lines.emplace_back(line, member);
    connect(line, &QLineEdit::editingFinished, this, [this, line, member, plain] {
        std::string text = toUtf8(line->text().trimmed());
        if (text == m_connection.*member)
            return;
        m_connection.*member = std::move(text);
        emit edited(plain);
    });
}

void ConnectionForm::addLoad(QFormLayout* form)
{
    m_pace->setObjectName(u"paceDoubleSpinBox"_s);
    m_pace->setAccessibleName(tr("Read at most"));
    m_pace->setDecimals(1);
    m_pace->setRange(0, 10'000);
    m_pace->setSuffix(tr(" MB/s"));
    m_pace->setSpecialValueText(tr("as fast as it goes"));
    m_pace->setToolTip(tr("For a server that others work on; over all connections together."));
    form->addRow(tr("Read at most:"), m_pace);
    connect(m_pace, &QDoubleSpinBox::editingFinished, this, [this] {
        // An exact number of the project stays what it is until another one is entered.
        if (m_pace->value() == shownPace(m_connection))
            return;
        m_connection.bytesPerSecond =
            static_cast<std::int64_t>(std::llround(m_pace->value() * kMegabyte));
        emit edited(tr("pace"));
    });
    m_lag->setObjectName(u"lagSpinBox"_s);
    m_lag->setAccessibleName(tr("Largest lag of a standby"));
    m_lag->setRange(0, 24 * 3600);
    m_lag->setSuffix(tr(" s"));
    m_lag->setSpecialValueText(tr("any"));
    m_lag->setToolTip(
        tr("Reading a standby waits while it is further behind its primary than this."));
    form->addRow(tr("Largest lag:"), m_lag);
    connect(m_lag, &QSpinBox::editingFinished, this, [this] {
        if (m_lag->value() == m_connection.mostLagSeconds)
            return;
        m_connection.mostLagSeconds = m_lag->value();
        emit edited(tr("largest lag"));
    });
}

void ConnectionForm::addPassword(QFormLayout* form)
{
    m_passwordKind->setObjectName(u"passwordSourceComboBox"_s);
    m_passwordKind->setAccessibleName(tr("Where the password comes from"));
    m_passwordKind->addItem(tr("Automatic"), static_cast<int>(Kind::Automatic));
    m_passwordKind->addItem(tr("Keychain"), static_cast<int>(Kind::Keychain));
    m_passwordKind->addItem(tr("Environment variable"), static_cast<int>(Kind::Environment));
    m_passwordKind->addItem(tr("Command"), static_cast<int>(Kind::Command));
    m_passwordKind->addItem(tr(".pgpass and PGPASSWORD only"), static_cast<int>(Kind::Libpq));
    m_passwordArgument->setObjectName(u"passwordArgumentLineEdit"_s);
    m_passwordArgument->setAccessibleName(tr("Variable or command of the password"));
    m_passwordNote->setObjectName(u"passwordNoteLabel"_s);
    m_passwordNote->setForegroundRole(QPalette::PlaceholderText);
    m_passwordNote->setWordWrap(true);
    form->addRow(tr("Pass&word from:"), m_passwordKind);
    form->addRow(QString(), m_passwordArgument);
    addPasswordEntry(form);
    form->addRow(QString(), m_passwordNote);
    connect(m_passwordKind, &QComboBox::activated, this, [this] {
        m_connection.password.kind = static_cast<Kind>(m_passwordKind->currentData().toInt());
        m_connection.password.argument.clear();
        updatePassword();
        // A variable or command needs its name first; then the edit is told.
        if (m_passwordArgument->isHidden())
            emit edited(tr("password source"));
        else
            m_passwordArgument->setFocus();
    });
    connect(m_passwordArgument, &QLineEdit::editingFinished, this, [this] {
        std::string text = toUtf8(m_passwordArgument->text().trimmed());
        if (text == m_connection.password.argument)
            return;
        m_connection.password.argument = std::move(text);
        emit edited(tr("password source"));
    });
}

void ConnectionForm::addPasswordEntry(QFormLayout* form)
{
    m_password->setObjectName(u"passwordLineEdit"_s);
    m_password->setAccessibleName(tr("Password for the keychain"));
    m_password->setPlaceholderText(tr("password for the keychain"));
    m_password->setEchoMode(QLineEdit::Password);
    m_storePassword->setEnabled(false);
    auto* row = new QHBoxLayout;
    row->addWidget(m_password, 1);
    row->addWidget(m_storePassword);
    form->addRow(QString(), row);
    connect(m_password, &QLineEdit::textChanged, m_storePassword,
            [this](const QString& text) { m_storePassword->setEnabled(!text.isEmpty()); });
    connect(m_password, &QLineEdit::returnPressed, m_storePassword, &QPushButton::click);
    connect(m_storePassword, &QPushButton::clicked, this, [this] {
        const QString password = m_password->text();
        m_password->clear();
        emit passwordEntered(password);
    });
}

void ConnectionForm::updatePassword()
{
    const Kind kind = m_connection.password.kind;
    m_passwordArgument->setVisible(kind == Kind::Environment || kind == Kind::Command);
    m_passwordArgument->setPlaceholderText(kind == Kind::Command ? tr("command, first line counts")
                                                                 : tr("name of the variable"));
    m_passwordNote->setText(
        kind == Kind::Automatic
            ? tr("Keychain, then DECANT_<SERVICE>_PASSWORD, then .pgpass and PGPASSWORD.")
            : QString());
    m_passwordNote->setVisible(kind == Kind::Automatic);
    m_password->setVisible(kind == Kind::Automatic || kind == Kind::Keychain);
    m_storePassword->setVisible(kind == Kind::Automatic || kind == Kind::Keychain);
}

void ConnectionForm::setConnection(const Connection& connection, ServiceKind kind)
{
    m_connection = connection;
    m_form->setRowVisible(m_pace,
                          kind == ServiceKind::Postgres || kind == ServiceKind::MariaDb
                              || kind == ServiceKind::MySql);
    m_form->setRowVisible(m_lag, kind == ServiceKind::Postgres);
    showConnection();
}

void ConnectionForm::showConnection()
{
    for (const auto& [line, member] : m_lines) {
        const QString text = toQString(m_connection.*member);
        if (line->text() != text)
            line->setText(text);
    }
    const QSignalBlocker blockPort(m_port);
    m_port->setValue(m_connection.port);
    m_pace->setValue(shownPace(m_connection));
    m_lag->setValue(m_connection.mostLagSeconds);
    const int mode = m_sslMode->findData(toQString(m_connection.sslMode));
    m_sslMode->setCurrentIndex(mode < 0 ? 0 : mode);
    m_passwordKind->setCurrentIndex(
        m_passwordKind->findData(static_cast<int>(m_connection.password.kind)));
    m_passwordArgument->setText(toQString(m_connection.password.argument));
    updatePassword();
    const QString options = optionWords(m_connection);
    m_options->setText(options.isEmpty() ? tr("none") : options);
}

void ConnectionForm::takeUri()
{
    const std::string text = toUtf8(m_uri->text().trimmed());
    if (text.empty())
        return;
    std::string password;
    Result<Connection> read = connectionFromUri(text, &password);
    if (!read) {
        emit uriRefused(errorText(read.error()).full());
        return;
    }
    // An address says nothing about how it is read.
    const Connection kept = std::exchange(m_connection, std::move(*read));
    m_connection.password = kept.password;
    m_connection.statementTimeoutSeconds = kept.statementTimeoutSeconds;
    m_connection.jobs = kept.jobs;
    m_connection.bytesPerSecond = kept.bytesPerSecond;
    m_connection.mostLagSeconds = kept.mostLagSeconds;
    m_uri->clear();
    showConnection();
    emit edited(tr("connection"));
    if (!password.empty()) {
        password.assign(password.size(), '\0');
        emit passwordDropped();
    }
}

}  // namespace decant::gui
