// SPDX-License-Identifier: MIT
#include "services/masking/maskfunction.h"
#include "services/masking/textform.h"

#include <algorithm>
#include <array>

namespace decant {

namespace {

/// Replaces every occurrence of the words searched for (case of ASCII letters ignored). Everything
/// else stays, so it hides no more than those words.
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
    Scramble(SipHash hash, bool neverEqual)
        : m_hash(hash)
        , m_neverEqual(neverEqual)
    {
    }
    bool apply(std::string_view value, std::string_view identity, std::string& out) override
    {
        KeyedStream random(m_hash, identity);
        const std::size_t from = out.size();
        out.resize(from + value.size());
        char* to = out.data() + from;
        for (const char c : value) {
            if (isDigit(c))
                *to++ = random.digit();
            else if (isUpper(c))
                *to++ = static_cast<char>('A' + random.small(26));
            else if (isLower(c) || static_cast<unsigned char>(c) >= 0xc0)
                *to++ = static_cast<char>('a' + random.small(26));
            else if (static_cast<unsigned char>(c) < 0x80)
                *to++ = c;
        }
        out.resize(static_cast<std::size_t>(to - out.data()));
        if (m_neverEqual && std::string_view(out).substr(from) == value)
            moveOne(out, from);
        return true;
    }

private:
    /// The first letter or digit becomes the next one.
    static void moveOne(std::string& out, std::size_t from)
    {
        const auto next = [](char c, char first, int count) {
            return static_cast<char>(first + (c - first + 1) % count);
        };
        for (std::size_t i = from; i < out.size(); ++i) {
            char& c = out[i];
            if (isDigit(c))
                c = next(c, '0', 10);
            else if (isUpper(c))
                c = next(c, 'A', 26);
            else if (isLower(c))
                c = next(c, 'a', 26);
            else
                continue;
            return;
        }
    }

    SipHash m_hash;
    bool m_neverEqual;
};

Result<MaskFunctionPtr> makeRedact(const FunctionContext& context)
{
    const std::vector<std::string> search = context.parameters.list("search");
    if (std::all_of(search.begin(), search.end(), [](const std::string& s) { return s.empty(); }))
        return Error{Error::Code::InvalidInput,
                     Error::Area::Project,
                     "redact.text",
                     say("search must name at least one word"),
                     {}};
    return MaskFunctionPtr(
        std::make_unique<RedactText>(search, context.parameters.text("replace")));
}

Result<MaskFunctionPtr> makeScramble(const FunctionContext& context)
{
    return MaskFunctionPtr(
        std::make_unique<Scramble>(context.hash(), context.parameters.boolean("never_equal")));
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
