// SPDX-License-Identifier: MIT
#pragma once

#include "gui/app/workbench.h"
#include "gui/itemmodels/projecttreemodel.h"

#include <QWidget>

#include <map>
#include <string>

class QStackedWidget;

namespace decant::gui {

class FlowLayout;
class PageHeader;
class ServiceCard;

/// A card per service.
class OverviewPage : public QWidget {
    Q_OBJECT
public:
    explicit OverviewPage(const Workbench& bench, QWidget* parent = nullptr);

signals:
    void pageWanted(decant::gui::PageId page, const QString& service);

private:
    void showProject();
    void showService(const std::string& service);

    Workbench m_bench;
    std::map<std::string, ServiceCard*> m_cards;
    PageHeader* m_header;
    QWidget* m_area;
    FlowLayout* m_flow;
    QStackedWidget* m_stack;
};

}  // namespace decant::gui
