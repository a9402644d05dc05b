// SPDX-License-Identifier: MIT
#include "model/masking/functioncatalogue.h"
#include "model/support/text.h"
#include "services/cli/commands.h"
#include "services/pipeline/initproject.h"
#include "services/secrets/projectkey.h"
#include "services/support/qt.h"

#include <QJsonArray>

#include <array>
#include <cstdio>
#include <filesystem>

namespace decant::cli {

namespace fs = std::filesystem;

namespace {

/// What a person must know about a key that was just made.
std::string keyWords(const NewKey& key)
{
    if (key.stored)
        return "The masking key is in the keychain. Give it to CI as DECANT_KEY from there.";
    return "There is no keychain here. Keep this masking key safe, it is shown once:\n  DECANT_KEY="
        + key.hex;
}

const char* parameterTypeName(ParameterType type)
{
    constexpr std::array<const char*, 8> kNames{"boolean", "integer", "float",      "text",
                                                "choice",  "list",    "YYYY-MM-DD", "operations"};
    return kNames.at(static_cast<std::size_t>(type));
}

}  // namespace

int runInit(const Arguments& arguments, Reporter& reporter)
{
    const fs::path folder = fs::absolute(arguments.folder);
    const fs::path file = folder / "decant.toml";
    std::error_code error;
    if (fs::exists(file, error))
        return reporter.error(Error{Error::Code::Conflict, Error::Area::Project, file.string(),
                                    "there is a project already",
                                    "Choose another folder, or remove that file."});
    const std::string name =
        arguments.name.empty() ? lowered(folder.filename().string()) : arguments.name;
    auto project = proposeProject(arguments.from, name, reporter);
    if (!project)
        return reporter.error(project.error());
    auto key = createProjectKey(*project);
    if (!key)
        return reporter.error(key.error());
    fs::create_directories(folder, error);
    if (error)
        return reporter.error(
            Error{Error::Code::Denied, Error::Area::Project, folder.string(), error.message(), {}});
    if (auto saved = saveProject(file, *project); !saved)
        return reporter.error(saved.error());
    const std::string words = file.string() + " written.\n" + keyWords(*key)
        + "\nNext: decant-cli check " + folder.string();
    QJsonObject data{{QStringLiteral("file"), toQString(file.string())},
                     {QStringLiteral("key_stored"), key->stored}};
    if (!key->stored)
        data.insert(QStringLiteral("key"), toQString(key->hex));
    return reporter.result(Exit::Done, words, data);
}

int runKey(const Arguments& arguments, Reporter& reporter)
{
    auto open = openProject(arguments);
    if (!open)
        return reporter.error(open.error());
    if (!open->project.keyFingerprint.empty())
        return reporter.error(Error{
            Error::Code::Conflict, Error::Area::Project, "key " + open->project.keyFingerprint,
            "the project has a masking key already",
            "A new key gives other masked values everywhere. To change it all the same, remove "
            "key_fingerprint from decant.toml first."});
    auto key = createProjectKey(open->project);
    if (!key)
        return reporter.error(key.error());
    if (auto saved = saveProject(open->options.projectFile, open->project); !saved)
        return reporter.error(saved.error());
    QJsonObject data{{QStringLiteral("fingerprint"), toQString(open->project.keyFingerprint)},
                     {QStringLiteral("key_stored"), key->stored}};
    if (!key->stored)
        data.insert(QStringLiteral("key"), toQString(key->hex));
    return reporter.result(Exit::Done, keyWords(*key), data);
}

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
        words += std::string(function.name) + "\n    " + std::string(function.summary) + '\n';
        QJsonArray parameters;
        for (const ParameterDescriptor& parameter : function.parameters) {
            words += "      " + std::string(parameter.name) + " ("
                + parameterTypeName(parameter.type) + ")  " + std::string(parameter.help) + '\n';
            parameters.append(QJsonObject{
                {QStringLiteral("name"), toQString(parameter.name)},
                {QStringLiteral("type"), QString::fromLatin1(parameterTypeName(parameter.type))},
                {QStringLiteral("help"), toQString(parameter.help)}});
        }
        array.append(QJsonObject{{QStringLiteral("name"), toQString(function.name)},
                                 {QStringLiteral("summary"), toQString(function.summary)},
                                 {QStringLiteral("parameters"), parameters}});
    }
    if (!words.empty())
        words.pop_back();
    return reporter.result(Exit::Done, words, {{QStringLiteral("functions"), array}});
}

}  // namespace decant::cli
