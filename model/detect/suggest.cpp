// SPDX-License-Identifier: MIT
#include "model/detect/classify.h"
#include "model/detect/nametokens.h"
#include "model/masking/jsonpath.h"

#include <algorithm>
#include <array>
#include <span>

namespace decant {

namespace {

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

MaskRule nameRule(const Column& column, NamePart part)
{
    constexpr std::array<std::string_view, 5> kFirst{"nombre", "vname", "fname", "fst", "forename"};
    constexpr std::array<std::string_view, 6> kLast{"nom",    "nname", "lname",
                                                    "zuname", "lst",   "apellidos"};
    const std::vector<std::string> words = nameWords(column.name);
    const auto says = [&](std::span<const std::string_view> known) {
        return std::any_of(words.begin(), words.end(), [&](const std::string& word) {
            return std::find(known.begin(), known.end(), word) != known.end();
        });
    };
    if (nameHas(column, {"first", "given", "vorname", "prenom", "forename", "middle"}))
        return rule("person.first_name");
    if (nameHas(column,
                {"last", "family", "surname", "nachname", "familienname", "apellido", "maiden",
                 "famille", "gebname", "geburtsname"}))
        return rule("person.last_name");
    // The values tell a full name from a part of one: "nom" and "nombre" are used for both.
    if (part == NamePart::Full)
        return rule("person.full_name");
    if (part == NamePart::First || says(kFirst))
        return rule("person.first_name");
    if (part == NamePart::Last || says(kLast))
        return rule("person.last_name");
    return rule("person.full_name");
}

/// One operation per path: what is found there is masked as a text column of its kind would be.
std::optional<MaskRule> documentRule(const std::vector<JsonFinding>& findings)
{
    Value::List operations;
    for (const JsonFinding& finding : findings) {
        Column leaf;
        leaf.name = finding.path.substr(finding.path.find_last_of(".[") + 1);
        leaf.type.family = TypeFamily::Text;
        auto function = suggestRule({finding.kind, finding.confidence, {}, {}, finding.part}, leaf);
        if (!function || !parseJsonPath(finding.path))
            return std::nullopt;
        Value::Table operation;
        operation["op"] = "apply";
        operation["path"] = finding.path;
        operation["function"] = std::move(function->function);
        if (!function->parameters.empty())
            operation["parameters"] = std::move(function->parameters);
        operations.emplace_back(std::move(operation));
    }
    return rule("json.path", {{"operations", Value(std::move(operations))}});
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

std::optional<MaskRule> suggestRule(const ColumnClass& found, const Column& column)
{
    if (!found.json.empty())
        return documentRule(found.json);
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
        return text ? std::optional(nameRule(column, found.part)) : orNull("set_null");
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
    // The documents that were not sampled may have other keys: a person decides about all of them.
    if (!found.json.empty())
        return std::nullopt;
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
