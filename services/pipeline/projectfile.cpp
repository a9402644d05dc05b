// SPDX-License-Identifier: MIT
#include "model/project/reader.h"
#include "model/project/writer.h"
#include "services/pipeline/pipeline.h"
#include "services/support/atomicfile.h"
#include "services/support/qt.h"

#include <QFile>

namespace decant {

Result<Project> loadProject(const std::filesystem::path& file)
{
    QFile in(toQString(file.string()));
    if (!in.open(QIODevice::ReadOnly)) {
        const bool missing = !in.exists();
        return Error{
            missing ? Error::Code::NotFound : Error::Code::Denied, Error::Area::Project,
            file.string(), Sentence::verbatim(toUtf8(in.errorString())),
            missing ? say("Name a decant.toml, or make one with `decant-cli init DIR --from URI`.")
                    : say("Check the permissions of the file.")};
    }
    const QByteArray text = in.readAll();
    if (in.error() != QFileDevice::NoError)
        return Error{Error::Code::Unavailable,
                     Error::Area::Project,
                     file.string(),
                     Sentence::verbatim(toUtf8(in.errorString())),
                     {}};
    return parseProject(std::string_view(text.constData(), static_cast<std::size_t>(text.size())),
                        file.filename().string());
}

Result<> saveProject(const std::filesystem::path& file, const Project& project)
{
    FileReplacement how;
    how.area = Error::Area::Project;
    how.fullHint = say("The file is as it was. Free some space, then save again.");
    how.deniedHint = say("The file is as it was. Check the permissions of the folder.");
    return replaceFile(file, writeProject(project), how);
}

}  // namespace decant
