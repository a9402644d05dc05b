// SPDX-License-Identifier: MIT
#include "services/masking/maskfunction.h"
#include "services/masking/textform.h"

#include <algorithm>
#include <array>

namespace decant {

namespace {

/// Replaces every occurrence of the words searched for (case of ASCII letters ignored), or the
/// whole text when none are given.
class RedactText final : public MaskFunction {
public:
    RedactText(std::vector<std::string> search, std::string replacement)
        : m_search(std::move(search))
        , m_replacement(std::move(replacement))
    {
        m_search.erase(std::remove(m_search.begin(), m_search.end(), std::string()),
                       m_search.end());
        // The longest first, so that a word never hides a longer one it begins.
        std::sort(m_search.begin(), m_search.end(),
                  [](const std::string& a, const std::string& b) { return a.size() > b.size(); });
    }
    bool apply(std::string_view value, std::string_view /*identity*/, std::string& out) override
    {
        if (m_search.empty()) {
            out += m_replacement;
            return true;
        }
        for (std::size_t at = 0; at < value.size();) {
            const auto word =
                std::find_if(m_search.begin(), m_search.end(), [&](const std::string& each) {
                    return equalIgnoringCase(value.substr(at, each.size()), each);
                });
            if (word == m_search.end()) {
                out += value[at++];
            } else {
                out += m_replacement;
                at += word->size();
            }
        }
        return true;
    }

private:
    std::vector<std::string> m_search;
    std::string m_replacement;
};

/// Digits become digits, letters letters of the same case, everything else stays. A character
/// beyond ASCII becomes a small ASCII letter.
class Scramble final : public MaskFunction {
public:
    explicit Scramble(SipHash hash)
        : m_hash(hash)
    {
    }
    bool apply(std::string_view value, std::string_view identity, std::string& out) override
    {
        KeyedStream random(m_hash, identity);
        for (const char c : value) {
            if (isDigit(c))
                out += random.digit();
            else if (isUpper(c))
                out += static_cast<char>('A' + random.small(26));
            else if (isLower(c) || static_cast<unsigned char>(c) >= 0xc0)
                out += static_cast<char>('a' + random.small(26));
            else if (static_cast<unsigned char>(c) < 0x80)
                out += c;
        }
        return true;
    }

private:
    SipHash m_hash;
};

Result<MaskFunctionPtr> makeRedact(const FunctionContext& context)
{
    return MaskFunctionPtr(std::make_unique<RedactText>(context.parameters.list("search"),
                                                        context.parameters.text("replace")));
}

Result<MaskFunctionPtr> makeScramble(const FunctionContext& context)
{
    return MaskFunctionPtr(std::make_unique<Scramble>(context.hash()));
}

constexpr std::array kEntries = {
    FunctionEntry{"redact.text", makeRedact},
    FunctionEntry{"scramble.characters", makeScramble},
};

}  // namespace

std::span<const FunctionEntry> textFunctions()
{
    return kEntries;
}

}  // namespace decant
