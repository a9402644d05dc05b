// SPDX-License-Identifier: MIT
#include "model/project/migrations.h"

#include "model/project/project.h"
#include "model/project/tablereader.h"
#include "model/support/text.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace decant {

namespace {

/// Removes a child of a table and returns it.
std::optional<TomlNode> takeOut(TomlNode& table, std::string_view key)
{
    const auto at = std::find_if(table.children.begin(), table.children.end(),
                                 [&](const TomlNode& child) { return child.key == key; });
    if (at == table.children.end())
        return std::nullopt;
    TomlNode out = std::move(*at);
    table.children.erase(at);
    return out;
}

TomlNode emptyTable(std::string key, const TomlNode& placedAt)
{
    TomlNode table;
    table.key = std::move(key);
    table.keySpan = placedAt.keySpan;
    table.span = placedAt.span;
    return table;
}

void serviceFromFormat0(TomlNode service, TomlNode& services, Findings& findings)
{
    if (service.kind != TomlNode::Kind::Table) {
        addWrongType(service, say("a table"), findings);
        return;
    }
    const std::optional<TomlNode> name = takeOut(service, "name");
    const auto* text = name ? name->scalar.get<std::string>() : nullptr;
    if (text == nullptr) {
        findings.add(service.keySpan, say("missing \"name\" in [[services]]"));
        return;
    }
    if (services.member(*text) != nullptr) {
        findings.add(name->span, say("there is a service %1 already", jsonQuoted(*text)));
        return;
    }
    service.key = *text;
    service.keySpan = name->span;
    if (TomlNode* connection = service.member("connection"))
        connection->key = "source";
    services.children.push_back(std::move(service));
}

void toFormat1(TomlNode& root, Findings& findings)
{
    if (std::optional<TomlNode> size = takeOut(root, "size_budget")) {
        TomlNode budget = emptyTable("budget", *size);
        size->key = "stack";
        budget.children.push_back(std::move(*size));
        root.children.push_back(std::move(budget));
    }
    if (std::optional<TomlNode> list = takeOut(root, "services")) {
        TomlNode services = emptyTable("service", *list);
        for (TomlNode& service : list->children)
            serviceFromFormat0(std::move(service), services, findings);
        root.children.push_back(std::move(services));
    }
}

using Step = void (*)(TomlNode&, Findings&);
/// kSteps[n] brings format n to n + 1.
constexpr std::array<Step, kProjectFormat> kSteps{toFormat1};

}  // namespace

void migrateProject(TomlNode& root, Findings& findings)
{
    const TomlNode* format = root.member("format");
    const std::string current = "format = " + std::to_string(kProjectFormat);
    if (format == nullptr) {
        findings.add({}, say("missing \"format\""),
                     say("the first line of a project is %1", current));
        return;
    }
    const auto* number = format->scalar.get<std::int64_t>();
    if (number == nullptr || format->kind != TomlNode::Kind::Scalar) {
        addWrongType(*format, say("an integer"), findings);
        return;
    }
    if (*number > kProjectFormat) {
        findings.add(format->span,
                     say("this project has format %1, this program knows formats up to %2", *number,
                         kProjectFormat),
                     say("use a newer version of Decant"));
        return;
    }
    if (*number < 0) {
        findings.add(format->span, say("there is no format %1", *number),
                     say("the current one is %1", current));
        return;
    }
    for (auto step = static_cast<std::size_t>(*number); step < kSteps.size(); ++step)
        kSteps[step](root, findings);
}

}  // namespace decant
