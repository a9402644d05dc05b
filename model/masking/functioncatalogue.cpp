// SPDX-License-Identifier: MIT
#include "model/masking/functioncatalogue.h"

#include "model/masking/functions/families.h"

#include <algorithm>

namespace decant {

namespace {

Descriptors describeAll()
{
    Descriptors all;
    describeConstant(all);
    describePartial(all);
    describeRedact(all);
    describePerson(all);
    describeContact(all);
    describeAddress(all);
    describeGeo(all);
    describeCompany(all);
    describeEncrypt(all);
    describeFlow(all);
    describeFinance(all);
    describeDocument(all);
    describeRandom(all);
    describeRandomText(all);
    describeTime(all);
    describeDate(all);
    describeNoise(all);
    describeNet(all);
    describeSecret(all);
    describePseudonym(all);
    describeLookup(all);
    describeGeneralize(all);
    describeRecord(all);
    describeText(all);
    describeForm(all);
    describeStructured(all);
    describeDerived(all);
    describeKeyValue(all);
    std::sort(all.begin(), all.end(), [](const FunctionDescriptor& a, const FunctionDescriptor& b) {
        return a.name < b.name;
    });
    return all;
}

std::vector<ParameterDescriptor> describeCommon()
{
    return {
        text("key_domain", "",
             "Columns of the same key domain give equal results for equal values; empty for the "
             "function's own domain."),
        text("when", "",
             "Condition over columns of the row (country = 'DE' AND age >= 18); other rows keep "
             "their value."),
        choice("nulls", {"keep", "mask", "generate"},
               "What happens to NULL; generate makes another value for each row."),
        choice("empty", {"keep", "mask", "generate"}, "What happens to an empty text."),
        choice("engine", {"keyed", "random"},
               "keyed gives equal results for equal values; random another one each time, which "
               "tells nothing of the value."),
        choice("unique", {"off", "suffix", "segment", "retry"},
               "suffix adds a dash and 12 letters and digits of the key; segment adds a ~ and the "
               "value with its runs of digits and letters permuted, so different texts stay "
               "different for certain and in short columns too; retry draws again while a result "
               "was given before in the run, so results depend on the order of the rows."),
        choice("collision_with_source", {"off", "report", "forbid"},
               "What happens to a result that the column of the source holds as well: report "
               "counts it, forbid draws again and is a case of on_error where that is no help."),
        integer("max_length", 0, 0, 1e7, "Longest result in characters; 0 for the column's own."),
        choice("charset", {"any", "ascii"}, "ascii takes the marks off letters."),
        choice("on_overflow", {"truncate", "fail"},
               "What happens to a result that is longer than the column; fail is a case of "
               "on_error."),
        choice("on_error", {"fail", "null", "constant"},
               "What a value becomes that cannot be masked; fail ends the run."),
        text("on_error_value", "", "The constant of on_error."),
        flag("propagate", true,
             "The rule follows foreign keys; false where the referring columns are decided one by "
             "one."),
        choice("normalise", {"default", "none", "trim", "lower", "digits", "alnum"},
               "How the value is made uniform before it is used as key input."),
        flag("never_equal", true, "The result differs from the value."),
        textList("seed_columns", {},
                 "Columns of the same row that the result depends on instead of the value."),
        choice(
            "locale",
            {"en", "ar", "de", "es", "fr", "it", "ja", "pl", "pt_BR", "ru", "uk", "zh_CN", "zh_TW"},
            "Language and country of names and addresses."),
    };
}

}  // namespace

std::span<const FunctionDescriptor> functionCatalogue()
{
    static const Descriptors all = describeAll();
    return all;
}

const FunctionDescriptor* findFunction(std::string_view name)
{
    const std::span<const FunctionDescriptor> all = functionCatalogue();
    const auto at = std::lower_bound(
        all.begin(), all.end(), name,
        [](const FunctionDescriptor& f, std::string_view n) { return f.name < n; });
    return at != all.end() && at->name == name ? &*at : nullptr;
}

std::span<const ParameterDescriptor> commonParameters()
{
    static const std::vector<ParameterDescriptor> common = describeCommon();
    return common;
}

const ParameterDescriptor* FunctionDescriptor::parameter(std::string_view parameterName) const
{
    const auto named = [&](const ParameterDescriptor& p) { return p.name == parameterName; };
    const auto own = std::find_if(parameters.begin(), parameters.end(), named);
    if (own != parameters.end())
        return &*own;
    const std::span<const ParameterDescriptor> common = commonParameters();
    const auto at = std::find_if(common.begin(), common.end(), named);
    return at == common.end() ? nullptr : &*at;
}

ParameterDescriptor flag(std::string_view name, bool byDefault, std::string_view help)
{
    ParameterDescriptor p;
    p.name = name;
    p.type = ParameterType::Boolean;
    p.defaultValue = byDefault;
    p.help = help;
    return p;
}

ParameterDescriptor integer(std::string_view name, std::int64_t byDefault, double min, double max,
                            std::string_view help)
{
    ParameterDescriptor p;
    p.name = name;
    p.type = ParameterType::Integer;
    p.defaultValue = byDefault;
    p.minimum = min;
    p.maximum = max;
    p.help = help;
    return p;
}

ParameterDescriptor real(std::string_view name, double byDefault, std::string_view help)
{
    ParameterDescriptor p;
    p.name = name;
    p.type = ParameterType::Float;
    p.defaultValue = byDefault;
    p.help = help;
    return p;
}

ParameterDescriptor text(std::string_view name, std::string_view byDefault, std::string_view help)
{
    ParameterDescriptor p;
    p.name = name;
    p.type = ParameterType::Text;
    p.defaultValue = byDefault;
    p.help = help;
    return p;
}

ParameterDescriptor choice(std::string_view name, std::vector<std::string_view> choices,
                           std::string_view help)
{
    ParameterDescriptor p;
    p.name = name;
    p.type = ParameterType::Choice;
    p.defaultValue = choices.front();
    p.choices = std::move(choices);
    p.help = help;
    return p;
}

ParameterDescriptor textList(std::string_view name, std::vector<std::string_view> byDefault,
                             std::string_view help)
{
    ParameterDescriptor p;
    p.name = name;
    p.type = ParameterType::TextList;
    Value::List list;
    for (const std::string_view each : byDefault)
        list.emplace_back(each);
    p.defaultValue = std::move(list);
    p.help = help;
    return p;
}

ParameterDescriptor day(std::string_view name, std::string_view byDefault, std::string_view help)
{
    ParameterDescriptor p = text(name, byDefault, help);
    p.type = ParameterType::Date;
    return p;
}

ParameterDescriptor required(ParameterDescriptor parameter)
{
    parameter.required = true;
    return parameter;
}

ParameterDescriptor mayBeEqual()
{
    return flag("never_equal", false,
                "The result differs from the value; with few values to choose from that tells what "
                "the value was not.");
}

ParameterDescriptor uniqueSuffix()
{
    return choice("unique", {"off", "suffix"},
                  "suffix adds 12 letters and digits of the key, so that different values stay "
                  "different.");
}

ParameterDescriptor uniqueDrawn()
{
    return choice("unique", {"off", "suffix", "retry"},
                  "suffix adds 12 letters and digits of the key, so that different values stay "
                  "different; retry draws again while a result was given before in the run, so "
                  "results depend on the order of the rows.");
}

Guarantees dataFreeConstant()
{
    return {Determinism::Always, Uniqueness::None, false, Reversibility::No, true, false};
}

Guarantees keyedWord()
{
    return {Determinism::Keyed, Uniqueness::None, false, Reversibility::No, false, false};
}

Guarantees keyedFormat(Uniqueness uniqueness)
{
    return {Determinism::Keyed, uniqueness, true, Reversibility::No, false, false};
}

Guarantees partlyVisible()
{
    return {Determinism::Always, Uniqueness::None, true, Reversibility::Partly, false, false};
}

}  // namespace decant
