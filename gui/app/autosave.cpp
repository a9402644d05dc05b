// SPDX-License-Identifier: MIT
#include "gui/app/autosave.h"

#include "services/pipeline/pipeline.h"
#include "services/support/qt.h"

#include <QCryptographicHash>
#include <QFileInfo>

#include <chrono>
#include <optional>
#include <system_error>
#include <utility>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace decant::gui {

namespace {

constexpr auto kDelay = 5s;

struct Kept {
    std::optional<Project> project;  ///< nothing: nothing was left behind
    QDateTime when;
};

/// What was kept for a project and differs from what its file holds now.
Kept readKept(const std::filesystem::path& file, const QString& projectFile)
{
    std::error_code error;
    if (!std::filesystem::exists(file, error))
        return {};
    auto kept = loadProject(file);
    if (!kept) {
        // Half a sentence of a killed program helps nobody; the write itself is atomic, so this is
        // a file of another version.
        std::filesystem::remove(file, error);
        return {};
    }
    if (!projectFile.isEmpty()) {
        const auto saved = loadProject(toUtf8(projectFile));
        if (saved && *saved == *kept) {
            std::filesystem::remove(file, error);
            return {};
        }
    }
    return {*std::move(kept), QFileInfo(toQString(file.string())).lastModified()};
}

}  // namespace

std::filesystem::path autosaveFile(const QString& projectFile)
{
    // The path is hashed: names of folders may be long, and hold what a name of a file may not.
    const QString name = projectFile.isEmpty()
        ? u"unnamed"_s
        : QString::fromLatin1(
            QCryptographicHash::hash(QFileInfo(projectFile).absoluteFilePath().toUtf8(),
                                     QCryptographicHash::Sha256)
                .toHex()
                .left(24));
    return defaultWorkDir() / "autosave" / toUtf8(name + u".toml"_s);
}

Autosave::Autosave(ProjectDocument* document, QObject* parent)
    : QObject(parent)
    , m_document(document)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kDelay);
    connect(&m_timer, &QTimer::timeout, this, &Autosave::keep);
    const auto edited = [this] {
        if (m_document->isModified() && !m_timer.isActive())
            m_timer.start();
    };
    connect(document, &ProjectDocument::projectChanged, this, edited);
    connect(document, &ProjectDocument::decisionsChanged, this, edited);
    connect(document, &ProjectDocument::modifiedChanged, this, &Autosave::modifiedChanged);
    connect(document, &ProjectDocument::opened, this, [this, edited] {
        if (m_document->file().isEmpty())
            edited();
        else
            look(m_document->file());
    });
}

void Autosave::modifiedChanged()
{
    if (m_document->isModified()) {
        if (!m_timer.isActive())
            m_timer.start();
        return;
    }
    m_timer.stop();
    if (std::exchange(m_something, false))
        discard(m_kept);
}

void Autosave::keepNow()
{
    m_timer.stop();
    keep();
}

void Autosave::keep()
{
    if (!m_document->isModified())
        return;
    m_something = true;
    m_kept = m_document->file();
    // A full disk must not disturb the editing; saving itself says so.
    (void)m_runner.start<std::monostate>(
        [project = m_document->project(), file = autosaveFile(m_kept)](JobContext&) -> Result<> {
            std::error_code error;
            std::filesystem::create_directories(file.parent_path(), error);
            return saveProject(file, project);
        });
}

void Autosave::discard(const QString& projectFile)
{
    (void)m_runner.start<std::monostate>(
        [file = autosaveFile(projectFile)](JobContext&) -> Result<> {
            std::error_code ignored;
            std::filesystem::remove(file, ignored);
            return {};
        });
}

void Autosave::look(const QString& projectFile)
{
    const auto found =
        m_runner.start<Kept>([projectFile, file = autosaveFile(projectFile)](JobContext&) {
            return Result<Kept>(readKept(file, projectFile));
        });
    whenFinished(found, this, [this, projectFile](const Result<Kept>& kept) {
        if (kept && kept->project && m_document->file() == projectFile)
            emit this->found(projectFile, *kept->project, kept->when);
    });
}

}  // namespace decant::gui
