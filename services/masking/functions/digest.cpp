// SPDX-License-Identifier: MIT
#include "services/masking/digest.h"

#include "services/masking/aessiv.h"
#include "services/masking/base64.h"
#include "services/masking/drawn.h"

#include <algorithm>

namespace decant {

namespace {

enum class Encoding : std::uint8_t { Hex, Base64, Base32, Literal };

Encoding encodingOf(const FunctionContext& context)
{
    if (context.type.family == TypeFamily::Bytes)
        return Encoding::Literal;
    const std::string name = context.parameters.text("encoding");
    if (name == "base64")
        return Encoding::Base64;
    return name == "base32" ? Encoding::Base32 : Encoding::Hex;
}

void appendEncoded(Encoding encoding, std::span<const std::uint8_t> bytes, std::string& out)
{
    switch (encoding) {
    case Encoding::Base64:
        appendBase64(Base64::Standard, bytes, out);
        return;
    case Encoding::Base32:
        appendBase32(bytes, out);
        return;
    case Encoding::Literal:
        out += "\\x";
        break;
    case Encoding::Hex:
        break;
    }
    for (const std::uint8_t byte : bytes) {
        out += "0123456789abcdef"[byte >> 4];
        out += "0123456789abcdef"[byte & 15];
    }
}

/// A digest of the value under a secret of the key domain (HMAC): it looks like the plain digest an
/// application stores, and nobody without the key can try out telephone numbers against it.
class HashDigest final : public MaskFunction {
public:
    HashDigest(std::unique_ptr<HmacDigest> digest, Encoding encoding, std::size_t maxLength)
        : m_digest(std::move(digest))
        , m_encoding(encoding)
        , m_maxLength(maxLength)
    {
    }
    bool apply(std::string_view /*value*/, std::string_view identity, std::string& out) override
    {
        const HmacDigest::Token token = (*m_digest)(identity);
        const std::span<const std::uint8_t> bytes(token.data(), m_digest->size());
        const std::size_t from = out.size();
        appendEncoded(m_encoding, bytes, out);
        if (m_encoding != Encoding::Literal)
            out.resize(std::min(out.size(), from + m_maxLength));
        return true;
    }

private:
    std::unique_ptr<HmacDigest> m_digest;
    Encoding m_encoding;
    std::size_t m_maxLength;
};

Result<MaskFunctionPtr> makeDigest(const FunctionContext& context)
{
    const std::string name = context.parameters.text("function");
    auto digest = HmacDigest::make(name, context.key.domainKey(context.domain + "\x1fhash.digest"));
    if (!digest)
        return badParameter(context, say("the crypto library of this machine lacks %1", name));
    return MaskFunctionPtr(std::make_unique<HashDigest>(
        std::move(digest), encodingOf(context),
        static_cast<std::size_t>(context.parameters.integer("max_length"))));
}

/// The value encrypted; who has the key can open it. The tag stands in front, so a text that is cut
/// to fit its column still tells values apart, though it can no longer be opened.
class EncryptSiv final : public MaskFunction {
public:
    EncryptSiv(const FunctionContext& context, Encoding encoding)
        : m_siv(context.key.domainKey(context.domain + "\x1f" + "encrypt.siv"))
        , m_hash(context.hash())
        , m_domain(context.domain)
        , m_encoding(encoding)
    {
    }
    [[nodiscard]] bool usable() const { return m_siv.usable(); }
    bool apply(std::string_view value, std::string_view identity, std::string& out) override
    {
        if (!m_siv.seal(m_domain, value, m_sealed)) {
            // Nothing to encrypt, or no memory for it: a token that tells nothing.
            m_sealed.clear();
            appendHex(m_hash(identity), m_sealed);
        }
        const std::span<const std::uint8_t> bytes(
            reinterpret_cast<const std::uint8_t*>(m_sealed.data()), m_sealed.size());
        appendEncoded(m_encoding, bytes, out);
        return true;
    }

private:
    AesSiv m_siv;
    SipHash m_hash;
    std::string m_domain;
    Encoding m_encoding;
    std::string m_sealed;
};

Result<MaskFunctionPtr> makeSiv(const FunctionContext& context)
{
    constexpr int kLeastLength = 32;  // the tag in hexadecimal digits
    if (context.type.family == TypeFamily::Text && context.type.maxLength >= 0
        && context.type.maxLength < kLeastLength)
        return badParameter(context, say("an encrypted text does not fit %1", context.type.name));
    auto function = std::make_unique<EncryptSiv>(context, encodingOf(context));
    if (!function->usable())
        return badParameter(context, say("the crypto library of this machine lacks AES-SIV"));
    return MaskFunctionPtr(std::move(function));
}

constexpr std::array kEntries = {
    FunctionEntry{"hash.digest", makeDigest, Normalise::None},
    FunctionEntry{"encrypt.siv", makeSiv, Normalise::None},
};

}  // namespace

std::span<const FunctionEntry> digestFunctions()
{
    return kEntries;
}

}  // namespace decant
