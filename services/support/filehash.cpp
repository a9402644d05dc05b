// SPDX-License-Identifier: MIT
#include "services/support/filehash.h"

#include "services/support/qt.h"

#include <QByteArray>
#include <QFile>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <memory>
#include <openssl/evp.h>
#include <vector>

namespace decant {

namespace {

/// SHA-256 as it goes along. The digest functions only fail without memory or provider.
class Hasher {
public:
    Hasher()
        : m_context(EVP_MD_CTX_new(), &EVP_MD_CTX_free)
    {
        check(m_context && EVP_DigestInit_ex(m_context.get(), EVP_sha256(), nullptr) == 1);
    }
    void add(std::string_view bytes)
    {
        check(EVP_DigestUpdate(m_context.get(), bytes.data(), bytes.size()) == 1);
    }
    std::string hex()
    {
        std::array<unsigned char, EVP_MAX_MD_SIZE> raw{};
        unsigned int size = 0;
        check(EVP_DigestFinal_ex(m_context.get(), raw.data(), &size) == 1);
        return QByteArray(reinterpret_cast<const char*>(raw.data()), static_cast<qsizetype>(size))
            .toHex()
            .toStdString();
    }

private:
    static void check(bool done)
    {
        if (!done)
            std::abort();
    }
    std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> m_context;
};

Error readError(const std::filesystem::path& path, const QFile& file)
{
    Error error{Error::Code::Unavailable,
                Error::Area::General,
                path.string(),
                toUtf8(file.errorString()),
                {}};
    if (!file.exists())
        error.code = Error::Code::NotFound;
    else if (file.error() == QFileDevice::OpenError
             || file.error() == QFileDevice::PermissionsError)
        error.code = Error::Code::Denied;
    return error;
}

}  // namespace

Result<FileHash> sha256OfFile(const std::filesystem::path& path, std::int64_t skipBegin,
                              std::int64_t skipEnd)
{
    constexpr std::int64_t kBlock = 256 * 1024;
    QFile file(toQString(path.string()));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return readError(path, file);
    Hasher hasher;
    std::vector<char> buffer(kBlock);
    std::int64_t bytes = 0;
    for (;;) {
        const std::int64_t got = file.read(buffer.data(), kBlock);
        if (got < 0)
            return readError(path, file);
        if (got == 0)
            return FileHash{hasher.hex(), bytes};
        const std::int64_t begin = std::clamp(skipBegin - bytes, std::int64_t{0}, got);
        const std::int64_t end = std::clamp(skipEnd - bytes, begin, got);
        std::fill(buffer.begin() + begin, buffer.begin() + end, '\0');
        hasher.add({buffer.data(), static_cast<std::size_t>(got)});
        bytes += got;
    }
}

std::string sha256OfText(std::string_view text)
{
    Hasher hasher;
    hasher.add(text);
    return hasher.hex();
}

}  // namespace decant
