// SPDX-License-Identifier: MIT
#include "services/masking/dictionary.h"
#include "services/masking/drawn.h"

#include <algorithm>

namespace decant {

namespace {

/// The number of things a function makes: between two parameters.
struct Count {
    std::uint64_t min = 1;
    std::uint64_t max = 1;
    [[nodiscard]] std::uint64_t draw(KeyedStream& random) const
    {
        return min + random.below(max - min + 1);
    }
};

Result<Count> countOf(const FunctionContext& context, std::string_view min, std::string_view max)
{
    const Count count{static_cast<std::uint64_t>(context.parameters.integer(min)),
                      static_cast<std::uint64_t>(context.parameters.integer(max))};
    if (count.min > count.max)
        return badParameter(context, say("%1 is greater than %2", min, max));
    return count;
}

void appendWords(Words words, std::uint64_t count, KeyedStream& random, std::string& out)
{
    for (std::uint64_t i = 0; i < count; ++i) {
        out += i == 0 ? "" : " ";
        out += pick(words, random);
    }
}

void appendSentence(Words words, const Count& length, KeyedStream& random, std::string& out)
{
    const std::size_t from = out.size();
    appendWords(words, length.draw(random), random, out);
    if (isLower(out[from]))
        out[from] = static_cast<char>(out[from] - 32);
    out += '.';
}

Words wordsOf(const FunctionContext& context)
{
    return dictionary(context.parameters.text("locale"), "word");
}

Result<MaskFunctionPtr> makeWord(const FunctionContext& context)
{
    const auto count = countOf(context, "min_words", "max_words");
    if (!count)
        return count.error();
    return drawn(context,
                 [words = wordsOf(context), count = *count](std::string_view /*value*/,
                                                            KeyedStream& random, std::string& out) {
                     appendWords(words, count.draw(random), random, out);
                 });
}

Result<MaskFunctionPtr> makeSentence(const FunctionContext& context)
{
    const auto length = countOf(context, "min_words", "max_words");
    if (!length)
        return length.error();
    return drawn(context,
                 [words = wordsOf(context), length = *length](
                     std::string_view /*value*/, KeyedStream& random, std::string& out) {
                     appendSentence(words, length, random, out);
                 });
}

Result<MaskFunctionPtr> makeParagraph(const FunctionContext& context)
{
    const auto sentences = countOf(context, "min_sentences", "max_sentences");
    if (!sentences)
        return sentences.error();
    const auto paragraphs = static_cast<std::uint64_t>(context.parameters.integer("paragraphs"));
    return drawn(context,
                 [=, words = wordsOf(context), sentences = *sentences](
                     std::string_view /*value*/, KeyedStream& random, std::string& out) {
                     const Count length{5, 14};
                     for (std::uint64_t i = 0; i < paragraphs; ++i) {
                         out += i == 0 ? "" : "\n\n";
                         for (std::uint64_t left = sentences.draw(random); left > 0; --left) {
                             appendSentence(words, length, random, out);
                             out += left == 1 ? "" : " ";
                         }
                     }
                 });
}

/// Words of other letters in the layout of the text: lengths and case of the words, punctuation and
/// line breaks stay, digits become digits. With keep_markup tags stay, but for what their quotes
/// hold. Lengths can tell a known text from another.
class Shape {
public:
    Shape(Words words, bool keepMarkup)
        : m_keepMarkup(keepMarkup)
    {
        for (const std::string_view word : words) {
            const bool plain = std::all_of(word.begin(), word.end(), isLower);
            if (plain && word.size() <= kLongest)
                m_byLength[word.size()].push_back(word);
        }
    }
    void operator()(std::string_view value, KeyedStream& random, std::string& out) const
    {
        bool tag = false;
        bool quote = false;
        for (std::size_t at = 0; at < value.size();) {
            const char c = value[at];
            if (m_keepMarkup) {
                if (c == '<' && !tag)
                    tag = value.find('>', at) != std::string_view::npos;
                else if (c == '"' && tag)
                    quote = !quote;
                else if (c == '>' && !quote)
                    tag = false;
            }
            if (tag && !quote) {
                out += c;
                ++at;
            } else if (isDigit(c)) {
                out += random.digit();
                ++at;
            } else if (isLetter(c)) {
                const std::size_t from = at;
                while (at < value.size() && isLetter(value[at]))
                    at += characterOffset(value.substr(at), 1);
                appendWord(value.substr(from, at - from), random, out);
            } else {
                out += static_cast<unsigned char>(c) < 0x80 ? std::string_view(&value[at], 1)
                                                            : std::string_view();
                ++at;
            }
        }
    }

private:
    static constexpr std::size_t kLongest = 14;
    static constexpr std::size_t kFewWords = 8;

    static bool isLetter(char c)
    {
        return isLower(c) || isUpper(c) || static_cast<unsigned char>(c) >= 0xc0;
    }
    void appendWord(std::string_view original, KeyedStream& random, std::string& out) const
    {
        const std::size_t from = out.size();
        for (std::size_t left = characterCount(original); left > 0;) {
            const std::size_t length = std::min(left, kLongest);
            const auto& words = m_byLength[length];
            if (words.size() < kFewWords) {  // too few to choose from: letters
                for (std::size_t i = 0; i < length; ++i)
                    out += static_cast<char>('a' + random.small(26));
            } else {
                out += words[random.below(words.size())];
            }
            left -= length;
        }
        std::size_t to = from;
        for (std::size_t at = 0; at < original.size(); ++to) {
            if (isUpper(original[at]))
                out[to] = static_cast<char>(out[to] - 32);
            at += characterOffset(original.substr(at), 1);
        }
    }

    bool m_keepMarkup;
    std::array<std::vector<std::string_view>, kLongest + 1> m_byLength;
};

Result<MaskFunctionPtr> makeShape(const FunctionContext& context)
{
    return drawn(context, Shape(wordsOf(context), context.parameters.boolean("keep_markup")));
}

constexpr std::array kEntries = {
    FunctionEntry{"text.word", makeWord, Normalise::Lower},
    FunctionEntry{"text.sentence", makeSentence, Normalise::Trim},
    FunctionEntry{"text.paragraph", makeParagraph, Normalise::Trim},
    FunctionEntry{"text.shape", makeShape, Normalise::None},
};

}  // namespace

std::span<const FunctionEntry> proseFunctions()
{
    return kEntries;
}

}  // namespace decant
