// SPDX-License-Identifier: MIT
#include "services/masking/geometry.h"

#include "services/masking/textform.h"

#include <array>
#include <bit>
#include <charconv>
#include <cmath>
#include <cstdint>

namespace decant {

namespace {

constexpr std::size_t kWkbDigits = std::size_t{2} * (1 + 4 + 4 + 8 + 8);
constexpr std::string_view kHead = "0101000020E6100000";  // little-endian, point with SRID, 4326

void appendWkbDouble(double value, std::string& out)
{
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    auto bits = std::bit_cast<std::uint64_t>(value);
    for (int i = 0; i < 8; ++i, bits >>= 8) {
        out += kDigits[(bits >> 4) & 15];
        out += kDigits[bits & 15];
    }
}

std::optional<double> parseWkbDouble(std::string_view text)
{
    std::uint64_t bits = 0;
    for (std::size_t i = 8; i > 0; --i) {
        unsigned byte = 0;
        const char* const at = text.data() + 2 * (i - 1);
        if (std::from_chars(at, at + 2, byte, 16).ptr != at + 2)
            return std::nullopt;
        bits = (bits << 8) | byte;
    }
    const auto value = std::bit_cast<double>(bits);
    return std::isfinite(value) ? std::optional(value) : std::nullopt;
}

}  // namespace

std::optional<double> parseDouble(std::string_view text)
{
    text = trimmed(text);
    if (text.starts_with('+'))
        text.remove_prefix(1);
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

void appendFixed(double value, int decimals, std::string& out)
{
    std::array<char, 400> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value,
                                   std::chars_format::fixed, decimals)
                         .ptr;
    std::string_view written(text.data(), static_cast<std::size_t>(end - text.data()));
    if (written.starts_with('-') && written.find_first_not_of("-0.") == std::string_view::npos)
        written.remove_prefix(1);  // no negative zero
    out += written;
}

std::optional<GeoPoint> parsePoint(PointForm form, std::string_view text)
{
    text = trimmed(text);
    if (form == PointForm::PostGis) {
        if (text.size() != kWkbDigits
            || !equalIgnoringCase(text.substr(0, 10), kHead.substr(0, 10)))
            return std::nullopt;
        const auto x = parseWkbDouble(text.substr(18, 16));
        const auto y = parseWkbDouble(text.substr(34, 16));
        return x && y ? std::optional(GeoPoint{*x, *y}) : std::nullopt;
    }
    if (text.starts_with('(') && text.ends_with(')')) {
        text.remove_prefix(1);
        text.remove_suffix(1);
    }
    const std::size_t comma = text.find(',');
    if (comma == std::string_view::npos)
        return std::nullopt;
    const auto first = parseDouble(text.substr(0, comma));
    const auto second = parseDouble(text.substr(comma + 1));
    if (!first || !second)
        return std::nullopt;
    return form == PointForm::Native ? GeoPoint{*first, *second} : GeoPoint{*second, *first};
}

void appendPoint(PointForm form, GeoPoint point, int decimals, std::string& out)
{
    switch (form) {
    case PointForm::Text:
        appendFixed(point.latitude, decimals, out);
        out += ',';
        appendFixed(point.longitude, decimals, out);
        return;
    case PointForm::Native:
        out += '(';
        appendFixed(point.longitude, decimals, out);
        out += ',';
        appendFixed(point.latitude, decimals, out);
        out += ')';
        return;
    case PointForm::PostGis:
        out += kHead;
        appendWkbDouble(point.longitude, out);
        appendWkbDouble(point.latitude, out);
        return;
    }
}

}  // namespace decant
