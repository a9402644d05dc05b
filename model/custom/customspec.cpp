// SPDX-License-Identifier: MIT
#include "model/custom/customspec.h"

#include "model/support/text.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace decant {

namespace {

constexpr std::array<std::string_view, 12> kOptions{
    "command", "files",       "keep",   "restore", "data",   "system_user",
    "start",   "healthcheck", "verify", "port",    "scheme", "plugin"};

std::string optionOf(const Service& service, const char* name)
{
    const auto at = service.source.options.find(name);
    return at == service.source.options.end() ? std::string() : at->second;
}

}  // namespace

CustomSpec readCustomSpec(const Service& service)
{
    CustomSpec spec;
    spec.command = optionOf(service, "command");
    spec.plugin = optionOf(service, "plugin");
    for (const std::string& each : split(optionOf(service, "files"), ',')) {
        const std::size_t from = each.find_first_not_of(" \t\n");
        if (from != std::string::npos)
            spec.files.push_back(each.substr(from, each.find_last_not_of(" \t\n") + 1 - from));
    }
    spec.keep = optionOf(service, "keep");
    spec.restore = optionOf(service, "restore");
    spec.data = optionOf(service, "data");
    if (const std::string user = optionOf(service, "system_user"); !user.empty())
        spec.systemUser = user;
    spec.start = optionOf(service, "start");
    spec.healthcheck = optionOf(service, "healthcheck");
    spec.verify = optionOf(service, "verify");
    const std::string port = optionOf(service, "port");
    std::from_chars(port.data(), port.data() + port.size(), spec.port);
    spec.scheme = optionOf(service, "scheme");
    return spec;
}

Result<> checkCustomSpec(const Service& service)
{
    const CustomSpec spec = readCustomSpec(service);
    std::vector<Sentence> faults;
    const auto need = [&faults](bool good, Sentence text) {
        if (!good)
            faults.push_back(std::move(text));
    };
    need(!service.image.base.empty(),
         say("image.base: name the image it is built on, \"mongo:7.0\""));
    const bool plugin = !spec.plugin.empty();
    need(plugin || !spec.command.empty() || !spec.files.empty(),
         say("command, files or plugin: name the source"));
    need(!plugin || (spec.command.empty() && spec.files.empty() && spec.restore.empty()),
         say("plugin: it takes the place of command, files and restore"));
    need(spec.keep.find_first_not_of(" \t\n") != std::string::npos,
         say("keep: say why these data may leave, Decant does not mask them"));
    need(plugin || !spec.restore.empty(),
         say("restore: name the script of the project that fills the data folder"));
    need(spec.data.starts_with("/decant/") && spec.data.size() > 8
             && spec.data.find("..") == std::string::npos,
         say("data: name the folder the script fills, below /decant"));
    need(!spec.healthcheck.empty(),
         say("healthcheck: a command that succeeds once the server answers"));
    for (const auto& [name, value] : service.source.options)
        // A plug-in has options of its own.
        need(plugin || std::find(kOptions.begin(), kOptions.end(), name) != kOptions.end(),
             say("%1: there is no such option", name));
    if (faults.empty())
        return {};
    return Error{Error::Code::InvalidInput, Error::Area::Project, "service " + service.name,
                 lines(std::move(faults)),
                 say("Write them in [service.%1.source.options].", service.name)};
}

}  // namespace decant
