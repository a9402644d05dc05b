// SPDX-License-Identifier: MIT
// Everything said about functions here comes from their descriptors.
#include "model/masking/functioncatalogue.h"
#include "model/masking/rulecheck.h"
#include "model/project/writer.h"
#include "model/support/text.h"
#include "services/cli/commands.h"
#include "services/cli/functionpages.h"
#include "services/cli/functionwords.h"
#include "services/support/qt.h"

#include <QJsonArray>

#include <set>

namespace decant::cli {

namespace {

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
                  say("there is no such function"),
                  nearest.empty() ? Sentence() : say("Did you mean %1?", nearest)});
    }
    if (!arguments.folder.empty()) {
        const auto written = writeFunctionPages(arguments.folder);
        return written ? reporter.result(Exit::Done, std::to_string(*written) + " pages written",
                                         {{QStringLiteral("pages"), *written}})
                       : reporter.error(written.error());
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
    return reporter.result(Exit::Done, arguments.translations ? sourceStrings() : words,
                           {{QStringLiteral("functions"), array},
                            {QStringLiteral("common"), json(commonParameters())}});
}

}  // namespace decant::cli
