// SPDX-License-Identifier: MIT
#include "model/project/reader.h"
#include "model/project/writer.h"
#include "services/pipeline/pipeline.h"
#include "services/support/qt.h"

#include <QFile>
#include <QSaveFile>

namespace decant {

Result<Project> loadProject(const std::filesystem::path& file)
{
    QFile in(toQString(file.string()));
    if (!in.open(QIODevice::ReadOnly)) {
        const bool missing = !in.exists();
        return Error{missing ? Error::Code::NotFound : Error::Code::Denied, Error::Area::Project,
                     file.string(), toUtf8(in.errorString()),
                     missing
                         ? "Name a decant.toml, or make one with `decant-cli init DIR --from URI`."
                         : "Check the permissions of the file."};
    }
    const QByteArray text = in.readAll();
    if (in.error() != QFileDevice::NoError)
        return Error{Error::Code::Unavailable,
                     Error::Area::Project,
                     file.string(),
                     toUtf8(in.errorString()),
                     {}};
    return parseProject(std::string_view(text.constData(), static_cast<std::size_t>(text.size())),
                        file.filename().string());
}

Result<> saveProject(const std::filesystem::path& file, const Project& project)
{
    const std::string text = writeProject(project);
    QSaveFile out(toQString(file.string()));
    const bool written = out.open(QIODevice::WriteOnly)
        && out.write(text.data(), static_cast<qint64>(text.size()))
            == static_cast<qint64>(text.size())
        && out.commit();
    if (!written)
        return Error{Error::Code::Denied, Error::Area::Project, file.string(),
                     toUtf8(out.errorString()),
                     "The file is as it was. Check the folder's permissions and free space."};
    return {};
}

}  // namespace decant
