// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QWidget>

class QListWidget;

namespace decant::gui {

/// What is seen while no project is open: three doors and the recent projects.
class StartPage : public QWidget {
    Q_OBJECT
public:
    explicit StartPage(QWidget* parent = nullptr);
    void setRecent(const QStringList& files);
    /// The sample cannot be opened where it is not there.
    void setSampleAvailable(bool available);

signals:
    void newWanted();
    void openWanted();
    void sampleWanted();
    void fileWanted(const QString& file);

private:
    QWidget* makeDoor(const QString& objectName, const QString& icon, const QString& title,
                      const QString& text, void (StartPage::*wanted)());
    QWidget* m_sample = nullptr;
    QWidget* m_recentBox;
    QListWidget* m_recent;
};

}  // namespace decant::gui
