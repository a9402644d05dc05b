// SPDX-License-Identifier: MIT
#include "model/detect/nametokens.h"

#include "model/support/text.h"

#include <algorithm>
#include <array>

namespace decant {

namespace {

constexpr bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

constexpr bool isSeparator(char c)
{
    return c == '_' || c == '-' || c == ' ' || c == '.' || c == '/' || c == ':' || c == '$';
}

/// A word ends where the case rises (fooBar), where a run of capitals meets a small letter
/// (URLPath), and between letters and digits.
bool wordEnds(std::string_view name, std::size_t at)
{
    const char before = name[at - 1];
    const char here = name[at];
    if (isDigit(before) != isDigit(here))
        return true;
    if (!isUpper(before) && isUpper(here))
        return true;
    const bool smallFollows = at + 1 < name.size() && !isUpper(name[at + 1])
        && !isSeparator(name[at + 1]) && !isDigit(name[at + 1]);
    return isUpper(before) && isUpper(here) && smallFollows;
}

/// The accented letters of our four languages as plain ones: "Straße" → "Strasse", "prénom" →
/// "prenom".
std::string withoutAccents(std::string_view text)
{
    struct Accent {
        std::string_view letter;
        std::string_view plain;
    };
    constexpr std::array kAccents{
        Accent{"ä", "a"}, Accent{"ö", "o"}, Accent{"ü", "u"}, Accent{"ß", "ss"}, Accent{"Ä", "A"},
        Accent{"Ö", "O"}, Accent{"Ü", "U"}, Accent{"é", "e"}, Accent{"è", "e"},  Accent{"ê", "e"},
        Accent{"à", "a"}, Accent{"â", "a"}, Accent{"ç", "c"}, Accent{"ô", "o"},  Accent{"î", "i"},
        Accent{"í", "i"}, Accent{"ó", "o"}, Accent{"á", "a"}, Accent{"ú", "u"},  Accent{"ñ", "n"}};
    std::string out;
    while (!text.empty()) {
        const auto at = std::find_if(kAccents.begin(), kAccents.end(),
                                     [&](const Accent& a) { return text.starts_with(a.letter); });
        const bool accented = at != kAccents.end();
        out += accented ? at->plain : text.substr(0, 1);
        text.remove_prefix(accented ? at->letter.size() : 1);
    }
    return out;
}

/// Words of a name that together mean a kind. Longer phrases come first in their group, since the
/// first match wins.
struct Phrase {
    std::string_view words;  ///< joined without separators
    ColumnKind kind;
    double confidence;
};

constexpr std::array kPhrases{
    Phrase{"email", ColumnKind::Email, 0.95},
    Phrase{"mailaddress", ColumnKind::Email, 0.95},
    Phrase{"emailadresse", ColumnKind::Email, 0.95},
    Phrase{"mailadresse", ColumnKind::Email, 0.95},
    Phrase{"courriel", ColumnKind::Email, 0.95},
    Phrase{"adressemail", ColumnKind::Email, 0.95},
    Phrase{"correo", ColumnKind::Email, 0.9},
    Phrase{"mail", ColumnKind::Email, 0.7},

    Phrase{"passwordhash", ColumnKind::PasswordHash, 0.95},
    Phrase{"password", ColumnKind::PasswordHash, 0.95},
    Phrase{"passwd", ColumnKind::PasswordHash, 0.95},
    Phrase{"pwd", ColumnKind::PasswordHash, 0.9},
    Phrase{"passwort", ColumnKind::PasswordHash, 0.95},
    Phrase{"kennwort", ColumnKind::PasswordHash, 0.95},
    Phrase{"motdepasse", ColumnKind::PasswordHash, 0.95},
    Phrase{"mdp", ColumnKind::PasswordHash, 0.8},
    Phrase{"contrasena", ColumnKind::PasswordHash, 0.95},
    Phrase{"clave", ColumnKind::PasswordHash, 0.6},
    Phrase{"salt", ColumnKind::Secret, 0.7},
    Phrase{"apikey", ColumnKind::Secret, 0.95},
    Phrase{"accesstoken", ColumnKind::Secret, 0.95},
    Phrase{"refreshtoken", ColumnKind::Secret, 0.95},
    Phrase{"sessiontoken", ColumnKind::Secret, 0.95},
    Phrase{"privatekey", ColumnKind::Secret, 0.95},
    Phrase{"secret", ColumnKind::Secret, 0.9},
    Phrase{"token", ColumnKind::Secret, 0.85},
    Phrase{"otp", ColumnKind::Secret, 0.8},
    Phrase{"pin", ColumnKind::Secret, 0.6},

    Phrase{"phonenumber", ColumnKind::Phone, 0.95},
    Phrase{"phone", ColumnKind::Phone, 0.95},
    Phrase{"telephone", ColumnKind::Phone, 0.95},
    Phrase{"telefonnummer", ColumnKind::Phone, 0.95},
    Phrase{"telefon", ColumnKind::Phone, 0.95},
    Phrase{"telefono", ColumnKind::Phone, 0.95},
    Phrase{"handynummer", ColumnKind::Phone, 0.95},
    Phrase{"handy", ColumnKind::Phone, 0.8},
    Phrase{"mobile", ColumnKind::Phone, 0.8},
    Phrase{"mobil", ColumnKind::Phone, 0.8},
    Phrase{"movil", ColumnKind::Phone, 0.8},
    Phrase{"cellphone", ColumnKind::Phone, 0.95},
    Phrase{"fax", ColumnKind::Phone, 0.85},
    Phrase{"tel", ColumnKind::Phone, 0.8},
    Phrase{"msisdn", ColumnKind::Phone, 0.95},

    Phrase{"birthdate", ColumnKind::BirthDate, 0.95},
    Phrase{"dateofbirth", ColumnKind::BirthDate, 0.95},
    Phrase{"birthday", ColumnKind::BirthDate, 0.95},
    Phrase{"geburtsdatum", ColumnKind::BirthDate, 0.95},
    Phrase{"geburtstag", ColumnKind::BirthDate, 0.95},
    Phrase{"datenaissance", ColumnKind::BirthDate, 0.95},
    Phrase{"datedenaissance", ColumnKind::BirthDate, 0.95},
    Phrase{"fechanacimiento", ColumnKind::BirthDate, 0.95},
    Phrase{"fechadenacimiento", ColumnKind::BirthDate, 0.95},
    Phrase{"dob", ColumnKind::BirthDate, 0.9},
    Phrase{"born", ColumnKind::BirthDate, 0.7},

    Phrase{"iban", ColumnKind::Iban, 0.95},
    Phrase{"bankaccount", ColumnKind::Iban, 0.8},
    Phrase{"kontonummer", ColumnKind::Iban, 0.7},
    Phrase{"creditcardnumber", ColumnKind::CreditCard, 0.95},
    Phrase{"creditcard", ColumnKind::CreditCard, 0.9},
    Phrase{"cardnumber", ColumnKind::CreditCard, 0.95},
    Phrase{"cardno", ColumnKind::CreditCard, 0.9},
    Phrase{"kreditkarte", ColumnKind::CreditCard, 0.9},
    Phrase{"kartennummer", ColumnKind::CreditCard, 0.9},
    Phrase{"numerodecarte", ColumnKind::CreditCard, 0.9},
    Phrase{"tarjeta", ColumnKind::CreditCard, 0.8},
    Phrase{"ccnumber", ColumnKind::CreditCard, 0.9},
    Phrase{"cvv", ColumnKind::OtherSensitive, 0.9},
    Phrase{"cvc", ColumnKind::OtherSensitive, 0.9},

    Phrase{"socialsecuritynumber", ColumnKind::NationalId, 0.95},
    Phrase{"socialsecurity", ColumnKind::NationalId, 0.95},
    Phrase{"ssn", ColumnKind::NationalId, 0.9},
    Phrase{"nationalid", ColumnKind::NationalId, 0.95},
    Phrase{"taxid", ColumnKind::NationalId, 0.85},
    Phrase{"steuernummer", ColumnKind::NationalId, 0.95},
    Phrase{"steuerid", ColumnKind::NationalId, 0.95},
    Phrase{"sozialversicherungsnummer", ColumnKind::NationalId, 0.95},
    Phrase{"ausweisnummer", ColumnKind::NationalId, 0.95},
    Phrase{"numerosecu", ColumnKind::NationalId, 0.9},
    Phrase{"passportnumber", ColumnKind::NationalId, 0.95},
    Phrase{"passport", ColumnKind::NationalId, 0.85},
    Phrase{"dni", ColumnKind::NationalId, 0.8},
    Phrase{"nif", ColumnKind::NationalId, 0.8},
    Phrase{"drivinglicence", ColumnKind::NationalId, 0.9},
    Phrase{"driverlicense", ColumnKind::NationalId, 0.9},

    Phrase{"ipaddress", ColumnKind::Ip, 0.95},
    Phrase{"ipaddr", ColumnKind::Ip, 0.95},
    Phrase{"remoteaddr", ColumnKind::Ip, 0.9},
    Phrase{"ip", ColumnKind::Ip, 0.8},
    Phrase{"macaddress", ColumnKind::Mac, 0.95},
    Phrase{"mac", ColumnKind::Mac, 0.7},
    Phrase{"deviceid", ColumnKind::DeviceId, 0.85},
    Phrase{"imei", ColumnKind::DeviceId, 0.95},
    Phrase{"useragent", ColumnKind::DeviceId, 0.7},

    Phrase{"latitude", ColumnKind::Geo, 0.9},
    Phrase{"longitude", ColumnKind::Geo, 0.9},
    Phrase{"lat", ColumnKind::Geo, 0.75},
    Phrase{"lng", ColumnKind::Geo, 0.75},
    Phrase{"lon", ColumnKind::Geo, 0.75},
    Phrase{"geolocation", ColumnKind::Geo, 0.9},
    Phrase{"coordinates", ColumnKind::Geo, 0.85},

    Phrase{"username", ColumnKind::Username, 0.9},
    Phrase{"benutzername", ColumnKind::Username, 0.9},
    Phrase{"nomutilisateur", ColumnKind::Username, 0.9},
    Phrase{"nickname", ColumnKind::Username, 0.85},
    Phrase{"login", ColumnKind::Username, 0.75},

    Phrase{"firstname", ColumnKind::PersonName, 0.95},
    Phrase{"givenname", ColumnKind::PersonName, 0.95},
    Phrase{"forename", ColumnKind::PersonName, 0.95},
    Phrase{"vorname", ColumnKind::PersonName, 0.95},
    Phrase{"prenom", ColumnKind::PersonName, 0.95},
    Phrase{"lastname", ColumnKind::PersonName, 0.95},
    Phrase{"familyname", ColumnKind::PersonName, 0.95},
    Phrase{"surname", ColumnKind::PersonName, 0.95},
    Phrase{"nachname", ColumnKind::PersonName, 0.95},
    Phrase{"familienname", ColumnKind::PersonName, 0.95},
    Phrase{"nomdefamille", ColumnKind::PersonName, 0.95},
    Phrase{"apellido", ColumnKind::PersonName, 0.95},
    Phrase{"apellidos", ColumnKind::PersonName, 0.95},
    Phrase{"fullname", ColumnKind::PersonName, 0.95},
    Phrase{"middlename", ColumnKind::PersonName, 0.9},
    Phrase{"maidenname", ColumnKind::PersonName, 0.95},
    Phrase{"cardholder", ColumnKind::PersonName, 0.9},
    Phrase{"accountholder", ColumnKind::PersonName, 0.9},
    Phrase{"recipient", ColumnKind::PersonName, 0.7},
    Phrase{"contactname", ColumnKind::PersonName, 0.9},
    Phrase{"customername", ColumnKind::PersonName, 0.9},

    Phrase{"postalcode", ColumnKind::PostalCode, 0.95},
    Phrase{"postcode", ColumnKind::PostalCode, 0.95},
    Phrase{"zipcode", ColumnKind::PostalCode, 0.95},
    Phrase{"zip", ColumnKind::PostalCode, 0.85},
    Phrase{"plz", ColumnKind::PostalCode, 0.9},
    Phrase{"postleitzahl", ColumnKind::PostalCode, 0.95},
    Phrase{"codepostal", ColumnKind::PostalCode, 0.95},
    Phrase{"codigopostal", ColumnKind::PostalCode, 0.95},
    Phrase{"city", ColumnKind::City, 0.85},
    Phrase{"town", ColumnKind::City, 0.8},
    Phrase{"stadt", ColumnKind::City, 0.85},
    Phrase{"wohnort", ColumnKind::City, 0.9},
    Phrase{"ville", ColumnKind::City, 0.85},
    Phrase{"ciudad", ColumnKind::City, 0.85},
    Phrase{"streetaddress", ColumnKind::Address, 0.95},
    Phrase{"street", ColumnKind::Address, 0.9},
    Phrase{"addressline", ColumnKind::Address, 0.95},
    Phrase{"address", ColumnKind::Address, 0.85},
    Phrase{"adresse", ColumnKind::Address, 0.85},
    Phrase{"anschrift", ColumnKind::Address, 0.9},
    Phrase{"strasse", ColumnKind::Address, 0.9},
    Phrase{"hausnummer", ColumnKind::Address, 0.85},
    Phrase{"housenumber", ColumnKind::Address, 0.85},
    Phrase{"direccion", ColumnKind::Address, 0.85},
    Phrase{"calle", ColumnKind::Address, 0.85},
    Phrase{"rue", ColumnKind::Address, 0.8},

    Phrase{"religion", ColumnKind::OtherSensitive, 0.9},
    Phrase{"ethnicity", ColumnKind::OtherSensitive, 0.9},
    Phrase{"diagnosis", ColumnKind::OtherSensitive, 0.85},
    Phrase{"salary", ColumnKind::OtherSensitive, 0.8},
    Phrase{"gehalt", ColumnKind::OtherSensitive, 0.8},
    Phrase{"gender", ColumnKind::OtherSensitive, 0.6},
    Phrase{"geschlecht", ColumnKind::OtherSensitive, 0.6},

    Phrase{"notes", ColumnKind::FreeText, 0.7},
    Phrase{"note", ColumnKind::FreeText, 0.7},
    Phrase{"comment", ColumnKind::FreeText, 0.75},
    Phrase{"comments", ColumnKind::FreeText, 0.75},
    Phrase{"kommentar", ColumnKind::FreeText, 0.75},
    Phrase{"bemerkung", ColumnKind::FreeText, 0.75},
    Phrase{"commentaire", ColumnKind::FreeText, 0.75},
    Phrase{"message", ColumnKind::FreeText, 0.7},
    Phrase{"nachricht", ColumnKind::FreeText, 0.7},
    Phrase{"bio", ColumnKind::FreeText, 0.7},
    Phrase{"remarks", ColumnKind::FreeText, 0.75},
    Phrase{"website", ColumnKind::Url, 0.6},
    Phrase{"homepage", ColumnKind::Url, 0.6},
};

/// Tables whose "name" column names people.
constexpr std::array<std::string_view, 26> kPeople{
    "customer", "customers", "user",     "users",       "person",   "people",   "persons",
    "employee", "employees", "contact",  "contacts",    "patient",  "patients", "member",
    "members",  "kunde",     "kunden",   "mitarbeiter", "client",   "clients",  "student",
    "students", "benutzer",  "personen", "personnes",   "empleados"};

/// A word after the phrase that says the column is about it, not it: email_verified, phone_type,
/// city_id.
constexpr std::array<std::string_view, 22> kAbout{
    "id",      "verified", "confirmed", "type",    "count",   "valid",   "status", "at",
    "enabled", "sent",     "kind",      "flag",    "length",  "format",  "optin",  "label",
    "code",    "expires",  "expiry",    "changed", "updated", "attempts"};

bool contains(std::span<const std::string_view> words, std::string_view word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// The longest phrase made of neighbouring words, with what follows it.
struct Match {
    const Phrase* phrase = nullptr;
    std::size_t end = 0;  ///< index of the word after it
};

Match longestPhrase(const std::vector<std::string>& tokens)
{
    Match best;
    for (std::size_t start = 0; start < tokens.size(); ++start) {
        std::string joined;
        for (std::size_t end = start; end < tokens.size(); ++end) {
            joined += tokens[end];
            for (const Phrase& phrase : kPhrases) {
                const bool longer =
                    best.phrase == nullptr || phrase.words.size() > best.phrase->words.size();
                if (phrase.words == joined && longer)
                    best = {&phrase, end + 1};
            }
        }
    }
    return best;
}

}  // namespace

std::vector<std::string> nameTokens(std::string_view rawName)
{
    const std::string name = withoutAccents(rawName);
    std::vector<std::string> tokens;
    std::string word;
    const auto finish = [&] {
        if (!word.empty())
            tokens.push_back(lowered(word));
        word.clear();
    };
    for (std::size_t i = 0; i < name.size(); ++i) {
        if (isSeparator(name[i])) {
            finish();
            continue;
        }
        if (!word.empty() && wordEnds(name, i))
            finish();
        word += name[i];
    }
    finish();
    return tokens;
}

ColumnClass classifyName(std::string_view columnName, std::string_view tableName)
{
    const std::vector<std::string> tokens = nameTokens(columnName);
    const Match match = longestPhrase(tokens);
    if (match.phrase != nullptr) {
        const bool about = match.end < tokens.size() && contains(kAbout, tokens[match.end])
            && !(tokens[match.end] == "code" && match.phrase->kind == ColumnKind::PostalCode);
        if (about)
            return {};
        return {match.phrase->kind, match.phrase->confidence,
                "name says " + std::string(match.phrase->words)};
    }
    const bool plainName = !tokens.empty()
        && (tokens.back() == "name" || tokens.back() == "nom" || tokens.back() == "nombre");
    if (plainName) {
        for (const std::string& word : nameTokens(tableName)) {
            if (contains(kPeople, word))
                return {ColumnKind::PersonName, 0.85, "a name in a table of people"};
        }
    }
    return {};
}

}  // namespace decant
