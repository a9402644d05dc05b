// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QStringList>
#include <QTabBar>
#include <QTableView>
#include <QTreeView>
#include <QWidget>

namespace decant::test {

/// Names of what is shown in `window` and has not the room its text needs.
inline QStringList clippedIn(const QWidget& window)
{
    using namespace Qt::Literals::StringLiterals;
    QStringList clipped;
    const auto say = [&](const QWidget* widget, const QString& text) {
        clipped << u"%1 (%2): %3"_s.arg(
            widget->objectName(), QString::fromLatin1(widget->metaObject()->className()), text);
    };
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->visibleRegion().isEmpty())
            continue;
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
            if (!button->text().isEmpty() && button->width() < button->minimumSizeHint().width())
                say(button, button->text());
        } else if (const auto* label = qobject_cast<const QLabel*>(widget)) {
            if (label->text().isEmpty() || !label->pixmap(Qt::ReturnByValue).isNull())
                continue;
            const bool wraps = label->wordWrap();
            const int height =
                wraps ? label->heightForWidth(label->width()) : label->sizeHint().height();
            if (label->height() < height
                || (!wraps && label->width() < label->minimumSizeHint().width()))
                say(label, label->text());
        } else if (const auto* header = qobject_cast<const QHeaderView*>(widget)) {
            for (int i = 0; header->orientation() == Qt::Horizontal && i < header->count(); ++i) {
                if (!header->isSectionHidden(i)
                    && header->sectionSize(i) < header->sectionSizeHint(i))
                    say(header->parentWidget(),
                        header->model()->headerData(i, Qt::Horizontal).toString());
            }
        } else if (const auto* tabs = qobject_cast<const QTabBar*>(widget)) {
            if (tabs->width() < tabs->minimumSizeHint().width())
                say(tabs, tabs->tabText(0));
        }
    }
    return clipped;
}

}  // namespace decant::test
