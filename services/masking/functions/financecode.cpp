// SPDX-License-Identifier: MIT
#include "services/masking/checkdigits.h"
#include "services/masking/dictionary.h"
#include "services/masking/digest.h"
#include "services/masking/drawn.h"

#include <algorithm>
#include <cmath>

namespace decant {

namespace {

Result<MaskFunctionPtr> makeCardBrand(const FunctionContext& context)
{
    std::vector<std::string> values = context.parameters.list("values");
    if (values.empty())
        return badParameter(context, say("values must name at least one brand"));
    return drawn(context,
                 [values = std::move(values)](std::string_view /*value*/, KeyedStream& random,
                                              std::string& out) {
                     out += values[random.below(values.size())];
                 });
}

Result<MaskFunctionPtr> makeCardExpiry(const FunctionContext& context)
{
    const std::int64_t min = context.parameters.integer("min_year");
    const std::int64_t max = context.parameters.integer("max_year");
    if (min > max)
        return badParameter(context, say("min_year is greater than max_year"));
    const std::string format = context.parameters.text("format");
    return drawn(
        context,
        [min, max, format](std::string_view /*value*/, KeyedStream& random, std::string& out) {
            const std::uint64_t month = 1 + random.small(12);
            const std::uint64_t year = static_cast<std::uint64_t>(min)
                + random.below(static_cast<std::uint64_t>(max - min) + 1);
            if (format == "YYYY-MM") {
                appendNumber(year, 4, out);
                out += '-';
                appendNumber(month, 2, out);
                return;
            }
            appendNumber(month, 2, out);
            out += format == "MMYY" ? "" : "/";
            appendNumber(format == "MM/YYYY" ? year : year % 100, 2, out);
        });
}

Result<MaskFunctionPtr> makeCvv(const FunctionContext& context)
{
    const auto length = static_cast<std::size_t>(context.parameters.integer("length"));
    // A number column cannot hold leading zeros.
    const bool number = context.type.family != TypeFamily::Text;
    return drawn(context, [=](std::string_view /*value*/, KeyedStream& random, std::string& out) {
        out += number ? static_cast<char>('1' + random.small(9)) : random.digit();
        for (std::size_t i = 1; i < length; ++i)
            out += random.digit();
    });
}

/// ISO 9362: four letters of the party, two of the country, two of the place, three of the branch.
/// The party begins with ZZ, which no published BIC does, and the place ends in 0: a code for
/// tests.
Result<MaskFunctionPtr> makeBic(const FunctionContext& context)
{
    const std::string country = context.parameters.text("country");
    if (country.size() != 2 || !isUpper(country[0]) || !isUpper(country[1]))
        return badParameter(context, say("country must be two capital letters"));
    const bool longForm = context.parameters.text("length") == "11";
    return drawn(context, [=](std::string_view /*value*/, KeyedStream& random, std::string& out) {
        CodeText code;
        code.add("ZZ");
        code.addLetters(random, 2);
        code.add(country);
        code.addLetters(random, 1);
        code.add('0');
        if (longForm)
            code.addLetters(random, 3);
        out += code.view();
    });
}

/// ABA routing numbers: weights 3 7 1, a multiple of ten. The first two digits are 50 to 59, which
/// no Federal Reserve district has.
void addRouting(KeyedStream& random, CodeText& code)
{
    code.add('5');
    code.addDigits(random, 7);
    const int sum = weightedSum(code.view(), {3, 7, 1, 3, 7, 1, 3, 7});
    code.addNumber(static_cast<std::uint64_t>((10 - sum % 10) % 10), 1);
}

Result<MaskFunctionPtr> makeAccountNumber(const FunctionContext& context)
{
    const std::string kind = context.parameters.text("kind");
    const auto length = static_cast<std::size_t>(context.parameters.integer("length"));
    const bool luhn = context.parameters.text("checksum") == "luhn";
    return drawn(context, [=](std::string_view value, KeyedStream& random, std::string& out) {
        CodeText code;
        if (kind == "aba_routing") {
            addRouting(random, code);
            appendInLayout(value, code.view(), {}, out);
        } else if (kind == "sort_code") {
            code.addDigits(random, 6);
            appendInLayout(value, code.view(), "##-##-##", out);
        } else {
            code.add(static_cast<char>('1' + random.small(9)));
            code.addDigits(random, length - (luhn ? 2 : 1));
            if (luhn)
                code.add(luhnDigit(code.view()));
            appendInLayout(value, code.view(), {}, out);
        }
    });
}

/// ISO 6166: country, nine letters or digits, Luhn's check over the digits of all of them with A as
/// 10 to Z as 35.
Result<MaskFunctionPtr> makeIsin(const FunctionContext& context)
{
    const std::string country = context.parameters.text("country");
    if (country.size() != 2 || !isUpper(country[0]) || !isUpper(country[1]))
        return badParameter(context, say("country must be two capital letters"));
    return drawn(context,
                 [country](std::string_view /*value*/, KeyedStream& random, std::string& out) {
                     CodeText code;
                     code.add(country);
                     code.addDigits(random, 9);
                     CodeText digits;
                     for (const char c : code.view()) {
                         if (isDigit(c))
                             digits.add(c);
                         else
                             digits.addNumber(static_cast<std::uint64_t>(c - 'A') + 10, 2);
                     }
                     out += code.view();
                     out += luhnDigit(digits.view());
                 });
}

/// Base58 with the alphabet of Bitcoin.
void appendBase58(std::span<const std::uint8_t> bytes, std::string& out)
{
    constexpr std::string_view kDigits =
        "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    std::array<unsigned, 64> digits{};
    std::size_t count = 0;
    for (const std::uint8_t byte : bytes) {
        unsigned carry = byte;
        for (std::size_t i = 0; i < count; ++i) {
            carry += digits[i] << 8;
            digits[i] = carry % 58;
            carry /= 58;
        }
        for (; carry > 0; carry /= 58)
            digits[count++] = carry % 58;
    }
    for (std::size_t i = 0; i < bytes.size() && bytes[i] == 0; ++i)
        out += kDigits[0];
    for (std::size_t i = count; i > 0; --i)
        out += kDigits[digits[i - 1]];
}

/// A pay-to-public-key-hash address: version byte, 20 bytes, the first four bytes of the double
/// SHA-256 (Bitcoin). The test network has version 0x6f, so no money can be sent there.
void appendBitcoin(std::uint8_t version, KeyedStream& random, std::string& out)
{
    std::array<std::uint8_t, 25> bytes{version};
    for (std::size_t i = 1; i <= 20; ++i)
        bytes[i] = static_cast<std::uint8_t>(random.small(256));
    const auto once = sha256({bytes.data(), 21});
    const auto twice = sha256(once);
    std::copy_n(twice.begin(), 4, bytes.begin() + 21);
    appendBase58(bytes, out);
}

Result<MaskFunctionPtr> makeCryptoAddress(const FunctionContext& context)
{
    const std::string chain = context.parameters.text("chain");
    return drawn(context,
                 [chain](std::string_view /*value*/, KeyedStream& random, std::string& out) {
                     if (chain != "ethereum") {
                         appendBitcoin(chain == "bitcoin" ? 0x00 : 0x6f, random, out);
                         return;
                     }
                     // Small letters only: valid without the optional check sum of EIP-55.
                     constexpr std::string_view kDigits = "0123456789abcdef";
                     out += "0x";
                     for (int i = 0; i < 40; ++i)
                         out += kDigits[random.small(16)];
                 });
}

struct Currency {
    std::string_view code;
    std::string_view name;
    std::string_view symbol;
};

/// ISO 4217, currencies of countries with many people or much trade.
constexpr std::array kCurrencies = {
    Currency{"AED", "UAE Dirham", "د.إ"},
    Currency{"ARS", "Argentine Peso", "$"},
    Currency{"AUD", "Australian Dollar", "A$"},
    Currency{"BGN", "Bulgarian Lev", "лв"},
    Currency{"BRL", "Brazilian Real", "R$"},
    Currency{"CAD", "Canadian Dollar", "C$"},
    Currency{"CHF", "Swiss Franc", "CHF"},
    Currency{"CLP", "Chilean Peso", "$"},
    Currency{"CNY", "Yuan Renminbi", "¥"},
    Currency{"COP", "Colombian Peso", "$"},
    Currency{"CZK", "Czech Koruna", "Kč"},
    Currency{"DKK", "Danish Krone", "kr"},
    Currency{"EGP", "Egyptian Pound", "£"},
    Currency{"EUR", "Euro", "€"},
    Currency{"GBP", "Pound Sterling", "£"},
    Currency{"HKD", "Hong Kong Dollar", "HK$"},
    Currency{"HUF", "Forint", "Ft"},
    Currency{"IDR", "Rupiah", "Rp"},
    Currency{"ILS", "New Israeli Sheqel", "₪"},
    Currency{"INR", "Indian Rupee", "₹"},
    Currency{"ISK", "Iceland Krona", "kr"},
    Currency{"JPY", "Yen", "¥"},
    Currency{"KES", "Kenyan Shilling", "KSh"},
    Currency{"KRW", "Won", "₩"},
    Currency{"KZT", "Tenge", "₸"},
    Currency{"MAD", "Moroccan Dirham", "DH"},
    Currency{"MXN", "Mexican Peso", "$"},
    Currency{"MYR", "Malaysian Ringgit", "RM"},
    Currency{"NGN", "Naira", "₦"},
    Currency{"NOK", "Norwegian Krone", "kr"},
    Currency{"NZD", "New Zealand Dollar", "NZ$"},
    Currency{"PEN", "Sol", "S/"},
    Currency{"PHP", "Philippine Peso", "₱"},
    Currency{"PKR", "Pakistan Rupee", "₨"},
    Currency{"PLN", "Zloty", "zł"},
    Currency{"QAR", "Qatari Rial", "QR"},
    Currency{"RON", "Romanian Leu", "lei"},
    Currency{"RSD", "Serbian Dinar", "din."},
    Currency{"RUB", "Russian Ruble", "₽"},
    Currency{"SAR", "Saudi Riyal", "SR"},
    Currency{"SEK", "Swedish Krona", "kr"},
    Currency{"SGD", "Singapore Dollar", "S$"},
    Currency{"THB", "Baht", "฿"},
    Currency{"TND", "Tunisian Dinar", "DT"},
    Currency{"TRY", "Turkish Lira", "₺"},
    Currency{"TWD", "New Taiwan Dollar", "NT$"},
    Currency{"UAH", "Hryvnia", "₴"},
    Currency{"USD", "US Dollar", "$"},
    Currency{"UYU", "Peso Uruguayo", "$U"},
    Currency{"VND", "Dong", "₫"},
    Currency{"ZAR", "Rand", "R"},
};

Result<MaskFunctionPtr> makeCurrency(const FunctionContext& context)
{
    const std::string form = context.parameters.text("form");
    const auto member = form == "name" ? &Currency::name
        : form == "symbol"             ? &Currency::symbol
                                       : &Currency::code;
    return drawn(context,
                 [member](std::string_view /*value*/, KeyedStream& random, std::string& out) {
                     out += kCurrencies[random.below(kCurrencies.size())].*member;
                 });
}

Result<MaskFunctionPtr> makeAmount(const FunctionContext& context)
{
    const ParameterReader& p = context.parameters;
    auto scale = static_cast<int>(p.integer("scale"));
    if (context.type.family == TypeFamily::Numeric && context.type.scale >= 0)
        scale = std::min(scale, context.type.scale);
    const double unit = std::pow(10.0, scale);
    const double min = std::ceil(p.number("min") * unit);
    const double max = std::floor(p.number("max") * unit);
    if (!(min <= max) || std::abs(min) > 9e15 || std::abs(max) > 9e15)
        return badParameter(context, say("min and max leave no amount of this scale"));
    if (context.type.family == TypeFamily::Numeric && context.type.precision > 0
        && std::max(std::abs(min), std::abs(max))
            >= std::pow(10.0, context.type.precision - std::max(context.type.scale, 0) + scale))
        return badParameter(context, say("the range does not fit %1", context.type.name));
    const bool withCurrency = p.boolean("with_currency") && context.type.family == TypeFamily::Text;
    return drawn(
        context,
        [=, first = static_cast<std::int64_t>(min),
         count = static_cast<std::uint64_t>(max - min) + 1](std::string_view /*value*/,
                                                            KeyedStream& random, std::string& out) {
            appendDecimal(first + static_cast<std::int64_t>(random.below(count)), scale, out);
            if (withCurrency)
                out.append(1, ' ').append(kCurrencies[random.below(kCurrencies.size())].code);
        });
}

constexpr std::array kEntries = {
    FunctionEntry{"finance.card_brand", makeCardBrand, Normalise::Lower},
    FunctionEntry{"finance.card_expiry", makeCardExpiry, Normalise::Trim},
    FunctionEntry{"finance.cvv", makeCvv, Normalise::Digits},
    FunctionEntry{"finance.bic", makeBic, Normalise::Alnum},
    FunctionEntry{"finance.account_number", makeAccountNumber, Normalise::Alnum},
    FunctionEntry{"finance.isin", makeIsin, Normalise::Alnum},
    FunctionEntry{"finance.crypto_address", makeCryptoAddress, Normalise::Trim},
    FunctionEntry{"finance.currency", makeCurrency, Normalise::Lower},
    FunctionEntry{"finance.amount", makeAmount, Normalise::Trim},
};

}  // namespace

std::span<const FunctionEntry> financeCodeFunctions()
{
    return kEntries;
}

}  // namespace decant
