// SPDX-License-Identifier: MIT
#include "gui/app/desktop.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFileInfo>
#include <QVariantMap>

using namespace Qt::Literals::StringLiterals;

namespace decant::gui {

namespace {

constexpr int kShownMilliseconds = 10'000;
// https://flatpak.github.io/xdg-desktop-portal: org.freedesktop.portal.Settings
const QString kPortal = u"org.freedesktop.portal.Desktop"_s;
const QString kPortalPath = u"/org/freedesktop/portal/desktop"_s;
const QString kSettings = u"org.freedesktop.portal.Settings"_s;
const QString kAppearance = u"org.freedesktop.appearance"_s;
const QString kScheme = u"color-scheme"_s;
constexpr uint kPrefersDark = 1;

/// Asking for a bus that is not there would start one.
bool hasSessionBus()
{
    if (qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS"))
        return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS");
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !runtime.isEmpty() && QFileInfo::exists(runtime + u"/bus"_s);
}

/// The portal wraps values once or twice, depending on its version.
uint schemeOf(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value.toUInt();
}

}  // namespace

Desktop::Desktop(QObject* parent)
    : QObject(parent)
{
    if (!hasSessionBus())
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.connect(kPortal, kPortalPath, kSettings, u"SettingChanged"_s, this,
                SLOT(settingChanged(QString, QString, QDBusVariant)));
    QDBusMessage question =
        QDBusMessage::createMethodCall(kPortal, kPortalPath, kSettings, u"Read"_s);
    question << kAppearance << kScheme;
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> answer = *watcher;
        if (!answer.isError())
            emit darkChanged(schemeOf(QVariant::fromValue(answer.value())) == kPrefersDark);
    });
}

void Desktop::settingChanged(const QString& group, const QString& key, const QDBusVariant& value)
{
    if (group == kAppearance && key == kScheme)
        emit darkChanged(schemeOf(QVariant::fromValue(value)) == kPrefersDark);
}

void Desktop::notify(const QString& title, const QString& text)
{
    if (!hasSessionBus())
        return;
    QDBusMessage message = QDBusMessage::createMethodCall(
        u"org.freedesktop.Notifications"_s, u"/org/freedesktop/Notifications"_s,
        u"org.freedesktop.Notifications"_s, u"Notify"_s);
    const QVariantMap hints{{u"desktop-entry"_s, u"decant"_s}};
    message << u"Decant"_s << uint(0) << u"decant"_s << title << text.toHtmlEscaped()
            << QStringList() << hints << kShownMilliseconds;
    QDBusConnection::sessionBus().asyncCall(message);
}

}  // namespace decant::gui
