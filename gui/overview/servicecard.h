// SPDX-License-Identifier: MIT
#pragma once

#include "gui/app/servicestates.h"
#include "model/build/buildrecord.h"

#include <QFrame>

class QGridLayout;
class QLabel;
class QPushButton;

namespace decant::gui {

class IconLabel;

/// What QA wants to know about one service, at a glance.
class ServiceCard : public QFrame {
    Q_OBJECT
public:
    explicit ServiceCard(const QString& service, QWidget* parent = nullptr);

    void setState(const ServiceState& state, int undecided);
    /// nullptr: never built.
    void setRecord(const BuildRecord* record);
    void setRunning(bool running);

signals:
    void refreshWanted(const std::string& service);
    void sourceWanted(const QString& service);
    void maskingWanted(const QString& service);

private:
    struct Fact {
        IconLabel* icon;
        QLabel* text;
    };
    Fact addFact(QGridLayout* grid, const QString& label, const QString& objectName);
    static void setFact(const Fact& fact, const QString& icon, const QString& text);

    QString m_service;
    Fact m_source{};
    Fact m_decisions{};
    Fact m_build{};
    Fact m_size{};
    Fact m_start{};
    Fact m_leaks{};
    Fact m_push{};
    QPushButton* m_refresh;
};

}  // namespace decant::gui
