// SPDX-License-Identifier: MIT
#include "model/artifacts/generators.h"
#include "model/support/text.h"

namespace decant {

namespace {

/// The variables that carry secrets: the masking key and a password per source.
std::vector<std::string> secretNames(const Project& project)
{
    std::vector<std::string> names{"DECANT_KEY"};
    for (const Service& service : project.services)
        names.push_back("DECANT_" + variableName(service.name) + "_PASSWORD");
    return names;
}

/// The login of the registry, for images that leave this machine.
std::vector<std::string> pushSecretNames(const Project& project)
{
    std::vector<std::string> names = secretNames(project);
    if (!project.registry.registry.empty()) {
        names.emplace_back("DECANT_REGISTRY_USER");
        names.emplace_back("DECANT_REGISTRY_PASSWORD");
    }
    return names;
}

/// The variables of a job of GitHub Actions.
std::string githubEnvironment(const std::vector<std::string>& names)
{
    std::string out = "    env:\n";
    for (const std::string& name : names)
        out += "      " + jsonQuoted(name) + ": \"${{ secrets." + name + " }}\"\n";
    return out;
}

}  // namespace

std::string githubWorkflowText(const Project& project)
{
    return "# Images of project " + jsonQuoted(project.name)
        + R"(, written by Decant from decant.toml.
# The runner needs decant-cli, a container engine and a way to the source databases, which is why
# it is a self-hosted one. Secrets of the repository: the key of the project and the passwords.
name: "decant"

"on":
  # Rules and generated files are checked with every change …
  pull_request: {}
  # … and the images made anew every night, or on demand.
  schedule:
    - cron: "17 3 * * *"
  workflow_dispatch: {}

permissions:
  contents: "read"

# Two runs at once would push the same tags.
concurrency:
  group: "decant"
  cancel-in-progress: false

jobs:
  check:
    # A pull request from a fork gets no secrets and must not run on our own machines.
    if: "github.event_name == 'pull_request' && github.event.pull_request.head.repo.full_name == github.repository"
    runs-on: ["self-hosted", "decant"]
)" + githubEnvironment(secretNames(project))
        + R"(    steps:
      - uses: "actions/checkout@v4"
      # Fails when a column has no decision yet, or the source has changed against the rules.
      - run: "decant-cli check decant.toml"
      # Fails when a generated file is not what decant.toml would give.
      - run: "decant-cli generate --check decant.toml"

  refresh:
    if: "github.event_name != 'pull_request'"
    runs-on: ["self-hosted", "decant"]
)" + githubEnvironment(pushSecretNames(project))
        + R"(    steps:
      - uses: "actions/checkout@v4"
      - run: "decant-cli refresh decant.toml"
)";
}

std::string gitlabPipelineText(const Project& project)
{
    std::string secrets;
    for (const std::string& name : pushSecretNames(project))
        secrets += "#   " + name + '\n';

    return "# Images of project " + jsonQuoted(project.name)
        + R"(, written by Decant from decant.toml. Use it with
#   include: ".gitlab-ci.decant.yml"
# The runner with the tag "decant" needs decant-cli, a container engine and a way to the source
# databases. Masked variables of the project, which jobs see as their environment:
)" + secrets
        + R"(
# Fails when a column has no decision yet, or when a generated file is out of date.
"decant-check":
  stage: "test"
  tags: ["decant"]
  rules:
    - if: "$CI_PIPELINE_SOURCE == 'merge_request_event'"
  script:
    - "decant-cli check decant.toml"
    - "decant-cli generate --check decant.toml"

# Makes, verifies and pushes the images: by a pipeline schedule, or by hand.
"decant-refresh":
  stage: "deploy"
  tags: ["decant"]
  # Two runs at once would push the same tags.
  resource_group: "decant"
  rules:
    - if: "$CI_PIPELINE_SOURCE == 'schedule' || $CI_PIPELINE_SOURCE == 'web'"
  script:
    - "decant-cli refresh decant.toml"
)";
}

}  // namespace decant
