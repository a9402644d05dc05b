// SPDX-License-Identifier: MIT
#include "services/masking/base64.h"
#include "services/masking/drawn.h"
#include "services/masking/jsonleaves.h"

#include <algorithm>

namespace decant {

namespace {

/// Length of the public part in front, such as sk_live_ or ghp_: everything up to the last
/// underline among the first characters, when only letters stand there.
std::size_t publicPrefix(std::string_view token)
{
    constexpr std::size_t kMost = 12;
    std::size_t prefix = 0;
    for (std::size_t i = 0; i < std::min(token.size(), kMost); ++i) {
        if (token[i] == '_')
            prefix = i + 1;
        else if (!isLower(token[i]) && !isUpper(token[i]))
            break;
    }
    return prefix;
}

/// Another secret of the same length: letters become letters, digits digits, what stands between
/// stays.
Result<MaskFunctionPtr> makeToken(const FunctionContext& context)
{
    const bool keepPrefix = context.parameters.boolean("keep_prefix");
    const auto length = static_cast<std::size_t>(context.parameters.integer("length"));
    return drawn(context, [=](std::string_view value, KeyedStream& random, std::string& out) {
        constexpr std::string_view kAny =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
        const std::size_t prefix = keepPrefix ? publicPrefix(value) : 0;
        out += value.substr(0, prefix);
        if (length > 0) {
            for (std::size_t i = 0; i < length; ++i)
                out += kAny[random.small(static_cast<std::uint32_t>(kAny.size()))];
            return;
        }
        const bool hex =
            std::all_of(value.begin() + static_cast<std::ptrdiff_t>(prefix), value.end(),
                        [](char c) { return isDigit(c) || (c >= 'a' && c <= 'f') || c == '-'; });
        for (const char c : value.substr(prefix)) {
            if (hex && c != '-')
                out += "0123456789abcdef"[random.small(16)];
            else if (isDigit(c))
                out += random.digit();
            else if (isUpper(c))
                out += static_cast<char>('A' + random.small(26));
            else if (isLower(c))
                out += static_cast<char>('a' + random.small(26));
            else
                out += static_cast<unsigned char>(c) < 0x80 ? c : 'x';
        }
    });
}

/// A JSON Web Token (RFC 7519) with the same claims, their values masked, a plain header and a
/// signature that is random bits: nothing accepts it. What is no token becomes one without claims.
class Jwt final : public MaskFunction {
public:
    explicit Jwt(const FunctionContext& context)
        : m_hash(context.hash())
        , m_leaves(context.hash("claims"))
    {
        for (const std::string& claim : context.parameters.list("keep_claims"))
            m_leaves.keep(claim);
    }
    bool apply(std::string_view value, std::string_view identity, std::string& out) override
    {
        const std::string_view text = trimmed(value);
        const std::size_t first = text.find('.');
        const std::size_t second =
            first == std::string_view::npos ? first : text.find('.', first + 1);
        m_claims.clear();
        m_masked.clear();
        const bool token = second != std::string_view::npos
            && appendFromBase64(Base64::Url, text.substr(first + 1, second - first - 1), m_claims)
            && m_leaves.rewrite(m_claims, m_masked);
        encode(R"({"alg":"HS256","typ":"JWT"})", out);
        out += '.';
        encode(token ? std::string_view(m_masked) : std::string_view("{}"), out);
        out += '.';
        KeyedStream random(m_hash, identity);
        std::array<std::uint8_t, 32> signature{};
        for (std::uint8_t& byte : signature)
            byte = static_cast<std::uint8_t>(random.small(256));
        appendBase64(Base64::Url, signature, out);
        return true;
    }

private:
    static void encode(std::string_view text, std::string& out)
    {
        appendBase64(Base64::Url, {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()},
                     out);
    }

    SipHash m_hash;
    JsonLeaves m_leaves;
    std::string m_claims;
    std::string m_masked;
};

Result<MaskFunctionPtr> makeJwt(const FunctionContext& context)
{
    return MaskFunctionPtr(std::make_unique<Jwt>(context));
}

constexpr std::array kEntries = {
    FunctionEntry{"secret.token", makeToken, Normalise::None},
    FunctionEntry{"secret.jwt", makeJwt, Normalise::None},
};

}  // namespace

std::span<const FunctionEntry> secretFunctions()
{
    return kEntries;
}

}  // namespace decant
