// SPDX-License-Identifier: MIT
#include "services/masking/drawn.h"

#include "services/masking/dictionary.h"

#include <algorithm>
#include <charconv>

namespace decant {

namespace {

constexpr bool isCodeCharacter(char c)
{
    return isDigit(c) || isUpper(c) || isLower(c);
}

}  // namespace

Result<MaskFunctionPtr> drawnWord(const FunctionContext& context, Words words)
{
    if (words.empty())
        return badParameter(context, say("there is no word to choose from"));
    return drawn(context,
                 [words](std::string_view /*value*/, KeyedStream& random, std::string& out) {
                     out += pick(words, random);
                 });
}

Result<MaskFunctionPtr> drawnFrom(const FunctionContext& context, std::string_view name)
{
    return drawnWord(context, dictionary(context.parameters.text("locale"), name));
}

Error badParameter(const FunctionContext& context, Sentence detail)
{
    return {Error::Code::InvalidInput,
            Error::Area::Project,
            std::string(context.descriptor.name),
            std::move(detail),
            {}};
}

void CodeText::addNumber(std::uint64_t value, std::size_t width)
{
    std::array<char, 20> digits{};
    const char* const end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    const std::string_view text(digits.data(), static_cast<std::size_t>(end - digits.data()));
    for (std::size_t i = text.size(); i < width; ++i)
        add('0');
    add(text);
}

void appendInLayout(std::string_view value, std::string_view code, std::string_view layout,
                    std::string& out)
{
    const auto characters =
        static_cast<std::size_t>(std::count_if(value.begin(), value.end(), isCodeCharacter));
    if (characters == code.size() && value.size() <= 2 * code.size()) {
        std::size_t next = 0;
        for (const char c : value) {
            if (isCodeCharacter(c)) {
                const char given = code[next++];
                out += isLower(c) && isUpper(given) ? static_cast<char>(given + 32) : given;
            } else if (static_cast<unsigned char>(c) < 0x80) {
                out += c == '-' || c == '.' || c == '/' ? c : ' ';
            }
        }
        return;
    }
    if (layout.empty()) {
        out += code;
        return;
    }
    std::size_t next = 0;
    for (const char c : layout) {
        if (c != '#')
            out += c;
        else if (next < code.size())
            out += code[next++];
    }
}

void appendSigned(std::int64_t value, std::string& out)
{
    std::array<char, 24> digits{};
    out.append(digits.data(),
               std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr);
}

void appendDecimal(std::int64_t value, int scale, std::string& out)
{
    if (scale == 0) {
        appendSigned(value, out);
        return;
    }
    if (value < 0)
        out += '-';
    const std::uint64_t size = value < 0 ? std::uint64_t{0} - static_cast<std::uint64_t>(value)
                                         : static_cast<std::uint64_t>(value);
    std::uint64_t unit = 1;
    for (int i = 0; i < scale; ++i)
        unit *= 10;
    appendNumber(size / unit, 1, out);
    out += '.';
    appendNumber(size % unit, static_cast<std::size_t>(scale), out);
}

}  // namespace decant
