// SPDX-License-Identifier: MIT
#include "model/project/names.h"

#include "model/support/text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace decant {

namespace {

constexpr std::size_t kLongestName = 63;

bool isLetter(char c)
{
    return c >= 'a' && c <= 'z';
}

bool isLetterOrDigit(char c)
{
    return isLetter(c) || (c >= '0' && c <= '9');
}

constexpr std::array<std::pair<std::string_view, std::int64_t>, 9> kUnits{{
    {"TB", 1'000'000'000'000},
    {"GB", 1'000'000'000},
    {"MB", 1'000'000},
    {"KB", 1'000},
    {"TIB", std::int64_t{1} << 40},
    {"GIB", std::int64_t{1} << 30},
    {"MIB", std::int64_t{1} << 20},
    {"KIB", std::int64_t{1} << 10},
    {"B", 1},
}};

}  // namespace

bool isName(std::string_view text)
{
    return !text.empty() && text.size() <= kLongestName && isLetter(text.front())
        && isLetterOrDigit(text.back()) && std::all_of(text.begin(), text.end(), [](char c) {
               return isLetterOrDigit(c) || c == '-' || c == '_';
           });
}

std::string nameFrom(std::string_view text)
{
    std::string name;
    for (const char c : lowered(text)) {
        if (isLetterOrDigit(c) || c == '_')
            name += c;
        else if (!name.empty() && name.back() != '-')
            name += '-';
    }
    name.erase(name.begin(), std::find_if(name.begin(), name.end(), isLetter));
    name.resize(std::min(name.size(), kLongestName));
    while (!name.empty() && !isLetterOrDigit(name.back()))
        name.pop_back();
    return name.empty() ? "decant" : name;
}

std::string passwordVariable(std::string_view serviceName)
{
    std::string name = "DECANT_";
    for (const char c : serviceName) {
        if (isLetter(c))
            name += static_cast<char>(c - 'a' + 'A');
        else
            name += isLetterOrDigit(c) ? c : '_';
    }
    return name + "_PASSWORD";
}

std::optional<std::int64_t> parseBytes(std::string_view text)
{
    double amount = 0;
    const auto [rest, error] =
        std::from_chars(text.data(), text.data() + text.size(), amount, std::chars_format::fixed);
    if (error != std::errc())
        return std::nullopt;
    std::string unit;
    for (const char* c = rest; c != text.data() + text.size(); ++c) {
        if (*c != ' ')
            unit += *c >= 'a' && *c <= 'z' ? static_cast<char>(*c - 'a' + 'A') : *c;
    }
    for (const auto& [name, factor] : kUnits) {
        if (unit != name)
            continue;
        std::int64_t whole = 0;  // exact where no fraction is given, also beyond 2^53
        const auto [end, bad] = std::from_chars(text.data(), rest, whole);
        if (bad == std::errc() && end == rest) {
            std::int64_t bytes = 0;
            if (whole < 0 || __builtin_mul_overflow(whole, factor, &bytes))
                return std::nullopt;
            return bytes;
        }
        const double bytes = amount * static_cast<double>(factor);
        if (!(bytes >= 0) || bytes >= 9.2e18)
            return std::nullopt;
        return static_cast<std::int64_t>(bytes + 0.5);
    }
    return std::nullopt;
}

std::string exactBytesText(std::int64_t bytes)
{
    for (const auto& [name, factor] : kUnits) {
        const bool decimal = name.find('I') == std::string_view::npos;
        if (decimal && bytes != 0 && bytes % factor == 0)
            return std::to_string(bytes / factor) + ' ' + std::string(name);
    }
    return "0 B";
}

}  // namespace decant
