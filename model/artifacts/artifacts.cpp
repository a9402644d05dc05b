// SPDX-License-Identifier: MIT
#include "model/artifacts/artifacts.h"

#include "model/artifacts/ci/cifiles.h"
#include "model/artifacts/generators.h"

#include <algorithm>
#include <utility>

namespace decant {

namespace {

std::string baseOf(const Service& service, const std::map<std::string, int>& serverVersions)
{
    if (!service.image.base.empty())
        return service.image.base;
    const auto version = serverVersions.find(service.name);
    if (version == serverVersions.end())
        return {};
    return defaultBaseImage(std::string(toString(service.kind)), version->second);
}

}  // namespace

std::string variableName(std::string_view name)
{
    std::string out;
    for (const char c : name) {
        if (c >= 'a' && c <= 'z')
            out += static_cast<char>(c - 'a' + 'A');
        else
            out += (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ? c : '_';
    }
    return out;
}

std::vector<Artifact> generateArtifacts(const Project& project,
                                        const std::map<std::string, int>& serverVersions)
{
    std::vector<Artifact> artifacts;
    for (const Service& service : project.services) {
        const std::string folder = "docker/" + service.name + '/';
        const std::string base = baseOf(service, serverVersions);
        artifacts.push_back({folder + "Dockerfile", dockerfileText(project, service, base)});
        artifacts.push_back({folder + "restore.sh", imageKind(service).restoreScript, true});
        artifacts.push_back({folder + ".dockerignore", dockerignoreText()});
    }
    artifacts.push_back({"compose.yaml", composeText(project)});
    for (Artifact& file : ciFiles(project))
        artifacts.push_back(std::move(file));
    std::sort(artifacts.begin(), artifacts.end(),
              [](const Artifact& a, const Artifact& b) { return a.path < b.path; });
    return artifacts;
}

}  // namespace decant
