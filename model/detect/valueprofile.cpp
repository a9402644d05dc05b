// SPDX-License-Identifier: MIT
// What the values of a column say together.
#include "model/detect/charclass.h"
#include "model/detect/valuechecks.h"
#include "model/detect/worddictionary.h"
#include "model/support/text.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace decant {

namespace {

using Values = std::span<const std::string_view>;
using Test = bool (*)(std::string_view);

double shareOf(Values values, Test test)
{
    const auto hits = std::count_if(values.begin(), values.end(), test);
    return values.empty() ? 0 : static_cast<double>(hits) / static_cast<double>(values.size());
}

bool isOneFirstName(std::string_view text)
{
    const std::vector<std::string> words = plainWords(text);
    return !words.empty() && words.size() <= 3 && isFirstName(words.front());
}

bool isOneLastName(std::string_view text)
{
    const std::vector<std::string> words = plainWords(text);
    return !words.empty() && words.size() <= 3
        && (isLastName(words.front()) || isLastName(words.back()));
}

bool isOneCity(std::string_view text)
{
    return isCity(join(plainWords(text), " "));
}

bool hasDigit(std::string_view text)
{
    return std::any_of(text.begin(), text.end(), isDigit);
}

bool mentionsEmail(std::string_view text)
{
    const std::size_t at = text.find('@');
    return at != std::string_view::npos && at > 0 && text.find('.', at) != std::string_view::npos
        && text.find(' ') != std::string_view::npos && !text.starts_with("http");
}

// What could be, for a column whose name already says so: wider than what is unmistakable.

bool couldBePhone(std::string_view text)
{
    const auto digits = std::count_if(text.begin(), text.end(), isDigit);
    const auto letters = std::count_if(text.begin(), text.end(), isLetter);
    return digits >= 6 && digits <= 16 && letters <= 3 && text.size() <= 25;
}

bool couldBeCard(std::string_view text)
{
    const auto digits = std::count_if(text.begin(), text.end(), isDigit);
    return looksLikeCardNumber(text)
        || (digits >= 4 && text.find_first_of("*xX") != std::string_view::npos
            && text.size() <= 23);
}

bool couldBeIban(std::string_view text)
{
    return text.size() >= 15 && text.size() <= 42 && isLetter(text[0]) && isLetter(text[1])
        && isDigit(text[2]) && isDigit(text[3]);
}

bool couldBeDate(std::string_view text)
{
    const auto digits = std::count_if(text.begin(), text.end(), isDigit);
    const auto letters = std::count_if(text.begin(), text.end(), isLetter);
    return digits >= 4 && letters <= 12 && text.size() <= 35;
}

bool couldBePostcode(std::string_view text)
{
    return hasDigit(text) && text.size() >= 3 && text.size() <= 10
        && std::all_of(text.begin(), text.end(),
                       [](char c) { return isDigit(c) || isLetter(c) || c == ' ' || c == '-'; });
}

/// A number behind a name is bad data of a real column ("Ann Lee 2"), mostly digits are no name.
bool couldBeName(std::string_view text)
{
    const auto digits = std::count_if(text.begin(), text.end(), isDigit);
    const auto letters = std::count_if(text.begin(), text.end(), isLetter);
    return digits * 3 <= letters && text.size() <= 60
        && text.find_first_of("@_/:=<>{}#!") == std::string_view::npos && !text.empty()
        && !isLower(text[0]) && plainWords(text).size() <= 6;
}

bool couldBeCity(std::string_view text)
{
    return couldBeName(text) && !(text.size() <= 2);
}

bool couldBeUsername(std::string_view text)
{
    return text.size() >= 2 && text.size() <= 64 && text.find(' ') == std::string_view::npos
        && text.find("://") == std::string_view::npos;
}

bool couldBeHash(std::string_view text)
{
    return text.size() >= 6 && text.find(' ') == std::string_view::npos;
}

bool couldBeSecret(std::string_view text)
{
    return text.size() >= 3 && (hasDigit(text) || text.size() >= 16);
}

bool couldBeNationalId(std::string_view text)
{
    const auto digits = std::count_if(text.begin(), text.end(), isDigit);
    return digits >= 2 && text.size() >= 4 && text.size() <= 25;
}

bool couldBeAddress(std::string_view text)
{
    return text.find("://") == std::string_view::npos && !looksLikeEmail(text)
        && !looksLikeIpAddress(text)
        && !(!text.empty() && isLower(text[0]) && !hasDigit(text)
             && text.find(' ') == std::string_view::npos);
}

bool couldBeGeo(std::string_view text)
{
    return looksLikeCoordinates(text)
        || (hasDigit(text) && text.find_first_of(".,") != std::string_view::npos
            && std::none_of(text.begin(), text.end(), isLetter));
}

bool couldBeDevice(std::string_view text)
{
    return text.size() >= 6 && (hasDigit(text) || looksLikeUserAgent(text));
}

bool couldBeText(std::string_view text)
{
    return text.find(' ') != std::string_view::npos;
}

bool couldBeUrl(std::string_view text)
{
    return looksLikeUrl(text)
        || (text.find('.') != std::string_view::npos && text.find(' ') == std::string_view::npos)
        || text.starts_with('/');
}

/// Different values among all: free data repeats little, categories a lot.
double variety(Values values)
{
    const std::set<std::string_view> different(values.begin(), values.end());
    return values.empty()
        ? 0
        : static_cast<double>(different.size()) / static_cast<double>(values.size());
}

struct Check {
    ColumnKind kind;
    Test matches;
    double share;  ///< of the values that must match
    double confidence;
    std::string_view evidence;
    NamePart part = NamePart::Unknown;
};

// The unmistakable first: a card number also looks like other numbers, never the other way round.
constexpr std::array kChecks{
    Check{ColumnKind::Email, looksLikeEmail, 0.8, 0.97, phrase("values are e-mail addresses")},
    Check{ColumnKind::Iban, looksLikeIban, 0.8, 0.98,
          phrase("values are IBANs with right check digits")},
    Check{ColumnKind::CreditCard, looksLikeCardNumber, 0.9, 0.95,
          phrase("values are card numbers with a right Luhn digit")},
    Check{ColumnKind::DeviceId, looksLikeImei, 0.9, 0.95,
          phrase("values are IMEIs with a right digit")},
    Check{ColumnKind::PasswordHash, looksLikePasswordHash, 0.8, 0.97,
          phrase("values are password hashes")},
    Check{ColumnKind::Secret, looksLikeSecret, 0.8, 0.95, phrase("values are keys or tokens")},
    Check{ColumnKind::Mac, looksLikeMac, 0.8, 0.95, phrase("values are hardware addresses")},
    Check{ColumnKind::Ip, looksLikeIpAddress, 0.8, 0.95, phrase("values are IP addresses")},
    Check{ColumnKind::Url, looksLikeUrl, 0.8, 0.9, phrase("values are URLs")},
    Check{ColumnKind::DeviceId, looksLikeUserAgent, 0.8, 0.85, phrase("values are user agents")},
    Check{ColumnKind::Geo, looksLikeCoordinates, 0.8, 0.92, phrase("values are coordinates")},
    Check{ColumnKind::NationalId, looksLikeNationalId, 0.9, 0.92,
          phrase("values are national identifiers with right check digits")},
    Check{ColumnKind::Phone, looksLikePhone, 0.8, 0.9, phrase("values look like phone numbers")},
    Check{ColumnKind::PostalCode, looksLikeLetteredPostcode, 0.8, 0.8,
          phrase("values look like post codes")},
    Check{ColumnKind::Address, looksLikeAddress, 0.6, 0.85,
          phrase("values name streets and numbers")},
    Check{ColumnKind::FreeText, looksLikeSentence, 0.5, 0.75, phrase("values are sentences")},
    Check{ColumnKind::PersonName, looksLikeFullName, 0.55, 0.85,
          phrase("values are names with known given names"), NamePart::Full},
};

/// Single words are judged by dictionaries, and only where they vary as people and places do.
constexpr std::array kWordChecks{
    Check{ColumnKind::City, isOneCity, 0.6, 0.75, phrase("values are known cities")},
    Check{ColumnKind::PersonName, isOneFirstName, 0.65, 0.75,
          phrase("values are known given names"), NamePart::First},
    Check{ColumnKind::PersonName, isOneLastName, 0.7, 0.65, phrase("values are known family names"),
          NamePart::Last},
};

ColumnClass found(const Check& check, double share, std::size_t values)
{
    // Few values prove little of a kind without checksum.
    const double doubt = values >= 5 ? 1.0 : 0.75;
    return {
        check.kind, check.confidence * share * doubt, Sentence(check.evidence, {}), {}, check.part};
}

}  // namespace

ColumnClass classifyValues(Values values)
{
    for (const Check& check : kChecks) {
        const double share = shareOf(values, check.matches);
        if (!values.empty() && share >= check.share)
            return found(check, std::max(share, 0.85), values.size());
    }
    if (values.size() >= 4 && variety(values) >= 0.4) {
        const Check* best = nullptr;
        double bestShare = 0;
        for (const Check& check : kWordChecks) {
            const double share = shareOf(values, check.matches);
            if (share >= check.share && share > bestShare && shareOf(values, couldBeName) >= 0.9) {
                best = &check;
                bestShare = share;
            }
        }
        if (best != nullptr)
            return found(*best, std::max(bestShare, 0.85), values.size());
    }
    // A single e-mail address in free text is one too many.
    if (std::any_of(values.begin(), values.end(), mentionsEmail))
        return {ColumnKind::FreeText, 0.8, say("some values mention an e-mail address"), {}};
    return {};
}

std::optional<double> fitOfValues(ColumnKind kind, Values values)
{
    static constexpr std::array<std::pair<ColumnKind, Test>, 19> kFits{{
        {ColumnKind::Email, looksLikeEmail},
        {ColumnKind::PersonName, couldBeName},
        {ColumnKind::Username, couldBeUsername},
        {ColumnKind::Phone, couldBePhone},
        {ColumnKind::Address, couldBeAddress},
        {ColumnKind::City, couldBeCity},
        {ColumnKind::PostalCode, couldBePostcode},
        {ColumnKind::BirthDate, couldBeDate},
        {ColumnKind::NationalId, couldBeNationalId},
        {ColumnKind::CreditCard, couldBeCard},
        {ColumnKind::Iban, couldBeIban},
        {ColumnKind::Ip, looksLikeIpAddress},
        {ColumnKind::Mac, looksLikeMac},
        {ColumnKind::PasswordHash, couldBeHash},
        {ColumnKind::Secret, couldBeSecret},
        {ColumnKind::Geo, couldBeGeo},
        {ColumnKind::FreeText, couldBeText},
        {ColumnKind::Url, couldBeUrl},
        {ColumnKind::DeviceId, couldBeDevice},
    }};
    const auto at = std::find_if(kFits.begin(), kFits.end(),
                                 [&](const auto& each) { return each.first == kind; });
    if (at == kFits.end() || values.empty())
        return std::nullopt;
    return shareOf(values, at->second);
}

}  // namespace decant
