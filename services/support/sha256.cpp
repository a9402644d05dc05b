// SPDX-License-Identifier: MIT
#include "services/support/sha256.h"

#include "services/support/qt.h"

#include <QFile>

#include <algorithm>
#include <cstdlib>
#include <openssl/evp.h>
#include <vector>

namespace decant {

namespace {

/// The digest functions only fail without memory or without any provider of SHA-256; a wrong hash
/// would be worse than the end of the program.
void check(bool done)
{
    if (!done)
        std::abort();
}

Error readError(const std::filesystem::path& path, const QFile& file)
{
    Error error{Error::Code::Unavailable,
                Error::Area::General,
                path.string(),
                Sentence::verbatim(toUtf8(file.errorString())),
                {}};
    if (!file.exists())
        error.code = Error::Code::NotFound;
    else if (file.error() == QFileDevice::OpenError
             || file.error() == QFileDevice::PermissionsError)
        error.code = Error::Code::Denied;
    return error;
}

}  // namespace

void Sha256::Free::operator()(evp_md_ctx_st* context) const
{
    EVP_MD_CTX_free(context);
}

Sha256::Sha256()
    : m_context(EVP_MD_CTX_new())
{
    start();
}

Sha256::~Sha256() = default;

void Sha256::start()
{
    check(m_context && EVP_DigestInit_ex(m_context.get(), EVP_sha256(), nullptr) == 1);
}

void Sha256::add(std::string_view bytes)
{
    check(EVP_DigestUpdate(m_context.get(), bytes.data(), bytes.size()) == 1);
}

Sha256::Digest Sha256::digest()
{
    Digest digest{};
    check(EVP_DigestFinal_ex(m_context.get(), digest.data(), nullptr) == 1);
    start();
    return digest;
}

std::string Sha256::hex()
{
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string text;
    for (const std::uint8_t byte : digest()) {
        text += kDigits[byte >> 4U];
        text += kDigits[byte & 15U];
    }
    return text;
}

std::string Sha256::named()
{
    return "sha256:" + hex();
}

std::string Sha256::hexOf(std::string_view text)
{
    Sha256 hash;
    hash.add(text);
    return hash.hex();
}

std::string Sha256::namedOf(std::string_view text)
{
    return "sha256:" + hexOf(text);
}

Result<FileHash> sha256OfFile(const std::filesystem::path& path, std::int64_t skipBegin,
                              std::int64_t skipEnd)
{
    constexpr std::int64_t kBlock = std::int64_t{256} * 1024;
    QFile file(toQString(path.string()));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return readError(path, file);
    Sha256 hash;
    std::vector<char> buffer(kBlock);
    std::int64_t bytes = 0;
    for (;;) {
        const std::int64_t got = file.read(buffer.data(), kBlock);
        if (got < 0)
            return readError(path, file);
        if (got == 0)
            return FileHash{hash.hex(), bytes};
        const std::int64_t begin = std::clamp(skipBegin - bytes, std::int64_t{0}, got);
        const std::int64_t end = std::clamp(skipEnd - bytes, begin, got);
        std::fill(buffer.begin() + begin, buffer.begin() + end, '\0');
        hash.add({buffer.data(), static_cast<std::size_t>(got)});
        bytes += got;
    }
}

}  // namespace decant
