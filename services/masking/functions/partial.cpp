// SPDX-License-Identifier: MIT
#include "services/masking/maskfunction.h"
#include "services/masking/textform.h"

#include <algorithm>
#include <array>

namespace decant {

namespace {

/// Hides the inside of a text (or the outside) behind a padding character.
class Partial final : public MaskFunction {
public:
    explicit Partial(const FunctionContext& context)
        : m_outer(context.parameters.text("mode") == "outer")
        , m_prefix(static_cast<std::size_t>(context.parameters.integer("prefix")))
        , m_suffix(static_cast<std::size_t>(context.parameters.integer("suffix")))
        , m_padding(context.parameters.text("padding"))
        , m_keepLength(context.parameters.boolean("keep_length"))
    {
    }
    bool apply(std::string_view value, std::string_view /*identity*/, std::string& out) override
    {
        const std::size_t length = characterCount(value);
        // A text too short to hide anything of is hidden as a whole.
        const bool hideAll = length <= m_prefix + m_suffix;
        const std::size_t front = hideAll ? 0 : characterOffset(value, m_prefix);
        const std::size_t back = hideAll ? value.size() : characterOffset(value, length - m_suffix);
        const std::size_t hidden = hideAll ? length : length - m_prefix - m_suffix;
        if (hideAll) {
            pad(hidden, out);
        } else if (m_outer) {
            pad(m_prefix, out);
            out += value.substr(front, back - front);
            pad(m_suffix, out);
        } else {
            out += value.substr(0, front);
            pad(hidden, out);
            out += value.substr(back);
        }
        return true;
    }

private:
    void pad(std::size_t count, std::string& out) const
    {
        if (count == 0)
            return;
        if (!m_keepLength)
            count = 3;
        for (; count > 0; --count)
            out += m_padding;
    }

    bool m_outer;
    std::size_t m_prefix;
    std::size_t m_suffix;
    std::string m_padding;
    bool m_keepLength;
};

class PartialEmail final : public MaskFunction {
public:
    PartialEmail(std::size_t keepLocal, bool keepDomain)
        : m_keepLocal(keepLocal)
        , m_keepDomain(keepDomain)
    {
    }
    bool apply(std::string_view value, std::string_view /*identity*/, std::string& out) override
    {
        const std::size_t at = value.rfind('@');
        const std::string_view local = value.substr(0, std::min(at, value.size()));
        if (characterCount(local) > m_keepLocal)
            out += local.substr(0, characterOffset(local, m_keepLocal));
        out += "***@";
        if (m_keepDomain && at != std::string_view::npos && at + 1 < value.size())
            out += value.substr(at + 1);
        else
            out += "example.com";
        return true;
    }

private:
    std::size_t m_keepLocal;
    bool m_keepDomain;
};

/// Digits between the first and the last ones become *; punctuation stays.
class PartialDigits final : public MaskFunction {
public:
    PartialDigits(std::size_t first, std::size_t last)
        : m_first(first)
        , m_last(last)
    {
    }
    bool apply(std::string_view value, std::string_view /*identity*/, std::string& out) override
    {
        const auto digits =
            static_cast<std::size_t>(std::count_if(value.begin(), value.end(), isDigit));
        const bool hideAll = digits <= m_first + m_last;
        std::size_t seen = 0;
        for (const char c : value) {
            if (isDigit(c)) {
                const bool shown = !hideAll && (seen < m_first || seen >= digits - m_last);
                out += shown ? c : '*';
                ++seen;
            } else {
                out += static_cast<unsigned char>(c) < 0x80 && !isUpper(c) && !isLower(c) ? c : '*';
            }
        }
        return true;
    }

private:
    std::size_t m_first;
    std::size_t m_last;
};

Result<MaskFunctionPtr> makePartial(const FunctionContext& context)
{
    return MaskFunctionPtr(std::make_unique<Partial>(context));
}

Result<MaskFunctionPtr> makePartialEmail(const FunctionContext& context)
{
    return MaskFunctionPtr(std::make_unique<PartialEmail>(
        static_cast<std::size_t>(context.parameters.integer("keep_local")),
        context.parameters.boolean("keep_domain")));
}

Result<MaskFunctionPtr> makePartialPhone(const FunctionContext& context)
{
    return MaskFunctionPtr(std::make_unique<PartialDigits>(
        0, static_cast<std::size_t>(context.parameters.integer("keep_last"))));
}

Result<MaskFunctionPtr> makePartialCard(const FunctionContext& context)
{
    return MaskFunctionPtr(std::make_unique<PartialDigits>(
        static_cast<std::size_t>(context.parameters.integer("show_first")),
        static_cast<std::size_t>(context.parameters.integer("show_last"))));
}

constexpr std::array kEntries = {
    FunctionEntry{"partial", makePartial},
    FunctionEntry{"partial.email", makePartialEmail},
    FunctionEntry{"partial.phone", makePartialPhone},
    FunctionEntry{"partial.card", makePartialCard},
};

}  // namespace

std::span<const FunctionEntry> partialFunctions()
{
    return kEntries;
}

}  // namespace decant
