// SPDX-License-Identifier: MIT
#pragma once

#include "gui/app/servicestates.h"
#include "gui/app/stackcenter.h"
#include "model/build/buildrecord.h"

#include <QFrame>

class QBoxLayout;
class QGridLayout;
class QLabel;
class QPushButton;

namespace decant::gui {

class IconLabel;
class MessageBar;

/// What can be wanted of a service from its card.
enum class CardAction : int {
    Refresh,
    Start,
    Stop,
    Reset,
    Update,
    CopyAddress,
    Log,
    Source,
    Masking
};

/// What QA wants to know about one service, at a glance.
class ServiceCard : public QFrame {
    Q_OBJECT
public:
    explicit ServiceCard(const QString& service, QWidget* parent = nullptr);

    void setState(const ServiceState& state);
    /// nullptr: never built.
    void setRecord(const BuildRecord* record);
    /// A run of the pipeline goes on.
    void setRunning(bool running);
    /// `problem`: why nobody knows what runs here.
    void setLocal(const LocalService& local, const std::optional<Error>& problem);

signals:
    void actionWanted(decant::gui::CardAction action, const QString& service);

private:
    struct Fact {
        IconLabel* icon;
        QLabel* text;
    };
    QPushButton* addButton(QBoxLayout* row, const QString& objectName, const QString& icon,
                           const QString& text, const QString& toolTip, CardAction action);
    void addButtons(QBoxLayout* layout);
    void updateButtons();
    Fact addFact(QGridLayout* grid, const QString& label, const QString& objectName);
    static void setFact(const Fact& fact, const QString& icon, const QString& text);

    QString m_service;
    Fact m_source{};
    Fact m_decisions{};
    Fact m_snapshot{};
    Fact m_build{};
    Fact m_size{};
    Fact m_firstQuery{};
    Fact m_leaks{};
    Fact m_push{};
    Fact m_image{};
    Fact m_local{};
    MessageBar* m_news;
    QPushButton* m_refresh = nullptr;
    QPushButton* m_start = nullptr;
    QPushButton* m_stop = nullptr;
    QPushButton* m_reset = nullptr;
    QPushButton* m_copy = nullptr;
    QPushButton* m_log = nullptr;
    LocalService m_state;
    bool m_running = false;
    bool m_built = false;
};

}  // namespace decant::gui
