// SPDX-License-Identifier: MIT
// The saved states need the low-level SHA-256 interface: re-initialising an EVP_MAC for each value
// takes about three times as long. It is deprecated since OpenSSL 3, not removed.
#define OPENSSL_SUPPRESS_DEPRECATED
#include "services/masking/hmac.h"

#include <openssl/crypto.h>
#include <openssl/sha.h>

namespace decant {

struct HmacSha256::Private {
    SHA256_CTX inner{};
    SHA256_CTX outer{};
};

HmacSha256::HmacSha256(const std::array<std::uint8_t, 32>& key)
    : d(std::make_unique<Private>())
{
    const auto start = [&key](SHA256_CTX& state, std::uint8_t pad) {
        std::array<std::uint8_t, SHA256_CBLOCK> block{};
        for (std::size_t i = 0; i < block.size(); ++i)
            block[i] = static_cast<std::uint8_t>((i < key.size() ? key[i] : 0) ^ pad);
        SHA256_Init(&state);
        SHA256_Update(&state, block.data(), block.size());
        OPENSSL_cleanse(block.data(), block.size());
    };
    start(d->inner, 0x36);
    start(d->outer, 0x5c);
}

HmacSha256::~HmacSha256()
{
    OPENSSL_cleanse(d.get(), sizeof(Private));
}

std::array<std::uint8_t, 32> HmacSha256::operator()(std::string_view data) const
{
    std::array<std::uint8_t, 32> digest{};
    SHA256_CTX state = d->inner;
    SHA256_Update(&state, data.data(), data.size());
    SHA256_Final(digest.data(), &state);
    state = d->outer;
    SHA256_Update(&state, digest.data(), digest.size());
    SHA256_Final(digest.data(), &state);
    return digest;
}

}  // namespace decant
