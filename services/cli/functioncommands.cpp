// SPDX-License-Identifier: MIT
// Everything said about functions here comes from their descriptors.
#include "model/masking/functioncatalogue.h"
#include "model/masking/rulecheck.h"
#include "model/project/writer.h"
#include "model/support/text.h"
#include "services/cli/commands.h"
#include "services/support/qt.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

namespace decant::cli {

namespace {

const char* typeName(ParameterType type)
{
    constexpr std::array<const char*, 9> kNames{"boolean",    "integer",    "float",
                                                "text",       "choice",     "list",
                                                "YYYY-MM-DD", "operations", "functions"};
    return kNames.at(static_cast<std::size_t>(type));
}

const char* name(Determinism determinism)
{
    constexpr std::array<const char*, 3> kNames{"always", "keyed", "run"};
    return kNames.at(static_cast<std::size_t>(determinism));
}

const char* name(Uniqueness uniqueness)
{
    constexpr std::array<const char*, 3> kNames{"no", "practically", "yes"};
    return kNames.at(static_cast<std::size_t>(uniqueness));
}

const char* name(Reversibility reversible)
{
    constexpr std::array<const char*, 3> kNames{"no", "with the key", "partly visible"};
    return kNames.at(static_cast<std::size_t>(reversible));
}

std::string numberText(double number)
{
    return std::abs(number) < 9e15 && number == std::floor(number)
        ? std::to_string(static_cast<std::int64_t>(number))
        : std::to_string(number);
}

/// "1 to 64", "one of a, b" or "".
std::string rangeWords(const ParameterDescriptor& parameter)
{
    std::string words;
    for (const std::string_view choice : parameter.choices)
        words += (words.empty() ? "" : ", ") + std::string(choice);
    if (parameter.minimum && parameter.maximum)
        words = numberText(*parameter.minimum) + " to " + numberText(*parameter.maximum);
    return words;
}

std::string typesWords(const FunctionDescriptor& function)
{
    std::string words;
    for (const TypeFamily family : function.types)
        words += (words.empty() ? "" : ", ") + std::string(toString(family));
    return words.empty() ? "any type" : words;
}

QJsonObject json(const ParameterDescriptor& parameter)
{
    QJsonObject object{{QStringLiteral("name"), toQString(parameter.name)},
                       {QStringLiteral("type"), QString::fromLatin1(typeName(parameter.type))},
                       {QStringLiteral("default"), toQString(tomlText(parameter.defaultValue))},
                       {QStringLiteral("required"), parameter.required},
                       {QStringLiteral("help"), toQString(parameter.help)}};
    if (parameter.minimum)
        object.insert(QStringLiteral("minimum"), *parameter.minimum);
    if (parameter.maximum)
        object.insert(QStringLiteral("maximum"), *parameter.maximum);
    QJsonArray choices;
    for (const std::string_view choice : parameter.choices)
        choices.append(toQString(choice));
    if (!choices.isEmpty())
        object.insert(QStringLiteral("choices"), choices);
    return object;
}

QJsonArray json(std::span<const ParameterDescriptor> parameters)
{
    QJsonArray array;
    for (const ParameterDescriptor& parameter : parameters)
        array.append(json(parameter));
    return array;
}

QJsonObject json(const FunctionDescriptor& function)
{
    QJsonArray types;
    for (const TypeFamily family : function.types)
        types.append(toQString(toString(family)));
    const Guarantees& g = function.guarantees;
    return {{QStringLiteral("name"), toQString(function.name)},
            {QStringLiteral("family"), toQString(function.family)},
            {QStringLiteral("summary"), toQString(function.summary)},
            {QStringLiteral("key_domain"), toQString(function.keyDomain)},
            {QStringLiteral("types"), types},
            {QStringLiteral("deterministic"), QString::fromLatin1(name(g.determinism))},
            {QStringLiteral("unique"), QString::fromLatin1(name(g.uniqueness))},
            {QStringLiteral("reversible"), QString::fromLatin1(name(g.reversible))},
            {QStringLiteral("keeps_format"), g.keepsFormat},
            {QStringLiteral("data_free"), g.dataFree},
            {QStringLiteral("gives_null"), g.givesNull},
            {QStringLiteral("parameters"), json(function.parameters)}};
}

std::string plainText(const FunctionDescriptor& function)
{
    std::string words =
        std::string(function.name) + "\n    " + std::string(function.summary) + '\n';
    for (const ParameterDescriptor& parameter : function.parameters) {
        const std::string range = rangeWords(parameter);
        words += "      " + std::string(parameter.name) + " (" + typeName(parameter.type)
            + (range.empty() ? "" : ": " + range) + (parameter.required ? ", required" : "") + ")  "
            + std::string(parameter.help) + '\n';
    }
    return words;
}

/// A cell of a Markdown table.
std::string cell(std::string_view text)
{
    std::string out;
    for (const char c : text)
        out += c == '|' ? std::string("\\|") : (c == '\n' ? std::string(" ") : std::string(1, c));
    return out;
}

std::string parameterTable(std::span<const ParameterDescriptor> parameters)
{
    std::string text = "| parameter | type | values | default | |\n|---|---|---|---|---|\n";
    for (const ParameterDescriptor& parameter : parameters)
        text += "| `" + cell(parameter.name) + "` | " + typeName(parameter.type) + " | "
            + cell(rangeWords(parameter)) + " | "
            + (parameter.required ? "required" : "`" + cell(tomlText(parameter.defaultValue)) + "`")
            + " | " + cell(parameter.help) + " |\n";
    return text;
}

std::string markdown()
{
    std::string text =
        "# Masking functions\n\nWritten by `decant-cli functions --markdown` from the descriptors "
        "of the functions. *Unique*: different values give different results. *Data-free*: the "
        "result tells nothing of the value, which `engine = \"random\"` gives to functions that "
        "are deterministic under the key.\n\n## Parameters of every function\n\n"
        + parameterTable(commonParameters());
    std::vector<std::string_view> families;
    for (const FunctionDescriptor& function : functionCatalogue()) {
        if (std::find(families.begin(), families.end(), function.family) == families.end())
            families.push_back(function.family);
    }
    for (const std::string_view family : families) {
        text += "\n## Family " + std::string(family) + '\n';
        for (const FunctionDescriptor& function : functionCatalogue()) {
            if (function.family != family)
                continue;
            const Guarantees& g = function.guarantees;
            text += "\n### " + std::string(function.name) + "\n\n" + std::string(function.summary)
                + "\n\nFor " + typesWords(function) + ". Deterministic: " + name(g.determinism)
                + "; unique: " + name(g.uniqueness) + "; keeps the format: "
                + (g.keepsFormat ? "yes" : "no") + "; reversible: " + name(g.reversible)
                + "; data-free: " + (g.dataFree ? "yes" : "no") + ".\n";
            if (!function.parameters.empty())
                text += '\n' + parameterTable(function.parameters);
        }
    }
    text.pop_back();
    return text;
}

/// The sentences of the descriptors as a file that lupdate reads; each once, in alphabetic order.
std::string sourceStrings()
{
    std::set<std::string_view> sentences;
    const auto addHelp = [&sentences](std::span<const ParameterDescriptor> parameters) {
        for (const ParameterDescriptor& parameter : parameters)
            sentences.insert(parameter.help);
    };
    addHelp(commonParameters());
    for (const FunctionDescriptor& function : functionCatalogue()) {
        sentences.insert(function.summary);
        addHelp(function.parameters);
    }
    std::string text =
        "// SPDX-License-Identifier: MIT\n// Written by `decant-cli functions --translations`: "
        "what "
        "the descriptors of the masking functions say, for lupdate. Never compiled.\n";
    for (const std::string_view sentence : sentences)
        text += "QT_TRANSLATE_NOOP(\"catalogue\", " + jsonQuoted(sentence) + ")\n";
    text.pop_back();
    return text;
}

}  // namespace

int runFunctions(const Arguments& arguments, Reporter& reporter)
{
    if (!arguments.name.empty() && findFunction(arguments.name) == nullptr) {
        std::vector<std::string_view> names;
        for (const FunctionDescriptor& function : functionCatalogue())
            names.push_back(function.name);
        const std::string_view nearest = nearestName(arguments.name, names);
        return reporter.error(
            Error{Error::Code::NotFound, Error::Area::Usage, "function " + arguments.name,
                  "there is no such function",
                  nearest.empty() ? "" : "Did you mean " + std::string(nearest) + "?"});
    }
    std::string words;
    QJsonArray array;
    for (const FunctionDescriptor& function : functionCatalogue()) {
        if (!arguments.name.empty() && function.name != arguments.name)
            continue;
        words += plainText(function);
        array.append(json(function));
    }
    if (!words.empty())
        words.pop_back();
    return reporter.result(Exit::Done,
                           arguments.markdown           ? markdown()
                               : arguments.translations ? sourceStrings()
                                                        : words,
                           {{QStringLiteral("functions"), array},
                            {QStringLiteral("common"), json(commonParameters())}});
}

}  // namespace decant::cli
