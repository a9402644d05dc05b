// SPDX-License-Identifier: MIT
#include "model/project/composereader.h"

#include "model/project/names.h"
#include "model/support/text.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace decant {

namespace {

/// The texts of a list are names as Compose knows them.
void checkNames(TableReader& table, std::string_view key)
{
    const TomlNode* node = table.take(key);
    if (node == nullptr)
        return;
    for (const TomlNode& each : node->children) {
        const auto* name = each.scalar.get<std::string>();
        if (name != nullptr && !isName(*name))
            table.findings().add(each.span, say("%1 is no name", jsonQuoted(*name)),
                                 say("lower-case letters, digits, '-' and '_', for example %1",
                                     jsonQuoted(nameFrom(*name))));
    }
}

/// "8080:80", "80": ports of this machine and of the container, or of the container alone.
bool isPorts(std::string_view text)
{
    const std::vector<std::string> parts = split(text, ':');
    return parts.size() <= 2
        && std::all_of(parts.begin(), parts.end(), [](const std::string& part) {
               int port = 0;
               const auto [end, error] =
                   std::from_chars(part.data(), part.data() + part.size(), port);
               return error == std::errc() && end == part.data() + part.size() && port > 0
                   && port <= 65535;
           });
}

void readEnvironment(const TableReader& table, Application& application, Findings& findings)
{
    for (const TomlNode& child : table.node().children) {
        const auto* text = child.scalar.get<std::string>();
        if (child.kind != TomlNode::Kind::Scalar || text == nullptr)
            addWrongType(child, say("a string"), findings);
        else
            application.environment[child.key] = *text;
    }
}

Application readApplication(TableReader table)
{
    Application application;
    application.name = table.node().key;
    table.text("image", application.image);
    table.text("build", application.build);
    table.text("command", application.command);
    table.texts("ports", application.ports);
    table.texts("depends_on", application.dependsOn);
    table.text("healthcheck", application.healthcheck);
    if (const auto environment = table.table("environment"))
        readEnvironment(*environment, application, table.findings());
    if (auto compose = table.table("compose"))
        readCompose(std::move(*compose), application.compose);
    table.finish();
    if (application.image.empty() == application.build.empty())
        table.findings().add(table.node().keySpan, say("an application has an image or is built"),
                             say("write image = \"nginx:1.27\" or build = \"web\""));
    if (const TomlNode* ports = table.take("ports")) {
        for (const TomlNode& each : ports->children) {
            const auto* text = each.scalar.get<std::string>();
            if (text != nullptr && !isPorts(*text))
                table.findings().add(each.span, say("%1 is no port", jsonQuoted(*text)),
                                     say("write \"8080:80\" or \"80\""));
        }
    }
    return application;
}

/// Containers that others can wait for: services, and applications that tell when they are healthy.
bool canBeWaitedFor(const Project& project, const std::string& name)
{
    return project.service(name) != nullptr
        || std::any_of(
               project.applications.begin(), project.applications.end(),
               [&](const Application& a) { return a.name == name && !a.healthcheck.empty(); });
}

}  // namespace

void readCompose(TableReader table, ComposeOptions& compose)
{
    constexpr std::int64_t kLeastMemory = 6 << 20;  // what Docker asks for
    constexpr double kMostCpus = 1024;
    table.texts("profiles", compose.profiles);
    table.texts("networks", compose.networks);
    table.bytes("memory", kLeastMemory, compose.memoryBytes);
    table.number("cpus", 0, kMostCpus, compose.cpus);
    checkNames(table, "profiles");
    checkNames(table, "networks");
    table.finish();
}

void readApplications(TableReader applications, Project& project)
{
    for (const TomlNode& child : applications.node().children) {
        if (!isName(child.key))
            applications.findings().add(
                child.keySpan, say("%1 is no name of an application", jsonQuoted(child.key)),
                say("lower-case letters, digits, '-' and '_', for example %1",
                    jsonQuoted(nameFrom(child.key))));
        if (project.service(child.key) != nullptr)
            applications.findings().add(
                child.keySpan, say("%1 is the name of a service already", jsonQuoted(child.key)),
                say("give the application another one"));
        if (auto table = applications.table(child.key))
            project.applications.push_back(readApplication(std::move(*table)));
    }
    for (const TomlNode& child : applications.node().children) {
        const TomlNode* needed = child.member("depends_on");
        if (needed == nullptr)
            continue;
        for (const TomlNode& each : needed->children) {
            const auto* name = each.scalar.get<std::string>();
            if (name != nullptr && !canBeWaitedFor(project, *name))
                applications.findings().add(
                    each.span, say("nothing called %1 can be waited for", jsonQuoted(*name)),
                    say("name a service, or an application with a healthcheck"));
        }
    }
}

}  // namespace decant
