// SPDX-License-Identifier: MIT
#include "model/artifacts/generators.h"
#include "model/support/text.h"

namespace decant {

namespace {

/// A YAML scalar in which Compose must not expand anything.
std::string literal(std::string_view text)
{
    std::string out;
    for (const char c : jsonQuoted(text)) {
        out += c;
        if (c == '$')
            out += '$';
    }
    return out;
}

/// A command of a health check, in which nothing must be expanded either.
std::string checkText(const std::vector<std::string>& command)
{
    std::string out = "[\"CMD\"";
    for (const std::string& word : command)
        out += ", " + literal(word);
    return out + ']';
}

std::string serviceText(const Project& project, const Service& service)
{
    const ImageKind kind = imageKind(service);
    const std::string variable = "DECANT_" + variableName(service.name) + "_PORT";
    // The tag is a variable of Compose, so the name and it are joined after quoting.
    std::string image = literal(imageRepository(project, service));
    image.pop_back();
    std::string ports;
    if (kind.port > 0)
        ports = "    ports:\n      # Only on this machine. A free port unless " + variable
            + " names one.\n      - \"127.0.0.1:${" + variable + ":-}:" + std::to_string(kind.port)
            + "\"\n";
    return "  " + literal(service.name) + ":\n    image: " + image + ":${DECANT_TAG:-latest}\"\n"
        + ports + "    healthcheck:\n      test: " + checkText(kind.healthcheck)
        + "\n      interval: \"2s\"\n"
          "      timeout: \"3s\"\n"
          "      retries: 15\n"
          "      start_period: \"10s\"\n"
        + kind.composeExtra
        + "    labels:\n"
          "      \"decant.project\": "
        + literal(project.name) + "\n      \"decant.service\": " + literal(service.name) + '\n';
}

}  // namespace

std::string composeText(const Project& project)
{
    std::string out = "# The stack of project " + jsonQuoted(project.name)
        + R"(, written by Decant from decant.toml.
# Own services belong into another file: docker compose -f compose.yaml -f mine.yaml up
#
# Data and login are in the images: POSTGRES_* variables would do nothing. What a container writes
# is gone with it: docker compose up --force-recreate --renew-anon-volumes brings the data back.
)";
    std::string services;
    for (const Service& service : project.services)
        services += serviceText(project, service);
    return out + (services.empty() ? "services: {}\n" : "services:\n" + services);
}

}  // namespace decant
