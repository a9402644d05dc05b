// SPDX-License-Identifier: MIT
#include "gui/app/projectdocument.h"

#include "gui/settings/settingspage.h"
#include "services/support/qt.h"

#include <QFileInfo>
#include <QUndoCommand>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace decant::gui {

namespace {

constexpr int kProjectEditId = 1;

std::filesystem::path toPath(const QString& file)
{
    return {file.toStdU16String()};
}

}  // namespace

/// Holds the project before and after; good for forms, where one edit touches one field.
class ProjectEdit : public QUndoCommand {
public:
    ProjectEdit(ProjectDocument* document, const QString& text, Project before, Project after,
                QString merge)
        : QUndoCommand(text)
        , m_document(document)
        , m_before(std::move(before))
        , m_after(std::move(after))
        , m_merge(std::move(merge))
    {
    }
    void undo() override { m_document->replace(m_before); }
    void redo() override { m_document->replace(m_after); }
    [[nodiscard]] int id() const override { return m_merge.isEmpty() ? -1 : kProjectEditId; }
    bool mergeWith(const QUndoCommand* other) override
    {
        const auto* next = static_cast<const ProjectEdit*>(other);  // same id, same class
        if (next->m_merge != m_merge)
            return false;
        m_after = next->m_after;
        setObsolete(m_after == m_before);
        return true;
    }

private:
    ProjectDocument* m_document;
    Project m_before;
    Project m_after;
    QString m_merge;
};

class DecisionEdit : public QUndoCommand {
public:
    DecisionEdit(ProjectDocument* document, const QString& text, std::string service,
                 std::vector<ColumnDecision> before, std::vector<ColumnDecision> after)
        : QUndoCommand(text)
        , m_document(document)
        , m_service(std::move(service))
        , m_before(std::move(before))
        , m_after(std::move(after))
    {
    }
    void undo() override { m_document->put(m_service, m_before); }
    void redo() override { m_document->put(m_service, m_after); }

private:
    ProjectDocument* m_document;
    std::string m_service;
    std::vector<ColumnDecision> m_before;
    std::vector<ColumnDecision> m_after;
};

ProjectDocument::ProjectDocument(JobCenter* jobs, QObject* parent)
    : QObject(parent)
    , m_jobs(jobs)
{
    connect(&m_undo, &QUndoStack::cleanChanged, this, &ProjectDocument::modifiedChanged);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &ProjectDocument::lookAtDisk);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &ProjectDocument::lookAtDisk);
}

PipelineOptions ProjectDocument::options() const
{
    PipelineOptions options;
    options.projectFile = toPath(m_file);
    options.engine = toUtf8(chosenEngine());
    options.servicesAtOnce = servicesAtOnce();
    return options;
}

void ProjectDocument::adopt(Project project, const QString& file)
{
    m_project = std::move(project);
    m_onDisk = m_project;
    m_file = file;
    m_open = true;
    m_unsaved = file.isEmpty();
    m_undo.clear();
    watch();
    emit opened();
    emit modifiedChanged();
}

void ProjectDocument::open(const QString& file)
{
    const QString path = QFileInfo(file).absoluteFilePath();
    m_jobs->start<Project>(
        tr("Open %1").arg(QFileInfo(path).fileName()),
        [path](JobContext&) { return loadProject(toPath(path)); }, this,
        [this, path](Result<Project> result) {
            if (result)
                adopt(std::move(*result), path);
            else
                emit failed(result.error());
        });
}

void ProjectDocument::create(Project project)
{
    adopt(std::move(project), {});
}

void ProjectDocument::close()
{
    m_open = false;
    m_project = {};
    m_file.clear();
    m_undo.clear();
    watch();
    emit closed();
    emit modifiedChanged();
}

void ProjectDocument::save()
{
    saveAs(m_file);
}

void ProjectDocument::saveAs(const QString& file)
{
    if (!m_open || m_saving)
        return;
    const QString path = QFileInfo(file).absoluteFilePath();
    m_saving = true;
    const int index = m_undo.index();
    m_jobs->start<std::monostate>(
        tr("Save %1").arg(QFileInfo(path).fileName()),
        [path, project = m_project](JobContext&) { return saveProject(toPath(path), project); },
        this,
        [this, path, index, written = m_project](const Result<>& result) {
            m_saving = false;
            if (!result) {
                emit failed(result.error());
                return;
            }
            m_onDisk = written;
            m_unsaved = false;
            m_file = path;
            watch();
            if (m_undo.index() == index)
                m_undo.setClean();
            else
                m_undo.resetClean();
            emit saved();
            emit modifiedChanged();
        });
}

void ProjectDocument::edit(const QString& text, const std::function<void(Project&)>& change,
                           const QString& merge)
{
    Project after = m_project;
    change(after);
    if (after == m_project)
        return;
    m_undo.push(new ProjectEdit(this, text, m_project, std::move(after), merge));
}

void ProjectDocument::decide(const QString& text, const std::string& service,
                             const std::vector<ColumnDecision>& decisions)
{
    const Service* target = m_project.service(service);
    if (target == nullptr)
        return;
    std::vector<ColumnDecision> before;
    std::vector<ColumnDecision> after;
    for (const ColumnDecision& decision : decisions) {
        const Decision* old = target->masking.find(decision.table, decision.column);
        ColumnDecision previous{decision.table, decision.column,
                                old ? std::optional<Decision>(*old) : std::nullopt};
        if (previous == decision)
            continue;
        before.push_back(std::move(previous));
        after.push_back(decision);
    }
    if (!after.empty())
        m_undo.push(new DecisionEdit(this, text, service, std::move(before), std::move(after)));
}

void ProjectDocument::replace(const Project& project)
{
    m_project = project;
    emit projectChanged();
}

void ProjectDocument::put(const std::string& service, const std::vector<ColumnDecision>& decisions)
{
    Service* target = m_project.service(service);
    if (target == nullptr)
        return;
    for (const ColumnDecision& decision : decisions) {
        if (decision.decision)
            target->masking.set(decision.table, decision.column, *decision.decision);
        else
            target->masking.remove(decision.table, decision.column);
    }
    emit decisionsChanged(service, decisions);
}

void ProjectDocument::watch()
{
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    if (!watched.isEmpty())
        m_watcher.removePaths(watched);
    if (m_file.isEmpty())
        return;
    m_watcher.addPath(m_file);
    m_watcher.addPath(QFileInfo(m_file).absolutePath());  // files replaced by rename
}

void ProjectDocument::lookAtDisk()
{
    if (m_looking || m_saving || m_file.isEmpty()) {
        m_lookAgain = m_looking;
        return;
    }
    m_looking = true;
    if (!m_watcher.files().contains(m_file))
        m_watcher.addPath(m_file);
    const QString path = m_file;
    m_jobs->start<Project>(
        tr("Compare %1").arg(QFileInfo(path).fileName()),
        [path](JobContext&) { return loadProject(toPath(path)); }, this,
        [this, path](Result<Project> result) {
            m_looking = false;
            if (std::exchange(m_lookAgain, false)) {
                lookAtDisk();
                return;
            }
            if (path != m_file || m_saving)
                return;
            if (!result) {
                if (result.error().code != Error::Code::Cancelled)
                    emit failed(result.error());
                return;
            }
            if (*result == m_onDisk)
                return;
            m_onDisk = *result;
            if (isModified()) {
                emit conflict();
                return;
            }
            adopt(std::move(*result), path);
            emit reloaded();
        });
}

}  // namespace decant::gui
