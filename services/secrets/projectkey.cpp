// SPDX-License-Identifier: MIT
#include "services/secrets/projectkey.h"

#include "services/pipeline/pipeline.h"

#include <cassert>
#include <cstdlib>
#include <string_view>
#include <utility>

namespace decant {

namespace {

constexpr const char* kKeyVariable = "DECANT_KEY";

std::string entryOf(const Project& project)
{
    return project.name + "/key/" + project.keyFingerprint;
}

Error keyError(Error::Code code, const Project& project, Sentence detail, Sentence hint)
{
    return Error{code, Error::Area::Project, "masking key of project " + project.name,
                 std::move(detail), std::move(hint)};
}

Result<MaskKey> checked(const Project& project, std::string_view hex, const std::string& origin)
{
    auto key = MaskKey::fromHex(hex);
    if (!key)
        return keyError(key.error().code, project, say("%1: %2", origin, key.error().detail),
                        key.error().hint);
    const std::string fingerprint = key->fingerprint();
    if (project.keyFingerprint.empty())
        return keyError(
            Error::Code::NotFound, project,
            say("the project names no key, %1 holds key %2", origin, fingerprint),
            say("Write key_fingerprint = \"%1\" into decant.toml to use it, or make a new "
                "one with `decant-cli key`.",
                fingerprint));
    if (fingerprint != project.keyFingerprint)
        return keyError(
            Error::Code::Denied, project,
            say("key %1 in %2 does not belong to this project, which uses key %3", fingerprint,
                origin, project.keyFingerprint),
            say("Give the project's own key; another one would give other masked values."));
    return key;
}

}  // namespace

Result<MaskKey> projectKey(const Project& project, Keychain& keychain)
{
    if (const char* hex = std::getenv(kKeyVariable); hex != nullptr && *hex != '\0')
        return checked(project, hex, kKeyVariable);
    if (project.keyFingerprint.empty())
        return keyError(Error::Code::NotFound, project, say("the project has no masking key yet"),
                        say("Make one with `decant-cli key`."));
    auto stored = keychain.read(entryOf(project));
    if (stored)
        return checked(project, *stored, "the keychain");
    return keyError(
        Error::Code::NotFound, project,
        say("key %1 is neither in %2 nor in the keychain (%3)", project.keyFingerprint,
            kKeyVariable, stored.error().detail),
        say("Set DECANT_KEY to the key of this project; somebody who works on it can give "
            "it to you."));
}

Result<MaskKey> projectKey(const Project& project)
{
    const auto keychain = systemKeychain();
    return projectKey(project, *keychain);
}

Result<NewKey> createProjectKey(Project& project, Keychain& keychain)
{
    auto key = MaskKey::generate();
    if (!key)
        return std::move(key).error();
    Project named = project;
    named.keyFingerprint = key->fingerprint();
    NewKey made;
    made.hex = key->hex();
    made.stored = keychain.write(entryOf(named), made.hex).has_value();
    project.keyFingerprint = named.keyFingerprint;
    return made;
}

void keepKeyForSession(const Project& project, const NewKey& key)
{
    const auto kept = sessionKeychain().write(entryOf(project), key.hex);
    assert(kept.has_value());  // memory takes everything
    static_cast<void>(kept);
}

Result<NewKey> createProjectKey(Project& project)
{
    const auto keychain = systemKeychain();
    return createProjectKey(project, *keychain);
}

}  // namespace decant
