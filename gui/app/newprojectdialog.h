// SPDX-License-Identifier: MIT
#pragma once

#include "gui/app/jobcenter.h"
#include "services/pipeline/initproject.h"

#include <QDialog>
#include <QPointer>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace decant::gui {

/// Asks for a connection URI, looks at the database in the background and proposes a project with a
/// masking key. Key and password of the URI go where makeProject() keeps them.
class NewProjectDialog : public QDialog {
    Q_OBJECT
public:
    explicit NewProjectDialog(JobCenter* jobs, QWidget* parent = nullptr);
    void reject() override;

signals:
    void proposed(const decant::NewProject& made);

private:
    void propose();
    void setBusy(bool busy);

    JobCenter* m_jobs;
    QPointer<Job> m_job;
    QLineEdit* m_uri;
    QLineEdit* m_name;
    QLabel* m_state;
    QProgressBar* m_progress;
    QPushButton* m_create;
};

}  // namespace decant::gui
