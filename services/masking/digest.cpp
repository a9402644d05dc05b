// SPDX-License-Identifier: MIT
#include "services/masking/digest.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/sha.h>

namespace decant {

namespace {

using Context = std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)>;

Context makeContext()
{
    return {EVP_MD_CTX_new(), &EVP_MD_CTX_free};
}

}  // namespace

std::array<std::uint8_t, 32> sha256(std::span<const std::uint8_t> data)
{
    std::array<std::uint8_t, 32> digest{};
    SHA256(data.data(), data.size(), digest.data());
    return digest;
}

struct PlainDigest::Private {
    std::unique_ptr<EVP_MD, decltype(&EVP_MD_free)> digest{nullptr, &EVP_MD_free};
    Context context = makeContext();
    std::size_t size = 0;
};

std::unique_ptr<PlainDigest> PlainDigest::make(const std::string& name)
{
    auto d = std::make_unique<Private>();
    d->digest.reset(EVP_MD_fetch(nullptr, name.c_str(), nullptr));
    if (!d->digest || !d->context)
        return nullptr;
    d->size = static_cast<std::size_t>(EVP_MD_get_size(d->digest.get()));
    if (d->size > kMost)
        return nullptr;
    return std::unique_ptr<PlainDigest>(new PlainDigest(std::move(d)));
}

PlainDigest::PlainDigest(std::unique_ptr<Private> data)
    : d(std::move(data))
{
}

PlainDigest::~PlainDigest() = default;

std::size_t PlainDigest::size() const
{
    return d->size;
}

PlainDigest::Token PlainDigest::operator()(std::string_view data) const
{
    Token token{};
    EVP_DigestInit_ex2(d->context.get(), d->digest.get(), nullptr);
    EVP_DigestUpdate(d->context.get(), data.data(), data.size());
    EVP_DigestFinal_ex(d->context.get(), token.data(), nullptr);
    return token;
}

struct HmacDigest::Private {
    std::unique_ptr<EVP_MD, decltype(&EVP_MD_free)> digest{nullptr, &EVP_MD_free};
    Context inner = makeContext();
    Context outer = makeContext();
    Context scratch = makeContext();
    std::size_t size = 0;
};

std::unique_ptr<HmacDigest> HmacDigest::make(const std::string& name,
                                             const std::array<std::uint8_t, 32>& key)
{
    auto d = std::make_unique<Private>();
    d->digest.reset(EVP_MD_fetch(nullptr, name.c_str(), nullptr));
    if (!d->digest || !d->inner || !d->outer || !d->scratch)
        return nullptr;
    d->size = static_cast<std::size_t>(EVP_MD_get_size(d->digest.get()));
    const auto blockSize = static_cast<std::size_t>(EVP_MD_get_block_size(d->digest.get()));
    std::array<std::uint8_t, 256> block{};
    if (d->size > kMost || blockSize > block.size() || blockSize < key.size())
        return nullptr;
    const auto start = [&](EVP_MD_CTX* context, std::uint8_t pad) {
        for (std::size_t i = 0; i < blockSize; ++i)
            block[i] = static_cast<std::uint8_t>((i < key.size() ? key[i] : 0) ^ pad);
        return EVP_DigestInit_ex2(context, d->digest.get(), nullptr) == 1
            && EVP_DigestUpdate(context, block.data(), blockSize) == 1;
    };
    const bool started = start(d->inner.get(), 0x36) && start(d->outer.get(), 0x5c);
    OPENSSL_cleanse(block.data(), block.size());
    if (!started)
        return nullptr;
    return std::unique_ptr<HmacDigest>(new HmacDigest(std::move(d)));
}

HmacDigest::HmacDigest(std::unique_ptr<Private> data)
    : d(std::move(data))
{
}

HmacDigest::~HmacDigest() = default;

std::size_t HmacDigest::size() const
{
    return d->size;
}

HmacDigest::Token HmacDigest::operator()(std::string_view data) const
{
    Token token{};
    EVP_MD_CTX* const scratch = d->scratch.get();
    EVP_MD_CTX_copy_ex(scratch, d->inner.get());
    EVP_DigestUpdate(scratch, data.data(), data.size());
    EVP_DigestFinal_ex(scratch, token.data(), nullptr);
    EVP_MD_CTX_copy_ex(scratch, d->outer.get());
    EVP_DigestUpdate(scratch, token.data(), d->size);
    EVP_DigestFinal_ex(scratch, token.data(), nullptr);
    return token;
}

}  // namespace decant
