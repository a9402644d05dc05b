// SPDX-License-Identifier: MIT
#include "model/masking/candidates.h"

#include "model/masking/functioncatalogue.h"
#include "model/masking/rulecheck.h"

#include <algorithm>
#include <array>

namespace decant {

namespace {

constexpr std::size_t kLongText = 200;

std::vector<std::string> textValues(const ColumnType& type)
{
    std::vector<std::string> values = {"a",          "Anna Example",       "0",
                                       "-12.50",     "anna@example.com",   "+49 30 1234567",
                                       "2000-02-29", "Zażółć gęślą 日本語"};
    const std::size_t longest = type.maxLength > 0
        ? std::min<std::size_t>(static_cast<std::size_t>(type.maxLength), kLongText)
        : kLongText;
    values.emplace_back(longest, 'x');
    return values;
}

std::vector<std::string> integerValues(const ColumnType& type)
{
    std::vector<std::string> values = {"0", "1", "-1", "42"};
    if (type.base == "int2")
        values.insert(values.end(), {"-32768", "32767"});
    else if (type.base == "int4")
        values.insert(values.end(), {"-2147483648", "2147483647"});
    else
        values.insert(values.end(), {"-9223372036854775808", "9223372036854775807"});
    return values;
}

std::vector<std::string> numericValues(const ColumnType& type)
{
    std::vector<std::string> values = {"0", "1", "-1", "NaN"};
    if (type.precision > 0) {
        const int scale = std::clamp(type.scale, 0, type.precision);
        std::string most(static_cast<std::size_t>(type.precision - scale), '9');
        if (scale > 0)
            most += '.' + std::string(static_cast<std::size_t>(scale), '9');
        values.push_back(most.front() == '.' ? '0' + most : most);
    }
    return values;
}

std::vector<std::string> elementValues(const ColumnType& type)
{
    switch (type.family) {
    case TypeFamily::Text:
        return textValues(type);
    case TypeFamily::Integer:
        return integerValues(type);
    case TypeFamily::Numeric:
        return numericValues(type);
    case TypeFamily::Float:
        return {"0", "1", "-1.5", "1e30", "NaN", "Infinity"};
    case TypeFamily::Boolean:
        return {"t", "f"};
    case TypeFamily::Date:
        return {"1970-01-01", "2000-02-29", "0001-01-01", "0044-03-15 BC", "infinity"};
    case TypeFamily::Timestamp:
        return {"1970-01-01 00:00:00", "2000-02-29 23:59:59.999999", "0044-03-15 12:00:00 BC",
                "-infinity"};
    case TypeFamily::Time:
        return {"00:00:00", "23:59:59.999999"};
    case TypeFamily::Uuid:
        return {"00000000-0000-0000-0000-000000000000", "ffffffff-ffff-4fff-bfff-ffffffffffff"};
    case TypeFamily::Json:
        return {"{}", "[]", "null", R"({"a": 1, "b": ["x", null]})"};
    case TypeFamily::Bytes:
        return {"\\x", "\\x00ff"};
    case TypeFamily::Enum:
        return type.enumLabels;
    default:
        return {};
    }
}

}  // namespace

std::vector<MaskRule> candidateRules(const Column& column)
{
    const std::array<MaskRule, 14> kAll = {{
        {"scramble.characters", {}},
        {"encrypt.fpe", {}},
        {"hash.hmac", {}},
        {"email", {{"unique", Value("suffix")}}},
        {"phone", {}},
        {"permute.int", {}},
        {"random.int", {}},
        {"shift.date", {}},
        {"random.uuid", {}},
        {"random.bool", {}},
        {"partial", {}},
        {"blank", {}},
        {"constant",
         {{"value",
           Value(column.type.enumLabels.empty() ? std::string("x")
                                                : column.type.enumLabels.front())}}},
        {"set_null", {}},
    }};
    std::vector<MaskRule> fitting;
    for (const MaskRule& rule : kAll) {
        const FunctionDescriptor* function = findFunction(rule.function);
        if (function == nullptr || (column.notNull && function->guarantees.givesNull))
            continue;
        if (checkRule(rule, &column.type).empty())
            fitting.push_back(rule);
    }
    return fitting;
}

std::string ruleWords(const MaskRule& rule)
{
    std::string words = rule.function;
    for (const auto& [name, value] : rule.parameters) {
        const auto* text = value.get<std::string>();
        if (text != nullptr)
            words += (words == rule.function ? " with " : ", ") + name + " = \"" + *text + '"';
    }
    return words;
}

std::vector<std::string> boundaryValues(const ColumnType& type)
{
    std::vector<std::string> values = elementValues(type);
    if (type.arrayDimensions == 0)
        return values;
    std::vector<std::string> arrays = {"{}"};
    for (const std::string& value : values) {
        std::string quoted = "{\"";
        for (const char c : value) {
            if (c == '"' || c == '\\')
                quoted += '\\';
            quoted += c;
        }
        arrays.push_back(quoted + "\"}");
    }
    return arrays;
}

}  // namespace decant
