// SPDX-License-Identifier: MIT
#pragma once

#include "gui/app/workbench.h"
#include "gui/itemmodels/pushhistorymodel.h"
#include "services/pipeline/newbuild.h"

#include <QWidget>

#include <string>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace decant::gui {

class MessageBar;
class PageHeader;
class TargetForm;

/// Where images go, and the push layer by layer.
class RegistryPage : public QWidget {
    Q_OBJECT
public:
    explicit RegistryPage(const Workbench& bench, QWidget* parent = nullptr);

private:
    QWidget* makePush();
    QWidget* makeHistory();
    /// Asks the registry whether it has a newer build of the chosen service.
    void askForNews();
    void showNews(const RegistryNews& news);
    void pull(const RegistryNews& news);
    void showProject();
    void showResult();
    /// Tells the push table what the layers of earlier builds hold.
    void nameLayers();
    [[nodiscard]] std::string chosenService() const;

    Workbench m_bench;
    PageHeader* m_header;
    MessageBar* m_message;
    TargetForm* m_target;
    QComboBox* m_service = nullptr;
    QPushButton* m_push = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_news = nullptr;
    PushHistoryModel m_history;
    QStackedWidget* m_stack = nullptr;
    QLabel* m_digest = nullptr;
    QLineEdit* m_pull = nullptr;
    QPushButton* m_copy = nullptr;
};

}  // namespace decant::gui
