// SPDX-License-Identifier: MIT
#include "model/project/reader.h"

#include "model/project/automationreader.h"
#include "model/project/composereader.h"
#include "model/project/migrations.h"
#include "model/project/names.h"
#include "model/project/servicereader.h"
#include "model/project/tablereader.h"
#include "model/support/text.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace decant {

namespace {

constexpr int kMostTags = 10'000;
constexpr std::size_t kLargestFile = 16'000'000;

/// Position of the first byte that is not part of a UTF-8 character; npos when all is well.
std::size_t firstInvalidByte(std::string_view text)
{
    std::size_t i = 0;
    while (i < text.size()) {
        const auto lead = static_cast<unsigned char>(text[i]);
        std::size_t length = 1;
        if (lead >= 0xC2 && lead <= 0xDF)
            length = 2;
        else if ((lead & 0xF0U) == 0xE0)
            length = 3;
        else if (lead >= 0xF0 && lead <= 0xF4)
            length = 4;
        else if (lead >= 0x80)
            return i;
        if (i + length > text.size())
            return i;
        for (std::size_t k = 1; k < length; ++k) {
            if ((static_cast<unsigned char>(text[i + k]) & 0xC0U) != 0x80)
                return i;
        }
        i += length;
    }
    return std::string_view::npos;
}

TextSpan spanOf(std::string_view text, std::size_t position)
{
    const std::string_view before = text.substr(0, position);
    const std::size_t lineStart = before.rfind('\n') + 1;  // npos + 1 is 0
    return {static_cast<int>(std::count(before.begin(), before.end(), '\n')) + 1,
            static_cast<int>(position - lineStart) + 1, 1};
}

void checkTag(const TomlNode& node, const std::string& tag, Findings& findings)
{
    constexpr std::array<std::string_view, 5> kPlaceholders{"{date}", "{time}", "{version}",
                                                            "{git}", "{hash}"};
    std::string plain;
    for (std::size_t i = 0; i < tag.size(); ++i) {
        if (tag[i] != '{') {
            plain += tag[i];
            continue;
        }
        const std::size_t end = std::min(tag.find('}', i), tag.size() - 1);
        const std::string name = tag.substr(i, end - i + 1);
        if (std::find(kPlaceholders.begin(), kPlaceholders.end(), name) == kPlaceholders.end()) {
            findings.add(node.span, say("unknown placeholder %1 in the tag", jsonQuoted(name)),
                         say("known: %1", listed(kPlaceholders)));
            return;
        }
        plain += 'x';
        i = end;
    }
    const auto allowed = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || c == '_' || c == '.' || c == '-';
    };
    if (plain.empty() || plain.front() == '.' || plain.front() == '-'
        || !std::all_of(plain.begin(), plain.end(), allowed))
        findings.add(node.span, say("%1 is no image tag", jsonQuoted(tag)),
                     say("letters, digits, '_', '.' and '-', not beginning with '.' or '-'"));
}

void readRegistry(TableReader table, RegistryTarget& registry)
{
    table.text("host", registry.registry);
    table.text("repository", registry.repository);
    table.text("tag", registry.tag);
    table.boolean("insecure", registry.insecure);
    table.text("ca_file", registry.caFile);
    if (const auto choice = table.choice("push_by", kPushByNames))
        registry.pushBy = static_cast<PushBy>(*choice);
    table.bytes("max_layer", 0, registry.maxLayerBytes);
    table.integer("keep_tags", 0, kMostTags, registry.keepTags);
    table.texts("more_tags", registry.moreTags);
    table.finish();
    if (const TomlNode* host = table.take("host");
        host != nullptr && registry.registry.find("://") != std::string::npos)
        table.findings().add(host->span,
                             say("a registry is HOST or HOST:PORT, not an address with ://"),
                             say("for plain HTTP set \"insecure = true\""));
    if (const TomlNode* tag = table.take("tag"))
        checkTag(*tag, registry.tag, table.findings());
    if (const TomlNode* more = table.take("more_tags")) {
        for (const TomlNode& each : more->children) {
            if (const auto* text = each.scalar.get<std::string>())
                checkTag(each, *text, table.findings());
        }
    }
}

void readBudget(TableReader table, Budget& budget)
{
    table.bytes("stack", 0, budget.stackBytes);
    table.finish();
}

void readName(TableReader& root, Project& project)
{
    const TomlNode* name = root.require("name", say("for example %1", R"(name = "webshop")"));
    root.text("name", project.name);
    if (name != nullptr && name->scalar.get<std::string>() != nullptr && !isName(project.name))
        root.findings().add(name->span, say("%1 is no project name", jsonQuoted(project.name)),
                            say("lower-case letters, digits, '-' and '_', for example %1",
                                jsonQuoted(nameFrom(project.name))));
}

void readServices(TableReader services, Project& project)
{
    for (const TomlNode& child : services.node().children) {
        Findings& findings = services.findings();
        if (!isName(child.key))
            findings.add(child.keySpan, say("%1 is no service name", jsonQuoted(child.key)),
                         say("lower-case letters, digits, '-' and '_', for example %1",
                             jsonQuoted(nameFrom(child.key))));
        for (const Service& other : project.services) {
            if (passwordVariable(other.name) == passwordVariable(child.key))
                findings.add(child.keySpan,
                             say("%1 and %2 differ in '-' and '_' only", jsonQuoted(child.key),
                                 jsonQuoted(other.name)),
                             say("give one of them another name"));
        }
        if (auto table = services.table(child.key))
            project.services.push_back(readService(std::move(*table)));
    }
}

Project readProject(const TomlNode& tree, Findings& findings)
{
    Project project;
    TableReader root(tree, "the project", findings);
    root.take("format");
    readName(root, project);
    root.text("key_fingerprint", project.keyFingerprint);
    if (auto registry = root.table("registry"))
        readRegistry(std::move(*registry), project.registry);
    if (auto budget = root.table("budget"))
        readBudget(std::move(*budget), project.budget);
    if (auto services = root.table("service"))
        readServices(std::move(*services), project);
    if (auto ci = root.table("ci"))
        readCi(std::move(*ci), project.ci);
    if (auto notify = root.table("notify"))
        readNotify(std::move(*notify), project.notify);
    if (auto keep = root.table("keep"))
        readKeep(std::move(*keep), project.keep);
    if (auto applications = root.table("application"))
        readApplications(std::move(*applications), project);
    root.finish();
    return project;
}

}  // namespace

Result<Project> parseProject(std::string_view text, std::string_view fileName)
{
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    if (text.size() > kLargestFile)
        return Error{Error::Code::InvalidInput, Error::Area::Project, std::string(fileName),
                     say("the file has %1, a project has at most 16 MB",
                         bytesText(static_cast<std::int64_t>(text.size()))),
                     say("Is this the right file?")};
    Findings findings(text, fileName);
    if (const std::size_t bad = firstInvalidByte(text); bad != std::string_view::npos) {
        findings.add(spanOf(text, bad), say("this byte is not UTF-8"),
                     say("save the file as UTF-8"));
        return findings.error();
    }
    TomlNode tree = parseToml(text, findings);
    if (findings.empty())
        migrateProject(tree, findings);
    if (!findings.empty())
        return findings.error();
    Project project = readProject(tree, findings);
    if (!findings.empty())
        return findings.error();
    return project;
}

}  // namespace decant
