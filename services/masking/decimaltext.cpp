// SPDX-License-Identifier: MIT
#include "services/masking/decimaltext.h"

#include "services/masking/textform.h"

#include <algorithm>

namespace decant {

namespace {

std::string_view takeDigits(std::string_view& text)
{
    const auto end = std::find_if_not(text.begin(), text.end(), isDigit);
    const auto count = static_cast<std::size_t>(end - text.begin());
    const std::string_view digits = text.substr(0, count);
    text.remove_prefix(count);
    return digits;
}

}  // namespace

std::int64_t DecimalText::leading(std::size_t count) const
{
    std::int64_t number = 0;
    for (std::size_t i = 0; i < std::min(count, digits()); ++i) {
        const char c = i < whole.size() ? whole[i] : fraction[i - whole.size()];
        number = number * 10 + (c - '0');
    }
    return number;
}

std::optional<DecimalText> parseDecimal(std::string_view text)
{
    text = trimmed(text);
    DecimalText number;
    if (text.starts_with('-') || text.starts_with('+')) {
        number.negative = text[0] == '-';
        text.remove_prefix(1);
    }
    number.whole = takeDigits(text);
    if (number.whole.empty())
        return std::nullopt;
    if (text.starts_with('.')) {
        text.remove_prefix(1);
        number.fraction = takeDigits(text);
    }
    if (text.starts_with('e') || text.starts_with('E')) {
        std::string_view rest = text.substr(1);
        if (rest.starts_with('-') || rest.starts_with('+'))
            rest.remove_prefix(1);
        if (rest.empty() || !std::all_of(rest.begin(), rest.end(), isDigit))
            return std::nullopt;
        number.exponent = text;
        return number;
    }
    return text.empty() ? std::optional(number) : std::nullopt;
}

bool isSpecialNumber(std::string_view text)
{
    text = trimmed(text);
    if (text.starts_with('-') || text.starts_with('+'))
        text.remove_prefix(1);
    return equalIgnoringCase(text, "nan") || equalIgnoringCase(text, "infinity")
        || equalIgnoringCase(text, "inf");
}

}  // namespace decant
