// SPDX-License-Identifier: MIT
#include "gui/app/commands.h"

#include <QMenu>
#include <QRegularExpression>
#include <QSettings>
#include <QWidget>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace decant::gui {

namespace {

constexpr const char* kDefault = "decantDefaultShortcut";

QString settingsKey(const QAction* action)
{
    return u"shortcuts/"_s + action->objectName();
}

/// "&Open …" and "文件(&F)" without the mark of the key.
QString plainText(const QString& text)
{
    static const QRegularExpression inBrackets(u"\\(&.\\)"_s);
    return QString(text).remove(inBrackets).remove(u'&').remove(u" …"_s);
}

QString menuText(const QAction* action)
{
    for (const QObject* object : action->associatedObjects()) {
        const auto* menu = qobject_cast<const QMenu*>(object);
        if (menu != nullptr && !menu->title().isEmpty())
            return plainText(menu->title()) + u" › "_s;
    }
    return {};
}

}  // namespace

std::vector<CommandRow> commandsOf(const QWidget* window)
{
    std::vector<CommandRow> commands;
    for (QAction* action : window->findChildren<QAction*>()) {
        if (action->objectName().isEmpty() || action->text().isEmpty() || action->isSeparator())
            continue;
        // Parts of Qt's own widgets, such as the button that clears a line.
        if (action->objectName().startsWith(u'_') || action->objectName().startsWith(u"qt_"_s))
            continue;
        commands.push_back({action, menuText(action) + plainText(action->text()),
                            action->shortcut(), action->isEnabled() && action->isVisible()});
    }
    std::sort(commands.begin(), commands.end(), [](const CommandRow& a, const CommandRow& b) {
        return QString::localeAwareCompare(a.text, b.text) < 0;
    });
    return commands;
}

void restoreShortcuts(const QWidget* window)
{
    const QSettings settings;
    for (const CommandRow& command : commandsOf(window)) {
        command.action->setProperty(kDefault, QVariant::fromValue(command.shortcut));
        const QVariant chosen = settings.value(settingsKey(command.action));
        if (chosen.isValid())
            command.action->setShortcut(
                QKeySequence(chosen.toString(), QKeySequence::PortableText));
    }
}

void chooseShortcut(QAction* action, const QKeySequence& shortcut)
{
    action->setShortcut(shortcut);
    QSettings().setValue(settingsKey(action), shortcut.toString(QKeySequence::PortableText));
}

void resetShortcut(QAction* action)
{
    action->setShortcut(action->property(kDefault).value<QKeySequence>());
    QSettings().remove(settingsKey(action));
}

}  // namespace decant::gui
