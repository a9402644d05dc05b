// SPDX-License-Identifier: MIT
#include "model/artifacts/ci/cifiles.h"
#include "model/support/text.h"

namespace decant::ci {

std::vector<Artifact> gitlab(const Project& project)
{
    std::string secrets;
    for (const std::string& name : pushSecretNames(project))
        secrets += "#   " + name + '\n';
    const std::string text = "# Images of project " + jsonQuoted(project.name)
        + R"(, written by Decant from decant.toml. Use it with
#   include: ".gitlab-ci.decant.yml"
# and a pipeline schedule )"
        + jsonQuoted(project.ci.schedule) + R"( (UTC), which only GitLab itself can hold.
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
    - "decant-cli check decant.toml --junit decant-junit.xml --summary decant-summary.md"
    - "decant-cli generate --check decant.toml"
  artifacts:
    when: "always"
    paths: ["decant-summary.md"]
    reports:
      junit: "decant-junit.xml"

# Makes, verifies and pushes the images: by a pipeline schedule, or by hand. Fails on a leak, on
# drift, and when the images are larger than the budget.
"decant-refresh":
  stage: "deploy"
  tags: ["decant"]
  # Two runs at once would push the same tags.
  resource_group: "decant"
  rules:
    - if: "$CI_PIPELINE_SOURCE == 'schedule' || $CI_PIPELINE_SOURCE == 'web'"
  script:
    - "decant-cli refresh decant.toml --junit decant-junit.xml --summary decant-summary.md"
  artifacts:
    when: "always"
    paths: ["decant-summary.md"]
    reports:
      junit: "decant-junit.xml"
)";
    return {{".gitlab-ci.decant.yml", text}};
}

}  // namespace decant::ci
