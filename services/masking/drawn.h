// SPDX-License-Identifier: MIT
#pragma once

#include "services/masking/maskfunction.h"
#include "services/masking/textform.h"

#include <array>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace decant {

using Words = std::span<const std::string_view>;

/// A function that draws its result from a keyed stream: `draw(value, random, out)` appends one.
/// Where chance gave the value back it is asked again; the stream never repeats itself.
template <class Draw>
class Drawn final : public MaskFunction {
public:
    Drawn(const FunctionContext& context, Draw draw)
        : m_hash(context.hash())
        , m_neverEqual(context.parameters.boolean("never_equal"))
        , m_draw(std::move(draw))
    {
    }
    bool apply(std::string_view value, std::string_view identity, std::string& out) override
    {
        KeyedStream random(m_hash, identity);
        const std::size_t from = out.size();
        m_draw(value, random, out);
        for (int tries = 0; m_neverEqual && tries < kTries
             && equalIgnoringCase(std::string_view(out).substr(from), trimmed(value));
             ++tries) {
            out.resize(from);
            m_draw(value, random, out);
        }
        return true;
    }

private:
    /// With two words to choose from, all of them giving the value back is less likely than 2^-60.
    static constexpr int kTries = 60;

    SipHash m_hash;
    bool m_neverEqual;
    Draw m_draw;
};

template <class Draw>
[[nodiscard]] Result<MaskFunctionPtr> drawn(const FunctionContext& context, Draw draw)
{
    return MaskFunctionPtr(std::make_unique<Drawn<Draw>>(context, std::move(draw)));
}

/// A function of the value alone, without key: `map(value, out)` appends the result; false for
/// NULL.
template <class Map>
class Mapped final : public MaskFunction {
public:
    explicit Mapped(Map map)
        : m_map(std::move(map))
    {
    }
    bool apply(std::string_view value, std::string_view /*identity*/, std::string& out) override
    {
        return m_map(value, out);
    }

private:
    Map m_map;
};

template <class Map>
[[nodiscard]] Result<MaskFunctionPtr> mapped(Map map)
{
    return MaskFunctionPtr(std::make_unique<Mapped<Map>>(std::move(map)));
}

/// A word of a list.
[[nodiscard]] Result<MaskFunctionPtr> drawnWord(const FunctionContext& context, Words words);
/// A word of the list `name` of the rule's locale.
[[nodiscard]] Result<MaskFunctionPtr> drawnFrom(const FunctionContext& context,
                                                std::string_view name);
[[nodiscard]] inline std::string_view pick(Words words, KeyedStream& random)
{
    return words[random.below(words.size())];
}

/// InvalidInput about the function of `context`.
[[nodiscard]] Error badParameter(const FunctionContext& context, Sentence detail);

/// A short ASCII text on the stack: numbers and codes while their check digits are reckoned.
class CodeText {
public:
    static constexpr std::size_t kMost = 96;

    /// What does not fit is dropped.
    void add(char c)
    {
        if (m_size < kMost)
            m_text[m_size++] = c;
    }
    void add(std::string_view text)
    {
        for (const char c : text)
            add(c);
    }
    /// `value` with `width` digits, leading zeros included.
    void addNumber(std::uint64_t value, std::size_t width);
    void addDigits(KeyedStream& random, std::size_t count)
    {
        for (; count > 0; --count)
            add(random.digit());
    }
    void addLetters(KeyedStream& random, std::size_t count)
    {
        for (; count > 0; --count)
            add(static_cast<char>('A' + random.small(26)));
    }
    void clear() { m_size = 0; }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] std::string_view view() const { return {m_text.data(), m_size}; }
    [[nodiscard]] char& operator[](std::size_t at) { return m_text[at]; }

private:
    std::array<char, kMost> m_text{};
    std::size_t m_size = 0;
};

/// Appends `code` (ASCII letters and digits) in the layout of `value` when that has as many letters
/// and digits: separators and the case of letters stay. Otherwise in `layout`, where # stands for
/// the next character; as it is where that is empty.
void appendInLayout(std::string_view value, std::string_view code, std::string_view layout,
                    std::string& out);

/// Appends a number with its sign.
void appendSigned(std::int64_t value, std::string& out);
/// Appends `value` / 10^scale with all digits behind the point.
void appendDecimal(std::int64_t value, int scale, std::string& out);

}  // namespace decant
