// SPDX-License-Identifier: MIT
#pragma once

#include "gui/app/jobcenter.h"
#include "gui/itemmodels/filemodels.h"

#include <QDialog>

#include <vector>

namespace decant::gui {

class CodeView;

/// Shows what writing would change, file by file, before anything is written.
class WriteDialog : public QDialog {
    Q_OBJECT
public:
    WriteDialog(JobCenter* jobs, std::vector<ArtifactRow> changed, QWidget* parent = nullptr);

private:
    void showDiff(int row);

    JobCenter* m_jobs;
    ArtifactModel m_model;
    CodeView* m_diff;
    QPointer<Job> m_diffJob;
};

}  // namespace decant::gui
