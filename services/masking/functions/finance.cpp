// SPDX-License-Identifier: MIT
#include "model/support/checksum.h"
#include "services/masking/maskfunction.h"
#include "services/masking/permutation.h"
#include "services/masking/textform.h"

#include <algorithm>
#include <array>
#include <span>

namespace decant {

namespace {

/// Digits of the issuer range that stay when nothing else is asked for: they name the brand.
std::size_t brandDigits(std::string_view digits)
{
    return digits.starts_with('4') ? 1 : 2;
}

/// Luhn's sum of the digits as they stand, without the digit at `left`.
unsigned luhnSum(const char* digits, std::size_t count, std::size_t left)
{
    constexpr std::array<unsigned, 10> kDoubled = {0, 2, 4, 6, 8, 1, 3, 5, 7, 9};
    unsigned sum = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const auto digit = static_cast<unsigned>(digits[i] - '0');
        if (i != left)
            sum += (count - i) % 2 == 0 ? kDoubled[digit] : digit;
    }
    return sum;
}

/// The digit that at position `at` brings Luhn's sum to `wanted` (its last digit).
char luhnRepair(const char* digits, std::size_t count, std::size_t at, unsigned wanted)
{
    constexpr std::string_view kDigit = "0123456789";
    constexpr std::string_view kHalved = "0516273849";  // 2 comes of 1, 1 of 5, ...
    const unsigned missing = (wanted + 200 - luhnSum(digits, count, at)) % 10;
    return (count - at) % 2 == 0 ? kHalved[missing] : kDigit[missing];
}

/// Another card number of the same length, layout and issuer that passes Luhn's check where the
/// value does. The free digits go through a keyed permutation and one digit repairs the sum, so
/// different numbers stay different (those that fail the check, too) and none stays as it is.
class CardNumber final : public MaskFunction {
public:
    static constexpr std::size_t kMaxDigits = 19;

    explicit CardNumber(const FunctionContext& context)
        : m_hash(context.hash())
        , m_keepBin(static_cast<std::size_t>(
              std::max<std::int64_t>(0, context.parameters.integer("keep_bin"))))
        , m_keepLast(context.parameters.boolean("keep_last4") ? 4 : 0)
    {
        const SipHash mix = context.hash("permutation");
        std::uint64_t size = 1;
        for (std::size_t digits = 0; digits < m_byLength.size(); ++digits, size *= 10)
            m_byLength[digits] = Permutation(mix, size, Bits128{digits, 0});
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
        if (count < 12 || count > digits.size() || !replace(digits.data(), count)) {
            invent(identity, out);
            return true;
        }
        std::size_t next = 0;
        for (const char c : value) {
            if (isDigit(c))
                out += digits[next++];
            else
                out += c == '-' ? '-' : ' ';
        }
        return true;
    }

private:
    /// False when what is to be kept leaves no digit free.
    [[nodiscard]] bool replace(char* digits, std::size_t count) const
    {
        const std::size_t front = m_keepBin > 0 ? m_keepBin : brandDigits({digits, count});
        // Between what stays in front and behind: free digits, then the one that repairs the sum.
        const std::size_t repair = count - m_keepLast - 1;
        if (repair <= front)
            return false;
        const unsigned sum = luhnSum(digits, count, count) % 10;
        std::uint64_t number = 0;
        for (std::size_t i = front; i < repair; ++i)
            number = number * 10 + static_cast<std::uint64_t>(digits[i] - '0');
        number = m_byLength[repair - front](number);
        for (std::size_t i = repair; i > front; --i, number /= 10)
            digits[i - 1] = static_cast<char>('0' + number % 10);
        digits[repair] = luhnRepair(digits, count, repair, sum);
        return true;
    }
    void invent(std::string_view identity, std::string& out) const
    {
        KeyedStream random(m_hash, identity);
        std::array<char, 16> digits{'4'};
        for (std::size_t i = 1; i < 15; ++i)
            digits[i] = random.digit();
        digits[15] = luhnRepair(digits.data(), digits.size(), 15, 0);
        out.append(digits.data(), digits.size());
    }

    SipHash m_hash;
    std::size_t m_keepBin;
    std::size_t m_keepLast;
    std::array<Permutation, kMaxDigits> m_byLength;
};

/// Another account in the same country: digits behind the check digits become digits and letters
/// letters, the check digits are computed. National check digits inside are not. The account goes
/// through keyed permutations, so different accounts stay different and none stays as it is.
class Iban final : public MaskFunction {
public:
    explicit Iban(const FunctionContext& context)
        : m_hash(context.hash())
        , m_mix(context.hash("permutation"))
        , m_country(context.parameters.text("country"))
        , m_keepBank(static_cast<std::size_t>(context.parameters.integer("keep_bank")))
    {
    }

    bool apply(std::string_view value, std::string_view identity, std::string& out) override
    {
        std::array<char, 34> iban{};
        std::size_t count = 0;
        bool fits = true;
        for (const char c : value) {
            if (!isDigit(c) && !isUpper(c) && !isLower(c))
                continue;
            if (count == iban.size())
                fits = false;
            else
                iban[count++] = isLower(c) ? static_cast<char>(c - 32) : c;
        }
        const bool shaped = fits && count >= 15 && isUpper(iban[0]) && isUpper(iban[1])
            && isDigit(iban[2]) && isDigit(iban[3]);
        if (shaped) {
            const std::size_t kept = count - 4 > m_keepBank ? m_keepBank : 0;
            permute({iban.data() + 4 + kept, count - 4 - kept});
        } else {
            KeyedStream random(m_hash, identity);
            count = ibanLength(m_country);
            iban[0] = m_country[0];
            iban[1] = m_country[1];
            for (std::size_t i = 4; i < count; ++i)
                iban[i] = random.digit();
        }
        const int check = ibanCheckDigits({iban.data(), count});
        iban[2] = static_cast<char>('0' + check / 10);
        iban[3] = static_cast<char>('0' + check % 10);
        write(shaped ? value : std::string_view(), {iban.data(), count}, out);
        return true;
    }

private:
    /// Characters that are read as one number.
    struct Part {
        std::span<char> characters;
        std::uint64_t size = 1;
        std::uint64_t value = 0;
    };
    static std::uint64_t radix(char c) { return isDigit(c) ? 10 : 26; }

    static Part takePart(std::span<char>& rest)
    {
        constexpr std::uint64_t kMost = (std::uint64_t{1} << 62) / 26;
        Part part;
        std::size_t taken = 0;
        for (; taken < rest.size() && part.size <= kMost; ++taken) {
            const char c = rest[taken];
            part.size *= radix(c);
            part.value =
                part.value * radix(c) + static_cast<std::uint64_t>(c - (isDigit(c) ? '0' : 'A'));
        }
        part.characters = rest.first(taken);
        rest = rest.subspan(taken);
        return part;
    }
    /// Each part by a permutation that the others choose, one after the other: each step can be
    /// undone when the others are known, and the result depends on every character.
    void permute(std::span<char> account) const
    {
        std::array<Part, 3> parts{};
        std::size_t count = 0;
        while (!account.empty() && count < parts.size())
            parts[count++] = takePart(account);
        for (std::size_t i = 0; i < count; ++i) {
            const Part& second = parts[(i + 1) % parts.size()];
            const Part& third = parts[(i + 2) % parts.size()];
            const Bits128 tweak = m_hash(second.value, third.value);
            Part& part = parts[i];
            part.value = Permutation(m_mix, part.size, {tweak.low ^ i, tweak.high})(part.value);
        }
        for (std::size_t i = 0; i < count; ++i) {
            std::uint64_t value = parts[i].value;
            const std::span<char> text = parts[i].characters;
            for (std::size_t at = text.size(); at > 0; --at) {
                char& c = text[at - 1];
                const std::uint64_t base = radix(c);
                c = static_cast<char>((isDigit(c) ? '0' : 'A') + static_cast<char>(value % base));
                value /= base;
            }
        }
    }
    /// In the layout of `value`: blanks and the case of letters stay.
    static void write(std::string_view value, std::string_view iban, std::string& out)
    {
        if (value.empty()) {
            out += iban;
            return;
        }
        std::size_t next = 0;
        for (const char c : value) {
            if (isDigit(c) || isUpper(c))
                out += iban[next++];
            else if (isLower(c)) {
                const char given = iban[next++];
                out += isUpper(given) ? static_cast<char>(given + 32) : given;
            } else {
                out += c == '-' ? '-' : ' ';
            }
        }
    }

    SipHash m_hash;
    SipHash m_mix;
    std::string m_country;
    std::size_t m_keepBank;
};

Result<MaskFunctionPtr> makeCard(const FunctionContext& context)
{
    return MaskFunctionPtr(std::make_unique<CardNumber>(context));
}

Result<MaskFunctionPtr> makeIban(const FunctionContext& context)
{
    const std::string country = context.parameters.text("country");
    if (ibanLength(country) == 0)
        return Error{Error::Code::InvalidInput,
                     Error::Area::Project,
                     "finance.iban",
                     say("country \"%1\" has no IBAN", country),
                     {}};
    return MaskFunctionPtr(std::make_unique<Iban>(context));
}

constexpr std::array kEntries = {
    FunctionEntry{"finance.card_number", makeCard, Normalise::Digits},
    FunctionEntry{"finance.iban", makeIban, Normalise::Alnum},
};

}  // namespace

std::span<const FunctionEntry> financeFunctions()
{
    return kEntries;
}

}  // namespace decant
