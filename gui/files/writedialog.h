// SPDX-License-Identifier: MIT
#pragma once

#include "gui/itemmodels/filemodels.h"

#include <QDialog>

#include <vector>

namespace decant::gui {

/// Shows what writing would change, file by file, before anything is written.
class WriteDialog : public QDialog {
    Q_OBJECT
public:
    explicit WriteDialog(std::vector<ArtifactRow> changed, QWidget* parent = nullptr);

private:
    ArtifactModel m_model;
};

}  // namespace decant::gui
