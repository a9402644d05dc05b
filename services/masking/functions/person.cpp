// SPDX-License-Identifier: MIT
#include "services/masking/dictionary.h"
#include "services/masking/maskfunction.h"
#include "services/masking/textform.h"

#include <array>

namespace decant {

namespace {

using Words = std::span<const std::string_view>;

/// The word that `draw` chooses; its neighbour when that is the value itself.
std::string_view chooseOther(Words words, std::uint64_t draw, std::string_view value,
                             bool neverEqual)
{
    const std::size_t index = KeyedStream::scaled(draw, words.size());
    if (!neverEqual || !equalIgnoringCase(words[index], trimmed(value)))
        return words[index];
    return words[(index + 1) % words.size()];
}

class OneName final : public MaskFunction {
public:
    OneName(SipHash hash, Words words, bool neverEqual)
        : m_hash(hash)
        , m_words(words)
        , m_neverEqual(neverEqual)
    {
    }
    bool apply(std::string_view value, std::string_view identity, std::string& out) override
    {
        out += chooseOther(m_words, m_hash(identity).low, value, m_neverEqual);
        return true;
    }

private:
    SipHash m_hash;
    Words m_words;
    bool m_neverEqual;
};

class FullName final : public MaskFunction {
public:
    FullName(SipHash hash, Words first, Words last, bool lastFirst, bool suffix)
        : m_hash(hash)
        , m_first(first)
        , m_last(last)
        , m_lastFirst(lastFirst)
        , m_suffix(suffix)
    {
    }
    bool apply(std::string_view value, std::string_view identity, std::string& out) override
    {
        KeyedStream random(m_hash, identity);
        const std::size_t from = out.size();
        const std::string_view first = m_first[random.below(m_first.size())];
        const std::size_t last = random.below(m_last.size());
        write(first, m_last[last], out);
        if (equalIgnoringCase(std::string_view(out).substr(from), trimmed(value))) {
            out.resize(from);
            write(first, m_last[(last + 1) % m_last.size()], out);
        }
        if (m_suffix) {
            out += ' ';
            appendCode(random.next(), 12, out);
        }
        return true;
    }

private:
    void write(std::string_view first, std::string_view last, std::string& out) const
    {
        if (m_lastFirst)
            out.append(last).append(", ").append(first);
        else
            out.append(first).append(1, ' ').append(last);
    }

    SipHash m_hash;
    Words m_first;
    Words m_last;
    bool m_lastFirst;
    bool m_suffix;
};

class Username final : public MaskFunction {
public:
    Username(SipHash hash, Words first, Words last, std::string separator, bool suffix,
             bool neverEqual)
        : m_hash(hash)
        , m_first(first)
        , m_last(last)
        , m_separator(std::move(separator))
        , m_suffix(suffix)
        , m_neverEqual(neverEqual)
    {
    }
    bool apply(std::string_view value, std::string_view identity, std::string& out) override
    {
        KeyedStream random(m_hash, identity);
        const std::size_t from = out.size();
        generate(random, out);
        for (int tries = 0; m_neverEqual && tries < 8
             && equalIgnoringCase(std::string_view(out).substr(from), trimmed(value));
             ++tries) {
            out.resize(from);
            generate(random, out);
        }
        return true;
    }

private:
    void generate(KeyedStream& random, std::string& out) const
    {
        out += m_first[random.below(m_first.size())];
        out += m_separator;
        out += m_last[random.below(m_last.size())];
        if (m_suffix) {
            out += m_separator.empty() ? "." : m_separator;
            appendCode(random.next(), 12, out);
        } else {
            appendNumber(random.below(10000), 4, out);
        }
    }

    SipHash m_hash;
    Words m_first;
    Words m_last;
    std::string m_separator;
    bool m_suffix;
    bool m_neverEqual;
};

std::string_view firstNameList(const std::string& gender)
{
    if (gender == "female")
        return "first_name_female";
    return gender == "male" ? "first_name_male" : "first_name";
}

Result<MaskFunctionPtr> makeFirstName(const FunctionContext& context)
{
    const ParameterReader& p = context.parameters;
    return MaskFunctionPtr(std::make_unique<OneName>(
        context.hash(), dictionary(p.text("locale"), firstNameList(p.text("gender"))),
        p.boolean("never_equal")));
}

Result<MaskFunctionPtr> makeLastName(const FunctionContext& context)
{
    const ParameterReader& p = context.parameters;
    return MaskFunctionPtr(std::make_unique<OneName>(
        context.hash(), dictionary(p.text("locale"), "last_name"), p.boolean("never_equal")));
}

Result<MaskFunctionPtr> makeFullName(const FunctionContext& context)
{
    const ParameterReader& p = context.parameters;
    const std::string locale = p.text("locale");
    return MaskFunctionPtr(std::make_unique<FullName>(
        context.hash(), dictionary(locale, firstNameList(p.text("gender"))),
        dictionary(locale, "last_name"), p.text("form") == "last_first",
        p.text("unique") == "suffix"));
}

Result<MaskFunctionPtr> makeUsername(const FunctionContext& context)
{
    const ParameterReader& p = context.parameters;
    const std::string locale = p.text("locale");
    return MaskFunctionPtr(
        std::make_unique<Username>(context.hash(), dictionary(locale, "first_name_login"),
                                   dictionary(locale, "last_name_login"), p.text("separator"),
                                   p.text("unique") == "suffix", p.boolean("never_equal")));
}

constexpr std::array kEntries = {
    FunctionEntry{"person.first_name", makeFirstName, Normalise::Lower},
    FunctionEntry{"person.last_name", makeLastName, Normalise::Lower},
    FunctionEntry{"person.full_name", makeFullName, Normalise::Lower},
    FunctionEntry{"person.username", makeUsername, Normalise::Lower},
};

}  // namespace

std::span<const FunctionEntry> personFunctions()
{
    return kEntries;
}

}  // namespace decant
