// SPDX-License-Identifier: MIT
#include "services/masking/aessiv.h"

#include <limits>
#include <openssl/crypto.h>
#include <openssl/evp.h>

namespace decant {

struct AesSiv::Private {
    std::array<std::uint8_t, 32> key{};
    std::unique_ptr<EVP_CIPHER, decltype(&EVP_CIPHER_free)> cipher{nullptr, &EVP_CIPHER_free};
    std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)> context{nullptr,
                                                                            &EVP_CIPHER_CTX_free};

    /// `tag` is read when a text is opened and written when one is sealed.
    bool run(bool sealing, std::string_view associated, std::string_view input, std::uint8_t* tag,
             std::uint8_t* output)
    {
        if (!cipher || input.empty()
            || input.size() > static_cast<std::size_t>(std::numeric_limits<int>::max()))
            return false;
        EVP_CIPHER_CTX* const c = context.get();
        const auto bytes = [](std::string_view text) {
            return reinterpret_cast<const std::uint8_t*>(text.data());
        };
        constexpr int kTag = static_cast<int>(kTagBytes);
        int written = 0;
        return EVP_CIPHER_CTX_reset(c) == 1
            && EVP_CipherInit_ex2(c, cipher.get(), key.data(), nullptr, sealing ? 1 : 0, nullptr)
            == 1
            && (sealing || EVP_CIPHER_CTX_ctrl(c, EVP_CTRL_AEAD_SET_TAG, kTag, tag) == 1)
            && EVP_CipherUpdate(c, nullptr, &written, bytes(associated),
                                static_cast<int>(associated.size()))
            == 1
            && EVP_CipherUpdate(c, output, &written, bytes(input), static_cast<int>(input.size()))
            == 1
            && EVP_CipherFinal_ex(c, output + written, &written) == 1
            && (!sealing || EVP_CIPHER_CTX_ctrl(c, EVP_CTRL_AEAD_GET_TAG, kTag, tag) == 1);
    }
};

AesSiv::AesSiv(const std::array<std::uint8_t, 32>& key)
    : d(std::make_unique<Private>())
{
    d->key = key;
    d->cipher.reset(EVP_CIPHER_fetch(nullptr, "AES-128-SIV", nullptr));
    d->context.reset(EVP_CIPHER_CTX_new());
}

AesSiv::~AesSiv()
{
    OPENSSL_cleanse(d->key.data(), d->key.size());
}

bool AesSiv::usable() const
{
    return d->cipher != nullptr && d->context != nullptr;
}

bool AesSiv::seal(std::string_view associated, std::string_view plain, std::string& sealed)
{
    sealed.resize(kTagBytes + plain.size());
    auto* const to = reinterpret_cast<std::uint8_t*>(sealed.data());
    return d->run(true, associated, plain, to, to + kTagBytes);
}

bool AesSiv::open(std::string_view associated, std::string_view sealed, std::string& plain)
{
    if (sealed.size() <= kTagBytes)
        return false;
    std::array<std::uint8_t, kTagBytes> tag{};
    sealed.copy(reinterpret_cast<char*>(tag.data()), kTagBytes);
    plain.resize(sealed.size() - kTagBytes);
    return d->run(false, associated, sealed.substr(kTagBytes), tag.data(),
                  reinterpret_cast<std::uint8_t*>(plain.data()));
}

}  // namespace decant
