// SPDX-License-Identifier: MIT
#include "model/artifacts/generators.h"
#include "model/project/writer.h"
#include "model/support/text.h"

#include <set>

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

std::string listText(const std::vector<std::string>& words)
{
    std::string out;
    for (const std::string& word : words)
        out += (out.empty() ? "" : ", ") + literal(word);
    return '[' + out + ']';
}

std::string healthcheckText(std::vector<std::string> command)
{
    command.insert(command.begin(), "CMD");
    return "    healthcheck:\n      test: " + listText(command)
        + "\n      interval: \"2s\"\n"
          "      timeout: \"3s\"\n"
          "      retries: 15\n"
          "      start_period: \"10s\"\n";
}

/// Keys that the older Compose without a swarm takes notice of, too.
std::string optionsText(const ComposeOptions& options)
{
    std::string out;
    if (!options.profiles.empty())
        out += "    profiles: " + listText(options.profiles) + '\n';
    if (!options.networks.empty())
        out += "    networks: " + listText(options.networks) + '\n';
    if (options.memoryBytes > 0)
        out += "    mem_limit: " + std::to_string(options.memoryBytes) + '\n';
    if (options.cpus > 0)
        out += "    cpus: " + tomlText(options.cpus) + '\n';
    return out;
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
        + ports + healthcheckText(kind.healthcheck) + kind.composeExtra
        + optionsText(service.compose)
        + "    labels:\n"
          "      \"decant.project\": "
        + literal(project.name) + "\n      \"decant.service\": " + literal(service.name) + '\n';
}

/// {shop.host}, {shop.port} and {shop.uri} as a container of the stack sees them.
std::string filledIn(const Project& project, std::string text)
{
    const auto replace = [&text](const std::string& word, const std::string& by) {
        for (std::size_t at = text.find(word); at != std::string::npos;
             at = text.find(word, at + by.size()))
            text.replace(at, word.size(), by);
    };
    for (const Service& service : project.services) {
        const std::string port = std::to_string(imageKind(service).port);
        replace('{' + service.name + ".host}", service.name);
        replace('{' + service.name + ".port}", port);
        replace('{' + service.name + ".uri}", connectionUri(service, service.name, port));
    }
    return text;
}

std::string applicationText(const Project& project, const Application& application)
{
    std::string out = "  " + literal(application.name) + ":\n";
    out += application.image.empty() ? "    build: " + literal(application.build) + '\n'
                                     : "    image: " + literal(application.image) + '\n';
    if (!application.command.empty())
        out += "    command: " + listText({"sh", "-c", application.command}) + '\n';
    if (!application.environment.empty())
        out += "    environment:\n";
    for (const auto& [name, value] : application.environment)
        out += "      " + literal(name) + ": " + literal(filledIn(project, value)) + '\n';
    if (!application.ports.empty())
        out += "    ports:\n";
    for (const std::string& port : application.ports)
        out += "      - "
            + literal("127.0.0.1:" + std::string(port.find(':') == port.npos ? ":" : "") + port)
            + '\n';
    if (!application.dependsOn.empty())
        out += "    depends_on:\n";
    for (const std::string& name : application.dependsOn)
        out += "      " + literal(name) + ":\n        condition: \"service_healthy\"\n";
    if (!application.healthcheck.empty())
        out += healthcheckText({"sh", "-c", application.healthcheck});
    return out + optionsText(application.compose);
}

/// The networks that services and applications name.
std::string networksText(const Project& project)
{
    std::set<std::string> names;
    for (const Service& service : project.services)
        names.insert(service.compose.networks.begin(), service.compose.networks.end());
    for (const Application& application : project.applications)
        names.insert(application.compose.networks.begin(), application.compose.networks.end());
    std::string out;
    for (const std::string& name : names)
        out += "  " + literal(name) + ": {}\n";
    return out.empty() ? out : "networks:\n" + out;
}

}  // namespace

std::string composeText(const Project& project)
{
    std::string out = "# The stack of project " + jsonQuoted(project.name)
        + R"(, written by Decant from decant.toml.
# Own services belong into [application.*] of decant.toml, or into another file:
#   docker compose -f compose.yaml -f mine.yaml up
#
# Data and login are in the images: POSTGRES_* variables would do nothing. What a container writes
# is gone with it: docker compose up --force-recreate --renew-anon-volumes brings the data back.
)";
    std::string services;
    for (const Service& service : project.services)
        services += serviceText(project, service);
    for (const Application& application : project.applications)
        services += applicationText(project, application);
    return out + (services.empty() ? "services: {}\n" : "services:\n" + services)
        + networksText(project);
}

}  // namespace decant
