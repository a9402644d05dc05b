// SPDX-License-Identifier: MIT
#include "services/snapshot/hashedfile.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace decant {

namespace {

Error fileError(const std::filesystem::path& file, int code)
{
    Error error{Error::Code::Internal,
                Error::Area::General,
                file.string(),
                Sentence::verbatim(std::generic_category().message(code)),
                {}};
    if (code == ENOSPC || code == EDQUOT || code == EFBIG) {
        error.code = Error::Code::NoSpace;
        error.hint = say("Free some space on this disk, or choose another work folder.");
    } else if (code == EACCES || code == EPERM || code == EROFS) {
        error.code = Error::Code::Denied;
        error.hint = say("Choose a work folder that you may write to.");
    } else if (code == EEXIST) {
        error.code = Error::Code::Conflict;
    } else if (code == ENOENT) {
        error.code = Error::Code::NotFound;
    }
    return error;
}

}  // namespace

Result<std::unique_ptr<HashedFile>> HashedFile::create(const std::filesystem::path& folder,
                                                       const std::string& path)
{
    const std::filesystem::path file = folder / path;
    std::error_code fault;
    if (std::filesystem::create_directory(file.parent_path(), fault))
        std::filesystem::permissions(file.parent_path(), std::filesystem::perms::owner_all, fault);
    if (fault)
        return fileError(file.parent_path(), fault.value());
    const int descriptor =
        ::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (descriptor < 0)
        return fileError(file, errno);
    return std::unique_ptr<HashedFile>(new HashedFile(descriptor, file, path));
}

HashedFile::HashedFile(int descriptor, std::filesystem::path file, std::string path)
    : m_descriptor(descriptor)
    , m_file(std::move(file))
    , m_path(std::move(path))
{
}

HashedFile::~HashedFile()
{
    if (m_descriptor < 0)
        return;
    ::close(m_descriptor);
    ::unlink(m_file.c_str());
}

Error HashedFile::failure(int code) const
{
    return fileError(m_file, code);
}

Result<> HashedFile::append(std::string_view bytes)
{
    m_hash.add(bytes);
    m_bytes += static_cast<std::int64_t>(bytes.size());
    while (!bytes.empty()) {
        const ssize_t written = ::write(m_descriptor, bytes.data(), bytes.size());
        if (written >= 0)
            bytes.remove_prefix(static_cast<std::size_t>(written));
        else if (errno != EINTR)
            return failure(errno);
    }
    return {};
}

Result<SnapshotFile> HashedFile::finish()
{
    // Some file systems report a full disk only here.
    if (::close(std::exchange(m_descriptor, -1)) != 0) {
        const int code = errno;
        ::unlink(m_file.c_str());
        return failure(code);
    }
    return SnapshotFile{m_path, m_hash.hex(), m_bytes};
}

Result<SnapshotFile> writeHashed(const std::filesystem::path& folder, const std::string& path,
                                 std::string_view text)
{
    auto file = HashedFile::create(folder, path);
    if (!file)
        return file.error();
    if (auto done = (*file)->append(text); !done)
        return done.error();
    return (*file)->finish();
}

Result<SnapshotFile> hashExisting(const std::filesystem::path& folder, const std::string& path)
{
    const auto hash = sha256OfFile(folder / path);
    if (!hash)
        return hash.error();
    return SnapshotFile{path, hash->sha256, hash->bytes};
}

Result<SnapshotFile> adoptFile(const std::filesystem::path& from, const std::string& file,
                               const Manifest& manifest, const std::filesystem::path& folder,
                               const std::string& path)
{
    namespace fs = std::filesystem;
    std::error_code code;
    fs::create_directories((folder / path).parent_path(), code);
    // Finished files are never written again, so two snapshots can share one.
    if (!code)
        fs::create_hard_link(from / file, folder / path, code);
    if (code && code != std::errc::file_exists) {
        code.clear();
        fs::copy_file(from / file, folder / path, code);
    }
    if (code)
        return fileError(from / file, code.value());
    const auto known = std::find_if(manifest.files.begin(), manifest.files.end(),
                                    [&](const SnapshotFile& each) { return each.path == file; });
    if (known == manifest.files.end())
        return fileError(from / file, ENOENT);
    return SnapshotFile{path, known->sha256, known->bytes};
}

}  // namespace decant
