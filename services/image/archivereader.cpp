// SPDX-License-Identifier: MIT
#include "services/image/archivereader.h"

#include <archive.h>
#include <archive_entry.h>
#include <cerrno>
#include <string_view>
#include <utility>

namespace decant {

namespace {

std::string cleaned(std::string_view path)
{
    while (path.starts_with("./"))
        path.remove_prefix(2);
    while (path.starts_with('/'))
        path.remove_prefix(1);
    while (path.ends_with('/'))
        path.remove_suffix(1);
    return std::string(path);
}

/// UTF-8 where the locale lets it be known, else the bytes of the archive.
std::string_view either(const char* utf8, const char* raw)
{
    const char* const text = utf8 != nullptr ? utf8 : raw;
    return text != nullptr ? std::string_view(text) : std::string_view();
}

TarEntry described(archive_entry* entry)
{
    TarEntry made;
    made.path = cleaned(either(archive_entry_pathname_utf8(entry), archive_entry_pathname(entry)));
    made.size = archive_entry_size(entry);
    const std::string_view hardLink =
        either(archive_entry_hardlink_utf8(entry), archive_entry_hardlink(entry));
    if (!hardLink.empty()) {
        made.type = TarEntry::Type::HardLink;
        made.linkTarget = hardLink;
        made.size = 0;
        return made;
    }
    switch (archive_entry_filetype(entry)) {
    case AE_IFREG:
        made.type = TarEntry::Type::File;
        break;
    case AE_IFLNK:
        made.type = TarEntry::Type::SymbolicLink;
        made.linkTarget = either(archive_entry_symlink_utf8(entry), archive_entry_symlink(entry));
        break;
    case AE_IFDIR:
        made.type = TarEntry::Type::Directory;
        break;
    default:
        made.type = TarEntry::Type::Other;
        break;
    }
    return made;
}

}  // namespace

struct ArchiveReader::Private {
    struct Free {
        void operator()(archive* handle) const { archive_read_free(handle); }
    };

    std::string what;
    ByteSource source;
    std::optional<Error> sourceError;
    std::unique_ptr<archive, Free> reader{archive_read_new()};

    static la_ssize_t read(archive* reader, void* self, const void** bytes)
    {
        auto* const d = static_cast<Private*>(self);
        const auto next = d->source();
        if (!next) {
            d->sourceError = next.error();
            archive_set_error(reader, EIO, "the source of the archive failed");
            return ARCHIVE_FATAL;
        }
        *bytes = next->data();
        return static_cast<la_ssize_t>(next->size());
    }

    [[nodiscard]] Error failure() const
    {
        if (sourceError)
            return *sourceError;
        const char* const text = reader ? archive_error_string(reader.get()) : nullptr;
        return Error{Error::Code::InvalidInput,
                     Error::Area::Engine,
                     what,
                     text != nullptr ? Sentence::verbatim(text) : say("the archive cannot be read"),
                     {}};
    }
};

ArchiveReader::ArchiveReader(std::unique_ptr<Private> reader)
    : d(std::move(reader))
{
}

ArchiveReader::ArchiveReader(ArchiveReader&&) noexcept = default;
ArchiveReader& ArchiveReader::operator=(ArchiveReader&&) noexcept = default;
ArchiveReader::~ArchiveReader() = default;

Result<ArchiveReader> ArchiveReader::open(std::string what, ByteSource source, bool tar)
{
    auto made = std::make_unique<Private>();
    made->what = std::move(what);
    made->source = std::move(source);
    archive* const reader = made->reader.get();
    if (reader == nullptr)
        return made->failure();
    const bool ready = tar ? archive_read_support_format_tar(reader) == ARCHIVE_OK
                           : archive_read_support_filter_gzip(reader) == ARCHIVE_OK
            && archive_read_support_filter_zstd(reader) == ARCHIVE_OK
            && archive_read_support_format_raw(reader) == ARCHIVE_OK
            && archive_read_support_format_empty(reader) == ARCHIVE_OK;
    if (!ready
        || archive_read_open(reader, made.get(), nullptr, &Private::read, nullptr) != ARCHIVE_OK)
        return made->failure();
    return ArchiveReader(std::move(made));
}

Result<ArchiveReader> ArchiveReader::tar(std::string what, ByteSource source)
{
    return open(std::move(what), std::move(source), true);
}

Result<ArchiveReader> ArchiveReader::unpacked(std::string what, ByteSource source)
{
    return open(std::move(what), std::move(source), false);
}

Result<std::optional<TarEntry>> ArchiveReader::next()
{
    archive_entry* entry = nullptr;
    const int state = archive_read_next_header(d->reader.get(), &entry);
    if (state == ARCHIVE_EOF)
        return std::optional<TarEntry>();
    // A warning is about a name that the locale cannot express: the name is taken as it is.
    if (state != ARCHIVE_OK && state != ARCHIVE_WARN)
        return d->failure();
    return std::optional<TarEntry>(described(entry));
}

Result<std::span<const char>> ArchiveReader::data()
{
    const void* bytes = nullptr;
    std::size_t size = 0;
    la_int64_t offset = 0;
    int state = ARCHIVE_OK;
    while (size == 0 && state == ARCHIVE_OK)
        state = archive_read_data_block(d->reader.get(), &bytes, &size, &offset);
    if (state == ARCHIVE_EOF)
        return std::span<const char>();
    if (state != ARCHIVE_OK && state != ARCHIVE_WARN)
        return d->failure();
    return std::span<const char>(static_cast<const char*>(bytes), size);
}

}  // namespace decant
