// SPDX-License-Identifier: MIT
#include "model/support/checksum.h"
#include "services/masking/maskfunction.h"
#include "services/masking/permutation.h"
#include "services/masking/textform.h"

#include <algorithm>
#include <array>

namespace decant {

namespace {

/// Digits of the issuer range that stay when nothing else is asked for: they name the brand.
std::size_t brandDigits(std::string_view digits)
{
    return digits.starts_with('4') ? 1 : 2;
}

/// Another card number that passes Luhn, of the same length and layout. The free digits go through
/// a keyed permutation and one of them repairs the checksum, so valid numbers stay different.
class CardNumber final : public MaskFunction {
public:
    static constexpr std::size_t kMaxDigits = 19;

    explicit CardNumber(const FunctionContext& context)
        : m_hash(context.hash())
        , m_keepBin(static_cast<std::size_t>(
              std::max<std::int64_t>(0, context.parameters.integer("keep_bin"))))
        , m_keepLast(context.parameters.boolean("keep_last4") ? 4 : 0)
    {
        std::uint64_t size = 1;
        for (std::size_t digits = 0; digits < m_byLength.size(); ++digits, size *= 10)
            m_byLength[digits] = Permutation(m_hash, size, digits);
    }

    bool apply(std::string_view value, std::string_view identity, std::string& out) override
    {
        std::array<char, kMaxDigits> digits{};
        std::size_t count = 0;
        bool tooLong = false;
        for (const char c : value) {
            if (!isDigit(c))
                continue;
            if (count == digits.size())
                tooLong = true;
            else
                digits[count++] = c;
        }
        if (count < 12 || tooLong) {
            invent(identity, out);
            return true;
        }
        replace(digits.data(), count);
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
    void replace(char* digits, std::size_t count) const
    {
        const std::string_view all(digits, count);
        const std::size_t front = m_keepBin > 0 ? m_keepBin : brandDigits(all);
        // Between what stays in front and behind: free digits, then the one that repairs Luhn.
        const std::size_t back = m_keepLast;
        const std::size_t repair = count - back - 1;
        const std::size_t free = repair - std::min(front, repair);
        std::uint64_t number = 0;
        for (std::size_t i = front; i < repair; ++i)
            number = number * 10 + static_cast<std::uint64_t>(digits[i] - '0');
        number = m_byLength[free](number);
        for (std::size_t i = repair; i > front; --i, number /= 10)
            digits[i - 1] = static_cast<char>('0' + number % 10);
        for (char c = '0'; c <= '9'; ++c) {
            digits[repair] = c;
            if (luhnValid(all))
                return;
        }
    }
    void invent(std::string_view identity, std::string& out) const
    {
        KeyedStream random(m_hash, identity);
        std::array<char, 16> digits{'4'};
        for (std::size_t i = 1; i < 15; ++i)
            digits[i] = random.digit();
        for (char c = '0'; c <= '9'; ++c) {
            digits[15] = c;
            if (luhnValid({digits.data(), digits.size()}))
                break;
        }
        out.append(digits.data(), digits.size());
    }

    SipHash m_hash;
    std::size_t m_keepBin;
    std::size_t m_keepLast;
    std::array<Permutation, kMaxDigits> m_byLength;
};

/// Another account in the same country: every digit and letter after the check digits is replaced
/// by its like, the check digits are computed. National check digits inside are not.
class Iban final : public MaskFunction {
public:
    explicit Iban(const FunctionContext& context)
        : m_hash(context.hash())
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
        KeyedStream random(m_hash, identity);
        const bool shaped = fits && count >= 15 && isUpper(iban[0]) && isUpper(iban[1])
            && isDigit(iban[2]) && isDigit(iban[3]);
        if (!shaped) {
            count = ibanLength(m_country);
            iban.fill('0');
            iban[0] = m_country[0];
            iban[1] = m_country[1];
        }
        for (std::size_t i = 4 + (shaped ? m_keepBank : 0); i < count; ++i)
            iban[i] = isDigit(iban[i]) ? random.digit() : static_cast<char>('A' + random.small(26));
        const int check = ibanCheckDigits({iban.data(), count});
        iban[2] = static_cast<char>('0' + check / 10);
        iban[3] = static_cast<char>('0' + check % 10);
        write(shaped ? value : std::string_view(), {iban.data(), count}, out);
        return true;
    }

private:
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
                     "country \"" + country + "\" has no IBAN",
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
