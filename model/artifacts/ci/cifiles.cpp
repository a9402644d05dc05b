// SPDX-License-Identifier: MIT
#include "model/artifacts/ci/cifiles.h"

#include "model/artifacts/generators.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace decant {

namespace {

struct Kind {
    std::string_view name;
    std::vector<Artifact> (*files)(const Project&);
};

/// The registry: one line per kind, in the order of kCiFileKinds.
constexpr std::array kKinds{
    Kind{"github", ci::github},         Kind{"gitlab", ci::gitlab},   Kind{"jenkins", ci::jenkins},
    Kind{"kubernetes", ci::kubernetes}, Kind{"systemd", ci::systemd},
};

static_assert(std::equal(kKinds.begin(), kKinds.end(), kCiFileKinds.begin(), kCiFileKinds.end(),
                         [](const Kind& kind, std::string_view name) {
                             return kind.name == name;
                         }));

}  // namespace

std::vector<Artifact> ciFiles(const Project& project)
{
    std::vector<Artifact> files;
    for (const Kind& kind : kKinds) {
        const auto& wanted = project.ci.files;
        if (std::find(wanted.begin(), wanted.end(), kind.name) == wanted.end())
            continue;
        std::vector<Artifact> own = kind.files(project);
        std::move(own.begin(), own.end(), std::back_inserter(files));
    }
    return files;
}

std::vector<std::string> ci::secretNames(const Project& project)
{
    std::vector<std::string> names{"DECANT_KEY"};
    for (const Service& service : project.services)
        names.push_back("DECANT_" + variableName(service.name) + "_PASSWORD");
    return names;
}

std::vector<std::string> ci::pushSecretNames(const Project& project)
{
    std::vector<std::string> names = secretNames(project);
    if (!project.registry.registry.empty()) {
        names.emplace_back("DECANT_REGISTRY_USER");
        names.emplace_back("DECANT_REGISTRY_PASSWORD");
    }
    for (const std::string& variable :
         {project.notify.webhookVariable, project.notify.tokenVariable}) {
        if (!variable.empty() && std::find(names.begin(), names.end(), variable) == names.end())
            names.push_back(variable);
    }
    return names;
}

}  // namespace decant
