// SPDX-License-Identifier: MIT
#include "model/masking/resultcount.h"

#include "model/masking/dynamicparameters.h"
#include "model/masking/functioncatalogue.h"
#include "model/support/wordlists.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <set>
#include <string>
#include <string_view>

namespace decant {

namespace {

/// The parameters of a rule with the defaults of its function.
class Given {
public:
    Given(const MaskRule& rule, const FunctionDescriptor& function)
        : m_rule(rule)
        , m_function(function)
    {
    }
    [[nodiscard]] bool has(std::string_view name) const { return m_rule.parameters.contains(name); }
    [[nodiscard]] double number(std::string_view name) const
    {
        const Value& value = of(name);
        if (const auto* integral = value.get<std::int64_t>())
            return static_cast<double>(*integral);
        const auto* real = value.get<double>();
        return real == nullptr ? 0 : *real;
    }
    [[nodiscard]] std::string text(std::string_view name) const
    {
        const auto* text = of(name).get<std::string>();
        return text == nullptr ? std::string() : *text;
    }
    [[nodiscard]] std::set<std::string> texts(std::string_view name) const
    {
        std::set<std::string> all;
        const auto* list = of(name).get<Value::List>();
        for (const Value& each : list == nullptr ? Value::List() : *list) {
            if (const auto* text = each.get<std::string>())
                all.insert(*text);
        }
        return all;
    }

private:
    [[nodiscard]] const Value& of(std::string_view name) const
    {
        const auto at = m_rule.parameters.find(name);
        return at == m_rule.parameters.end() ? m_function.parameter(name)->defaultValue
                                             : at->second;
    }

    const MaskRule& m_rule;
    const FunctionDescriptor& m_function;
};

std::size_t charactersIn(std::string_view word)
{
    return static_cast<std::size_t>(std::count_if(word.begin(), word.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xc0U) != 0x80U;
    }));
}

/// Different words of a list that are no longer than `most` characters.
double wordCount(const std::string& locale, std::string_view list, std::size_t most)
{
    const auto all = embeddedDictionaries();
    for (const std::string& each : {locale, std::string("en")}) {
        const std::string key = each + '/' + std::string(list);
        const auto at = std::find_if(all.begin(), all.end(),
                                     [&](const EmbeddedDictionary& d) { return d.key == key; });
        if (at == all.end())
            continue;
        std::set<std::string_view> words;
        std::string_view rest = at->text;
        while (!rest.empty()) {
            const std::size_t end = std::min(rest.find('\n'), rest.size());
            if (end > 0 && charactersIn(rest.substr(0, end)) <= most)
                words.insert(rest.substr(0, end));
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
        return static_cast<double>(words.size());
    }
    return 0;
}

/// Characters that a text may have.
std::size_t roomIn(const MaskRule& rule, const ColumnType& type)
{
    std::size_t room = std::numeric_limits<std::size_t>::max();
    if (type.family == TypeFamily::Text && type.maxLength >= 0)
        room = static_cast<std::size_t>(type.maxLength);
    const auto at = rule.parameters.find("max_length");
    const auto* most = at == rule.parameters.end() ? nullptr : at->second.get<std::int64_t>();
    if (most != nullptr && *most > 0)
        room = std::min(room, static_cast<std::size_t>(*most));
    return room;
}

/// Two words share the room that is left beside `beside` characters.
std::size_t half(std::size_t room, std::size_t beside)
{
    return room > beside ? (room - beside) / 2 : 0;
}

double wholeNumbers(const Given& given, const ColumnType& type)
{
    const double max =
        given.has("max") ? given.number("max") : static_cast<double>(largestInteger(type));
    return std::floor((max - given.number("min")) / given.number("step")) + 1;
}

double decimals(const Given& given, const char* digits, const ColumnType& type)
{
    double scale = given.number(digits);
    if (type.family == TypeFamily::Numeric && type.scale >= 0)
        scale = std::min(scale, static_cast<double>(type.scale));
    const double unit = std::pow(10.0, scale);
    return std::floor(given.number("max") * unit) - std::ceil(given.number("min") * unit) + 1;
}

/// Lengths come equally often, so with many of them only the results of the shortest are sure to
/// be found.
double characters(const Given& given, std::size_t room)
{
    constexpr double kFewLengths = 16;
    std::string symbols = given.text("symbols");
    std::set<char> different;
    for (const char c : symbols)
        different.insert(c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c);
    const double min = given.number("min_length");
    const double max = given.number("max_length");
    const double length = max - min < kFewLengths ? max : min;
    return std::pow(static_cast<double>(different.size()),
                    std::min({length, static_cast<double>(room), 64.0}));
}

std::optional<double> forms(const Given& given, std::size_t room)
{
    double count = given.text("checksum") == "luhn" ? 0.1 : 1;
    std::size_t length = 0;
    const std::string format = given.text("format");
    for (std::size_t i = 0; i < format.size(); ++i, ++length) {
        if (format[i] == '\\')
            ++i;
        else if (format[i] == '#')
            count *= 10;
        else if (format[i] == 'A' || format[i] == 'a')
            count *= 26;
        else if (format[i] == '?')
            count *= 36;
    }
    return length > room ? std::nullopt : std::optional(count);
}

std::string firstNames(const Given& given)
{
    const std::string gender = given.text("gender");
    return gender == "female" || gender == "male" ? "first_name_" + gender : "first_name";
}

std::optional<double> names(const MaskRule& rule, const Given& given, std::size_t room)
{
    const std::string locale = given.text("locale");
    const auto both = [&](std::string_view first, std::string_view last, std::size_t most) {
        return wordCount(locale, first, most) * wordCount(locale, last, most);
    };
    if (rule.function == "person.first_name")
        return wordCount(locale, firstNames(given), room);
    if (rule.function == "person.last_name")
        return wordCount(locale, "last_name", room);
    if (rule.function == "person.full_name")
        return both(firstNames(given), "last_name", half(room, 2));
    if (rule.function == "person.username")
        return 1e4
            * both("first_name_login", "last_name_login",
                   half(room, 4 + charactersIn(given.text("separator"))));
    if (rule.function == "company.name")
        return both("last_name", "last_name", half(room, 24));
    if (rule.function != "email")
        return std::nullopt;
    std::size_t domain = 0;
    for (const std::string& each : given.texts("domains"))
        domain = std::max(domain, each.size());
    if (given.has("keep_domain"))
        domain = std::max<std::size_t>(domain, 64);
    return 1e3
        * both("first_name_login", "last_name_login",
               half(std::min(room > domain ? room - domain - 1 : 0, std::size_t{64}), 4));
}

/// Results of functions that draw bits.
std::optional<double> bits(const MaskRule& rule, const Given& given, std::size_t room)
{
    constexpr double kUuidBits = 122;
    if (rule.function == "random.uuid" && room >= 36)
        return std::exp2(kUuidBits);
    if (rule.function == "random.hash" && room >= 32)
        return std::exp2(kUuidBits);
    if (rule.function == "random.bytes"
        && static_cast<double>(room) >= 2 * given.number("max_length"))
        return std::pow(256.0, std::min(given.number("min_length"), 16.0));
    return std::nullopt;
}

}  // namespace

std::int64_t largestInteger(const ColumnType& type)
{
    if (type.base == "int2")
        return 32767;
    if (type.base == "int4")
        return 2147483647;
    if (type.family == TypeFamily::Numeric && type.precision > 0) {
        const int digits = std::min(type.precision - std::max(type.scale, 0), 15);
        return static_cast<std::int64_t>(std::pow(10.0, std::max(digits, 0))) - 1;
    }
    return 9007199254740991;
}

std::optional<double> resultCount(const MaskRule& rule, const ColumnType& type)
{
    const FunctionDescriptor* function = findFunction(rule.function);
    if (function == nullptr || !dynamicParameters(rule).empty())
        return std::nullopt;
    const Given given(rule, *function);
    const std::size_t room = roomIn(rule, type);
    if (rule.function == "random.int")
        return wholeNumbers(given, type);
    if (rule.function == "random.numeric")
        return decimals(given, "scale", type);
    if (rule.function == "random.float")
        return decimals(given, "decimals", type);
    if (rule.function == "random.string")
        return characters(given, room);
    if (rule.function == "random.pattern")
        return forms(given, room);
    if (auto drawn = bits(rule, given, room))
        return drawn;
    return names(rule, given, room);
}

}  // namespace decant
