// SPDX-License-Identifier: MIT
#include "model/detect/valuechecks.h"

#include "model/detect/charclass.h"
#include "model/detect/worddictionary.h"
#include "model/support/checksum.h"

#include <algorithm>
#include <array>

namespace decant {

namespace {

bool isIpv4(std::string_view text)
{
    int parts = 0;
    while (true) {
        const std::string_view part = text.substr(0, text.find('.'));
        if (part.empty() || part.size() > 3 || !allDigits(part))
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
    const auto allowed = [](char c) { return isHexDigit(c) || c == ':' || c == '.'; };
    const bool shortened = text.find("::") != std::string_view::npos;
    return (colons == 7 || (shortened && colons >= 2 && colons <= 7))
        && std::all_of(text.begin(), text.end(), allowed);
}

/// Digits of `text` without blanks and hyphens; "" when anything else is in it.
std::string digitsWithGroups(std::string_view text)
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

/// Issuer ranges of the large networks (ISO/IEC 7812 register as the networks publish it).
bool isIssued(std::string_view digits)
{
    const int two = (digits[0] - '0') * 10 + (digits[1] - '0');
    const std::size_t size = digits.size();
    if (digits[0] == '4')
        return size == 13 || size == 16 || size == 19;
    if ((two >= 51 && two <= 55) || (two >= 22 && two <= 27))
        return size == 16;
    if (two == 34 || two == 37)
        return size == 15;
    if (two == 30 || two == 36 || two == 38)
        return size == 14;
    return (two == 35 || two == 60 || two == 62 || two == 64 || two == 65) && size >= 16;
}

bool startsWithAny(std::string_view text, std::span<const std::string_view> starts)
{
    return std::any_of(starts.begin(), starts.end(),
                       [&](std::string_view start) { return text.starts_with(start); });
}

/// One number with decimals, as coordinates have; "" when there is none in front.
std::string_view decimalInFront(std::string_view text)
{
    std::size_t at = text.starts_with('-') || text.starts_with('+') ? 1 : 0;
    const std::size_t whole = at;
    while (at < text.size() && isDigit(text[at]))
        ++at;
    if (at == whole || at - whole > 3 || at == text.size() || text[at] != '.')
        return {};
    const std::size_t fraction = ++at;
    while (at < text.size() && isDigit(text[at]))
        ++at;
    return at - fraction >= 3 ? text.substr(0, at) : std::string_view();
}

/// Two groups of letters and digits as in "SW1A 1AA": L letter, D digit, B blank or nothing.
bool hasShape(std::string_view text, std::string_view shape)
{
    std::size_t at = 0;
    for (const char wanted : shape) {
        if (wanted == 'B') {
            at += at < text.size() && text[at] == ' ' ? 1 : 0;
            continue;
        }
        if (at >= text.size() || (wanted == 'L' ? !isUpper(text[at]) : !isDigit(text[at])))
            return false;
        ++at;
    }
    return at == text.size();
}

}  // namespace

bool looksLikeCardNumber(std::string_view text)
{
    const std::string digits = digitsWithGroups(text);
    return digits.size() >= 13 && digits.size() <= 19 && isIssued(digits) && luhnValid(digits);
}

bool looksLikeImei(std::string_view text)
{
    constexpr std::array<std::string_view, 5> kBodies{"01", "35", "86", "98", "99"};
    return text.size() == 15 && allDigits(text) && startsWithAny(text, kBodies) && luhnValid(text);
}

bool looksLikeIban(std::string_view text)
{
    std::string compact;
    for (const char c : text) {
        if (c != ' ')
            compact += static_cast<char>(c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c);
    }
    return compact.size() >= 15 && ibanValid(compact);
}

bool looksLikeEmail(std::string_view text)
{
    const std::size_t at = text.find('@');
    if (at == 0 || at == std::string_view::npos
        || text.find_first_of(" \t\n@,;", at + 1) != std::string_view::npos)
        return false;
    const std::size_t dot = text.rfind('.');
    return text.find_first_of(" /:") == std::string_view::npos && dot != std::string_view::npos
        && dot > at + 1 && dot + 2 < text.size();
}

bool looksLikePhone(std::string_view text)
{
    std::size_t digits = 0;
    for (const char c : text) {
        if (isDigit(c))
            ++digits;
        else if (c != '+' && c != ' ' && c != '-' && c != '(' && c != ')' && c != '/' && c != '.')
            return false;
    }
    if (digits < 7 || digits > 15)
        return false;
    if (text[0] == '+' || text[0] == '(')
        return true;
    const bool date = hasShape(text.substr(0, 2), "DD") && text.size() == 10
        && (text[2] == '.' || text[2] == '/') && text[5] == text[2];
    if (text[0] == '0')
        return digits >= 9 && !date && text.find('.') == std::string_view::npos;
    // As written in North America, and in Spain.
    return (text.size() == 12 && text[3] == text[7] && (text[3] == '-' || text[3] == '.'))
        || ((text[0] == '6' || text[0] == '7' || text[0] == '9') && digits == 9
            && std::count(text.begin(), text.end(), ' ') >= 2);
}

bool looksLikeIpAddress(std::string_view text)
{
    const std::string_view address = text.substr(0, text.find('/'));
    return isIpv4(address) || isIpv6(address);
}

bool looksLikeMac(std::string_view text)
{
    if (text.size() == 14 && text[4] == '.' && text[9] == '.')
        return std::all_of(text.begin(), text.end(),
                           [](char c) { return isHexDigit(c) || c == '.'; });
    if (text.size() != 17)
        return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool between = i % 3 == 2;
        if (between ? text[i] != text[2] || (text[2] != ':' && text[2] != '-')
                    : !isHexDigit(text[i]))
            return false;
    }
    return true;
}

bool looksLikePasswordHash(std::string_view text)
{
    constexpr std::array<std::string_view, 16> kStarts{
        "$2a$",   "$2b$",      "$2y$",  "$argon2", "$1$",     "$5$",     "$6$",     "$y$",
        "pbkdf2", "SCRAM-SHA", "{SSHA", "{BCRYPT", "$pbkdf2", "$scrypt", "sha256$", "$P$"};
    return text.size() >= 20 && startsWithAny(text, kStarts);
}

bool looksLikeSecret(std::string_view text)
{
    constexpr std::array<std::string_view, 19> kStarts{
        "sk_live_",    "sk_test_",     "rk_live_",    "whsec_", "ghp_", "gho_", "ghs_",
        "github_pat_", "glpat-",       "xoxb-",       "xoxp-",  "AKIA", "AIza", "-----BEGIN",
        "ssh-rsa ",    "ssh-ed25519 ", "ecdsa-sha2-", "SG.",    "npm_"};
    const bool webToken = text.starts_with("eyJ") && std::count(text.begin(), text.end(), '.') == 2;
    return webToken || (text.size() >= 16 && startsWithAny(text, kStarts));
}

bool looksLikeUrl(std::string_view text)
{
    constexpr std::array<std::string_view, 5> kStarts{"https://", "http://", "www.", "ftp://",
                                                      "s3://"};
    return startsWithAny(text, kStarts) && text.find(' ') == std::string_view::npos;
}

bool looksLikeUserAgent(std::string_view text)
{
    constexpr std::array<std::string_view, 7> kStarts{
        "Mozilla/", "Opera/", "okhttp/", "curl/", "Dalvik/", "PostmanRuntime/", "python-requests/"};
    return startsWithAny(text, kStarts);
}

bool looksLikeCoordinates(std::string_view text)
{
    if (text.starts_with("POINT") || text.starts_with("SRID="))
        return true;
    // Extended well-known binary of a point with SRID, little-endian (PostGIS manual, 4.1.2.1).
    if (text.size() == 50 && text.starts_with("0101000020"))
        return true;
    if (text.starts_with('(') && text.ends_with(')'))
        text = text.substr(1, text.size() - 2);
    const std::string_view first = decimalInFront(text);
    if (first.empty())
        return false;
    text.remove_prefix(first.size());
    const std::size_t second = text.find_first_not_of(" ,;");
    if (second == 0 || second == std::string_view::npos)
        return false;
    text.remove_prefix(second);
    return decimalInFront(text).size() == text.size();
}

bool looksLikeAddress(std::string_view text)
{
    const bool digit = std::any_of(text.begin(), text.end(), isDigit);
    return digit && text.size() >= 6 && text.size() <= 120 && hasStreetWord(text);
}

bool looksLikeFullName(std::string_view text)
{
    const std::vector<std::string> words = plainWords(text);
    if (words.size() < 2 || words.size() > 5 || text.size() > 50)
        return false;
    const bool letters = std::none_of(text.begin(), text.end(), [](char c) {
        return isDigit(c) || c == '@' || c == '/' || c == '_' || c == ':' || c == '!' || c == '?';
    });
    return letters && !isLower(text[0])
        && (isFirstName(words.front()) || isFirstName(words.back()));
}

bool looksLikeLetteredPostcode(std::string_view text)
{
    constexpr std::array<std::string_view, 8> kShapes{"LDBDLL",  "LDDBDLL",  "LLDBDLL", "LLDDBDLL",
                                                      "LDLBDLL", "LLDLBDLL", "LDLBDLD", "DDDDBLL"};
    return std::any_of(kShapes.begin(), kShapes.end(),
                       [&](std::string_view shape) { return hasShape(text, shape); });
}

bool looksLikeSentence(std::string_view text)
{
    const auto blanks = std::count(text.begin(), text.end(), ' ');
    return text.size() >= 20 && blanks >= 3 && static_cast<std::size_t>(blanks) * 12 >= text.size()
        && !looksLikeUserAgent(text);
}

}  // namespace decant
