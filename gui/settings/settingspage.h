// SPDX-License-Identifier: MIT
#pragma once

#include "gui/app/workbench.h"
#include "services/engine/engine.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace decant::gui {

class AppearanceBox;
class MessageBar;
class ShortcutsBox;

/// What belongs to this machine and not to the project: the engine, the work folder, the looks, and
/// the shortcuts.
class SettingsPage : public QWidget {
    Q_OBJECT
public:
    explicit SettingsPage(const Workbench& bench, QWidget* parent = nullptr);
    /// Looks again at what may have changed; called when the page is shown.
    void activate();

signals:
    void languageChanged();
    /// Back to where one came from.
    void closeWanted();

private:
    QWidget* makeEngine();
    QWidget* makeFolder();
    void lookForEngines();
    void showEngines(const std::vector<EngineCandidate>& candidates);
    void chooseEngine(const QString& endpoint);
    void measure(bool clean);

    Workbench m_bench;
    MessageBar* m_message;
    QComboBox* m_engine = nullptr;
    QLineEdit* m_address = nullptr;
    QLabel* m_engineState = nullptr;
    QLabel* m_folder = nullptr;
    QPushButton* m_clean = nullptr;
    AppearanceBox* m_appearance;
    ShortcutsBox* m_shortcuts;
};

/// The engine that was chosen on this machine, "" to find one.
[[nodiscard]] QString chosenEngine();
/// How many services are worked on at the same time, as set on this machine.
[[nodiscard]] int servicesAtOnce();

}  // namespace decant::gui
