// SPDX-License-Identifier: MIT
#include "model/artifacts/lintrules.h"

#include "model/support/text.h"

#include <algorithm>
#include <array>

namespace decant::lint {

using dockerfile::Instruction;
using dockerfile::Setting;
using dockerfile::Word;

namespace {

void report(Findings& findings, const Word& at, LintSeverity severity, const char* id,
            Sentence text, Sentence fix)
{
    findings.push_back({at.line, at.column, severity, id, std::move(text), std::move(fix)});
}

/// "/a/b/" as "/a/b"; "/" stays.
std::string withoutSlash(std::string path)
{
    while (path.size() > 1 && path.back() == '/')
        path.pop_back();
    return path;
}

/// Whether `path` is `folder` or lies in it.
bool within(const std::string& path, const std::string& folder)
{
    const std::string outer = withoutSlash(folder);
    const std::string inner = withoutSlash(path);
    return inner == outer || inner.starts_with(outer == "/" ? outer : outer + '/');
}

/// Where a COPY or ADD puts things, without a slash at the end.
std::string destination(const Stage& stage, const Instruction& copy)
{
    if (copy.words.size() < 2)
        return {};
    return withoutSlash(dockerfile::expand(copy.words.back().text, stage.environment));
}

bool copies(const Instruction& instruction)
{
    return instruction.keyword.text == "COPY" || instruction.keyword.text == "ADD";
}

/// PGDATA as the stage sets it itself, "" otherwise.
std::string dataFolder(const Stage& stage)
{
    const auto found = stage.environment.find("PGDATA");
    return found == stage.environment.end() ? std::string() : withoutSlash(found->second);
}

bool takesFromStage(const Sheet& sheet, const Instruction& instruction)
{
    return copies(instruction) && sheet.stage(instruction.flag("from")) != nullptr;
}

void knownInstructions(const Sheet& sheet, Findings& findings)
{
    static constexpr std::array<std::string_view, 18> kKnown{
        "ADD",    "ARG",   "CMD",         "COPY",  "ENTRYPOINT", "ENV",
        "EXPOSE", "FROM",  "HEALTHCHECK", "LABEL", "MAINTAINER", "ONBUILD",
        "RUN",    "SHELL", "STOPSIGNAL",  "USER",  "VOLUME",     "WORKDIR"};
    const auto check = [&](const Instruction& instruction) {
        const std::string& name = instruction.keyword.text;
        if (std::find(kKnown.begin(), kKnown.end(), name) != kKnown.end())
            return;
        const std::string_view near = nearestName(name, kKnown);
        report(findings, instruction.keyword, LintSeverity::Error, "unknown-instruction",
               say("%1 is no Dockerfile instruction.", name),
               near.empty() ? say("Remove the line, or end the line before it with a backslash.")
                            : say("Did you mean %1?", near));
    };
    for (const Instruction& instruction : sheet.beforeFirstStage) {
        check(instruction);
        if (instruction.keyword.text != "ARG")
            report(findings, instruction.keyword, LintSeverity::Error, "before-from",
                   say("%1 stands before the first FROM.", instruction.keyword.text),
                   say("Only ARG may stand there: move it into a stage."));
    }
    for (const Stage& stage : sheet.stages)
        std::for_each(stage.instructions.begin(), stage.instructions.end(), check);
    if (sheet.stages.empty())
        report(findings, {{}, 1, 1}, LintSeverity::Error, "no-stage", say("There is no FROM."),
               say("Start with FROM and a base image."));
}

/// What lies under a VOLUME is copied at every start, or lost while building.
void dataUnderVolume(const Sheet& sheet, Findings& findings)
{
    const Sentence fix =
        say("Keep the data outside of every VOLUME, at /decant/pgdata, and set PGDATA to it.");
    for (const Stage& stage : sheet.stages) {
        std::vector<std::string> volumes = sheet.volumes;
        for (const Instruction& instruction : stage.instructions) {
            if (instruction.keyword.text == "VOLUME") {
                for (const Word& word : instruction.words) {
                    volumes.push_back(dockerfile::expand(word.text, stage.environment));
                    if (!dataFolder(stage).empty() && within(dataFolder(stage), volumes.back()))
                        report(findings, word, LintSeverity::Error, "data-under-volume",
                               say("This VOLUME holds the data folder %1.", dataFolder(stage)),
                               say("Remove the VOLUME: the data belongs to the image."));
                }
            }
        }
        const auto inVolume = [&](const std::string& path) {
            return std::any_of(volumes.begin(), volumes.end(),
                               [&](const std::string& v) { return within(path, v); });
        };
        for (const Instruction& instruction : stage.instructions) {
            if (copies(instruction) && instruction.words.size() > 1
                && inVolume(destination(stage, instruction)))
                report(findings, instruction.words.back(), LintSeverity::Error, "data-under-volume",
                       say("%1 lies in a VOLUME: every container copies it at its start.",
                           destination(stage, instruction)),
                       fix);
            if (instruction.keyword.text != "ENV")
                continue;
            for (const Setting& setting : dockerfile::settings(instruction)) {
                if (setting.key == "PGDATA"
                    && inVolume(dockerfile::expand(setting.value, stage.environment)))
                    report(findings, setting.word, LintSeverity::Error, "data-under-volume",
                           say("PGDATA lies in a VOLUME: what the build writes there is lost."),
                           fix);
            }
        }
    }
}

/// COPY gives the folder it copies to the mode 0755, and PostgreSQL refuses that.
void copiedDataFolder(const Sheet& sheet, Findings& findings)
{
    for (const Stage& stage : sheet.stages) {
        for (const Instruction& instruction : stage.instructions) {
            if (takesFromStage(sheet, instruction) && !dataFolder(stage).empty()
                && destination(stage, instruction) == dataFolder(stage))
                report(findings, instruction.words.back(), LintSeverity::Error,
                       "data-folder-copied",
                       say("The data folder itself is copied and gets the mode 0755, which "
                           "PostgreSQL refuses."),
                       say("Copy the folder above it: COPY --from=donor /decant/ /decant/."));
        }
    }
}

/// A data folder built by one C library and read by another has wrongly ordered indexes.
void differentBases(const Sheet& sheet, Findings& findings)
{
    for (const Stage& stage : sheet.stages) {
        for (const Instruction& instruction : stage.instructions) {
            if (!takesFromStage(sheet, instruction) || dataFolder(stage).empty()
                || !within(dataFolder(stage), destination(stage, instruction)))
                continue;
            const std::string donor = sheet.rootBase(*sheet.stage(instruction.flag("from")));
            if (donor != sheet.rootBase(stage))
                report(findings, stage.from.keyword, LintSeverity::Error, "different-bases",
                       say("The data comes from a stage based on %1, this one is based on %2: text "
                           "indexes may be ordered differently.",
                           jsonQuoted(donor), jsonQuoted(sheet.rootBase(stage))),
                       say("Start both stages from the same image, best by one ARG BASE."));
        }
    }
}

/// Changing owner or mode of copied data stores all of it once more.
void changedAfterCopy(const Sheet& sheet, Findings& findings)
{
    for (const Stage& stage : sheet.stages) {
        std::vector<std::string> copied;
        for (const Instruction& instruction : stage.instructions) {
            if (takesFromStage(sheet, instruction))
                copied.push_back(destination(stage, instruction));
            if (instruction.keyword.text != "RUN")
                continue;
            const Word* command = nullptr;
            for (const Word& word : instruction.words) {
                if (word.text == "chown" || word.text == "chmod" || word.text == "chgrp")
                    command = &word;
                const std::string path =
                    withoutSlash(dockerfile::expand(word.text, stage.environment));
                const bool touches = path.starts_with('/')
                    && std::any_of(copied.begin(), copied.end(), [&](const std::string& folder) {
                                         return within(path, folder) || within(folder, path);
                                     });
                if (command == nullptr || !touches)
                    continue;
                report(findings, *command, LintSeverity::Warning, "changed-after-copy",
                       say("%1 after COPY stores the data in a second layer.", command->text),
                       say("Set owner and mode in the donor; COPY --from keeps them."));
                command = nullptr;
            }
        }
    }
}

bool soundsSecret(const std::string& key)
{
    static constexpr std::array<std::string_view, 9> kWords{
        "PASSWORD", "PASSWD",     "PASSPHRASE", "SECRET",     "TOKEN",
        "APIKEY",   "ACCESS_KEY", "CREDENTIAL", "PRIVATE_KEY"};
    std::string name;
    for (const char c : lowered(key))
        name += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c == '-' ? '_' : c;
    return name.find("API_KEY") != std::string::npos || name == "DECANT_KEY"
        || std::any_of(kWords.begin(), kWords.end(),
                       [&](std::string_view word) { return name.find(word) != std::string::npos; });
}

/// ENV and ARG are readable in the history of the image for everybody who can pull it.
void secretsInHistory(const Sheet& sheet, Findings& findings)
{
    const auto check = [&](const Instruction& instruction, bool last) {
        const std::string& kind = instruction.keyword.text;
        if (kind != "ENV" && kind != "ARG" && kind != "LABEL")
            return;
        for (const Setting& setting : dockerfile::settings(instruction)) {
            // The well-known login of the image: no secret, and in the donor only.
            if (!soundsSecret(setting.key) || (setting.key == "DECANT_PASSWORD" && !last))
                continue;
            if (setting.hasValue && !setting.value.empty())
                report(
                    findings, setting.word, LintSeverity::Error, "secret-in-history",
                    say("%1 can be read by everybody who has the image.", kind + ' ' + setting.key),
                    say("Leave it out: what the image needs to start must not be secret."));
            else if (kind == "ARG")
                report(findings, setting.word, LintSeverity::Warning, "secret-in-history",
                       say("The value given for ARG %1 can be read in the history of the stage.",
                           setting.key),
                       say("Fetch what needs it before the build and copy the result."));
        }
    };
    for (const Instruction& instruction : sheet.beforeFirstStage)
        check(instruction, false);
    for (const Stage& stage : sheet.stages) {
        for (const Instruction& instruction : stage.instructions)
            check(instruction, &stage == &sheet.stages.back());
    }
}

void unpinnedBase(const Sheet& sheet, Findings& findings)
{
    for (const Stage& stage : sheet.stages) {
        const std::string& base = stage.base;
        if (stage.from.words.empty()) {
            report(findings, stage.from.keyword, LintSeverity::Error, "no-base",
                   say("FROM names no base image."), say("Name one, with its exact version."));
            continue;
        }
        const bool isStage = sheet.stage(base) != nullptr;
        if (base.empty() || base == "scratch" || isStage || base.find('@') != std::string::npos)
            continue;
        const std::size_t slash = base.rfind('/');
        const std::size_t colon = base.find(':', slash == std::string::npos ? 0 : slash);
        if (colon != std::string::npos && base.substr(colon) != ":latest")
            continue;
        report(findings, stage.from.words[0], LintSeverity::Warning, "unpinned-base",
               say("%1 is another image tomorrow, perhaps of another major version.",
                   jsonQuoted(base)),
               say("Name the exact version, for example postgres:15.18, or a digest."));
    }
}

/// The official entrypoint finds a database and does not look at these.
void ignoredByEntrypoint(const Sheet& sheet, Findings& findings)
{
    if (sheet.stages.empty() || dataFolder(sheet.stages.back()).empty())
        return;
    for (const Instruction& instruction : sheet.stages.back().instructions) {
        if (copies(instruction)
            && within(destination(sheet.stages.back(), instruction), "/docker-entrypoint-initdb.d"))
            report(findings, instruction.words.back(), LintSeverity::Warning, "ignored-init-script",
                   say("Scripts in /docker-entrypoint-initdb.d only run when there is no database "
                       "yet."),
                   say("Run them in the donor, or put their statements into the source."));
        if (instruction.keyword.text != "ENV")
            continue;
        for (const Setting& setting : dockerfile::settings(instruction)) {
            if (setting.key.starts_with("POSTGRES_"))
                report(
                    findings, setting.word, LintSeverity::Warning, "ignored-variable",
                    say("%1 has no effect on an image that has its database already.", setting.key),
                    say("Set database, user and password under image in decant.toml."));
        }
    }
}

void rootAtStart(const Sheet& sheet, Findings& findings)
{
    if (sheet.stages.empty())
        return;
    const Stage& last = sheet.stages.back();
    const Instruction* user = nullptr;
    for (const Instruction& instruction : last.instructions) {
        if (instruction.keyword.text == "USER")
            user = &instruction;
    }
    const Sentence fix = say(
        "End the last stage with USER postgres: then nothing has to change owners at the start.");
    if (user == nullptr) {
        report(findings, last.from.keyword, LintSeverity::Warning, "starts-as-root",
               say("The last stage sets no USER."), fix);
        return;
    }
    const std::string name = user->words.empty() ? std::string() : user->words[0].text;
    if (name == "root" || name == "0" || name.starts_with("root:") || name.starts_with("0:"))
        report(findings, user->keyword, LintSeverity::Warning, "starts-as-root",
               say("The image starts as root."), fix);
}

void missingHealthcheck(const Sheet& sheet, Findings& findings)
{
    if (sheet.stages.empty())
        return;
    const Stage& last = sheet.stages.back();
    if (std::any_of(last.instructions.begin(), last.instructions.end(),
                    [](const Instruction& i) { return i.keyword.text == "HEALTHCHECK"; }))
        return;
    report(findings, last.from.keyword, LintSeverity::Info, "no-healthcheck",
           say("The last stage has no HEALTHCHECK: a stack cannot wait for the database."),
           say("Add HEALTHCHECK CMD [\"pg_isready\", \"-q\", \"-h\", \"127.0.0.1\"]."));
}

/// Only what the classic builder, BuildKit and Podman all understand.
void commonDialect(const Sheet& sheet, Findings& findings)
{
    static constexpr std::array<std::string_view, 8> kFlags{"--chmod",   "--link",     "--mount",
                                                            "--network", "--security", "--parents",
                                                            "--exclude", "--checksum"};
    for (const Stage& stage : sheet.stages) {
        for (const Instruction& instruction : stage.instructions) {
            for (const Word& flag : instruction.flags) {
                const std::string name = flag.text.substr(0, flag.text.find('='));
                if (std::find(kFlags.begin(), kFlags.end(), name) != kFlags.end())
                    report(findings, flag, LintSeverity::Warning, "dialect",
                           say("%1 is not understood by every builder.",
                               instruction.keyword.text + ' ' + name),
                           say("Write it without: modes can be set in the donor, files with "
                               "COPY."));
            }
            if (instruction.heredoc)
                report(findings, instruction.keyword, LintSeverity::Warning, "dialect",
                       say("Here-documents are not understood by every builder."),
                       say("Put the lines into a script and COPY it."));
        }
    }
}

}  // namespace

const std::vector<Rule>& rules()
{
    static const std::vector<Rule> kRules{knownInstructions,  dataUnderVolume,     copiedDataFolder,
                                          differentBases,     changedAfterCopy,    secretsInHistory,
                                          unpinnedBase,       ignoredByEntrypoint, rootAtStart,
                                          missingHealthcheck, commonDialect};
    return kRules;
}

}  // namespace decant::lint
