// SPDX-License-Identifier: MIT
#include "model/artifacts/generators.h"
#include "model/artifacts/snippets/snippets.h"
#include "model/support/text.h"

namespace decant::snippet {

namespace {

/// GitLab would expand a single '$'.
std::string doubled(std::string_view text)
{
    std::string out;
    for (const char c : jsonQuoted(text))
        out += c == '$' ? "$$" : std::string(1, c);
    return out;
}

}  // namespace

Snippet github(const Project& project)
{
    std::string services;
    std::string variables;
    for (const Part& part : parts(project)) {
        services += "      " + jsonQuoted(part.name)
            + ":\n        image: " + jsonQuoted(part.image + ":latest") + '\n';
        if (part.port == 0)
            continue;
        services += "        ports: [\"" + std::to_string(part.port) + "\"]\n";
        variables += "      " + jsonQuoted(variableName(part.name) + "_URI") + ": "
            + jsonQuoted(part.uriStart + "127.0.0.1:${{ job.services['" + part.name + "'].ports['"
                         + std::to_string(part.port) + "'] }}" + part.uriEnd)
            + '\n';
    }
    return {"github", "test.yml",
            "# Tests of an application on the images of project " + jsonQuoted(project.name)
                + R"(. A job begins once all are healthy.
name: "test"
"on":
  push: {}
jobs:
  test:
    runs-on: "ubuntu-latest"
    services:
)" + services + (variables.empty() ? "" : "    env:\n" + variables)
                + R"(    steps:
      - uses: "actions/checkout@v4"
      - run: "make test"
)"};
}

Snippet gitlab(const Project& project)
{
    std::string services;
    std::string variables;
    for (const Part& part : parts(project)) {
        services += "    - name: " + jsonQuoted(part.image + ":latest")
            + "\n      alias: " + jsonQuoted(part.name) + '\n';
        if (part.port > 0)
            variables += "    " + variableName(part.name) + "_URI: "
                + doubled(part.uriStart + part.name + ':' + std::to_string(part.port) + part.uriEnd)
                + '\n';
    }
    return {"gitlab", ".gitlab-ci.yml",
            "# Tests of an application on the images of project " + jsonQuoted(project.name) + R"(.
"test":
  stage: "test"
  services:
)" + services + (variables.empty() ? "" : "  variables:\n" + variables)
                + R"(  script:
    - "make test"
)"};
}

}  // namespace decant::snippet
