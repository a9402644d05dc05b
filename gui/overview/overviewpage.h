// SPDX-License-Identifier: MIT
#pragma once

#include "gui/app/workbench.h"
#include "gui/itemmodels/projecttreemodel.h"
#include "gui/overview/servicecard.h"

#include <QWidget>

#include <map>
#include <string>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace decant::gui {

class FlowLayout;
class PageHeader;

/// A card per service, and what is done with the whole stack.
class OverviewPage : public QWidget {
    Q_OBJECT
public:
    explicit OverviewPage(const Workbench& bench, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

signals:
    void pageWanted(decant::gui::PageId page, const QString& service);

private:
    void showProject();
    void showService(const std::string& service);
    void showLocal();
    QWidget* makeStackBar();
    void act(CardAction action, const QString& service);

    Workbench m_bench;
    std::map<std::string, ServiceCard*> m_cards;
    PageHeader* m_header;
    QPushButton* m_start = nullptr;
    QPushButton* m_stop = nullptr;
    QPushButton* m_reset = nullptr;
    QLabel* m_local = nullptr;
    QWidget* m_area;
    FlowLayout* m_flow;
    QStackedWidget* m_stack;
};

}  // namespace decant::gui
