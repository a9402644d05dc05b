// SPDX-License-Identifier: MIT
#include "model/masking/foreign/foreignrules.h"
#include "model/support/text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

namespace decant {

namespace {

/// A function of PostgreSQL Anonymizer; `arguments` name ours by position, "" for those that say
/// only which column or salt.
struct Mapping {
    std::string_view theirs;
    std::string_view ours;
    std::array<std::string_view, 4> arguments;
};

constexpr std::array<Mapping, 62> kMappings = {{
    {"fake_address", "address.full", {}},
    {"fake_city", "address.city", {}},
    {"fake_country", "address.country", {}},
    {"fake_company", "company.name", {}},
    {"fake_email", "email", {}},
    {"fake_first_name", "person.first_name", {}},
    {"fake_last_name", "person.last_name", {}},
    {"fake_postcode", "address.postcode", {}},
    {"fake_iban", "finance.iban", {}},
    {"fake_siret", "company.tax_id", {}},
    {"lorem_ipsum", "text.paragraph", {}},
    {"pseudo_first_name", "person.first_name", {}},
    {"pseudo_last_name", "person.last_name", {}},
    {"pseudo_email", "email", {}},
    {"pseudo_city", "address.city", {}},
    {"pseudo_country", "address.country", {}},
    {"pseudo_company", "company.name", {}},
    {"pseudo_iban", "finance.iban", {}},
    {"pseudo_siret", "company.tax_id", {}},
    {"hash", "hash.hmac", {}},
    {"digest", "hash.hmac", {}},
    {"random_hash", "hash.hmac", {}},
    {"random_date", "random.date", {}},
    {"random_date_between", "random.date", {"min", "max"}},
    {"random_time", "random.time", {}},
    {"random_string", "random.string", {"max_length"}},
    {"random_zip", "address.postcode", {}},
    {"random_phone", "phone", {}},
    {"random_int_between", "random.int", {"min", "max"}},
    {"random_bigint_between", "random.int", {"min", "max"}},
    {"random_in", "random.choice", {"values"}},
    {"random_in_enum", "random.enum", {}},
    {"random_id", "sequence.id", {}},
    {"random_id_int", "sequence.id", {}},
    {"random_id_smallint", "sequence.id", {}},
    {"noise", "noise.numeric", {"", "max_ratio"}},
    {"dnoise", "noise.date", {"", "max_ratio"}},
    {"partial_email", "partial.email", {}},
    {"dummy_first_name", "person.first_name", {}},
    {"dummy_last_name", "person.last_name", {}},
    {"dummy_name", "person.full_name", {}},
    {"dummy_name_with_title", "person.full_name", {}},
    {"dummy_title", "person.title", {}},
    {"dummy_suffix", "person.suffix", {}},
    {"dummy_profession", "person.profession", {}},
    {"dummy_username", "person.username", {}},
    {"dummy_free_email", "email", {}},
    {"dummy_safe_email", "email", {}},
    {"dummy_phone_number", "phone", {}},
    {"dummy_cell_number", "phone", {}},
    {"dummy_street_name", "address.street", {}},
    {"dummy_city_name", "address.city", {}},
    {"dummy_state_name", "address.state", {}},
    {"dummy_country_name", "address.country", {}},
    {"dummy_post_code", "address.postcode", {}},
    {"dummy_zip_code", "address.postcode", {}},
    {"dummy_company_name", "company.name", {}},
    {"dummy_credit_card_number", "finance.card_number", {}},
    {"dummy_ip", "net.ip", {}},
    {"dummy_ipv4", "net.ip", {}},
    {"dummy_ipv6", "net.ip", {}},
    {"dummy_mac_address", "net.mac", {}},
}};

/// One argument of a call: a literal, or anything else (a column, a nested call).
struct Argument {
    std::string text;
    bool literal = false;
    bool quoted = false;
};

struct Call {
    std::string schema;
    std::string name;
    std::vector<Argument> arguments;
};

bool isWordCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

std::string_view trimmedText(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\n'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\n' || text.back() == ';'))
        text.remove_suffix(1);
    return text;
}

/// A literal without its quotes and cast: 'x'::text, $$x$$, 12, NULL.
Argument argumentOf(std::string_view text)
{
    text = trimmedText(text);
    Argument argument;
    const std::string_view body = text.substr(0, text.rfind("::"));
    if (body.size() >= 2 && body.front() == '\'' && body.back() == '\'') {
        argument.literal = argument.quoted = true;
        for (std::size_t i = 1; i + 1 < body.size(); ++i) {
            argument.text += body[i];
            if (body[i] == '\'')
                ++i;
        }
    } else if (body.size() >= 4 && body.starts_with("$$") && body.ends_with("$$")) {
        argument.literal = argument.quoted = true;
        argument.text = body.substr(2, body.size() - 4);
    } else {
        argument.text = body;
        argument.literal = lowered(body) == "null"
            || (!body.empty() && body.find_first_not_of("0123456789.-") == std::string_view::npos);
    }
    return argument;
}

/// schema.name(argument, …); nothing where it is more than one call.
std::optional<Call> callOf(std::string_view text)
{
    text = trimmedText(text);
    const std::size_t open = text.find('(');
    if (open == std::string_view::npos || text.back() != ')')
        return std::nullopt;
    const std::string_view path = trimmedText(text.substr(0, open));
    if (path.empty() || !std::all_of(path.begin(), path.end(), [](char c) {
            return isWordCharacter(c) || c == '.';
        }))
        return std::nullopt;
    Call call;
    const std::size_t dot = path.rfind('.');
    call.schema = dot == std::string_view::npos ? "" : lowered(path.substr(0, dot));
    call.name = lowered(dot == std::string_view::npos ? path : path.substr(dot + 1));
    std::size_t from = open + 1;
    int depth = 1;
    bool quoted = false;
    bool dollars = false;
    for (std::size_t i = from; i < text.size(); ++i) {
        const char c = text[i];
        if (!quoted && c == '$' && i + 1 < text.size() && text[i + 1] == '$') {
            dollars = !dollars;
            ++i;
        } else if (!dollars && c == '\'') {
            quoted = !quoted;
        }
        if (quoted || dollars)
            continue;
        depth += c == '(' || c == '[' ? 1 : (c == ')' || c == ']' ? -1 : 0);
        const bool end = depth == 0;
        if (end || (depth == 1 && c == ',')) {
            if (const auto argument = trimmedText(text.substr(from, i - from)); !argument.empty())
                call.arguments.push_back(argumentOf(argument));
            from = i + 1;
        }
        if (end)
            return i + 1 == text.size() ? std::optional(call) : std::nullopt;
    }
    return std::nullopt;
}

Value valueOf(const Argument& argument)
{
    std::int64_t number = 0;
    const char* const end = argument.text.data() + argument.text.size();
    const auto [at, error] = std::from_chars(argument.text.data(), end, number);
    if (!argument.quoted && error == std::errc() && at == end)
        return Value(number);
    return Value(argument.text);
}

/// ARRAY['a', 'b'] as a list of texts.
std::optional<Value> listOf(const Argument& argument)
{
    std::string_view text = argument.text;
    if (!lowered(text).starts_with("array[") || text.back() != ']')
        return std::nullopt;
    text = text.substr(6, text.size() - 7);
    // As a call, whose arguments are separated already.
    const auto call = callOf("list(" + std::string(text) + ")");
    Value::List list;
    for (const Argument& each : call ? call->arguments : std::vector<Argument>()) {
        if (!each.literal)
            return std::nullopt;
        list.emplace_back(each.text);
    }
    return Value(std::move(list));
}

bool startsWith(std::string_view text, std::string_view upperCase, std::string_view& rest)
{
    if (text.size() < upperCase.size()
        || lowered(text.substr(0, upperCase.size())) != lowered(upperCase))
        return false;
    rest = trimmedText(text.substr(upperCase.size()));
    return true;
}

class LabelReader {
public:
    LabelReader(std::string_view table, std::string_view column, ForeignRules& out)
        : m_table(table)
        , m_column(column)
        , m_where(m_table + '.' + m_column)
        , m_out(out)
    {
    }
    void read(std::string_view label)
    {
        std::string_view rest;
        label = trimmedText(label);
        if (startsWith(label, "NOT MASKED", rest))
            return add(Keep{"NOT MASKED by its label of PostgreSQL Anonymizer"});
        if (startsWith(label, "MASKED WITH VALUE", rest))
            return readValue(rest);
        if (startsWith(label, "MASKED WITH FUNCTION", rest))
            return readFunction(rest);
        lose("Its label is none that says how it is masked: " + std::string(label));
    }

private:
    void lose(std::string what) { m_out.losses.push_back({m_where, std::move(what)}); }
    void add(Decision decision) { m_out.rules.push_back({m_table, m_column, std::move(decision)}); }
    void add(MaskRule rule)
    {
        if (fitToCatalogue(m_where, rule, m_out))
            add(Decision(std::move(rule)));
    }
    void readValue(std::string_view text)
    {
        const Argument value = argumentOf(text);
        if (value.literal && !value.quoted && lowered(value.text) == "null")
            return add(MaskRule{"set_null", {}});
        const std::string word = lowered(value.text);
        if (!value.literal && word != "true" && word != "false")
            return lose("Its value is an expression: " + std::string(text));
        add(MaskRule{"constant", {{"value", valueOf(value)}}});
    }
    void readFunction(std::string_view text)
    {
        const auto call = callOf(text);
        if (!call)
            return lose("Its function is an expression that is not carried over: "
                        + std::string(text));
        if (call->name == "partial")
            return readPartial(*call);
        std::string name = call->name;
        if (name.ends_with("_locale"))
            name.resize(name.size() - std::string_view("_locale").size());
        const auto at = std::find_if(kMappings.begin(), kMappings.end(),
                                     [&](const Mapping& m) { return m.theirs == name; });
        if (at == kMappings.end())
            return lose("There is nothing like " + call->name + " here; decide it by hand.");
        MaskRule rule{std::string(at->ours), {}};
        for (std::size_t i = 0; i < std::min(call->arguments.size(), at->arguments.size()); ++i) {
            const Argument& argument = call->arguments[i];
            if (at->arguments[i].empty())
                continue;
            if (const auto list = listOf(argument))
                rule.parameters.emplace(at->arguments[i], *list);
            else if (argument.literal)
                rule.parameters.emplace(at->arguments[i], valueOf(argument));
            else
                lose("The argument " + argument.text + " of " + call->name
                     + " is no constant and was left out.");
        }
        if (rule.function == "hash.hmac")
            lose(call->name
                 + " became hash.hmac, which only the project key can make; the values "
                   "are different ones.");
        add(std::move(rule));
    }
    /// partial(value, prefix, padding, suffix): the padding has its own length there.
    void readPartial(const Call& call)
    {
        if (call.arguments.size() != 4 || !call.arguments[1].literal || !call.arguments[2].literal
            || !call.arguments[3].literal)
            return lose("Its partial() has arguments that are no constants.");
        MaskRule rule{"partial",
                      {{"prefix", valueOf(call.arguments[1])},
                       {"suffix", valueOf(call.arguments[3])},
                       {"keep_length", Value(false)}}};
        const std::string& padding = call.arguments[2].text;
        if (!padding.empty())
            rule.parameters.emplace("padding", Value(padding.substr(0, 1)));
        add(std::move(rule));
    }

    std::string m_table;
    std::string m_column;
    std::string m_where;
    ForeignRules& m_out;
};

}  // namespace

void readAnonLabel(std::string_view table, std::string_view column, std::string_view label,
                   ForeignRules& out)
{
    LabelReader(table, column, out).read(label);
}

}  // namespace decant
