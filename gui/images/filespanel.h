// SPDX-License-Identifier: MIT
#pragma once

#include "gui/app/jobcenter.h"
#include "gui/itemmodels/filetreemodel.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <memory>
#include <vector>

class QComboBox;
class QLineEdit;
class QTreeView;

namespace decant::gui {

/// The files of an image: of the whole, or of one layer with what it changes. Trees are made
/// outside the GUI thread.
class FilesPanel : public QWidget {
    Q_OBJECT
public:
    explicit FilesPanel(JobCenter* jobs, QWidget* parent = nullptr);
    void setFiles(std::shared_ptr<const std::vector<ImageFile>> files, const QStringList& layers);
    /// Chooses a layer (from 0).
    void showLayer(int layer);

private:
    void arrange();
    void show(std::shared_ptr<const FileTree> tree, bool filtered);

    JobCenter* m_jobs;
    std::shared_ptr<const std::vector<ImageFile>> m_files;
    FileTreeWish m_wish;
    FileTreeModel m_model;
    QPointer<Job> m_job;
    QTimer m_typing;
    QComboBox* m_layer;
    QLineEdit* m_search;
    QTreeView* m_tree;
};

}  // namespace decant::gui
