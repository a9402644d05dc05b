// SPDX-License-Identifier: MIT
#include "services/registry/blobcache.h"

#include "model/support/text.h"
#include "services/support/qt.h"

#include <QByteArray>
#include <QFile>
#include <QSaveFile>

#include <charconv>

namespace decant {

namespace {

constexpr std::size_t kFields = 5;

bool readNumber(const std::string& text, std::int64_t& value)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size();
}

}  // namespace

BlobCache::BlobCache(std::filesystem::path file)
    : m_file(std::move(file))
{
    if (m_file.empty())
        return;
    QFile in(toQString(m_file.string()));
    if (!in.open(QIODevice::ReadOnly))
        return;
    const QByteArray text = in.readAll();
    for (const std::string& line :
         split({text.constData(), static_cast<std::size_t>(text.size())}, '\n')) {
        const std::vector<std::string> fields = split(line, '\t');
        KnownBlob blob;
        if (fields.size() != kFields || !fields[0].starts_with("sha256:")
            || !fields[1].starts_with("sha256:") || !readNumber(fields[2], blob.bytes)
            || !readNumber(fields[3], blob.tarBytes))
            continue;
        blob.digest = fields[1];
        for (std::string& repository : split(fields[4], ' ')) {
            if (!repository.empty())
                blob.repositories.insert(std::move(repository));
        }
        blobs.insert_or_assign(fields[0], std::move(blob));
    }
}

Result<> BlobCache::save() const
{
    if (m_file.empty())
        return {};
    QSaveFile out(toQString(m_file.string()));
    std::string text;
    for (const auto& [diffId, blob] : blobs) {
        text += diffId + '\t' + blob.digest + '\t' + std::to_string(blob.bytes) + '\t'
            + std::to_string(blob.tarBytes) + '\t';
        bool first = true;
        for (const std::string& repository : blob.repositories) {
            text += (first ? "" : " ") + repository;
            first = false;
        }
        text += '\n';
    }
    if (!out.open(QIODevice::WriteOnly)
        || out.write(text.data(), static_cast<qint64>(text.size())) < 0 || !out.commit())
        return Error{Error::Code::Internal,
                     Error::Area::General,
                     m_file.string(),
                     Sentence::verbatim(toUtf8(out.errorString())),
                     {}};
    return {};
}

}  // namespace decant
