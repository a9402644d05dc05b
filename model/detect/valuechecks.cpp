// SPDX-License-Identifier: MIT
#include "model/detect/valuechecks.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

namespace decant {

namespace {

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

constexpr bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Digits of `text` without blanks and hyphens; "" when anything else is in it.
std::string onlyDigits(std::string_view text)
{
    std::string digits;
    for (const char c : text) {
        if (isDigit(c))
            digits += c;
        else if (c != ' ' && c != '-')
            return {};
    }
    return digits;
}

bool isIpv4(std::string_view text)
{
    int parts = 0;
    while (true) {
        const std::string_view part = text.substr(0, text.find('.'));
        if (part.empty() || part.size() > 3 || !std::all_of(part.begin(), part.end(), isDigit))
            return false;
        int value = 0;
        for (const char c : part)
            value = value * 10 + (c - '0');
        if (value > 255)
            return false;
        ++parts;
        if (part.size() == text.size())
            return parts == 4;
        text.remove_prefix(part.size() + 1);
    }
}

bool isIpv6(std::string_view text)
{
    const auto colons = std::count(text.begin(), text.end(), ':');
    const auto allowed = [](char c) {
        return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F') || c == ':'
            || c == '.';
    };
    return colons >= 2 && colons <= 7 && std::all_of(text.begin(), text.end(), allowed);
}

}  // namespace

bool looksLikeCardNumber(std::string_view text)
{
    const std::string digits = onlyDigits(text);
    if (digits.size() < 13 || digits.size() > 19)
        return false;
    int sum = 0;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        int digit = digits[digits.size() - 1 - i] - '0';
        if (i % 2 == 1) {
            digit *= 2;
            if (digit > 9)
                digit -= 9;
        }
        sum += digit;
    }
    return sum % 10 == 0;
}

bool looksLikeIban(std::string_view text)
{
    std::string compact;
    for (const char c : text) {
        if (c != ' ')
            compact += c;
    }
    if (compact.size() < 15 || compact.size() > 34 || !isLetter(compact[0]) || !isLetter(compact[1])
        || !isDigit(compact[2]) || !isDigit(compact[3]))
        return false;
    std::rotate(compact.begin(), compact.begin() + 4, compact.end());
    std::uint32_t rest = 0;
    for (const char c : compact) {
        if (isDigit(c))
            rest = (rest * 10 + static_cast<std::uint32_t>(c - '0')) % 97;
        else if (isLetter(c))
            rest = (rest * 100 + static_cast<std::uint32_t>((c & ~0x20) - 'A' + 10)) % 97;
        else
            return false;
    }
    return rest == 1;
}

bool looksLikeEmail(std::string_view text)
{
    const std::size_t at = text.find('@');
    if (at == 0 || at == std::string_view::npos
        || text.find_first_of(" \t\n@", at + 1) != std::string_view::npos)
        return false;
    const std::size_t dot = text.rfind('.');
    return text.find(' ') == std::string_view::npos && dot != std::string_view::npos && dot > at + 1
        && dot + 2 < text.size();
}

bool looksLikePhone(std::string_view text)
{
    if (text.empty() || (text[0] != '+' && text[0] != '0' && text[0] != '('))
        return false;
    std::size_t digits = 0;
    for (const char c : text) {
        if (isDigit(c))
            ++digits;
        else if (c != '+' && c != ' ' && c != '-' && c != '(' && c != ')' && c != '/' && c != '.')
            return false;
    }
    return digits >= 7 && digits <= 15;
}

bool looksLikeIpAddress(std::string_view text)
{
    const std::string_view address = text.substr(0, text.find('/'));
    return isIpv4(address) || isIpv6(address);
}

bool looksLikePasswordHash(std::string_view text)
{
    constexpr std::array<std::string_view, 10> kStarts{"$2a$",   "$2b$",   "$2y$",   "$argon2",
                                                       "$5$",    "$6$",    "pbkdf2", "SCRAM-SHA",
                                                       "{SSHA}", "$pbkdf2"};
    return std::any_of(kStarts.begin(), kStarts.end(),
                       [&](std::string_view start) { return text.starts_with(start); });
}

bool looksLikeUrl(std::string_view text)
{
    return text.starts_with("https://") || text.starts_with("http://");
}

ColumnClass classifyValues(std::span<const std::string> samples)
{
    struct Check {
        ColumnKind kind;
        bool (*matches)(std::string_view);
        double share;  ///< of the values that must match
        std::string_view evidence;
    };
    // Checksums come first: a card number also looks like other numbers, never the other way round.
    constexpr std::array kChecks{
        Check{ColumnKind::Email, looksLikeEmail, 0.8, "values are e-mail addresses"},
        Check{ColumnKind::Iban, looksLikeIban, 0.8, "values are IBANs with right check digits"},
        Check{ColumnKind::CreditCard, looksLikeCardNumber, 0.9,
              "values are numbers with a right Luhn digit"},
        Check{ColumnKind::PasswordHash, looksLikePasswordHash, 0.8, "values are password hashes"},
        Check{ColumnKind::Ip, looksLikeIpAddress, 0.8, "values are IP addresses"},
        Check{ColumnKind::Phone, looksLikePhone, 0.8, "values look like phone numbers"},
        Check{ColumnKind::Url, looksLikeUrl, 0.8, "values are URLs"},
    };
    std::vector<std::string_view> values;
    for (const std::string& sample : samples) {
        if (!sample.empty())
            values.push_back(sample);
    }
    if (values.empty())
        return {};
    for (const Check& check : kChecks) {
        const auto hits = std::count_if(values.begin(), values.end(), check.matches);
        const double share = static_cast<double>(hits) / static_cast<double>(values.size());
        // A single value proves little of a kind without checksum.
        if (share >= check.share)
            return {check.kind, values.size() >= 5 ? 0.95 * share : 0.7 * share,
                    std::string(check.evidence)};
    }
    // A single e-mail address in free text is one too many.
    const auto mentions = std::count_if(values.begin(), values.end(), [](std::string_view value) {
        const std::size_t at = value.find('@');
        return at != std::string_view::npos && at > 0
            && value.find('.', at) != std::string_view::npos;
    });
    if (mentions > 0)
        return {ColumnKind::FreeText, 0.8, "some values mention an e-mail address"};
    return {};
}

}  // namespace decant
