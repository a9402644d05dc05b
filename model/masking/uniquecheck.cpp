// SPDX-License-Identifier: MIT
#include "model/masking/uniquecheck.h"

#include "model/masking/resultcount.h"
#include "model/masking/rulefacts.h"
#include "model/masking/uniqueness.h"

#include <cmath>

namespace decant {

namespace {

/// Of all results so many may be given away: the last ones would take long to be found.
constexpr double kShare = 0.9;

/// What keeps values different in a column of this type without remembering them.
Sentence fittingRule(const ColumnType& type)
{
    constexpr int kSuffixRoom = 12;
    switch (type.family) {
    case TypeFamily::Text:
        return type.maxLength < 0 || type.maxLength >= kSuffixRoom
            ? say("unique = \"suffix\" or \"segment\"")
            : Sentence::verbatim("unique = \"segment\"");
    case TypeFamily::Uuid:
        return Sentence::verbatim("random.uuid");
    default:
        return Sentence::verbatim("permute.int");
    }
}

void checkSegment(const MaskRule& rule, const FunctionDescriptor& function, const ColumnType* type,
                  std::vector<RuleFault>& faults)
{
    if (function.input != FunctionInput::Value || parameterIs(rule, "engine", "random"))
        faults.push_back(
            {"bad-parameter",
             say("%1: unique = \"segment\" is made from the value of the column, which this rule "
                 "does not use.",
                 rule.function),
             say("Use unique = \"suffix\".")});
    const std::int64_t most = integerOr(rule, "max_length", 0);
    if (type != nullptr && most > 0 && (type->maxLength < 0 || most < type->maxLength))
        faults.push_back({"bad-parameter",
                          say("%1: unique = \"segment\" needs room for the longest value, and "
                              "max_length leaves less.",
                              rule.function),
                          say("Remove max_length, or use unique = \"suffix\".")});
}

void checkRetry(const MaskRule& rule, const FunctionDescriptor& function, const ColumnType* type,
                std::vector<RuleFault>& faults)
{
    if (!drawsItsResults(function))
        faults.push_back({"bad-parameter",
                          say("%1: unique = \"retry\" draws again, and this function draws "
                              "nothing.",
                              rule.function),
                          say("Remove unique, or use a function that invents values.")});
    else if (type != nullptr && type->arrayDimensions > 0)
        faults.push_back({"bad-parameter",
                          say("%1: unique = \"retry\" does not look into arrays.", rule.function),
                          say("Use a function that keeps values different.")});
    else if (type != nullptr && !resultCount(rule, *type))
        faults.push_back({"bad-parameter",
                          say("%1: unique = \"retry\" is refused because nobody knows before the "
                              "run how many different results there are in %2.",
                              rule.function, type->name),
                          say("Use %1.", fittingRule(*type))});
}

}  // namespace

void checkUniqueParameters(const FunctionDescriptor& function, const MaskRule& rule,
                           const ColumnType* type, std::vector<RuleFault>& faults)
{
    const bool segment = parameterIs(rule, "unique", "segment");
    if ((segment || parameterIs(rule, "unique", "suffix")) && type != nullptr
        && type->family != TypeFamily::Text)
        faults.push_back(
            {"bad-parameter",
             segment ? say("unique = \"segment\" makes texts and the column is %1.", type->name)
                     : say("unique = \"suffix\" makes texts and the column is %1.", type->name),
             say("Use permute.int, random.uuid or another function that keeps values "
                 "different.")});
    if (segment)
        checkSegment(rule, function, type, faults);
    if (parameterIs(rule, "unique", "retry"))
        checkRetry(rule, function, type, faults);
    if (looksForCollisions(rule)
        && (rule.function == "conditional" || (type != nullptr && type->arrayDimensions > 0)))
        faults.push_back({"bad-parameter",
                          say("%1: collision_with_source looks at whole values of one function, "
                              "not at cases or the elements of an array.",
                              rule.function),
                          say("Remove collision_with_source.")});
}

void refuseRemembering(const MaskRule& inner, const std::string& outer,
                       std::vector<RuleFault>& faults)
{
    if (remembersValues(inner))
        faults.push_back(
            {"bad-parameter",
             say("%1: unique = \"retry\" and collision_with_source cannot stand inside %2.",
                 inner.function, outer),
             say("Use the function alone, or unique = \"suffix\".")});
}

std::optional<RuleFault> checkRemembering(const MaskRule& rule, const ColumnType& type,
                                          std::int64_t rowEstimate, std::string_view engine)
{
    if (!remembersValues(rule))
        return std::nullopt;
    if (isKeyValue(engine) || engine == "custom")
        return RuleFault{"bad-parameter",
                         say("%1: unique = \"retry\" and collision_with_source need the columns of "
                             "a database.",
                             rule.function),
                         say("Use unique = \"suffix\" or a function that keeps values different.")};
    const std::int64_t rows = reckonedRows(rowEstimate);
    if (rows > kMostRemembered)
        return RuleFault{"too-many-values",
                         say("%1: a run remembers at most %2 values of a column and this one has "
                             "about %3.",
                             rule.function, kMostRemembered, rows),
                         say("Use %1.", fittingRule(type))};
    if (!parameterIs(rule, "unique", "retry"))
        return std::nullopt;
    const auto results = resultCount(rule, type);
    if (!results || *results * kShare >= static_cast<double>(rows))
        return std::nullopt;
    return RuleFault{"too-few-results",
                     say("%1 has %2 different results in %3, too few to give each of about %4 "
                         "rows one of its own.",
                         rule.function, std::llround(*results), type.name, rows),
                     say("It needs a tenth more than there are rows: widen its range or length, or "
                         "use %1.",
                         fittingRule(type))};
}

}  // namespace decant
