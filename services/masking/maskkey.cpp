// SPDX-License-Identifier: MIT
#include "services/masking/maskkey.h"

#include "services/masking/hkdf.h"

#include <cstdlib>
#include <openssl/crypto.h>
#include <openssl/rand.h>

namespace decant {

namespace {

constexpr std::string_view kSalt = "decant masking key 1";
constexpr std::size_t kFingerprintBytes = 8;

std::string hexText(std::span<const std::uint8_t> bytes)
{
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string out;
    out.reserve(bytes.size() * 2);
    for (const std::uint8_t byte : bytes) {
        out += kDigits[byte >> 4U];
        out += kDigits[byte & 0xFU];
    }
    return out;
}

/// -1 for anything but a hexadecimal digit.
int digitValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

Error cryptoError()
{
    return Error{Error::Code::Internal, Error::Area::General, "masking key",
                 say("the crypto library has no random generator or no HKDF"),
                 say("Check the OpenSSL configuration of this machine.")};
}

/// Key material that is not derived must never be used, so there is no way on without it.
void derive(const MaskKey::Bytes& key, const std::string& info, std::span<std::uint8_t> out)
{
    if (!hkdfSha256(key, kSalt, info, out))
        std::abort();
}

bool canDerive()
{
    const MaskKey::Bytes zero{};
    MaskKey::Bytes out{};
    return hkdfSha256(zero, kSalt, "probe", out);
}

}  // namespace

MaskKey::~MaskKey()
{
    OPENSSL_cleanse(m_bytes.data(), m_bytes.size());
}

Result<MaskKey> MaskKey::generate()
{
    Bytes bytes{};
    if (RAND_priv_bytes(bytes.data(), static_cast<int>(bytes.size())) != 1 || !canDerive())
        return cryptoError();
    MaskKey key(bytes);
    OPENSSL_cleanse(bytes.data(), bytes.size());
    return key;
}

Result<MaskKey> MaskKey::fromHex(std::string_view hex)
{
    Bytes bytes{};
    bool valid = hex.size() == 2 * kBytes;
    for (std::size_t i = 0; valid && i < kBytes; ++i) {
        const int high = digitValue(hex[2 * i]);
        const int low = digitValue(hex[2 * i + 1]);
        valid = high >= 0 && low >= 0;
        bytes[i] = static_cast<std::uint8_t>((high << 4) | low);
    }
    if (!valid) {
        OPENSSL_cleanse(bytes.data(), bytes.size());
        return Error{
            Error::Code::InvalidInput, Error::Area::Project, "masking key",
            say("a masking key is 64 hexadecimal digits; this text has %1 characters", hex.size()),
            say("Give the key exactly as it was shown when it was made.")};
    }
    if (!canDerive())
        return cryptoError();
    MaskKey key(bytes);
    OPENSSL_cleanse(bytes.data(), bytes.size());
    return key;
}

std::string MaskKey::fingerprint() const
{
    std::array<std::uint8_t, kFingerprintBytes> out{};
    derive(m_bytes, "fingerprint", out);
    return hexText(out);
}

MaskKey::Bytes MaskKey::domainKey(std::string_view domain) const
{
    Bytes out{};
    derive(m_bytes, "domain/" + std::string(domain), out);
    return out;
}

std::string MaskKey::hex() const
{
    return hexText(m_bytes);
}

}  // namespace decant
