// SPDX-License-Identifier: MIT
// Linked columns: every part is made from the same draws of the same key, so the parts agree
// wherever key domain and seed are equal, also in another table.
#include "services/masking/calendar.h"
#include "services/masking/dictionary.h"
#include "services/masking/maskfunction.h"
#include "services/masking/textform.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace decant {

namespace {

using Words = std::span<const std::string_view>;

/// What a locale adds to words: titles, calling code, name of the country.
struct Land {
    std::string_view locale;
    std::string_view female;  ///< title
    std::string_view male;
    std::string_view calling;
    std::string_view country;
    std::string_view code;  ///< ISO 3166-1 alpha-2
    bool numberFirst;  ///< "12 Main Street"
};

constexpr std::array<Land, 6> kLands = {{
    {"en", "Ms.", "Mr.", "+1", "United States", "US", true},
    {"de", "Frau", "Herr", "+49", "Deutschland", "DE", false},
    {"es", "Sra.", "Sr.", "+34", "España", "ES", false},
    {"fr", "Mme", "M.", "+33", "France", "FR", true},
    {"it", "Sig.ra", "Sig.", "+39", "Italia", "IT", false},
    {"pl", "Pani", "Pan", "+48", "Polska", "PL", false},
}};

const Land& landOf(std::string_view locale)
{
    const auto at = std::find_if(kLands.begin(), kLands.end(),
                                 [&](const Land& land) { return land.locale == locale; });
    return at == kLands.end() ? kLands.front() : *at;
}

/// A name as part of a login: ASCII letters in lower case.
void appendLogin(std::string_view name, std::string& out)
{
    const std::size_t from = out.size();
    out += name;
    foldToAscii(out, from);
    std::size_t to = from;
    for (std::size_t i = from; i < out.size(); ++i) {
        const char c = isUpper(out[i]) ? static_cast<char>(out[i] + 32) : out[i];
        if (isLower(c))
            out[to++] = c;
    }
    out.resize(to);
}

class PersonRecord final : public MaskFunction {
public:
    enum class Part : std::uint8_t {
        FullName,
        FirstName,
        LastName,
        Title,
        Gender,
        Email,
        Username,
        Phone,
        BirthDate
    };

    PersonRecord(const FunctionContext& context, Part part)
        : m_hash(context.hash())
        , m_part(part)
        , m_land(landOf(context.parameters.text("locale")))
        , m_female(dictionary(m_land.locale, "first_name_female"))
        , m_male(dictionary(m_land.locale, "first_name_male"))
        , m_last(dictionary(m_land.locale, "last_name"))
        , m_genders(context.parameters.list("genders"))
        , m_domains(context.parameters.list("domains"))
        , m_lastFirst(context.parameters.text("form") == "last_first")
        , m_suffix(context.parameters.text("unique") == "suffix")
    {
    }

    bool apply(std::string_view /*value*/, std::string_view identity, std::string& out) override
    {
        KeyedStream random(m_hash, identity);
        Person person;
        person.female = random.below(2) == 0;
        const Words first = person.female ? m_female : m_male;
        person.first = first[random.below(first.size())];
        person.last = m_last[random.below(m_last.size())];
        person.number = random.next();
        person.code = random.next();
        person.days = random.next();
        write(person, out);
        if (m_suffix && m_part != Part::Email && m_part != Part::Username) {
            out += '-';
            appendCode(person.code, 12, out);
        }
        return true;
    }

private:
    struct Person {
        bool female = true;
        std::string_view first;
        std::string_view last;
        std::uint64_t number = 0;
        std::uint64_t code = 0;
        std::uint64_t days = 0;
    };

    void write(const Person& person, std::string& out) const
    {
        switch (m_part) {
        case Part::FullName:
            if (m_lastFirst)
                out.append(person.last).append(", ").append(person.first);
            else
                out.append(person.first).append(1, ' ').append(person.last);
            return;
        case Part::FirstName:
            out += person.first;
            return;
        case Part::LastName:
            out += person.last;
            return;
        case Part::Title:
            out += person.female ? m_land.female : m_land.male;
            return;
        case Part::Gender:
            out += m_genders[person.female ? 0 : 1];
            return;
        case Part::Email:
            writeLogin(person, out);
            out += '@';
            out += m_domains[KeyedStream::scaled(person.number, m_domains.size())];
            return;
        case Part::Username:
            writeLogin(person, out);
            return;
        case Part::Phone:
            // 555 after the calling code is nobody's prefix.
            out.append(m_land.calling).append(" 555 ");
            appendNumber(person.number % 10'000'000, 7, out);
            return;
        case Part::BirthDate: {
            const std::int64_t from = daysFromCivil(1940, 1, 1);
            const auto size = static_cast<std::uint64_t>(daysFromCivil(2006, 1, 1) - from);
            appendDate(from + static_cast<std::int64_t>(KeyedStream::scaled(person.days, size)), {},
                       out);
            return;
        }
        }
    }
    void writeLogin(const Person& person, std::string& out) const
    {
        appendLogin(person.first, out);
        out += '.';
        appendLogin(person.last, out);
        if (m_suffix) {
            out += '.';
            appendCode(person.code, 12, out);
        } else {
            appendNumber(person.number % 1000, 3, out);
        }
    }

    SipHash m_hash;
    Part m_part;
    const Land& m_land;
    Words m_female;
    Words m_male;
    Words m_last;
    std::vector<std::string> m_genders;
    std::vector<std::string> m_domains;
    bool m_lastFirst;
    bool m_suffix;
};

/// A line of the word list "place": city, state, its code, layout of postal codes, latitude,
/// longitude, time zone. Facts, collected for this program.
struct Place {
    std::array<std::string_view, 7> fields;
};

std::vector<Place> placesOf(std::string_view locale)
{
    std::vector<Place> places;
    for (std::string_view line : dictionary(locale, "place")) {
        Place place;
        for (std::string_view& field : place.fields) {
            const std::size_t end = std::min(line.find('|'), line.size());
            field = line.substr(0, end);
            line.remove_prefix(std::min(end + 1, line.size()));
        }
        places.push_back(place);
    }
    return places;
}

class AddressRecord final : public MaskFunction {
public:
    enum class Part : std::uint8_t {
        Full,
        Street,
        StreetName,
        BuildingNumber,
        City,
        Postcode,
        State,
        StateCode,
        Country,
        CountryCode,
        Latitude,
        Longitude,
        Timezone
    };

    AddressRecord(const FunctionContext& context, Part part)
        : m_hash(context.hash())
        , m_part(part)
        , m_land(landOf(context.parameters.text("locale")))
        , m_places(placesOf(m_land.locale))
        , m_streets(dictionary(m_land.locale, "street_name"))
    {
    }

    bool apply(std::string_view /*value*/, std::string_view identity, std::string& out) override
    {
        KeyedStream random(m_hash, identity);
        Address address;
        address.place = &m_places[random.below(m_places.size())];
        address.street = m_streets[random.below(m_streets.size())];
        address.number = 1 + random.below(199);
        address.postcode = random.next();
        address.north = random.next();
        address.east = random.next();
        write(m_part, address, out);
        return true;
    }

private:
    struct Address {
        const Place* place = nullptr;
        std::string_view street;
        std::uint64_t number = 0;
        std::uint64_t postcode = 0;
        std::uint64_t north = 0;
        std::uint64_t east = 0;
    };

    void write(Part part, const Address& address, std::string& out) const
    {
        const auto& place = address.place->fields;
        switch (part) {
        case Part::Full:
            return writeFull(address, out);
        case Part::Street:
            return writeStreet(address, out);
        case Part::StreetName:
            out += address.street;
            return;
        case Part::BuildingNumber:
            return appendNumber(address.number, 1, out);
        case Part::City:
            out += place[0];
            return;
        case Part::State:
            out += place[1];
            return;
        case Part::StateCode:
            out += place[2];
            return;
        case Part::Postcode:
            return writePostcode(address, out);
        case Part::Country:
            out += m_land.country;
            return;
        case Part::CountryCode:
            out += m_land.code;
            return;
        case Part::Latitude:
            return writeNear(place[4], address.north, out);
        case Part::Longitude:
            return writeNear(place[5], address.east, out);
        case Part::Timezone:
            out += place[6];
            return;
        }
    }
    void writeStreet(const Address& address, std::string& out) const
    {
        if (m_land.numberFirst) {
            appendNumber(address.number, 1, out);
            out += ' ';
        }
        out += address.street;
        if (!m_land.numberFirst) {
            out += ' ';
            appendNumber(address.number, 1, out);
        }
    }
    static void writePostcode(const Address& address, std::string& out)
    {
        std::uint64_t digits = address.postcode;
        for (const char c : address.place->fields[3]) {
            out += c == '#' ? static_cast<char>('0' + digits % 10) : c;
            digits /= c == '#' ? 10 : 1;
        }
    }
    void writeFull(const Address& address, std::string& out) const
    {
        writeStreet(address, out);
        out += ", ";
        const bool american = m_land.code == "US";
        if (!american) {
            writePostcode(address, out);
            out += ' ';
        }
        out += address.place->fields[0];
        if (american) {
            out.append(", ").append(address.place->fields[2]).append(1, ' ');
            writePostcode(address, out);
        }
        out.append(", ").append(m_land.country);
    }
    /// Degrees with four decimals, at most 0.03 away: about three kilometres.
    static void writeNear(std::string_view degrees, std::uint64_t draw, std::string& out)
    {
        double centre = 0;
        std::from_chars(degrees.data(), degrees.data() + degrees.size(), centre);
        const auto moved = static_cast<std::int64_t>(KeyedStream::scaled(draw, 601)) - 300;
        const std::int64_t tenThousandths =
            static_cast<std::int64_t>(centre * 10000 + (centre < 0 ? -0.5 : 0.5)) + moved;
        if (tenThousandths < 0)
            out += '-';
        const auto size =
            static_cast<std::uint64_t>(tenThousandths < 0 ? -tenThousandths : tenThousandths);
        appendNumber(size / 10000, 1, out);
        out += '.';
        appendNumber(size % 10000, 4, out);
    }

    SipHash m_hash;
    Part m_part;
    const Land& m_land;
    std::vector<Place> m_places;
    Words m_streets;
};

/// Position of the chosen part among the choices of the descriptor, which are in the order of Part.
std::size_t chosenPart(const FunctionContext& context)
{
    const ParameterDescriptor* parameter = context.descriptor.parameter("part");
    const std::string chosen = context.parameters.text("part");
    const auto at = std::find(parameter->choices.begin(), parameter->choices.end(), chosen);
    return static_cast<std::size_t>(at - parameter->choices.begin());
}

Result<MaskFunctionPtr> makePerson(const FunctionContext& context)
{
    if (context.parameters.list("genders").size() != 2
        || context.parameters.list("domains").empty())
        return Error{Error::Code::InvalidInput,
                     Error::Area::Project,
                     "person.record",
                     say("genders must be two texts and domains at least one"),
                     {}};
    return MaskFunctionPtr(std::make_unique<PersonRecord>(
        context, static_cast<PersonRecord::Part>(chosenPart(context))));
}

Result<MaskFunctionPtr> makeAddress(const FunctionContext& context)
{
    return MaskFunctionPtr(std::make_unique<AddressRecord>(
        context, static_cast<AddressRecord::Part>(chosenPart(context))));
}

constexpr std::array kEntries = {
    FunctionEntry{"person.record", makePerson, Normalise::Lower},
    FunctionEntry{"address.record", makeAddress, Normalise::Lower},
};

}  // namespace

std::span<const FunctionEntry> recordFunctions()
{
    return kEntries;
}

}  // namespace decant
