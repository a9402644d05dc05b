// SPDX-License-Identifier: MIT
#include "model/detect/presets.h"

#include "model/masking/planchecker.h"
#include "model/support/text.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace decant {

namespace {

using Rules = std::vector<MaskRule>;

constexpr std::array<PresetDescriptor, 5> kPresets = {{
    {Preset::StrictAnonymous, "strict-anonymous",
     "Results tell nothing of the values; what nobody can judge is removed."},
    {Preset::JoinablePseudonymous, "joinable-pseudonymous",
     "Equal values stay equal in every table; identifiers are encrypted under the key."},
    {Preset::HipaaSafeHarbor, "hipaa-safe-harbor",
     "The 18 identifiers of 45 CFR 164.514(b)(2): of dates only the year, of ZIP codes three "
     "digits."},
    {Preset::Pci, "pci",
     "Card numbers keep at most the first six and last four digits, verification codes go."},
    {Preset::Demo, "demo", "Realistic data that tells nothing of anybody."},
}};

MaskRule rule(std::string_view function, Value::Table parameters = {})
{
    return {std::string(function), std::move(parameters)};
}

/// The same with results that do not depend on the value.
MaskRule dataFree(std::string_view function, Value::Table parameters = {})
{
    parameters.emplace("engine", Value("random"));
    return rule(function, std::move(parameters));
}

/// What is left where nothing realistic fits: nothing at all, or something that only tells rows
/// apart.
Rules removed()
{
    return {rule("set_null"), rule("constant", {{"value", Value("removed")}}), rule("blank"),
            dataFree("random.uuid"), dataFree("random.date")};
}

Rules with(Rules rules, Rules more)
{
    std::move(more.begin(), more.end(), std::back_inserter(rules));
    return rules;
}

bool nameHas(const Column& column, std::initializer_list<std::string_view> parts)
{
    const std::string name = lowered(column.name);
    return std::any_of(parts.begin(), parts.end(),
                       [&](std::string_view part) { return name.find(part) != std::string::npos; });
}

/// Names, addresses and the like whose results do not depend on the value.
Rules inventedFor(ColumnKind kind, const ColumnClass& found, const Column& column)
{
    switch (kind) {
    case ColumnKind::Email:
        // An address that others refer to has to stay the same for equal values.
        return {dataFree("email"), dataFree("email", {{"unique", Value("suffix")}}),
                rule("email", {{"unique", Value("suffix")}})};
    case ColumnKind::PersonName: {
        const auto suggested = suggestRule(found, column);
        const std::string function = suggested && suggested->function.starts_with("person.")
            ? suggested->function
            : "person.full_name";
        return {dataFree(function), dataFree("person.full_name", {{"unique", Value("suffix")}})};
    }
    case ColumnKind::Username:
        return {dataFree("person.username"),
                dataFree("person.username", {{"unique", Value("suffix")}}),
                rule("person.username", {{"unique", Value("suffix")}})};
    case ColumnKind::Phone:
        return {dataFree("phone", {{"reserved_only", Value(true)}})};
    case ColumnKind::Address: {
        const auto suggested = suggestRule(found, column);
        return suggested && suggested->function.starts_with("address.")
            ? Rules{dataFree(suggested->function)}
            : Rules{dataFree("address.full")};
    }
    case ColumnKind::City:
        return {dataFree("address.city")};
    case ColumnKind::PostalCode:
        return {dataFree("address.postcode")};
    case ColumnKind::BirthDate:
        return {dataFree("random.date")};
    case ColumnKind::Ip:
        return {dataFree("net.ip")};
    case ColumnKind::Mac:
        return {dataFree("net.mac")};
    default:
        return {};
    }
}

Rules pseudonymousFor(const ColumnClass& found, const Column& column)
{
    Rules rules;
    switch (found.kind) {
    case ColumnKind::NationalId:
    case ColumnKind::DeviceId:
    case ColumnKind::Url:
    case ColumnKind::OtherSensitive:
        rules = {rule("encrypt.fpe"), rule("permute.int")};
        break;
    case ColumnKind::Secret:
    case ColumnKind::PasswordHash:
        rules = {rule("hash.hmac")};
        break;
    case ColumnKind::PostalCode:
        rules = {rule("encrypt.fpe")};
        break;
    default:
        break;
    }
    if (auto suggested = suggestRule(found, column)) {
        rules.push_back(*suggested);
        suggested->parameters.insert_or_assign("unique", Value("suffix"));
        rules.push_back(*std::move(suggested));
    }
    return with(std::move(rules),
                {rule("encrypt.fpe"), rule("hash.hmac"), rule("permute.int"), rule("shift.date"),
                 rule("set_null")});
}

/// Three-digit ZIP code areas with 20,000 people or fewer, which become 000: those of the census of
/// 2000 that the guidance of the US Department of Health names.
constexpr std::array<std::string_view, 17> kSmallZipAreas = {
    "036", "059", "063", "102", "203", "556", "692", "790", "821",
    "823", "830", "831", "878", "879", "884", "890", "893"};

Value caseOf(std::string condition, const MaskRule& then)
{
    Value::Table table;
    if (!condition.empty())
        table.emplace("when", Value(std::move(condition)));
    table.emplace("function", Value(then.function));
    if (!then.parameters.empty())
        table.emplace("parameters", Value(then.parameters));
    return {std::move(table)};
}

/// The first three digits, and 000 for areas with few people.
MaskRule safeZip(const Column& column)
{
    std::string condition;
    for (const std::string_view area : kSmallZipAreas)
        condition += (condition.empty() ? "" : " OR ") + sqlIdentifier(column.name) + " LIKE '"
            + std::string(area) + "%'";
    return rule(
        "conditional",
        {{"cases",
          Value(Value::List{
              caseOf(std::move(condition), rule("constant", {{"value", Value("00000")}})),
              caseOf(
                  {},
                  rule("partial",
                       {{"prefix", Value(3)}, {"suffix", Value(0)}, {"padding", Value("0")}}))})}});
}

/// The year alone; people of 90 and more share one.
MaskRule safeYear(const Column& column, int year)
{
    const std::string oldest = std::to_string(year - 90) + "-01-01";
    return rule(
        "conditional",
        {{"cases",
          Value(Value::List{caseOf(sqlIdentifier(column.name) + " < '" + oldest + "'",
                                   rule("constant", {{"value", Value(oldest)}})),
                            caseOf({}, rule("generalize.date", {{"truncate", Value("year")}}))})}});
}

/// The year where that can be had, else a year that is not the real one.
Rules safeDates(const PresetInput& input)
{
    return {safeYear(input.column, input.year),
            dataFree("random.date", {{"truncate", Value("year")}}), rule("set_null")};
}

Rules hipaaFor(const PresetInput& input)
{
    switch (input.found.kind) {
    case ColumnKind::PostalCode:
        return {safeZip(input.column), dataFree("address.postcode")};
    case ColumnKind::BirthDate:
        return safeDates(input);
    default:
        return with(inventedFor(input.found.kind, input.found, input.column), removed());
    }
}

Rules pciFor(const PresetInput& input)
{
    if (nameHas(input.column, {"cvv", "cvc", "cav2", "cid2", "pinblock", "track_data"}))
        return {rule("set_null"), rule("constant", {{"value", Value("000")}}), rule("blank")};
    if (input.found.kind == ColumnKind::CreditCard)
        return {rule("finance.card_number", {{"keep_bin", Value(6)}, {"keep_last4", Value(true)}}),
                rule("finance.card_number"), rule("set_null")};
    return {};
}

/// Dates of whatever happens to a person identify it, too; only their year may stay.
bool isDate(const Column& column)
{
    return column.type.family == TypeFamily::Date || column.type.family == TypeFamily::Timestamp;
}

std::optional<Decision> firstThatFits(const Rules& rules, const PresetInput& input)
{
    for (const MaskRule& each : rules) {
        const auto problems = checkColumn(input.catalog, input.table, input.column, each, true);
        if (std::none_of(problems.begin(), problems.end(),
                         [](const Problem& p) { return p.severity == Severity::Error; }))
            return Decision(each);
    }
    return std::nullopt;
}

Rules rulesOf(Preset preset, const PresetInput& input)
{
    const bool known = input.found.kind != ColumnKind::None;
    switch (preset) {
    case Preset::StrictAnonymous:
        return with(inventedFor(input.found.kind, input.found, input.column), removed());
    case Preset::JoinablePseudonymous:
        return known ? pseudonymousFor(input.found, input.column) : Rules();
    case Preset::HipaaSafeHarbor:
        return hipaaFor(input);
    case Preset::Pci:
        return pciFor(input);
    case Preset::Demo:
        break;
    }
    Rules rules = inventedFor(input.found.kind, input.found, input.column);
    if (input.found.kind == ColumnKind::CreditCard || input.found.kind == ColumnKind::Iban)
        rules = {
            rule(input.found.kind == ColumnKind::Iban ? "finance.iban" : "finance.card_number")};
    rules.push_back(rule("constant", {{"value", Value("Lorem ipsum dolor sit amet")}}));
    return with(std::move(rules), removed());
}

}  // namespace

std::span<const PresetDescriptor> presets()
{
    return kPresets;
}

std::optional<Preset> presetNamed(std::string_view name)
{
    const auto at = std::find_if(kPresets.begin(), kPresets.end(),
                                 [&](const PresetDescriptor& each) { return each.name == name; });
    return at == kPresets.end() ? std::nullopt : std::optional(at->preset);
}

std::optional<Decision> decideByPreset(Preset preset, const PresetInput& input)
{
    std::optional<Decision> usual = proposeDecision(input.table, input.column, input.found);
    const bool harmless = usual && std::holds_alternative<Keep>(*usual);
    if (preset == Preset::HipaaSafeHarbor && isDate(input.column))
        return firstThatFits(safeDates(input), input);
    const bool cardCode = preset == Preset::Pci && !pciFor(input).empty();
    if (harmless && !cardCode) {
        const auto named = [&](const PresetDescriptor& each) { return each.preset == preset; };
        const auto at = std::find_if(kPresets.begin(), kPresets.end(), named);
        return Decision(Keep{std::string(at->name) + ": " + std::get<Keep>(*usual).reason});
    }
    if (auto decided = firstThatFits(rulesOf(preset, input), input))
        return decided;
    // A preset about one kind of data leaves the rest to what is suggested.
    return preset == Preset::Pci ? usual : std::nullopt;
}

}  // namespace decant
