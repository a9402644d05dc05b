// SPDX-License-Identifier: MIT
#pragma once

#include "gui/app/projectdocument.h"
#include "services/jobs/jobrunner.h"
#include "services/jobs/whenfinished.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <filesystem>

namespace decant::gui {

/// Keeps edits that are not saved yet in the state folder, a few seconds after they are made, and
/// finds them again when the program ended without saving. Removed once they are saved or thrown
/// away. Files are written and read outside the GUI thread.
class Autosave : public QObject {
    Q_OBJECT
public:
    explicit Autosave(ProjectDocument* document, QObject* parent = nullptr);

    /// Looks whether a project that was never saved under a name was left behind.
    void lookForUnnamed() { look({}); }
    /// Throws away what was kept for the project file ("": the one without a name).
    void discard(const QString& projectFile);
    /// Writes at once what would be written in a few seconds.
    void keepNow();

signals:
    /// Edits of an earlier session were found; `projectFile` is "" for a project without a name.
    void found(const QString& projectFile, const decant::Project& project, const QDateTime& when);

private:
    void keep();
    void look(const QString& projectFile);
    void modifiedChanged();

    ProjectDocument* m_document;
    QTimer m_timer;
    QString m_kept;  ///< the project file that something was kept for
    bool m_something = false;  ///< something was kept for m_kept
    /// One thread: what is kept and thrown away in a row happens in that row, and to its end also
    /// when the program closes.
    JobRunner m_runner{1};
};

/// The file that keeps the edits of a project; `projectFile` may be "".
[[nodiscard]] std::filesystem::path autosaveFile(const QString& projectFile);

}  // namespace decant::gui
