// SPDX-License-Identifier: MIT
#include "model/masking/foreign/foreignrules.h"
#include "model/masking/functioncatalogue.h"
#include "model/support/text.h"

#include <algorithm>
#include <array>

namespace decant {

namespace {

/// A transformer with one column whose parameters are carried over by name.
struct Mapping {
    std::string_view transformer;
    std::string_view function;
    /// "theirs>ours" or one name for both; anything else that is set there is a loss.
    std::array<std::string_view, 5> parameters;
};

constexpr std::array<Mapping, 54> kMappings = {{
    {"SetNull", "set_null", {}},
    {"Replace", "constant", {"value"}},
    {"Dict", "map.dictionary", {"values", "default", "fail_not_matched"}},
    {"Hash", "hash.hmac", {"max_length"}},
    {"RegexpReplace", "redact.regex", {"regexp", "replace>replacement"}},
    {"NoiseDate", "noise.date", {"min_ratio", "max_ratio", "min", "max", "truncate"}},
    {"NoiseFloat", "noise.float", {"min_ratio", "max_ratio", "min", "max", "decimal>decimals"}},
    {"NoiseNumeric", "noise.numeric", {"min_ratio", "max_ratio", "min", "max", "decimal>scale"}},
    {"NoiseInt", "noise.int", {"min_ratio", "max_ratio", "min", "max"}},
    {"RandomBool", "random.bool", {}},
    {"RandomUuid", "random.uuid", {}},
    {"RandomInt", "random.int", {"min", "max"}},
    {"RandomFloat", "random.numeric", {"min", "max", "decimal>scale"}},
    {"RandomNumeric", "random.numeric", {"min", "max", "decimal>scale"}},
    {"RandomDate", "random.date", {"min", "max", "truncate"}},
    {"RandomUnixTimestamp", "random.unix_time", {"min", "max", "unit", "truncate"}},
    {"RandomChoice", "random.choice", {"values"}},
    {"RandomString", "random.string", {"min_length", "max_length", "symbols"}},
    {"RandomEmail", "email", {"keep_original_domain>keep_domain", "domains"}},
    {"RandomUsername", "person.username", {}},
    {"RandomPassword", "person.password", {}},
    {"RandomPhoneNumber", "phone", {}},
    {"RandomE164PhoneNumber", "phone", {}},
    {"RandomTollFreePhoneNumber", "phone", {}},
    {"RandomMac", "net.mac", {"keep_original_vendor>keep_vendor"}},
    {"RandomIP", "net.ip", {"subnet"}},
    {"RandomDomainName", "net.domain", {}},
    {"RandomURL", "net.url", {}},
    {"RandomCCNumber", "finance.card_number", {}},
    {"RandomCCType", "finance.card_brand", {}},
    {"RandomCurrency", "finance.currency", {}},
    {"RandomAmountWithCurrency", "finance.amount", {}},
    {"RandomWord", "text.word", {}},
    {"RandomSentence", "text.sentence", {}},
    {"RandomParagraph", "text.paragraph", {}},
    {"RandomLatitude", "geo.latitude", {}},
    {"RandomLongitude", "geo.longitude", {}},
    {"RandomTimezone", "geo.timezone", {}},
    {"RandomDayOfWeek", "date.day_of_week", {}},
    {"RandomDayOfMonth", "date.day_of_month", {}},
    {"RandomMonthName", "date.month_name", {}},
    {"RandomYearString", "date.year", {}},
    {"RandomCentury", "date.century", {}},
    // Names of earlier versions and of the examples.
    {"FirstName", "person.first_name", {}},
    {"LastName", "person.last_name", {}},
    {"RandomFirstName", "person.first_name", {}},
    {"RandomLastName", "person.last_name", {}},
    {"RandomName", "person.full_name", {}},
    {"RandomFirstNameMale", "person.first_name", {}},
    {"RandomFirstNameFemale", "person.first_name", {}},
    {"RandomTitleMale", "person.title", {}},
    {"RandomTitleFemale", "person.title", {}},
    {"RandomCompanyName", "company.name", {}},
    {"RandomCity", "address.city", {}},
}};

/// What `type` of Masking does, in our words.
struct MaskingType {
    std::string_view type;
    std::string_view function;
    std::int64_t prefix;
    std::int64_t suffix;
};
constexpr std::array<MaskingType, 9> kMaskingTypes = {{
    {"default", "partial", 0, 0},
    {"name", "partial", 1, 0},
    {"addr", "partial", 6, 0},
    {"id", "partial", 6, 0},
    {"postcode", "partial", 2, 0},
    {"email", "partial.email", -1, -1},
    {"mobile", "partial.phone", -1, -1},
    {"tel", "partial.phone", -1, -1},
    {"credit", "partial.card", -1, -1},
}};

/// Template of RandomPerson and RealAddress, blanks left out.
struct TemplateMapping {
    std::string_view text;
    std::string_view function;
};
constexpr std::array<TemplateMapping, 13> kTemplates = {{
    {"{{.FirstName}}", "person.first_name"},
    {"{{.LastName}}", "person.last_name"},
    {"{{.FirstName}}{{.LastName}}", "person.full_name"},
    {"{{.LastName}}{{.FirstName}}", "person.full_name"},
    {"{{.Title}}{{.FirstName}}{{.LastName}}", "person.full_name"},
    {"{{.Title}}", "person.title"},
    {"{{.CompanyName}}", "company.name"},
    {"{{.CompanyName}}{{.CompanySuffix}}", "company.name"},
    {"{{.Address}}", "address.street"},
    {"{{.City}}", "address.city"},
    {"{{.State}}", "address.state"},
    {"{{.PostalCode}}", "address.postcode"},
    {"{{.Address}}{{.City}}{{.State}}{{.PostalCode}}", "address.full"},
}};

/// Parameters that say how Greenmask itself works and have no effect on values.
constexpr std::array<std::string_view, 6> kWithoutMeaning = {"column",  "columns", "validate",
                                                             "hashing", "engine",  "keep_null"};

class Reader {
public:
    Reader(std::string_view table, std::string_view name, const Value::Table& parameters,
           ForeignRules& out)
        : m_table(table)
        , m_name(name)
        , m_parameters(parameters)
        , m_out(out)
    {
    }

    void read()
    {
        if (m_name == "RandomPerson" || m_name == "RealAddress" || m_name == "RandomCompany")
            return readTemplates();
        const std::string column = text("column");
        if (column.empty())
            return lose(m_name == "Cmd" || m_name == "TemplateRecord" || m_name == "TwoDatesGen"
                            ? "It works on several columns at once; write a rule for each."
                            : "It names no column.");
        if (m_name == "Masking")
            return readMasking(column);
        if (m_name == "Json")
            return readJson(column);
        const auto at = std::find_if(kMappings.begin(), kMappings.end(),
                                     [&](const Mapping& m) { return m.transformer == m_name; });
        if (at == kMappings.end())
            return lose(column, "There is nothing like it here; decide the column by hand.");
        readMapping(*at, column);
    }

private:
    [[nodiscard]] std::string where(const std::string& column) const
    {
        return std::string(m_table) + (column.empty() ? "" : "." + column) + " ("
            + std::string(m_name) + ")";
    }
    void lose(std::string what) { m_out.losses.push_back({where({}), std::move(what)}); }
    void lose(const std::string& column, std::string what)
    {
        m_out.losses.push_back({where(column), std::move(what)});
    }
    [[nodiscard]] std::string text(std::string_view parameter) const
    {
        const auto at = m_parameters.find(parameter);
        const auto* found = at == m_parameters.end() ? nullptr : at->second.get<std::string>();
        return found == nullptr ? std::string() : *found;
    }
    void add(const std::string& column, MaskRule rule)
    {
        const auto keepNull = m_parameters.find("keep_null");
        const bool* kept = keepNull == m_parameters.end() ? nullptr : keepNull->second.get<bool>();
        if (kept != nullptr && !*kept)
            rule.parameters.emplace("nulls", Value("mask"));
        if (fitToCatalogue(where(column), rule, m_out))
            m_out.rules.push_back({std::string(m_table), column, Decision(std::move(rule))});
    }

    void readMapping(const Mapping& mapping, const std::string& column)
    {
        MaskRule rule{std::string(mapping.function), {}};
        for (const auto& [name, value] : m_parameters) {
            if (std::find(kWithoutMeaning.begin(), kWithoutMeaning.end(), name)
                != kWithoutMeaning.end())
                continue;
            const std::string ours = nameHere(mapping, name);
            if (ours.empty())
                lose(column, "Its parameter " + name + " has no counterpart and was left out.");
            else
                rule.parameters.insert_or_assign(ours, adapted(ours, value));
        }
        if (m_name == "Hash")
            lose(column,
                 "A salted digest became hash.hmac, which only the project key can make; "
                 "the values are different ones.");
        if (m_name == "RandomFirstNameMale" || m_name == "RandomFirstNameFemale")
            rule.parameters.emplace("gender",
                                    Value(m_name.ends_with("Female") ? "female" : "male"));
        add(column, std::move(rule));
    }
    static std::string nameHere(const Mapping& mapping, std::string_view theirs)
    {
        for (const std::string_view each : mapping.parameters) {
            const std::size_t arrow = each.find('>');
            if (!each.empty() && each.substr(0, arrow) == theirs)
                return std::string(arrow == std::string_view::npos ? each : each.substr(arrow + 1));
        }
        return {};
    }
    /// Their texts as the type our parameter has, and dates without a time.
    static Value adapted(const std::string& name, const Value& value)
    {
        const auto* given = value.get<std::string>();
        if ((name == "min" || name == "max") && given != nullptr && given->size() > 10
            && (*given)[4] == '-')
            return Value(given->substr(0, 10));
        return value;
    }

    void readMasking(const std::string& column)
    {
        const std::string type = text("type").empty() ? "default" : text("type");
        if (type == "password")
            return add(column, {"constant", {{"value", Value("************")}}});
        if (type == "url")
            return add(column, {"partial.url", {}});
        const auto at = std::find_if(kMaskingTypes.begin(), kMaskingTypes.end(),
                                     [&](const MaskingType& each) { return each.type == type; });
        if (at == kMaskingTypes.end())
            return lose(column, "There is no partial masking of type " + type + " here.");
        MaskRule rule{std::string(at->function), {}};
        if (at->prefix >= 0)
            rule.parameters = {{"prefix", Value(at->prefix)}, {"suffix", Value(at->suffix)}};
        add(column, std::move(rule));
    }

    /// RandomPerson, RealAddress, RandomCompany: one rule per column, by its template.
    void readTemplates()
    {
        const auto columns = m_parameters.find("columns");
        const auto* list =
            columns == m_parameters.end() ? nullptr : columns->second.get<Value::List>();
        if (list == nullptr || list->empty())
            return lose("It names no column.");
        for (const Value& each : *list) {
            const auto* entry = each.get<Value::Table>();
            const auto memberOf = [&](std::string_view name) {
                const auto at = entry->find(name);
                const auto* found = at == entry->end() ? nullptr : at->second.get<std::string>();
                return found == nullptr ? std::string() : *found;
            };
            if (entry == nullptr || memberOf("name").empty()) {
                lose("An entry of its columns has no name.");
                continue;
            }
            std::string shape = memberOf("template");
            std::erase_if(shape, [](char c) { return c == ' ' || c == ','; });
            const auto at = std::find_if(kTemplates.begin(), kTemplates.end(),
                                         [&](const TemplateMapping& t) { return t.text == shape; });
            if (at == kTemplates.end())
                lose(memberOf("name"), "Its template is none that is known here.");
            else
                add(memberOf("name"), {std::string(at->function), {}});
        }
        const std::string gender = lowered(text("gender"));
        if (!gender.empty() && gender != "any")
            lose("Its gender was left out; set gender where it matters.");
    }

    void readJson(const std::string& column)
    {
        const auto at = m_parameters.find("operations");
        const auto* list = at == m_parameters.end() ? nullptr : at->second.get<Value::List>();
        Value::List operations;
        for (const Value& each : list == nullptr ? Value::List() : *list) {
            const auto* entry = each.get<Value::Table>();
            if (entry == nullptr)
                continue;
            const auto find = [&](std::string_view name) -> const Value* {
                const auto member = entry->find(name);
                return member == entry->end() ? nullptr : &member->second;
            };
            const auto textOf = [&](std::string_view name) {
                const Value* value = find(name);
                const auto* found = value == nullptr ? nullptr : value->get<std::string>();
                return found == nullptr ? std::string() : *found;
            };
            const std::string operation = textOf("operation");
            if ((operation != "set" && operation != "delete")
                || (operation == "set" && find("value") == nullptr)) {
                lose(column,
                     "Its operation on " + textOf("path")
                         + " is none that can be carried over (a value_template, for example).");
                continue;
            }
            Value::Table ours{{"op", Value(operation)}, {"path", Value("$." + textOf("path"))}};
            if (operation == "set")
                ours.emplace("value", *find("value"));
            operations.emplace_back(std::move(ours));
        }
        if (!operations.empty())
            add(column, {"json.path", {{"operations", Value(std::move(operations))}}});
        else
            lose(column, "None of its operations can be carried over.");
    }

    std::string_view m_table;
    std::string_view m_name;
    const Value::Table& m_parameters;
    ForeignRules& m_out;
};

}  // namespace

void readGreenmaskTransformer(std::string_view table, std::string_view name,
                              const Value::Table& parameters, ForeignRules& out)
{
    Reader(table, name, parameters, out).read();
}

}  // namespace decant
