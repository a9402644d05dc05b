// SPDX-License-Identifier: MIT
#include "model/project/servicereader.h"

#include "model/project/composereader.h"
#include "model/project/imagedefaults.h"
#include "model/project/subsetreader.h"
#include "model/support/text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace decant {

namespace {

constexpr std::array<std::string_view, 8> kSecretKeys{
    "pass", "passwd", "pgpassword", "passphrase", "pwd", "secret", "token", "sslpassword"};
Sentence passwordAdvice()
{
    return say(
        "write \"automatic\", \"keychain\", \"libpq\", { env = \"NAME\" } or { command = \"…\" }");
}

void addSecret(const TomlNode& node, Findings& findings)
{
    findings.add(
        node.keySpan, say("a secret does not belong in the project file, which others can read"),
        say("%1; if it was ever committed, change it on the server too", passwordAdvice()));
}

bool isBlank(std::string_view text)
{
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

/// linux/ARCHITECTURE[/VARIANT], as in an image's manifest.
bool isPlatform(std::string_view text)
{
    const std::vector<std::string> parts = split(text, '/');
    return (parts.size() == 2 || parts.size() == 3) && parts[0] == "linux"
        && std::all_of(parts.begin() + 1, parts.end(), [](const std::string& part) {
               return !part.empty() && std::all_of(part.begin(), part.end(), [](char c) {
                   return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
               });
           });
}

PasswordSource readPassword(const TomlNode& node, Findings& findings)
{
    using enum PasswordSource::Kind;
    if (const auto* text = node.scalar.get<std::string>();
        text != nullptr && node.kind == TomlNode::Kind::Scalar) {
        if (*text == "automatic")
            return {};
        if (*text == "keychain")
            return {Keychain, {}};
        if (*text == "libpq")
            return {Libpq, {}};
        addSecret(node, findings);
        return {};
    }
    if (node.kind != TomlNode::Kind::Table) {
        addSecret(node, findings);
        return {};
    }
    TableReader table(node, "the password source", findings);
    PasswordSource source;
    const TomlNode* env = table.take("env");
    const TomlNode* command = table.take("command");
    if ((env == nullptr) == (command == nullptr)) {
        findings.add(node.span, say("a password source is one of env and command"),
                     passwordAdvice());
    } else {
        source.kind = env != nullptr ? Environment : Command;
        table.text(env != nullptr ? "env" : "command", source.argument);
        const TomlNode& given = env != nullptr ? *env : *command;
        if (given.scalar.get<std::string>() != nullptr && isBlank(source.argument))
            findings.add(given.span, say("%1 is empty", jsonQuoted(given.key)));
    }
    table.finish();
    return source;
}

void readOptions(TableReader table, ServiceKind kind, std::map<std::string, std::string>& options)
{
    constexpr std::array<std::string_view, 12> kOwnKeys{
        "host",    "port",        "dbname", "user",     "service",  "sslmode",
        "sslcert", "sslrootcert", "sslkey", "password", "hostaddr", "passfile"};
    for (const TomlNode& child : table.node().children) {
        if (std::find(kSecretKeys.begin(), kSecretKeys.end(), child.key) != kSecretKeys.end()
            || child.key == "password") {
            addSecret(child, table.findings());
            continue;
        }
        // A service of one's own has no connection: its port is what its image listens on.
        const bool imagePort = kind == ServiceKind::Custom && child.key == "port";
        if (!imagePort
            && std::find(kOwnKeys.begin(), kOwnKeys.begin() + 9, child.key)
                != kOwnKeys.begin() + 9) {
            table.findings().add(child.keySpan,
                                 say("%1 has a key of its own", jsonQuoted(child.key)),
                                 say("write it in the source itself"));
            continue;
        }
        if (child.kind != TomlNode::Kind::Scalar) {
            addWrongType(child, say("a string"), table.findings());
            continue;
        }
        if (const auto* text = child.scalar.get<std::string>())
            options[child.key] = *text;
        else if (const auto* number = child.scalar.get<std::int64_t>())
            options[child.key] = std::to_string(*number);
        else
            addWrongType(child, say("a string"), table.findings());
    }
}

void refuseAddress(TableReader& table, std::string_view key, const std::string& value)
{
    const TomlNode* node = table.take(key);
    if (node != nullptr && value.find("://") != std::string::npos)
        table.findings().add(node->keySpan,
                             say("%1 is a plain name, not an address", jsonQuoted(key)),
                             say("write host, port, database and user as keys of their own"));
}

/// A key that sources of other kinds have.
void refuseUnless(bool known, TableReader& table, std::string_view key)
{
    if (const TomlNode* node = known ? nullptr : table.node().member(key))
        table.findings().add(node->keySpan,
                             say("%1 means nothing for a source of this kind", jsonQuoted(key)),
                             say("remove it"));
}

Connection readSource(TableReader table, ServiceKind kind)
{
    constexpr std::int64_t kLeastPace = 64'000;
    constexpr std::array<std::string_view, 6> kSslModes{"disable", "allow",     "prefer",
                                                        "require", "verify-ca", "verify-full"};
    constexpr int kHighestPort = 65535;
    constexpr int kLongestTimeout = 7 * 24 * 3600;
    constexpr int kMostJobs = 256;
    Connection source;
    table.text("host", source.host);
    table.integer("port", 1, kHighestPort, source.port);
    table.text("database", source.database);
    table.text("user", source.user);
    table.text("service", source.service);
    if (const auto mode = table.choice("ssl_mode", kSslModes))
        source.sslMode = kSslModes[*mode];
    table.text("ssl_root_cert", source.sslRootCert);
    table.text("ssl_cert", source.sslCert);
    table.text("ssl_key", source.sslKey);
    if (auto options = table.table("options"))
        readOptions(std::move(*options), kind, source.options);
    if (const TomlNode* password = table.take("password"))
        source.password = readPassword(*password, table.findings());
    table.integer("statement_timeout", 0, kLongestTimeout, source.statementTimeoutSeconds);
    table.integer("jobs", 0, kMostJobs, source.jobs);
    table.bytes("bytes_per_second", kLeastPace, source.bytesPerSecond);
    table.integer("max_lag", 0, kLongestTimeout, source.mostLagSeconds);
    refuseUnless(kind == ServiceKind::Postgres || kind == ServiceKind::MariaDb
                     || kind == ServiceKind::MySql,
                 table, "bytes_per_second");
    refuseUnless(kind == ServiceKind::Postgres, table, "max_lag");
    refuseAddress(table, "host", source.host);
    refuseAddress(table, "database", source.database);
    for (const std::string_view key : kSecretKeys) {
        if (table.node().member(key) != nullptr)
            addSecret(*table.take(key), table.findings());
    }
    table.finish();
    return source;
}

ImageOptions readImage(TableReader table, ServiceKind kind)
{
    constexpr std::array<std::string_view, 3> kCompressions{"zstd", "gzip", "none"};
    constexpr int kHighestLevel = 22;
    ImageOptions image = defaultImageOptions(kind);
    const bool login = !image.user.empty();
    table.text("base", image.base);
    table.text("database", image.database);
    table.text("user", image.user);
    table.text("password", image.password);
    if (const auto method = table.choice("compression", kCompressions))
        image.compression = kCompressions[*method];
    table.integer("compression_level", 0, image.compression == "gzip" ? 9 : kHighestLevel,
                  image.compressionLevel);
    table.text("donor_extra", image.donorExtra);
    table.text("final_extra", image.finalExtra);
    table.text("platform", image.platform);
    table.integer("layers", 1, kMostDataLayers, image.layers);
    table.finish();
    if (const TomlNode* node = table.take("layers");
        node != nullptr && image.layers > 1 && !hasDataLayers(kind))
        table.findings().add(node->span,
                             say("images of kind %1 store their data in one layer", toString(kind)),
                             say("remove \"layers\""));
    if (const TomlNode* node = table.take("platform");
        node != nullptr && !image.platform.empty() && !isPlatform(image.platform))
        table.findings().add(node->span, say("not a platform: %1", jsonQuoted(image.platform)),
                             say("write \"linux/amd64\" or \"linux/arm64\"; images of databases "
                                 "are made for linux"));
    for (const auto& [key, value] :
         {std::pair("user", &image.user), std::pair("password", &image.password)}) {
        const TomlNode* node = table.take(key);
        if (node != nullptr && !login)
            table.findings().add(node->keySpan,
                                 say("images of kind %1 have no login", toString(kind)),
                                 say("remove %1", jsonQuoted(key)));
        else if (node != nullptr && isBlank(*value))
            table.findings().add(node->span, say("%1 is empty", jsonQuoted(key)));
    }
    return image;
}

Decision readDecision(const TomlNode& node, Findings& findings)
{
    const Sentence forms = say("write { function = \"email\" } or { keep = \"why it may stay\" }");
    if (node.kind != TomlNode::Kind::Table) {
        findings.add(node.span,
                     say("the decision of %1 must be a table, not a %2", jsonQuoted(node.key),
                         node.typeName()),
                     forms);
        return Keep{};
    }
    const TomlNode* keep = node.member("keep");
    const TomlNode* function = node.member("function");
    if ((keep == nullptr) == (function == nullptr)) {
        findings.add(node.keySpan, say("a decision is either a function or a keep with a reason"),
                     forms);
        return Keep{};
    }
    TableReader table(node, "the decision", findings);
    if (keep != nullptr) {
        Keep kept;
        table.text("keep", kept.reason);
        table.finish();
        if (keep->scalar.get<std::string>() != nullptr && isBlank(kept.reason))
            findings.add(keep->span, say("keep needs a reason"),
                         say("say why the column may stay as it is"));
        return kept;
    }
    MaskRule rule;
    table.text("function", rule.function);
    if (function->scalar.get<std::string>() != nullptr && isBlank(rule.function))
        findings.add(function->span, say("the function has no name"), forms);
    for (const TomlNode& parameter : node.children) {
        if (parameter.key != "function")
            rule.parameters.emplace(parameter.key, parameter.toValue());
    }
    return rule;
}

MaskSpec readMasking(const TableReader& tables, Findings& findings)
{
    MaskSpec masking;
    for (const TomlNode& child : tables.node().children) {
        const std::string name = readTableName(child, findings);
        if (child.kind != TomlNode::Kind::Table) {
            addWrongType(child, say("a table of columns"), findings);
            continue;
        }
        if (masking.tables.contains(name)) {
            findings.add(child.keySpan, say("the masking names %1 twice", name));
            continue;
        }
        for (const TomlNode& column : child.children) {
            if (column.key.empty())
                findings.add(column.keySpan, say("a column needs a name"));
            masking.set(name, column.key, readDecision(column, findings));
        }
    }
    return masking;
}

}  // namespace

Service readService(TableReader table)
{
    constexpr std::array<std::string_view, 6> kKinds{"postgres", "mariadb", "mysql",
                                                     "redis",    "valkey",  "custom"};
    constexpr std::array kKindValues{ServiceKind::Postgres, ServiceKind::MariaDb,
                                     ServiceKind::MySql,    ServiceKind::Redis,
                                     ServiceKind::Valkey,   ServiceKind::Custom};
    Service service;
    service.name = table.node().key;
    if (table.require("kind", say("for example %1", R"(kind = "postgres")")) != nullptr) {
        if (const auto kind = table.choice("kind", kKinds))
            service.kind = kKindValues[*kind];
        service.image = defaultImageOptions(service.kind);
    }
    if (auto source = table.table("source"))
        service.source = readSource(std::move(*source), service.kind);
    if (auto subset = table.table("subset"))
        service.subset = readSubset(std::move(*subset));
    if (auto masking = table.table("masking"))
        service.masking = readMasking(*masking, table.findings());
    if (auto image = table.table("image"))
        service.image = readImage(std::move(*image), service.kind);
    if (auto compose = table.table("compose"))
        readCompose(std::move(*compose), service.compose);
    table.finish();
    return service;
}

}  // namespace decant
