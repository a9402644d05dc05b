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
        , m_neverEqual(context.parameters.boolean("never_equal"))
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
        generate(value, random, out);
        // Another draw where chance gave the value back; the stream never repeats itself.
        for (int tries = 0; m_neverEqual && tries < 8
             && equalIgnoringCase(std::string_view(out).substr(from), trimmed(value));
             ++tries) {
            out.resize(from);
            generate(value, random, out);
        }
        return true;
    }

private:
    void generate(std::string_view value, KeyedStream& random, std::string& out) const
    {
        const std::uint64_t code = random.next();
        const std::string_view domain = domainFor(value, random);
        const std::string_view first = m_first[random.below(m_first.size())];
        const std::string_view last = m_last[random.below(m_last.size())];
        const std::size_t local = first.size() + 1 + last.size() + (m_suffix ? 13 : 3);
        // RFC 5321: at most 64 before the @.
        if (local > 64 || local + 1 + domain.size() > m_maxLength) {
            const std::size_t room =
                m_maxLength > domain.size() + 1 ? m_maxLength - domain.size() - 1 : 1;
            appendCode(code, static_cast<int>(std::min<std::size_t>(room, 12)), out);
        } else {
            out += first;
            out += '.';
            out += last;
            if (m_suffix) {
                out += '.';
                appendCode(code, 12, out);
            } else {
                appendNumber(random.below(1000), 3, out);
            }
        }
        out += '@';
        out += domain;
    }
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
    bool m_neverEqual;
    std::size_t m_maxLength = 0;
};

/// Calling codes of two digits (ITU-T E.164), by their number.
constexpr std::array<bool, 100> kTwoDigitCodes = [] {
    std::array<bool, 100> codes{};
    for (const int code :
         {20, 27, 30, 31, 32, 33, 34, 36, 39, 40, 41, 43, 44, 45, 46, 47, 48, 49, 51, 52, 53, 54,
          55, 56, 57, 58, 60, 61, 62, 63, 64, 65, 66, 81, 82, 84, 86, 90, 91, 92, 93, 94, 95, 98})
        codes[static_cast<std::size_t>(code)] = true;
    return codes;
}();

/// Length of the calling code at the front of international digits: 1 and 7 have one digit, the
/// zones below two, all others three.
std::size_t callingCodeLength(std::string_view digits)
{
    if (digits.empty())
        return 0;
    if (digits[0] == '1' || digits[0] == '7')
        return 1;
    const bool two = digits.size() > 1 && isDigit(digits[1])
        && kTwoDigitCodes[static_cast<std::size_t>(digits[0] - '0') * 10
                          + static_cast<std::size_t>(digits[1] - '0')];
    return std::min<std::size_t>(two ? 2 : 3, digits.size());
}

/// Other digits in the same layout: punctuation, length, calling code and trunk prefix stay. The
/// ranges that numbering plans set aside for fiction hold a hundred numbers (US 555-01xx) to a few
/// thousand, so a table of customers would collapse onto them; they are used on request only
/// (reserved_only). The free digits go through a keyed permutation of the numbers that begin the
/// same way, so different numbers stay different and none stays as it is.
class Phone final : public MaskFunction {
public:
    static constexpr std::size_t kMaxDigits = 18;

    explicit Phone(const FunctionContext& context)
        : m_hash(context.hash())
        , m_keepCountry(context.parameters.boolean("keep_country"))
        , m_reserved(context.parameters.boolean("reserved_only"))
    {
        const SipHash mix = context.hash("permutation");
        std::uint64_t size = 1;
        for (std::size_t digits = 0; digits <= kMaxDigits; ++digits, size *= 10) {
            m_free[digits].size = size;
            for (std::uint64_t first = 0; first < kFirsts; ++first) {
                const std::uint64_t skipped = digits == 0 ? 0 : first * (size / 10);
                m_free[digits].from[first] =
                    Permutation(mix, size - skipped, Bits128{digits, first});
            }
        }
    }

    bool apply(std::string_view value, std::string_view identity, std::string& out) override
    {
        std::array<char, kMaxDigits> digits{};
        std::size_t count = 0;
        for (const char c : value) {
            if (!isDigit(c))
                continue;
            if (count < digits.size())
                digits[count] = c;
            ++count;
        }
        if (m_reserved || count < 4 || count > digits.size()) {
            invent(identity, value, out);
            return true;
        }
        replace(prefixOf(value, {digits.data(), count}), {digits.data(), count}, digits.data());
        std::size_t next = 0;
        for (const char c : value) {
            if (isDigit(c))
                out += digits[next++];
            else
                out +=
                    c == '+' || c == '(' || c == ')' || c == '-' || c == '.' || c == '/' ? c : ' ';
        }
        return true;
    }

private:
    static constexpr std::uint64_t kFirsts = 3;

    /// What stays in front, and the least digit behind it, so that the result begins the same way.
    struct Prefix {
        std::size_t kept = 0;
        std::uint64_t first = 0;
    };
    /// For one number of free digits: how many numbers they make, and the permutations of those
    /// that begin with any digit, with 1 or more, with 2 or more.
    struct Free {
        std::uint64_t size = 1;
        std::array<Permutation, kFirsts> from;
    };

    [[nodiscard]] Prefix prefixOf(std::string_view value, std::string_view digits) const
    {
        const bool plus = trimmed(value).starts_with('+');
        if (!plus && !digits.starts_with("00")) {
            if (digits[0] == '0')  // trunk prefix; a second 0 would make it an exit code
                return {1, 1};
            return digits[0] == '1' ? Prefix{1, 0} : Prefix{0, 2};
        }
        const std::size_t exit = plus ? 0 : 2;
        const std::size_t kept =
            exit + (m_keepCountry ? callingCodeLength(digits.substr(exit)) : 0);
        // At least one digit changes. Of a number that is all code the last digit does, and the
        // numbers that share the rest with it are all code, too: nothing else arrives there.
        return {std::min(kept, digits.size() - 1), 0};
    }
    void replace(Prefix prefix, std::string_view digits, char* to) const
    {
        const Free& free = m_free[digits.size() - prefix.kept];
        const std::uint64_t skipped = prefix.first * (free.size / 10);
        std::uint64_t number = 0;
        for (const char c : digits.substr(prefix.kept))
            number = number * 10 + static_cast<std::uint64_t>(c - '0');
        number = free.from[prefix.first](number - skipped) + skipped;
        for (std::size_t i = digits.size(); i > prefix.kept; --i, number /= 10)
            to[i - 1] = static_cast<char>('0' + number % 10);
    }
    /// A number that tells nothing of the value: reserved for fiction where that was asked for.
    void invent(std::string_view identity, std::string_view value, std::string& out) const
    {
        KeyedStream random(m_hash, identity);
        if (!m_reserved) {
            out += "+1555";
            appendNumber(random.below(100000000000U), 11, out);
            return;
        }
        const std::size_t from = out.size();
        const std::uint64_t draw = random.below(80000);
        reserved(draw, out);
        if (std::string_view(out).substr(from) == value) {
            out.resize(from);
            reserved((draw + 1) % 80000, out);
        }
    }
    static void reserved(std::uint64_t draw, std::string& out)
    {
        out += "+1 ";
        appendNumber(200 + draw / 100, 3, out);
        out += "-555-01";
        appendNumber(draw % 100, 2, out);
    }

    SipHash m_hash;
    bool m_keepCountry;
    bool m_reserved;
    std::array<Free, kMaxDigits + 1> m_free;
};

Result<MaskFunctionPtr> makeEmail(const FunctionContext& context)
{
    if (context.parameters.list("domains").empty())
        return Error{Error::Code::InvalidInput,
                     Error::Area::Project,
                     "email",
                     say("domains must name at least one domain"),
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
