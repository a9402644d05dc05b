// SPDX-License-Identifier: MIT
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

}  // namespace

int runInit(const Arguments& arguments, Reporter& reporter)
{
    const fs::path folder = fs::absolute(arguments.folder);
    const fs::path file = folder / "decant.toml";
    std::error_code error;
    if (fs::exists(file, error))
        return reporter.error(Error{Error::Code::Conflict, Error::Area::Project, file.string(),
                                    say("there is a project already"),
                                    say("Choose another folder, or remove that file.")});
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
        return reporter.error(Error{Error::Code::Denied,
                                    Error::Area::Project,
                                    folder.string(),
                                    Sentence::verbatim(error.message()),
                                    {}});
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
            say("the project has a masking key already"),
            say("A new key gives other masked values everywhere. To change it all the same, remove "
                "key_fingerprint from decant.toml first.")});
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

}  // namespace decant::cli
