// SPDX-License-Identifier: MIT
#include "services/masking/checkdigits.h"
#include "services/masking/drawn.h"
#include "services/masking/patterntext.h"

namespace decant {

namespace {

/// The characters of a UTF-8 text, one view each.
std::vector<std::string> charactersOf(std::string_view text)
{
    std::vector<std::string> characters;
    while (!text.empty()) {
        const std::size_t size = characterOffset(text, 1);
        characters.emplace_back(text.substr(0, size));
        text.remove_prefix(size);
    }
    return characters;
}

Result<MaskFunctionPtr> makeString(const FunctionContext& context)
{
    const auto min = static_cast<std::uint64_t>(context.parameters.integer("min_length"));
    const auto max = static_cast<std::uint64_t>(context.parameters.integer("max_length"));
    std::vector<std::string> symbols = charactersOf(context.parameters.text("symbols"));
    if (min > max)
        return badParameter(context, say("min_length is greater than max_length"));
    if (symbols.empty())
        return badParameter(context, say("symbols must name at least one character"));
    return drawn(context,
                 [min, max, symbols = std::move(symbols)](std::string_view /*value*/,
                                                          KeyedStream& random, std::string& out) {
                     for (std::uint64_t left = min + random.below(max - min + 1); left > 0; --left)
                         out += symbols[random.below(symbols.size())];
                 });
}

/// # digit, A capital letter, a small letter, ? letter or digit, \ takes the next as it is.
void appendPattern(std::string_view format, KeyedStream& random, std::string& out)
{
    constexpr std::string_view kAny = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    for (std::size_t i = 0; i < format.size(); ++i) {
        const char c = format[i];
        if (c == '#')
            out += random.digit();
        else if (c == 'A')
            out += static_cast<char>('A' + random.small(26));
        else if (c == 'a')
            out += static_cast<char>('a' + random.small(26));
        else if (c == '?')
            out += kAny[random.small(36)];
        else if (c == '\\' && i + 1 < format.size())
            out += format[++i];
        else
            out += c;
    }
}

Result<MaskFunctionPtr> makePattern(const FunctionContext& context)
{
    std::string format = context.parameters.text("format");
    const bool luhn = context.parameters.text("checksum") == "luhn";
    if (format.empty())
        return badParameter(context, say("format is empty"));
    if (luhn && !format.ends_with('#'))
        return badParameter(context,
                            say("a checksum stands in the last place: format must end with #"));
    return drawn(context,
                 [luhn, format = std::move(format)](std::string_view /*value*/, KeyedStream& random,
                                                    std::string& out) {
                     const std::size_t from = out.size();
                     appendPattern(format, random, out);
                     if (!luhn)
                         return;
                     CodeText digits;
                     for (const char c :
                          std::string_view(out).substr(from, out.size() - from - 1)) {
                         if (isDigit(c))
                             digits.add(c);
                     }
                     out.back() = luhnDigit(digits.view());
                 });
}

Result<MaskFunctionPtr> makeRegex(const FunctionContext& context)
{
    std::string problem;
    auto pattern = PatternText::parse(context.parameters.text("pattern"), problem);
    if (!pattern)
        return badParameter(context, say("pattern: %1", problem));
    return drawn(
        context,
        [pattern = std::move(*pattern)](std::string_view /*value*/, KeyedStream& random,
                                        std::string& out) { pattern.generate(random, out); });
}

constexpr std::array kEntries = {
    FunctionEntry{"random.string", makeString, Normalise::None},
    FunctionEntry{"random.pattern", makePattern, Normalise::Trim},
    FunctionEntry{"random.regex", makeRegex, Normalise::Trim},
};

}  // namespace

std::span<const FunctionEntry> randomTextFunctions()
{
    return kEntries;
}

}  // namespace decant
