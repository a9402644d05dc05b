// SPDX-License-Identifier: MIT
#include "model/project/automationreader.h"

#include "model/project/schedule.h"
#include "model/support/text.h"

#include <algorithm>
#include <array>

namespace decant {

namespace {

bool isVariable(std::string_view name)
{
    return !name.empty() && !(name.front() >= '0' && name.front() <= '9')
        && std::all_of(name.begin(), name.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
                   || c == '_';
           });
}

/// { env = "NAME" }; findings where it is something else.
void readVariable(const TomlNode& node, std::string& out, Findings& findings)
{
    if (node.kind != TomlNode::Kind::Table) {
        findings.add(node.span, say("%1 must say where the secret is", jsonQuoted(node.key)),
                     say("write { env = \"NAME\" }"));
        return;
    }
    TableReader table(node, jsonQuoted(node.key), findings);
    const TomlNode* env = table.require("env", say("write { env = \"NAME\" }"));
    table.text("env", out);
    table.finish();
    if (env != nullptr && env->scalar.get<std::string>() != nullptr && !isVariable(out))
        findings.add(env->span, say("%1 is no name of a variable", jsonQuoted(out)));
}

/// Chat services put the secret into the path of the address.
bool hasLongPart(std::string_view address)
{
    constexpr std::size_t kLongestName = 19;
    const std::vector<std::string> parts = split(address, '/');
    return parts.size() > 3
        && std::any_of(parts.begin() + 3, parts.end(),
                       [](const std::string& part) { return part.size() > kLongestName; });
}

/// An address that others may read: what people put secrets into is refused.
void checkAddress(const TomlNode& node, const std::string& address, Findings& findings)
{
    const std::size_t scheme = address.find("://");
    const std::string_view rest =
        scheme == std::string::npos ? std::string_view() : std::string_view(address).substr(scheme);
    if ((!address.starts_with("https://") && !address.starts_with("http://")) || rest.size() < 4)
        findings.add(
            node.span, say("a webhook is an address with https://"),
            say("an address that is a secret is named by its variable: { env = \"NAME\" }"));
    else if (rest.find_first_of("@?#") != std::string_view::npos || hasLongPart(rest))
        findings.add(node.span, say("this address may hold a secret, which others could read here"),
                     say("keep it in a variable: { env = \"NAME\" }"));
}

}  // namespace

void readCi(TableReader table, CiOptions& ci)
{
    if (table.node().member("files") != nullptr)
        ci.files.clear();
    table.texts("files", ci.files);
    table.text("schedule", ci.schedule);
    table.text("image", ci.image);
    table.finish();
    if (const TomlNode* files = table.take("files")) {
        for (const TomlNode& each : files->children) {
            const auto* kind = each.scalar.get<std::string>();
            if (kind != nullptr
                && std::find(kCiFileKinds.begin(), kCiFileKinds.end(), *kind) == kCiFileKinds.end())
                table.findings().add(each.span, say("no files are known for %1", jsonQuoted(*kind)),
                                     say("known: %1", listed(kCiFileKinds)));
        }
        if (std::find(ci.files.begin(), ci.files.end(), "kubernetes") != ci.files.end()
            && ci.image.empty())
            table.findings().add(files->span, say("\"kubernetes\" needs an image to run"),
                                 say("name one with decant-cli and the project as image = \"…\""));
    }
    if (const TomlNode* schedule = table.take("schedule")) {
        if (Sentence problem = scheduleProblem(ci.schedule); !problem.empty())
            table.findings().add(schedule->span, std::move(problem),
                                 say("minute, hour, day, month, weekday in UTC: \"17 3 * * 1-5\""));
    }
}

void readNotify(TableReader table, NotifyOptions& notify)
{
    constexpr std::array<std::string_view, 3> kWhen{"always", "failure", "change"};
    if (const auto when = table.choice("when", kWhen))
        notify.when = static_cast<NotifyOptions::When>(*when);
    table.text("command", notify.command);
    if (const TomlNode* webhook = table.take("webhook")) {
        if (webhook->kind == TomlNode::Kind::Table) {
            readVariable(*webhook, notify.webhookVariable, table.findings());
        } else {
            table.text("webhook", notify.webhook);
            if (webhook->scalar.get<std::string>() != nullptr)
                checkAddress(*webhook, notify.webhook, table.findings());
        }
    }
    if (const TomlNode* token = table.take("token"))
        readVariable(*token, notify.tokenVariable, table.findings());
    table.finish();
}

void readKeep(TableReader table, KeepOptions& keep)
{
    constexpr int kMost = 1000;
    table.integer("snapshots", 1, kMost, keep.snapshots);
    table.integer("images", 0, kMost, keep.images);
    table.finish();
}

}  // namespace decant
