// SPDX-License-Identifier: MIT
#include "services/masking/dictionary.h"
#include "services/masking/drawn.h"

namespace decant {

namespace {

enum class Part : std::uint8_t { Street, BuildingNumber, City, State, Postcode, Country, Full };

/// How a locale writes an address.
struct AddressStyle {
    std::string_view locale;
    std::string_view postcode;  ///< # any digit, 1 digit but 0, A letter
    bool numberFirst;  ///< "12 Main Street" instead of "Hauptstraße 12"
    std::string_view country;
};

constexpr std::array kStyles = {
    AddressStyle{"en", "1####", true, "United States"},
    AddressStyle{"ar", "1####", false, "مصر"},
    AddressStyle{"de", "1####", false, "Deutschland"},
    AddressStyle{"es", "2####", false, "España"},
    AddressStyle{"fr", "1####", true, "France"},
    AddressStyle{"it", "1####", false, "Italia"},
    AddressStyle{"ja", "1##-####", false, "日本"},
    AddressStyle{"pl", "1#-###", false, "Polska"},
    AddressStyle{"pt_BR", "1####-###", false, "Brasil"},
    AddressStyle{"ru", "1#####", false, "Россия"},
    AddressStyle{"uk", "1####", false, "Україна"},
    AddressStyle{"zh_CN", "1#####", false, "中国"},
    AddressStyle{"zh_TW", "1##", false, "臺灣"},
};

const AddressStyle& styleOf(std::string_view locale)
{
    for (const AddressStyle& style : kStyles) {
        if (style.locale == locale)
            return style;
    }
    return kStyles[0];
}

// ISO 3166-1 of countries with many people: the same ones in each form, in one order.
constexpr std::array<std::string_view, 64> kAlpha2 = {
    "AE", "AR", "AT", "AU", "BE", "BG", "BR", "CA", "CH", "CL", "CN", "CO", "CZ", "DE", "DK", "EE",
    "EG", "ES", "FI", "FR", "GB", "GR", "HR", "HU", "ID", "IE", "IL", "IN", "IS", "IT", "JP", "KE",
    "KR", "LT", "LU", "LV", "MA", "MX", "MY", "NG", "NL", "NO", "NZ", "PE", "PH", "PL", "PT", "RO",
    "RS", "RU", "SA", "SE", "SG", "SI", "SK", "TH", "TN", "TR", "TW", "UA", "US", "UY", "VN", "ZA"};

constexpr std::array<std::string_view, 64> kAlpha3 = {
    "ARE", "ARG", "AUT", "AUS", "BEL", "BGR", "BRA", "CAN", "CHE", "CHL", "CHN", "COL", "CZE",
    "DEU", "DNK", "EST", "EGY", "ESP", "FIN", "FRA", "GBR", "GRC", "HRV", "HUN", "IDN", "IRL",
    "ISR", "IND", "ISL", "ITA", "JPN", "KEN", "KOR", "LTU", "LUX", "LVA", "MAR", "MEX", "MYS",
    "NGA", "NLD", "NOR", "NZL", "PER", "PHL", "POL", "PRT", "ROU", "SRB", "RUS", "SAU", "SWE",
    "SGP", "SVN", "SVK", "THA", "TUN", "TUR", "TWN", "UKR", "USA", "URY", "VNM", "ZAF"};

constexpr std::array<std::string_view, 64> kNumeric = {
    "784", "032", "040", "036", "056", "100", "076", "124", "756", "152", "156", "170", "203",
    "276", "208", "233", "818", "724", "246", "250", "826", "300", "191", "348", "360", "372",
    "376", "356", "352", "380", "392", "404", "410", "440", "442", "428", "504", "484", "458",
    "566", "528", "578", "554", "604", "608", "616", "620", "642", "688", "643", "682", "752",
    "702", "705", "703", "764", "788", "792", "158", "804", "840", "858", "704", "710"};

/// What a country is written as.
Words countryWords(const std::string& form, const std::string& locale)
{
    if (form == "alpha2")
        return kAlpha2;
    if (form == "alpha3")
        return kAlpha3;
    return form == "numeric" ? Words(kNumeric) : dictionary(locale, "country");
}

/// A dwelling inside a building.
struct SecondaryWords {
    std::string_view locale;
    std::array<std::string_view, 3> words;
};
constexpr std::array kSecondary = {
    SecondaryWords{"en", {"Apt.", "Suite", "Unit"}},
    SecondaryWords{"de", {"Whg.", "Apt.", "Zimmer"}},
    SecondaryWords{"es", {"Piso", "Puerta", "Apto."}},
    SecondaryWords{"fr", {"Apt.", "Étage", "Bât."}},
    SecondaryWords{"it", {"Interno", "Piano", "Scala"}},
    SecondaryWords{"pl", {"m.", "lok.", "piętro"}},
    SecondaryWords{"pt_BR", {"Apto.", "Bloco", "Casa"}},
    SecondaryWords{"ru", {"кв.", "офис", "комн."}},
    SecondaryWords{"uk", {"кв.", "офіс", "кімн."}},
};

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
            m_words = countryWords(context.parameters.text("form"), locale);
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

Result<MaskFunctionPtr> makeSecondary(const FunctionContext& context)
{
    const std::string locale = context.parameters.text("locale");
    const SecondaryWords* chosen = &kSecondary[0];
    for (const SecondaryWords& each : kSecondary) {
        if (each.locale == locale)
            chosen = &each;
    }
    const bool withNumber = context.parameters.text("part") == "full";
    return drawn(context, [=](std::string_view /*value*/, KeyedStream& random, std::string& out) {
        out += pick(chosen->words, random);
        if (withNumber) {
            out += ' ';
            appendNumber(1 + random.small(999), 1, out);
        }
    });
}

constexpr std::array kEntries = {
    FunctionEntry{"address.street", make<Part::Street>, Normalise::Lower},
    FunctionEntry{"address.building_number", make<Part::BuildingNumber>, Normalise::Lower},
    FunctionEntry{"address.city", make<Part::City>, Normalise::Lower},
    FunctionEntry{"address.state", make<Part::State>, Normalise::Lower},
    FunctionEntry{"address.postcode", make<Part::Postcode>, Normalise::Alnum},
    FunctionEntry{"address.country", make<Part::Country>, Normalise::Lower},
    FunctionEntry{"address.secondary", makeSecondary, Normalise::Lower},
    FunctionEntry{"address.full", make<Part::Full>, Normalise::Lower},
};

}  // namespace

std::span<const FunctionEntry> addressFunctions()
{
    return kEntries;
}

}  // namespace decant
