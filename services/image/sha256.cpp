// SPDX-License-Identifier: MIT
#include "services/image/sha256.h"

#include <array>
#include <openssl/evp.h>

namespace decant {

struct Sha256::Private {
    std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context{EVP_MD_CTX_new(),
                                                                    &EVP_MD_CTX_free};
    void start() const { EVP_DigestInit_ex(context.get(), EVP_sha256(), nullptr); }
};

Sha256::Sha256()
    : d(std::make_unique<Private>())
{
    d->start();
}

Sha256::~Sha256() = default;

void Sha256::feed(std::span<const char> bytes)
{
    EVP_DigestUpdate(d->context.get(), bytes.data(), bytes.size());
}

std::string Sha256::finish()
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> raw = {};
    unsigned length = 0;
    EVP_DigestFinal_ex(d->context.get(), raw.data(), &length);
    d->start();
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string text = "sha256:";
    for (unsigned i = 0; i < length; ++i) {
        text += kDigits[raw[i] >> 4U];
        text += kDigits[raw[i] & 15U];
    }
    return text;
}

std::string Sha256::of(std::string_view text)
{
    Sha256 hash;
    hash.feed(text);
    return hash.finish();
}

}  // namespace decant
