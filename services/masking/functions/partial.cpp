// SPDX-License-Identifier: MIT
#include "services/masking/drawn.h"

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

/// The first letter of every word; * for each of the others.
Result<MaskFunctionPtr> makePartialName(const FunctionContext& /*context*/)
{
    return mapped([](std::string_view value, std::string& out) {
        bool first = true;
        for (std::size_t at = 0; at < value.size();) {
            const std::size_t size = characterOffset(value.substr(at), 1);
            const char c = value[at];
            const bool between = c == ' ' || c == '-' || c == '.' || c == ',' || c == '\'';
            if (between || first)
                out += value.substr(at, size);
            else
                out += '*';
            first = between;
            at += size;
        }
        // A name of one letter would stand there as it is.
        if (characterCount(value) < 2)
            out.replace(out.size() - value.size(), value.size(), "*");
        return true;
    });
}

/// The first characters; letters and digits behind them become *.
Result<MaskFunctionPtr> makeKeepFirst(const FunctionContext& context)
{
    const auto keep = static_cast<std::size_t>(context.parameters.integer("keep_first"));
    return mapped([keep](std::string_view value, std::string& out) {
        const std::size_t shown = characterCount(value) > keep ? characterOffset(value, keep) : 0;
        out += value.substr(0, shown);
        for (std::size_t at = shown; at < value.size();) {
            const std::size_t size = characterOffset(value.substr(at), 1);
            const char c = value[at];
            out += c == ' ' || c == '-' || c == ',' || c == '\n' ? c : '*';
            at += size;
        }
        return true;
    });
}

/// The last characters become *.
Result<MaskFunctionPtr> makePartialId(const FunctionContext& context)
{
    const auto hide = static_cast<std::size_t>(context.parameters.integer("hide_last"));
    return mapped([hide](std::string_view value, std::string& out) {
        const std::size_t length = characterCount(value);
        const std::size_t hidden = std::min(hide, length);
        out += value.substr(0, characterOffset(value, length - hidden));
        out.append(hidden, '*');
        return true;
    });
}

/// Name and password in front of the host, the values of the query and what follows # are hidden.
Result<MaskFunctionPtr> makePartialUrl(const FunctionContext& /*context*/)
{
    return mapped([](std::string_view value, std::string& out) {
        const std::size_t scheme = value.find("://");
        const std::size_t authority = scheme == std::string_view::npos ? 0 : scheme + 3;
        out += value.substr(0, authority);
        std::string_view rest = value.substr(authority);
        const std::size_t hostEnd = std::min(rest.find_first_of("/?#"), rest.size());
        if (const std::size_t at = rest.substr(0, hostEnd).rfind('@');
            at != std::string_view::npos) {
            out += "***@";
            rest.remove_prefix(at + 1);
        }
        const std::size_t query = std::min(rest.find_first_of("?#"), rest.size());
        out += rest.substr(0, query);
        bool hidden = false;
        for (const char c : rest.substr(query)) {
            if (c == '?' || c == '&')
                hidden = false;
            if (!hidden)
                out += c;
            if ((c == '=' || c == '#') && !hidden) {
                out += "***";
                hidden = true;
            }
        }
        return true;
    });
}

Result<MaskFunctionPtr> makePartialPassword(const FunctionContext& context)
{
    const auto stars = static_cast<std::size_t>(context.parameters.integer("stars"));
    return mapped([stars](std::string_view /*value*/, std::string& out) {
        out.append(stars, '*');
        return true;
    });
}

/// Three-digit areas of the United States with at most 20,000 people in the census of 2000; they
/// become 000 (HHS guidance on 45 CFR 164.514(b)(2)(i)(B)).
constexpr std::array<std::string_view, 17> kSmallAreas = {"036", "059", "063", "102", "203", "556",
                                                          "692", "790", "821", "823", "830", "831",
                                                          "878", "879", "884", "890", "893"};

Result<MaskFunctionPtr> makePartialPostcode(const FunctionContext& context)
{
    const auto keep = static_cast<std::size_t>(context.parameters.integer("keep_first"));
    const bool hipaa = context.parameters.boolean("low_population");
    return mapped([keep, hipaa](std::string_view value, std::string& out) {
        const std::size_t from = out.size();
        std::size_t shown = 0;
        for (const char c : value) {
            const bool mark = isDigit(c) || isUpper(c) || isLower(c);
            if (!mark)
                out += static_cast<unsigned char>(c) < 0x80 ? c : '*';
            else if (shown++ < keep && value.size() > keep)
                out += c;
            else
                out += '*';
        }
        const std::string_view area = std::string_view(out).substr(from).substr(0, 3);
        if (hipaa && std::find(kSmallAreas.begin(), kSmallAreas.end(), area) != kSmallAreas.end())
            out.replace(from, 3, "000");
        return true;
    });
}

constexpr std::array kEntries = {
    FunctionEntry{"partial", makePartial},
    FunctionEntry{"partial.email", makePartialEmail},
    FunctionEntry{"partial.phone", makePartialPhone},
    FunctionEntry{"partial.card", makePartialCard},
    FunctionEntry{"partial.name", makePartialName},
    FunctionEntry{"partial.address", makeKeepFirst},
    FunctionEntry{"partial.id", makePartialId},
    FunctionEntry{"partial.url", makePartialUrl},
    FunctionEntry{"partial.password", makePartialPassword},
    FunctionEntry{"partial.postcode", makePartialPostcode},
};

}  // namespace

std::span<const FunctionEntry> partialFunctions()
{
    return kEntries;
}

}  // namespace decant
