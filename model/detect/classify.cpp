// SPDX-License-Identifier: MIT
#include "model/detect/classify.h"

#include "model/detect/nametokens.h"
#include "model/detect/valuechecks.h"

#include <algorithm>
#include <array>

namespace decant {

namespace {

/// Whether a column of this type can hold such a thing at all: a boolean "email" holds no address.
bool typeFits(ColumnKind kind, TypeFamily family)
{
    switch (family) {
    case TypeFamily::Text:
    case TypeFamily::Bytes:
    case TypeFamily::Json:
    case TypeFamily::Xml:
    case TypeFamily::Other:
        return true;
    case TypeFamily::Integer:
    case TypeFamily::Numeric:
        return kind == ColumnKind::Phone || kind == ColumnKind::NationalId
            || kind == ColumnKind::CreditCard || kind == ColumnKind::PostalCode
            || kind == ColumnKind::Geo || kind == ColumnKind::Secret
            || kind == ColumnKind::OtherSensitive || kind == ColumnKind::Address;
    case TypeFamily::Float:
    case TypeFamily::Geometric:
        return kind == ColumnKind::Geo;
    case TypeFamily::Date:
    case TypeFamily::Timestamp:
        return kind == ColumnKind::BirthDate;
    case TypeFamily::Network:
        return kind == ColumnKind::Ip || kind == ColumnKind::Mac;
    case TypeFamily::Uuid:
        return kind == ColumnKind::DeviceId || kind == ColumnKind::Secret;
    case TypeFamily::Money:
        return kind == ColumnKind::OtherSensitive;
    default:
        return false;
    }
}

/// What the type alone says.
ColumnClass classifyType(const Column& column)
{
    switch (column.type.family) {
    case TypeFamily::Network:
        return column.type.base.starts_with("mac")
            ? ColumnClass{ColumnKind::Mac, 0.8, "type is a hardware address"}
            : ColumnClass{ColumnKind::Ip, 0.8, "type is a network address"};
    case TypeFamily::Geometric:
        return {ColumnKind::Geo, 0.5, "type is geometric"};
    case TypeFamily::Json:
    case TypeFamily::Xml:
        return {ColumnKind::FreeText, 0.5, "documents may hold anything"};
    case TypeFamily::Bytes:
        return {ColumnKind::OtherSensitive, 0.5, "binary data may hold anything"};
    case TypeFamily::TextSearch:
        return {ColumnKind::FreeText, 0.6, "holds the words of another column"};
    case TypeFamily::Text:
        if (column.type.base == "hstore")
            return {ColumnKind::FreeText, 0.5, "key-value pairs may hold anything"};
        break;
    default:
        break;
    }
    return {};
}

/// Long values with several words.
bool readsLikeText(std::span<const std::string> samples)
{
    if (samples.empty())
        return false;
    const auto wordy = std::count_if(samples.begin(), samples.end(), [](const std::string& value) {
        return value.size() > 30 && std::count(value.begin(), value.end(), ' ') >= 4;
    });
    return static_cast<std::size_t>(wordy) * 4 >= samples.size();
}

ColumnClass better(ColumnClass a, ColumnClass b)
{
    if (b.kind == ColumnKind::None)
        return a;
    if (a.kind == b.kind) {
        a.confidence = std::min(1.0, 1.0 - (1.0 - a.confidence) * (1.0 - b.confidence));
        a.evidence += a.evidence.empty() ? b.evidence : "; " + b.evidence;
        return a;
    }
    return b.confidence > a.confidence ? b : a;
}

MaskRule rule(std::string_view function, Value::Table parameters = {})
{
    return {std::string(function), std::move(parameters)};
}

bool nameHas(const Column& column, std::initializer_list<std::string_view> words)
{
    std::string joined;
    for (const std::string& token : nameTokens(column.name))
        joined += token;
    return std::any_of(words.begin(), words.end(), [&](std::string_view word) {
        return joined.find(word) != std::string::npos;
    });
}

MaskRule nameRule(const Column& column)
{
    if (nameHas(column, {"first", "given", "vorname", "prenom", "forename", "middle"}))
        return rule("person.first_name");
    if (nameHas(column,
                {"last", "family", "surname", "nachname", "familienname", "apellido", "maiden",
                 "famille"}))
        return rule("person.last_name");
    return rule("person.full_name");
}

/// Part of a unique key or a foreign key: equal before must stay equal after, different must stay
/// different.
bool inKey(const Table& table, const Column& column)
{
    return std::any_of(table.keys.begin(), table.keys.end(), [&](const Key& key) {
        return std::find(key.columns.begin(), key.columns.end(), column.name) != key.columns.end();
    });
}

bool uniqueAlone(const Table& table, const Column& column)
{
    return std::any_of(table.keys.begin(), table.keys.end(), [&](const Key& key) {
        return key.columns.size() == 1 && key.columns.front() == column.name && !key.partial;
    });
}

std::optional<Keep> harmless(const Table& table, const Column& column)
{
    const std::vector<std::string> tokens = nameTokens(column.name);
    const std::string last = tokens.empty() ? std::string() : tokens.back();
    switch (column.type.family) {
    case TypeFamily::Boolean:
        return Keep{"yes or no"};
    case TypeFamily::Enum:
        return Keep{"one of a few values shared by many"};
    case TypeFamily::Timestamp:
    case TypeFamily::Date:
    case TypeFamily::Time:
    case TypeFamily::Interval:
        return Keep{"time of an event"};
    case TypeFamily::Money:
        return Keep{"business figure"};
    case TypeFamily::Integer:
    case TypeFamily::Float:
    case TypeFamily::Numeric:
        return Keep{last == "id" || inKey(table, column) ? "surrogate key or number"
                                                         : "business figure"};
    case TypeFamily::Uuid:
        return Keep{"surrogate key or number"};
    case TypeFamily::Bit:
    case TypeFamily::Oid:
    case TypeFamily::Range:
        return Keep{"technical value"};
    default:
        break;
    }
    return std::nullopt;
}

}  // namespace

std::string_view toString(ColumnKind kind)
{
    constexpr std::array<std::string_view, 21> kNames{
        "none", "email",       "person_name",    "username",    "phone",       "address",
        "city", "postal_code", "birth_date",     "national_id", "credit_card", "iban",
        "ip",   "mac",         "password_hash",  "secret",      "geo",         "free_text",
        "url",  "device_id",   "other_sensitive"};
    return kNames.at(static_cast<std::size_t>(kind));
}

ColumnClass classifyColumn(const Table& table, const Column& column,
                           std::span<const std::string> samples)
{
    ColumnClass found = classifyName(column.name, table.name.name);
    if (!typeFits(found.kind, column.type.family))
        found = {};
    found = better(found, classifyType(column));
    const bool textual = column.type.family == TypeFamily::Text
        || column.type.family == TypeFamily::Json || column.type.family == TypeFamily::Other;
    if (textual && column.type.enumLabels.empty()) {
        found = better(found, classifyValues(samples));
        if (found.kind == ColumnKind::None && readsLikeText(samples))
            found = {ColumnKind::FreeText, 0.6, "values are sentences"};
    }
    if (found.kind == ColumnKind::None) {
        const bool judged = !samples.empty() || !textual;
        found.confidence = judged ? 0.7 : 0.3;
        found.evidence =
            judged ? "neither name nor type nor values say anything" : "the name says nothing";
    }
    return found;
}

std::optional<MaskRule> suggestRule(const ColumnClass& found, const Column& column)
{
    const bool text = column.type.family == TypeFamily::Text;
    const bool nullable = !column.notNull;
    const auto orNull = [&](std::string_view function) -> std::optional<MaskRule> {
        if (text)
            return rule(function);
        return nullable ? std::optional(rule("set_null")) : std::nullopt;
    };
    switch (found.kind) {
    case ColumnKind::None:
        return std::nullopt;
    case ColumnKind::Email:
        return orNull("email");
    case ColumnKind::PersonName:
        return text ? std::optional(nameRule(column)) : orNull("set_null");
    case ColumnKind::Username:
        return orNull("person.username");
    case ColumnKind::Phone:
        return orNull("phone");
    case ColumnKind::Address:
        if (text && nameHas(column, {"number", "nummer"}))
            return rule("address.building_number");
        return text && nameHas(column, {"street", "strasse", "rue", "calle"})
            ? std::optional(rule("address.street"))
            : orNull("address.full");
    case ColumnKind::City:
        return orNull("address.city");
    case ColumnKind::PostalCode:
        return orNull("address.postcode");
    case ColumnKind::BirthDate:
        return column.type.family == TypeFamily::Date || column.type.family == TypeFamily::Timestamp
            ? std::optional(rule("shift.date"))
            : orNull("set_null");
    case ColumnKind::CreditCard:
        return orNull("finance.card_number");
    case ColumnKind::Iban:
        return orNull("finance.iban");
    case ColumnKind::Ip:
        return rule("net.ip");
    case ColumnKind::Mac:
        return rule("net.mac");
    case ColumnKind::NationalId:
    case ColumnKind::FreeText:
    case ColumnKind::Url:
        return column.type.family == TypeFamily::Json ? std::nullopt
                                                      : orNull("scramble.characters");
    case ColumnKind::PasswordHash:
    case ColumnKind::Secret:
    case ColumnKind::DeviceId:
        return orNull("hash.hmac");
    case ColumnKind::Geo:
    case ColumnKind::OtherSensitive:
        break;
    }
    return nullable ? std::optional(rule("set_null")) : std::nullopt;
}

std::optional<Decision> proposeDecision(const Table& table, const Column& column,
                                        const ColumnClass& found)
{
    if (found.kind != ColumnKind::None) {
        std::optional<MaskRule> suggested = suggestRule(found, column);
        if (!suggested)
            return std::nullopt;
        const bool canBeUnique = suggested->function == "email" || suggested->function == "phone"
            || suggested->function == "person.username";
        if (uniqueAlone(table, column)) {
            if (canBeUnique)
                suggested->parameters.emplace("unique", Value(true));
            else if (suggested->function != "hash.hmac")
                return std::nullopt;
        }
        return Decision(*std::move(suggested));
    }
    if (auto keep = harmless(table, column))
        return Decision(*std::move(keep));
    // A text nobody can judge stays undecided: fail closed.
    return std::nullopt;
}

}  // namespace decant
