// SPDX-License-Identifier: MIT
#include "model/artifacts/ci/cifiles.h"
#include "model/support/text.h"

namespace decant::ci {

namespace {

/// The variables of a job of GitHub Actions.
std::string environment(const std::vector<std::string>& names)
{
    std::string out = "    env:\n";
    for (const std::string& name : names)
        out += "      " + jsonQuoted(name) + ": \"${{ secrets." + name + " }}\"\n";
    return out;
}

}  // namespace

std::vector<Artifact> github(const Project& project)
{
    const std::string text = "# Images of project " + jsonQuoted(project.name)
        + R"(, written by Decant from decant.toml.
# The runner needs decant-cli, a container engine and a way to the source databases, which is why
# it is a self-hosted one. Secrets of the repository: the key of the project and the passwords.
name: "decant"

"on":
  # Rules and generated files are checked with every change …
  pull_request: {}
  # … and the images made anew by schedule, or on demand.
  schedule:
    - cron: )"
        + jsonQuoted(project.ci.schedule) + R"(
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
)" + environment(secretNames(project))
        + R"(    steps:
      - uses: "actions/checkout@v4"
      # Fails when a column has no decision yet, or the source has changed against the rules.
      - run: "decant-cli check decant.toml --junit decant-junit.xml --summary \"$GITHUB_STEP_SUMMARY\""
      # Fails when a generated file is not what decant.toml would give.
      - run: "decant-cli generate --check decant.toml"
      - uses: "actions/upload-artifact@v4"
        if: always()
        with:
          name: "decant-check"
          path: "decant-junit.xml"

  refresh:
    if: "github.event_name != 'pull_request'"
    runs-on: ["self-hosted", "decant"]
)" + environment(pushSecretNames(project))
        + R"(    steps:
      - uses: "actions/checkout@v4"
      # Fails on a leak, on drift, and when the images are larger than the budget; pushes otherwise.
      - run: "decant-cli refresh decant.toml --junit decant-junit.xml --summary \"$GITHUB_STEP_SUMMARY\""
      - uses: "actions/upload-artifact@v4"
        if: always()
        with:
          name: "decant-refresh"
          path: "decant-junit.xml"
)";
    return {{".github/workflows/decant.yml", text}};
}

}  // namespace decant::ci
