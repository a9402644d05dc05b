// SPDX-License-Identifier: MIT
#include "services/masking/dictionary.h"
#include "services/masking/maskfunction.h"
#include "services/masking/permutation.h"
#include "services/masking/textform.h"

#include <algorithm>
#include <array>

namespace decant {

namespace {

/// first.last and a number, at a domain reserved for examples (RFC 2606) so that no mail ever
/// leaves.
class Email final : public MaskFunction {
public:
    explicit Email(const FunctionContext& context)
        : m_hash(context.hash())
        , m_first(dictionary(context.parameters.text("locale"), "first_name_login"))
        , m_last(dictionary(context.parameters.text("locale"), "last_name_login"))
        , m_domains(context.parameters.list("domains"))
        , m_keepDomain(context.parameters.boolean("keep_domain"))
        , m_suffix(context.parameters.text("unique") == "suffix")
    {
        const std::int64_t own = context.parameters.integer("max_length");
        m_maxLength = static_cast<std::size_t>(own);
        if (context.type.family == TypeFamily::Text && context.type.maxLength > 0)
            m_maxLength = std::min(m_maxLength, static_cast<std::size_t>(context.type.maxLength));
    }

    bool apply(std::string_view value, std::string_view identity, std::string& out) override
    {
        KeyedStream random(m_hash, identity);
        const std::size_t from = out.size();
        const std::uint64_t code = random.next();
        const std::string_view domain = domainFor(value, random);
        out += m_first[random.below(m_first.size())];
        out += '.';
        out += m_last[random.below(m_last.size())];
        if (m_suffix) {
            out += '.';
            appendCode(code, 12, out);
        } else {
            appendNumber(random.below(1000), 3, out);
        }
        const std::size_t local = out.size() - from;
        // RFC 5321: at most 64 before the @.
        if (local > 64 || local + 1 + domain.size() > m_maxLength) {
            out.resize(from);
            const std::size_t room =
                m_maxLength > domain.size() + 1 ? m_maxLength - domain.size() - 1 : 1;
            appendCode(code, static_cast<int>(std::min<std::size_t>(room, 12)), out);
        }
        out += '@';
        out += domain;
        return true;
    }

private:
    std::string_view domainFor(std::string_view value, KeyedStream& random) const
    {
        if (m_keepDomain) {
            const std::string_view text = trimmed(value);
            const std::size_t at = text.rfind('@');
            if (at != std::string_view::npos && at + 1 < text.size())
                return text.substr(at + 1);
        }
        return m_domains[random.below(m_domains.size())];
    }

    SipHash m_hash;
    std::span<const std::string_view> m_first;
    std::span<const std::string_view> m_last;
    std::vector<std::string> m_domains;
    bool m_keepDomain;
    bool m_suffix;
    std::size_t m_maxLength;
};

/// Length of the calling code at the front of international digits: 1 and 7 have one digit, the
/// zones below two, all others three.
std::size_t callingCodeLength(std::string_view digits)
{
    if (digits.empty())
        return 0;
    if (digits[0] == '1' || digits[0] == '7')
        return 1;
    constexpr std::array<std::string_view, 44> kTwo = {
        "20", "27", "30", "31", "32", "33", "34", "36", "39", "40", "41", "43", "44", "45", "46",
        "47", "48", "49", "51", "52", "53", "54", "55", "56", "57", "58", "60", "61", "62", "63",
        "64", "65", "66", "81", "82", "84", "86", "90", "91", "92", "93", "94", "95", "98"};
    const bool two = std::find(kTwo.begin(), kTwo.end(), digits.substr(0, 2)) != kTwo.end();
    return std::min<std::size_t>(two ? 2 : 3, digits.size());
}

/// Other digits in the same layout: punctuation, length, calling code and trunk prefix stay. The
/// ranges that numbering plans set aside for fiction hold a hundred numbers (US 555-01xx) to a few
/// thousand, so a table of customers would collapse onto them; they are used on request only
/// (reserved_only). The digits go through a keyed permutation, so different numbers of the same
/// length and prefix stay different.
class Phone final : public MaskFunction {
public:
    explicit Phone(const FunctionContext& context)
        : m_hash(context.hash())
        , m_keepCountry(context.parameters.boolean("keep_country"))
        , m_reserved(context.parameters.boolean("reserved_only"))
    {
        std::uint64_t size = 1;
        for (std::size_t digits = 0; digits < m_byLength.size(); ++digits, size *= 10)
            m_byLength[digits] = Permutation(m_hash, size, digits);
    }

    bool apply(std::string_view value, std::string_view identity, std::string& out) override
    {
        if (m_reserved) {
            KeyedStream random(m_hash, identity);
            out += "+1 ";
            appendNumber(200 + random.below(800), 3, out);
            out += "-555-01";
            appendNumber(random.below(100), 2, out);
            return true;
        }
        std::array<char, 18> digits{};
        std::size_t count = 0;
        for (const char c : value) {
            if (isDigit(c) && count < digits.size())
                digits[count++] = c;
        }
        if (count < 4) {  // no number at all: say nothing of it
            KeyedStream random(m_hash, identity);
            out += "+1555";
            appendNumber(random.below(10000000), 7, out);
            return true;
        }
        replace({digits.data(), count}, keptDigits(value, {digits.data(), count}), digits.data());
        std::size_t next = 0;
        for (const char c : value) {
            if (!isDigit(c))
                out +=
                    c == '+' || c == '(' || c == ')' || c == '-' || c == '.' || c == '/' ? c : ' ';
            else if (next < count)
                out += digits[next++];
        }
        return true;
    }

private:
    [[nodiscard]] std::size_t keptDigits(std::string_view value, std::string_view digits) const
    {
        const bool plus = trimmed(value).starts_with('+');
        if (!plus && !digits.starts_with("00"))
            return digits[0] == '0' || digits[0] == '1' ? 1 : 0;  // trunk prefix
        const std::size_t exit = plus ? 0 : 2;
        return exit + (m_keepCountry ? callingCodeLength(digits.substr(exit)) : 0);
    }
    void replace(std::string_view digits, std::size_t kept, char* to) const
    {
        std::uint64_t number = 0;
        for (const char c : digits.substr(kept))
            number = number * 10 + static_cast<std::uint64_t>(c - '0');
        number = m_byLength[digits.size() - kept](number);
        for (std::size_t i = digits.size(); i > kept; --i, number /= 10)
            to[i - 1] = static_cast<char>('0' + number % 10);
    }

    SipHash m_hash;
    bool m_keepCountry;
    bool m_reserved;
    std::array<Permutation, 19> m_byLength;
};

Result<MaskFunctionPtr> makeEmail(const FunctionContext& context)
{
    if (context.parameters.list("domains").empty())
        return Error{Error::Code::InvalidInput,
                     Error::Area::Project,
                     "email",
                     "domains must name at least one domain",
                     {}};
    return MaskFunctionPtr(std::make_unique<Email>(context));
}

Result<MaskFunctionPtr> makePhone(const FunctionContext& context)
{
    return MaskFunctionPtr(std::make_unique<Phone>(context));
}

constexpr std::array kEntries = {
    FunctionEntry{"email", makeEmail, Normalise::Lower},
    FunctionEntry{"phone", makePhone, Normalise::Digits},
};

}  // namespace

std::span<const FunctionEntry> contactFunctions()
{
    return kEntries;
}

}  // namespace decant
