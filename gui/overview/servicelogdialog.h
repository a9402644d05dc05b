// SPDX-License-Identifier: MIT
#pragma once

#include "gui/app/jobcenter.h"
#include "gui/app/projectdocument.h"

#include <QDialog>
#include <QPointer>

class QLabel;
class QLineEdit;

namespace decant::gui {

class LogView;

/// What the container of a service writes, followed until the window is closed. Reads in a thread
/// of its own, so that it does not count as a running job of the project.
class ServiceLogDialog : public QDialog {
    Q_OBJECT
public:
    ServiceLogDialog(const ProjectDocument& document, const std::string& service,
                     QWidget* parent = nullptr);

    void done(int result) override;

private:
    void follow(const ProjectDocument& document, const std::string& service);

    JobCenter m_jobs;
    QPointer<Job> m_job;
    QLabel* m_state;
    QLineEdit* m_find;
    LogView* m_log;
};

}  // namespace decant::gui
