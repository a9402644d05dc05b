// SPDX-License-Identifier: MIT
#include "services/masking/dictionary.h"
#include "services/masking/drawn.h"
#include "services/masking/permutation.h"

#include <algorithm>
#include <map>

namespace decant {

namespace {

/// The words of the rule: its own, or a list of the locale. Sorted, each once.
std::vector<std::string> wordsOf(const FunctionContext& context)
{
    std::vector<std::string> words = context.parameters.list("values");
    if (words.empty()) {
        const Words listed =
            dictionary(context.parameters.text("locale"), context.parameters.text("dictionary"));
        words.assign(listed.begin(), listed.end());
    }
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
    return words;
}

Result<MaskFunctionPtr> makeKeyed(const FunctionContext& context)
{
    std::vector<std::string> words = wordsOf(context);
    if (words.size() < 2)
        return badParameter(context, say("values or dictionary must name at least two words"));
    return drawn(
        context,
        [words = std::move(words)](std::string_view /*value*/, KeyedStream& random,
                                   std::string& out) { out += words[random.below(words.size())]; });
}

/// The words of the list change places by a keyed permutation. Another value becomes a word with
/// letters and digits of the key behind it, which is no word of the list.
class Unique final : public MaskFunction {
public:
    Unique(const FunctionContext& context, std::vector<std::string> words)
        : m_hash(context.hash())
        , m_words(std::move(words))
        , m_permutation(context.hash("permutation"), m_words.size())
    {
    }
    bool apply(std::string_view value, std::string_view identity, std::string& out) override
    {
        const auto at = std::lower_bound(m_words.begin(), m_words.end(), trimmed(value));
        if (at != m_words.end() && *at == trimmed(value)) {
            out += m_words[m_permutation(static_cast<std::uint64_t>(at - m_words.begin()))];
            return true;
        }
        KeyedStream random(m_hash, identity);
        const std::uint64_t code = random.next();
        out.append(m_words[random.below(m_words.size())]).append(1, ' ');
        appendCode(code, 12, out);
        return true;
    }

private:
    SipHash m_hash;
    std::vector<std::string> m_words;
    Permutation m_permutation;
};

Result<MaskFunctionPtr> makeUnique(const FunctionContext& context)
{
    std::vector<std::string> words = wordsOf(context);
    if (words.size() < 2)
        return badParameter(context, say("values or dictionary must name at least two words"));
    return MaskFunctionPtr(std::make_unique<Unique>(context, std::move(words)));
}

/// A table of the rule: what stands in it is replaced by its partner.
Result<MaskFunctionPtr> makeMap(const FunctionContext& context)
{
    std::map<std::string, std::string, std::less<>> pairs;
    for (const std::string& line : context.parameters.list("values")) {
        const std::size_t sign = line.find('=');
        if (sign == std::string::npos)
            return badParameter(context, say("each of values must be written original=result"));
        pairs[line.substr(0, sign)] = line.substr(sign + 1);
    }
    const bool null = context.parameters.text("not_found") == "null";
    return mapped([pairs = std::move(pairs), null, fallback = context.parameters.text("default")](
                      std::string_view value, std::string& out) {
        const auto at = pairs.find(value);
        if (at != pairs.end())
            out += at->second;
        else if (null)
            return false;
        else
            out += fallback;
        return true;
    });
}

constexpr std::array kEntries = {
    FunctionEntry{"lookup.keyed", makeKeyed, Normalise::Lower},
    FunctionEntry{"lookup.unique", makeUnique, Normalise::Trim},
    FunctionEntry{"map.dictionary", makeMap},
};

}  // namespace

std::span<const FunctionEntry> lookupFunctions()
{
    return kEntries;
}

}  // namespace decant
