// SPDX-License-Identifier: MIT
#include "model/project/automationwriter.h"

#include "model/project/tablewriter.h"
#include "model/support/text.h"

#include <array>

namespace decant {

namespace {

void writeNotify(const NotifyOptions& notify, std::string& out)
{
    constexpr std::array kWhen{"always", "failure", "change"};
    TableWriter table(out, "notify");
    table.text("when", kWhen.at(static_cast<std::size_t>(notify.when)), kWhen.front());
    table.text("command", notify.command);
    if (!notify.webhookVariable.empty())
        table.line("webhook", "{ env = " + jsonQuoted(notify.webhookVariable) + " }");
    else
        table.text("webhook", notify.webhook);
    if (!notify.tokenVariable.empty())
        table.line("token", "{ env = " + jsonQuoted(notify.tokenVariable) + " }");
}

}  // namespace

void writeAutomation(const Project& project, std::string& out)
{
    const CiOptions defaults;
    TableWriter ci(out, "ci");
    ci.texts("files", project.ci.files, defaults.files);
    ci.text("schedule", project.ci.schedule, defaults.schedule);
    ci.text("image", project.ci.image);
    writeNotify(project.notify, out);
    TableWriter keep(out, "keep");
    keep.integer("snapshots", project.keep.snapshots, KeepOptions().snapshots);
    keep.integer("images", project.keep.images);
}

void writeCompose(const ComposeOptions& compose, const std::string& header, std::string& out)
{
    TableWriter table(out, header);
    table.texts("profiles", compose.profiles);
    table.texts("networks", compose.networks);
    table.bytes("memory", compose.memoryBytes);
    table.number("cpus", compose.cpus);
}

void writeApplications(const Project& project, std::string& out)
{
    for (const Application& application : project.applications) {
        const std::string header = "application." + tomlKey(application.name);
        TableWriter table(out, header);
        table.text("image", application.image);
        table.text("build", application.build);
        table.text("command", application.command);
        table.texts("ports", application.ports);
        table.texts("depends_on", application.dependsOn);
        table.text("healthcheck", application.healthcheck);
        TableWriter environment(out, header + ".environment");
        for (const auto& [name, value] : application.environment)
            environment.line(name, jsonQuoted(value));
        writeCompose(application.compose, header + ".compose", out);
    }
}

}  // namespace decant
