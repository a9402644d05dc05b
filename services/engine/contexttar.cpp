// SPDX-License-Identifier: MIT
#include "services/engine/contexttar.h"

#include <algorithm>
#include <archive.h>
#include <archive_entry.h>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <set>
#include <system_error>

namespace decant {
namespace {

constexpr std::size_t kChunkBytes = 256UL * 1024;
constexpr std::time_t kTime = 0;

struct WriterDeleter {
    void operator()(archive* writer) const { archive_write_free(writer); }
};
struct EntryDeleter {
    void operator()(archive_entry* entry) const { archive_entry_free(entry); }
};
using Entry = std::unique_ptr<archive_entry, EntryDeleter>;

Error readError(const std::string& path, Sentence detail)
{
    return {Error::Code::InvalidInput, Error::Area::Engine, path, std::move(detail), {}};
}

/// Safe inside a context: relative, nothing that leads out of it.
bool isContextPath(const std::string& path)
{
    const std::filesystem::path given(path);
    if (path.empty() || given.is_absolute())
        return false;
    return std::none_of(given.begin(), given.end(), [](const auto& part) {
        return part.empty() || part == "." || part == "..";
    });
}

}  // namespace

class ContextTar::Private {
public:
    explicit Private(std::vector<ContextFile> files)
        : m_files(std::move(files))
    {
        std::sort(m_files.begin(), m_files.end(),
                  [](const auto& left, const auto& right) { return left.path < right.path; });
    }

    Private(const Private&) = delete;
    Private& operator=(const Private&) = delete;
    ~Private() { m_abandoned = true; }

    Result<std::size_t> read(std::span<char> into);

    std::int64_t m_total = 0;
    std::int64_t m_done = 0;
    std::string m_current;

private:
    Result<> open();
    Result<> produce();
    Result<> beginFile(const ContextFile& file);
    Result<> continueFile();
    Result<> header(const std::string& path, std::int64_t bytes, unsigned type, int mode);
    Result<> parents(const std::string& path);
    Result<> content(const char* data, std::size_t bytes);
    Error archiveError();
    static la_ssize_t keep(archive*, void* self, const void* data, size_t bytes);

    std::vector<ContextFile> m_files;
    std::size_t m_next = 0;
    std::set<std::string> m_folders;
    std::ifstream m_file;
    std::int64_t m_fileLeft = 0;
    std::string m_chunk;

    std::string m_buffer;
    std::size_t m_taken = 0;
    bool m_finished = false;
    /// Given up in the middle of a file, the writer would give zeros up to the size it was told.
    bool m_abandoned = false;
    // Last: freeing it closes it, and that asks keep().
    std::unique_ptr<archive, WriterDeleter> m_writer;
};

la_ssize_t ContextTar::Private::keep(archive* /*writer*/, void* self, const void* data,
                                     size_t bytes)
{
    auto& tar = *static_cast<Private*>(self);
    if (tar.m_abandoned)
        return -1;
    tar.m_buffer.append(static_cast<const char*>(data), bytes);
    return static_cast<la_ssize_t>(bytes);
}

Error ContextTar::Private::archiveError()
{
    const char* text = archive_error_string(m_writer.get());
    return {Error::Code::Internal,
            Error::Area::Engine,
            "build context",
            text == nullptr ? say("libarchive failed") : Sentence::verbatim(text),
            {}};
}

Result<> ContextTar::Private::open()
{
    for (const ContextFile& file : m_files) {
        if (!isContextPath(file.path))
            return readError(file.path, say("not a path inside the build context"));
        if (file.source.empty()) {
            m_total += static_cast<std::int64_t>(file.text.size());
            continue;
        }
        std::error_code problem;
        if (!std::filesystem::is_regular_file(file.source, problem))
            return readError(file.source.string(),
                             problem ? Sentence::verbatim(problem.message()) : say("not a file"));
        m_total += static_cast<std::int64_t>(std::filesystem::file_size(file.source, problem));
        if (problem)
            return readError(file.source.string(), Sentence::verbatim(problem.message()));
    }
    m_chunk.resize(kChunkBytes);
    m_writer.reset(archive_write_new());
    if (!m_writer || archive_write_set_format_pax_restricted(m_writer.get()) != ARCHIVE_OK
        || archive_write_set_bytes_per_block(m_writer.get(), 0) != ARCHIVE_OK
        || archive_write_open(m_writer.get(), this, nullptr, &Private::keep, nullptr) != ARCHIVE_OK)
        return archiveError();
    return {};
}

Result<std::size_t> ContextTar::Private::read(std::span<char> into)
{
    if (!m_writer) {
        if (auto opened = open(); !opened)
            return std::move(opened).error();
    }
    while (m_taken == m_buffer.size() && !m_finished) {
        m_buffer.clear();
        m_taken = 0;
        if (auto produced = produce(); !produced)
            return std::move(produced).error();
    }
    const std::size_t bytes = std::min(into.size(), m_buffer.size() - m_taken);
    std::memcpy(into.data(), m_buffer.data() + m_taken, bytes);
    m_taken += bytes;
    return bytes;
}

Result<> ContextTar::Private::produce()
{
    if (m_fileLeft > 0)
        return continueFile();
    if (m_next < m_files.size())
        return beginFile(m_files[m_next++]);
    m_finished = true;
    if (archive_write_close(m_writer.get()) != ARCHIVE_OK)
        return archiveError();
    return {};
}

Result<> ContextTar::Private::header(const std::string& path, std::int64_t bytes, unsigned type,
                                     int mode)
{
    const Entry entry(archive_entry_new());
    archive_entry_set_pathname_utf8(entry.get(), path.c_str());
    archive_entry_set_size(entry.get(), bytes);
    archive_entry_set_filetype(entry.get(), type);
    archive_entry_set_perm(entry.get(), static_cast<mode_t>(mode));
    archive_entry_set_uid(entry.get(), 0);
    archive_entry_set_gid(entry.get(), 0);
    archive_entry_set_mtime(entry.get(), kTime, 0);
    if (archive_write_header(m_writer.get(), entry.get()) != ARCHIVE_OK)
        return archiveError();
    return {};
}

Result<> ContextTar::Private::parents(const std::string& path)
{
    for (auto slash = path.find('/'); slash != std::string::npos;
         slash = path.find('/', slash + 1)) {
        const std::string folder = path.substr(0, slash + 1);
        if (!m_folders.insert(folder).second)
            continue;
        if (auto written = header(folder, 0, AE_IFDIR, 0755); !written)
            return written;
    }
    return {};
}

Result<> ContextTar::Private::beginFile(const ContextFile& file)
{
    m_current = file.path;
    if (auto written = parents(file.path); !written)
        return written;
    if (file.source.empty()) {
        const auto bytes = static_cast<std::int64_t>(file.text.size());
        if (auto written = header(file.path, bytes, AE_IFREG, file.mode); !written)
            return written;
        m_done += bytes;
        return content(file.text.data(), file.text.size());
    }
    std::error_code problem;
    const auto size = std::filesystem::file_size(file.source, problem);
    if (problem)
        return readError(file.source.string(), Sentence::verbatim(problem.message()));
    m_file = std::ifstream(file.source, std::ios::binary);
    if (!m_file)
        return readError(file.source.string(),
                         Sentence::verbatim(std::generic_category().message(errno)));
    m_fileLeft = static_cast<std::int64_t>(size);
    return header(file.path, m_fileLeft, AE_IFREG, file.mode);
}

Result<> ContextTar::Private::continueFile()
{
    const std::int64_t wanted = std::min(m_fileLeft, static_cast<std::int64_t>(m_chunk.size()));
    m_file.read(m_chunk.data(), wanted);
    if (m_file.gcount() != wanted) {
        const auto& source = m_files[m_next - 1].source;
        return readError(source.string(),
                         m_file.bad() ? say("it cannot be read")
                                      : say("it became shorter while it was read"));
    }
    m_fileLeft -= wanted;
    m_done += wanted;
    return content(m_chunk.data(), static_cast<std::size_t>(wanted));
}

Result<> ContextTar::Private::content(const char* data, std::size_t bytes)
{
    while (bytes > 0) {
        const la_ssize_t written = archive_write_data(m_writer.get(), data, bytes);
        if (written <= 0)
            return archiveError();
        data += written;
        bytes -= static_cast<std::size_t>(written);
    }
    return {};
}

ContextTar::ContextTar(std::vector<ContextFile> files)
    : m_private(std::make_unique<Private>(std::move(files)))
{
}
ContextTar::~ContextTar() = default;

Result<std::size_t> ContextTar::read(std::span<char> into)
{
    return m_private->read(into);
}
std::int64_t ContextTar::totalBytes() const
{
    return m_private->m_total;
}
std::int64_t ContextTar::doneBytes() const
{
    return m_private->m_done;
}
const std::string& ContextTar::current() const
{
    return m_private->m_current;
}

}  // namespace decant
