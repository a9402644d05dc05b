// SPDX-License-Identifier: MIT
#include "services/masking/dictionary.h"
#include "services/masking/maskfunction.h"
#include "services/masking/textform.h"

#include <array>

namespace decant {

namespace {

using Words = std::span<const std::string_view>;

enum class Part : std::uint8_t { Street, BuildingNumber, City, State, Postcode, Country, Full };

/// How a locale writes an address.
struct AddressStyle {
    std::string_view locale;
    std::string_view postcode;  ///< # any digit, 1 digit but 0, A letter
    bool numberFirst;  ///< "12 Main Street" instead of "Hauptstraße 12"
    std::string_view country;
};

constexpr std::array<AddressStyle, 6> kStyles = {{
    {"de", "1####", false, "Deutschland"},
    {"en", "1####", true, "United States"},
    {"es", "2####", false, "España"},
    {"fr", "1####", true, "France"},
    {"it", "1####", false, "Italia"},
    {"pl", "1#-###", false, "Polska"},
}};

const AddressStyle& styleOf(std::string_view locale)
{
    for (const AddressStyle& style : kStyles) {
        if (style.locale == locale)
            return style;
    }
    return kStyles[1];
}

/// ISO 3166-1 alpha-2 of countries with many people, for form = "alpha2".
constexpr std::array<std::string_view, 40> kAlpha2 = {
    "AR", "AT", "AU", "BE", "BG", "BR", "CA", "CH", "CL", "CN", "CO", "CZ", "DE", "DK",
    "EE", "ES", "FI", "FR", "GB", "GR", "HR", "HU", "IE", "IN", "IT", "JP", "KR", "LT",
    "LU", "LV", "MX", "NL", "NO", "NZ", "PL", "PT", "RO", "SE", "SI", "US"};

class Address final : public MaskFunction {
public:
    Address(const FunctionContext& context, Part part)
        : m_hash(context.hash())
        , m_part(part)
        , m_style(styleOf(context.parameters.text("locale")))
        , m_neverEqual(context.parameters.boolean("never_equal"))
    {
        const std::string locale = context.parameters.text("locale");
        m_streets = dictionary(locale, "street_name");
        m_cities = dictionary(locale, "city");
        if (part == Part::State)
            m_words = dictionary(locale, "state");
        else if (part == Part::Country)
            m_words = context.parameters.text("form") == "alpha2" ? Words(kAlpha2)
                                                                  : dictionary(locale, "country");
        else if (part == Part::City)
            m_words = m_cities;
        if (part == Part::Street)
            m_withNumber = context.parameters.boolean("with_number");
        if (part == Part::Postcode)
            m_keepPrefix = static_cast<std::size_t>(context.parameters.integer("keep_prefix"));
    }

    bool apply(std::string_view value, std::string_view identity, std::string& out) override
    {
        KeyedStream random(m_hash, identity);
        const std::size_t from = out.size();
        generate(value, random, out);
        // Another draw where chance gave the value back; the stream never repeats itself.
        for (int tries = 0; m_neverEqual && tries < 8
             && equalIgnoringCase(std::string_view(out).substr(from), trimmed(value));
             ++tries) {
            out.resize(from);
            generate(value, random, out);
        }
        return true;
    }

private:
    void generate(std::string_view value, KeyedStream& random, std::string& out) const
    {
        switch (m_part) {
        case Part::City:
        case Part::State:
        case Part::Country:
            out += m_words[random.below(m_words.size())];
            return;
        case Part::Street:
            street(random, m_withNumber, out);
            return;
        case Part::BuildingNumber:
            appendNumber(1 + random.small(199), 1, out);
            return;
        case Part::Postcode:
            postcode(value, random, out);
            return;
        case Part::Full:
            full(random, out);
            return;
        }
    }
    void street(KeyedStream& random, bool withNumber, std::string& out) const
    {
        if (withNumber && m_style.numberFirst) {
            appendNumber(1 + random.small(199), 1, out);
            out += ' ';
        }
        out += m_streets[random.below(m_streets.size())];
        if (withNumber && !m_style.numberFirst) {
            out += ' ';
            appendNumber(1 + random.small(199), 1, out);
        }
    }
    /// In the layout of the value when it has one (letters and digits replaced by their like), in
    /// that of the locale otherwise.
    void postcode(std::string_view value, KeyedStream& random, std::string& out) const
    {
        const std::string_view text = trimmed(value);
        std::size_t digits = 0;
        for (const char c : text)
            digits += isDigit(c) ? 1 : 0;
        if (digits == 0 || text.size() > 12) {
            for (const char c : m_style.postcode)
                out += c == '#' ? random.digit() : c;
            return;
        }
        for (std::size_t i = 0; i < text.size(); ++i) {
            const char c = text[i];
            if (i < m_keepPrefix)
                out += c;
            else if (isDigit(c))
                out += random.digit();
            else if (isUpper(c) || isLower(c))
                out += static_cast<char>((isUpper(c) ? 'A' : 'a') + random.small(26));
            else
                out += c == '-' ? '-' : ' ';
        }
    }
    void full(KeyedStream& random, std::string& out) const
    {
        street(random, true, out);
        out += ", ";
        if (!m_style.numberFirst || m_style.locale == "fr") {
            postcode({}, random, out);
            out += ' ';
            out += m_cities[random.below(m_cities.size())];
        } else {
            out += m_cities[random.below(m_cities.size())];
            out += ' ';
            postcode({}, random, out);
        }
        out += ", ";
        out += m_style.country;
    }

    SipHash m_hash;
    Part m_part;
    const AddressStyle& m_style;
    bool m_neverEqual;
    bool m_withNumber = true;
    std::size_t m_keepPrefix = 0;
    Words m_words;
    Words m_streets;
    Words m_cities;
};

template <Part part>
Result<MaskFunctionPtr> make(const FunctionContext& context)
{
    return MaskFunctionPtr(std::make_unique<Address>(context, part));
}

constexpr std::array kEntries = {
    FunctionEntry{"address.street", make<Part::Street>, Normalise::Lower},
    FunctionEntry{"address.building_number", make<Part::BuildingNumber>, Normalise::Lower},
    FunctionEntry{"address.city", make<Part::City>, Normalise::Lower},
    FunctionEntry{"address.state", make<Part::State>, Normalise::Lower},
    FunctionEntry{"address.postcode", make<Part::Postcode>, Normalise::Alnum},
    FunctionEntry{"address.country", make<Part::Country>, Normalise::Lower},
    FunctionEntry{"address.full", make<Part::Full>, Normalise::Lower},
};

}  // namespace

std::span<const FunctionEntry> addressFunctions()
{
    return kEntries;
}

}  // namespace decant
