// SPDX-License-Identifier: MIT
#pragma once

#include "gui/app/jobcenter.h"
#include "gui/itemmodels/maskingmodel.h"
#include "model/project/project.h"
#include "services/pipeline/pipeline.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QString>
#include <QUndoStack>

#include <functional>
#include <string>
#include <vector>

namespace decant::gui {

/// The open project: value, file, undo history, and what happens to the file behind our back.
/// Reading and writing run outside the GUI thread.
class ProjectDocument : public QObject {
    Q_OBJECT
public:
    explicit ProjectDocument(JobCenter* jobs, QObject* parent = nullptr);

    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] const Project& project() const { return m_project; }
    /// "" while the project was never saved.
    [[nodiscard]] const QString& file() const { return m_file; }
    [[nodiscard]] bool isModified() const { return m_open && (!m_undo.isClean() || m_unsaved); }
    [[nodiscard]] QUndoStack* undoStack() { return &m_undo; }
    [[nodiscard]] PipelineOptions options() const;

    void open(const QString& file);
    /// A project that has no file yet.
    void create(Project project);
    void save();
    void saveAs(const QString& file);
    void reload() { open(m_file); }
    void close();

    /// One undoable edit with its name. Edits with the same non-empty `merge` key in a row become
    /// one. Nothing happens when `change` changes nothing.
    void edit(const QString& text, const std::function<void(Project&)>& change,
              const QString& merge = {});
    /// Decisions about columns; cheap whatever the size of the project.
    void decide(const QString& text, const std::string& service,
                const std::vector<ColumnDecision>& decisions);

signals:
    void opened();
    void closed();
    /// Anything but decisions changed.
    void projectChanged();
    void decisionsChanged(const std::string& service,
                          const std::vector<decant::gui::ColumnDecision>& decisions);
    void modifiedChanged();
    void saved();
    void failed(const decant::Error& error);
    /// The file changed on disk while there are unsaved edits.
    void conflict();
    /// The file changed on disk and was taken over.
    void reloaded();

private:
    friend class ProjectEdit;
    friend class DecisionEdit;
    void adopt(Project project, const QString& file);
    void replace(const Project& project);
    void put(const std::string& service, const std::vector<ColumnDecision>& decisions);
    void watch();
    void lookAtDisk();

    JobCenter* m_jobs;
    Project m_project;
    Project m_onDisk;
    QString m_file;
    bool m_open = false;
    bool m_unsaved = false;  ///< never written, or written under another name
    bool m_looking = false;
    bool m_lookAgain = false;  ///< it changed once more while we looked
    bool m_saving = false;
    QUndoStack m_undo;
    QFileSystemWatcher m_watcher;
};

}  // namespace decant::gui
