// SPDX-License-Identifier: MIT
#include "services/support/atomicfile.h"

#include "services/support/qt.h"

#include <QSaveFile>

#include <cerrno>
#include <system_error>

namespace decant {

namespace {

/// The lower bits of both mean the same, but Qt keeps each group of them in a digit of its own.
QFileDevice::Permissions qtPermissions(std::filesystem::perms mode)
{
    const auto bits = static_cast<unsigned>(mode);
    const unsigned owner = (bits >> 6U) & 7U;
    const unsigned group = (bits >> 3U) & 7U;
    const unsigned other = bits & 7U;
    return QFileDevice::Permissions::fromInt(
        static_cast<int>(owner << 12U | owner << 8U | group << 4U | other));
}

}  // namespace

Result<> replaceFile(const std::filesystem::path& path, std::string_view bytes,
                     const FileReplacement& how)
{
    // A link or a device must never be replaced: what it leads to may not be ours.
    std::error_code ignored;  // where the path cannot be looked at, opening it says why
    const auto kind = std::filesystem::symlink_status(path, ignored).type();
    if (kind == std::filesystem::file_type::symlink)
        return Error{Error::Code::Conflict, how.area, path.string(),
                     say("the file is a symbolic link"),
                     say("Put a plain file in its place, or name the file that it leads to.")};
    if (kind != std::filesystem::file_type::not_found && kind != std::filesystem::file_type::none
        && kind != std::filesystem::file_type::regular)
        return Error{Error::Code::Conflict, how.area, path.string(),
                     say("there is something that is no plain file"), say("Move it away.")};
    QSaveFile file(toQString(path.string()));
    const auto size = static_cast<qint64>(bytes.size());
    errno = 0;
    const bool written = file.open(QIODevice::WriteOnly)
        && (!how.mode || file.setPermissions(qtPermissions(*how.mode)))
        && file.write(bytes.data(), size) == size && file.flush();
    const int problem = errno;
    if (!written)
        file.cancelWriting();  // commit() alone does not remember a flush that failed
    if (file.commit())
        return {};
    const bool full = file.error() == QFileDevice::ResourceError || problem == ENOSPC
        || problem == EDQUOT || problem == EFBIG;
    return Error{full ? Error::Code::NoSpace : Error::Code::Denied, how.area, path.string(),
                 Sentence::verbatim(toUtf8(file.errorString())),
                 full ? how.fullHint : how.deniedHint};
}

}  // namespace decant
