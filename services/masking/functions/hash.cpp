// SPDX-License-Identifier: MIT
#include "services/masking/hmac.h"
#include "services/masking/maskfunction.h"
#include "services/masking/textform.h"

#include <algorithm>
#include <array>

namespace decant {

namespace {

constexpr std::string_view kBase32 = "abcdefghijklmnopqrstuvwxyz234567";

using Token = std::array<std::uint8_t, 32>;

/// Both digits of every byte: one look per byte, for this is the larger part of a fast hash.
constexpr auto kHexPairs = [] {
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::array<std::array<char, 2>, 256> pairs{};
    for (std::size_t byte = 0; byte < pairs.size(); ++byte)
        pairs[byte] = {kDigits[byte >> 4], kDigits[byte & 15]};
    return pairs;
}();

void appendHexToken(const Token& token, std::size_t bytes, std::string& out)
{
    std::array<std::array<char, 2>, std::tuple_size_v<Token>> text;
    for (std::size_t i = 0; i < bytes; ++i)
        text[i] = kHexPairs[token[i]];
    out.append(text.data()->data(), 2 * bytes);
}

void appendBase32(const Token& token, std::size_t bytes, std::string& out)
{
    unsigned buffer = 0;
    int bits = 0;
    for (std::size_t i = 0; i < bytes; ++i) {
        buffer = (buffer << 8) | token[i];
        for (bits += 8; bits >= 5; bits -= 5)
            out += kBase32[(buffer >> (bits - 5)) & 31];
    }
    if (bits > 0)
        out += kBase32[(buffer << (5 - bits)) & 31];
}

/// A UUID of version 8 (free form) from the first 16 bytes.
void appendUuid(Token token, std::string& out)
{
    token[6] = static_cast<std::uint8_t>((token[6] & 0x0f) | 0x80);
    token[8] = static_cast<std::uint8_t>((token[8] & 0x3f) | 0x80);
    const std::size_t from = out.size();
    appendHexToken(token, 16, out);
    for (const std::size_t dash : {8U, 13U, 18U, 23U})
        out.insert(from + dash, 1, '-');
}

/// A token of the value: HMAC-SHA256, or SipHash-2-4-128 where speed counts more than the
/// conservative choice.
class HashHmac final : public MaskFunction {
public:
    enum class Form : std::uint8_t { Hex, Base32, Uuid, Bytes };

    HashHmac(const FunctionContext& context, Form form, std::size_t maxLength, bool fast)
        : m_mac(context.key.domainKey(context.domain + "\x1fhash.hmac"))
        , m_fast(context.hash("siphash"))
        , m_form(form)
        , m_maxLength(maxLength)
        , m_bytes(fast ? 16 : 32)
    {
    }

    bool apply(std::string_view /*value*/, std::string_view identity, std::string& out) override
    {
        Token token{};
        if (m_bytes == 16) {
            m_fast(identity).store(token.data());
        } else {
            token = m_mac(identity);
        }
        const std::size_t from = out.size();
        switch (m_form) {
        case Form::Hex:
            appendHexToken(token, m_bytes, out);
            break;
        case Form::Base32:
            appendBase32(token, m_bytes, out);
            break;
        case Form::Uuid:
            appendUuid(token, out);
            return true;
        case Form::Bytes:
            out += "\\x";
            appendHexToken(token, std::min(m_bytes, m_maxLength), out);
            return true;
        }
        out.resize(std::min(out.size(), from + m_maxLength));
        return true;
    }

private:
    HmacSha256 m_mac;
    SipHash m_fast;
    Form m_form;
    std::size_t m_maxLength;
    std::size_t m_bytes;
};

Result<MaskFunctionPtr> makeHmac(const FunctionContext& context)
{
    HashHmac::Form form = HashHmac::Form::Hex;
    if (context.type.family == TypeFamily::Uuid)
        form = HashHmac::Form::Uuid;
    else if (context.type.family == TypeFamily::Bytes)
        form = HashHmac::Form::Bytes;
    else if (context.parameters.text("encoding") == "base32")
        form = HashHmac::Form::Base32;
    return MaskFunctionPtr(std::make_unique<HashHmac>(
        context, form, static_cast<std::size_t>(context.parameters.integer("max_length")),
        context.parameters.text("function") == "siphash-128"));
}

constexpr std::array kEntries = {
    FunctionEntry{"hash.hmac", makeHmac},
};

}  // namespace

std::span<const FunctionEntry> hashFunctions()
{
    return kEntries;
}

}  // namespace decant
