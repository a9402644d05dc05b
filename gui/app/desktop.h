// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>

class QDBusVariant;

namespace decant::gui {

/// What the desktop around the program offers over its session bus: notifications, and whether it
/// is light or dark. Without a bus nothing happens. Questions are asynchronous.
class Desktop : public QObject {
    Q_OBJECT
public:
    explicit Desktop(QObject* parent = nullptr);

    /// Shows a message beside the windows.
    void notify(const QString& title, const QString& text);

signals:
    /// The desktop is dark now, or light; also once after the start, when it answers.
    void darkChanged(bool dark);

private slots:
    void settingChanged(const QString& group, const QString& key, const QDBusVariant& value);
};

}  // namespace decant::gui
