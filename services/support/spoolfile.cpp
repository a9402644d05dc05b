// SPDX-License-Identifier: MIT
#include "services/support/spoolfile.h"

#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <string>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace decant {

namespace {

Error spoolError(int number)
{
    return Error{number == ENOSPC || number == EDQUOT ? Error::Code::NoSpace
                                                      : Error::Code::Internal,
                 Error::Area::General, "temporary file for a compressed layer",
                 Sentence::verbatim(std::generic_category().message(number)),
                 say("Set TMPDIR to a folder with room for the largest layer, compressed.")};
}

}  // namespace

SpoolFile::SpoolFile(SpoolFile&& other) noexcept
    : m_file(std::exchange(other.m_file, -1))
    , m_bytes(std::exchange(other.m_bytes, 0))
{
}

SpoolFile& SpoolFile::operator=(SpoolFile&& other) noexcept
{
    std::swap(m_file, other.m_file);
    std::swap(m_bytes, other.m_bytes);
    return *this;
}

SpoolFile::~SpoolFile()
{
    if (m_file >= 0)
        close(m_file);
}

Result<SpoolFile> SpoolFile::create()
{
    std::error_code problem;
    std::string path = (std::filesystem::temp_directory_path(problem) / "decant-XXXXXX").string();
    if (problem)
        return spoolError(problem.value());
    SpoolFile spool;
    spool.m_file = mkostemp(path.data(), O_CLOEXEC);  // mode 0600
    if (spool.m_file < 0 || unlink(path.c_str()) != 0)
        return spoolError(errno);
    return spool;
}

Result<> SpoolFile::append(std::span<const char> bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = write(m_file, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return spoolError(errno);
        bytes = bytes.subspan(static_cast<std::size_t>(written));
        m_bytes += written;
    }
    return {};
}

Result<std::size_t> SpoolFile::read(std::int64_t offset, std::span<char> into) const
{
    ssize_t got = 0;
    do {
        got = pread(m_file, into.data(), into.size(), offset);
    } while (got < 0 && errno == EINTR);
    if (got < 0)
        return spoolError(errno);
    return static_cast<std::size_t>(got);
}

}  // namespace decant
