// SPDX-License-Identifier: MIT
#include "model/masking/rowcases.h"
#include "services/masking/maskfunction.h"

#include <algorithm>

namespace decant {

namespace {

const Value& noValue()
{
    static const Value none{std::string()};
    return none;
}

const ParameterDescriptor* find(std::span<const ParameterDescriptor> parameters,
                                std::string_view name)
{
    const auto at = std::find_if(parameters.begin(), parameters.end(),
                                 [&](const ParameterDescriptor& p) { return p.name == name; });
    return at == parameters.end() ? nullptr : &*at;
}

}  // namespace

bool ParameterReader::has(std::string_view name) const
{
    return m_rule.parameters.find(name) != m_rule.parameters.end();
}

const Value& ParameterReader::value(std::string_view name) const
{
    const auto set = m_rule.parameters.find(name);
    if (set != m_rule.parameters.end())
        return set->second;
    if (const ParameterDescriptor* own = find(m_descriptor.parameters, name))
        return own->defaultValue;
    if (const ParameterDescriptor* common = find(commonParameters(), name))
        return common->defaultValue;
    return noValue();
}

std::string ParameterReader::text(std::string_view name) const
{
    const Value& given = value(name);
    // true and false for a choice that begins with "off": its second and first entry.
    const ParameterDescriptor* descriptor = m_descriptor.parameter(name);
    if (const auto* on = given.get<bool>();
        on != nullptr && descriptor != nullptr && descriptor->choices.size() > 1)
        return std::string(descriptor->choices[*on ? 1 : 0]);
    const auto* text = given.get<std::string>();
    return text == nullptr ? std::string() : *text;
}

std::int64_t ParameterReader::integer(std::string_view name) const
{
    const auto* number = value(name).get<std::int64_t>();
    return number == nullptr ? 0 : *number;
}

double ParameterReader::number(std::string_view name) const
{
    if (const auto* number = value(name).get<double>())
        return *number;
    return static_cast<double>(integer(name));
}

bool ParameterReader::boolean(std::string_view name) const
{
    const auto* flag = value(name).get<bool>();
    return flag != nullptr && *flag;
}

std::vector<std::string> ParameterReader::list(std::string_view name) const
{
    std::vector<std::string> texts;
    if (const auto* values = value(name).get<Value::List>()) {
        for (const Value& each : *values) {
            if (const auto* text = each.get<std::string>())
                texts.push_back(*text);
        }
    }
    return texts;
}

std::vector<MaskRule> ParameterReader::innerRules() const
{
    return decant::innerRules(m_rule);
}

SipHash FunctionContext::hash(std::string_view purpose) const
{
    std::string label = domain;
    label += '\x1f';
    label += descriptor.name;
    if (!purpose.empty()) {
        label += '\x1f';
        label += purpose;
    }
    return SipHash(key.domainKey(label));
}

}  // namespace decant
