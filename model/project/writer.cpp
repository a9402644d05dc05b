// SPDX-License-Identifier: MIT
#include "model/project/writer.h"

#include "model/project/automationwriter.h"
#include "model/project/imagedefaults.h"
#include "model/project/names.h"
#include "model/project/subsetreader.h"
#include "model/project/tablewriter.h"
#include "model/support/text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace decant {

namespace {

std::string floatText(double value)
{
    if (std::isnan(value))
        return "nan";
    if (std::isinf(value))
        return value < 0 ? "-inf" : "inf";
    std::array<char, 32> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value).ptr;
    std::string text(buffer.data(), end);
    if (text.find_first_of(".e") == std::string::npos)
        text += ".0";
    return text;
}

/// Lines stay lines where TOML's literal form can hold them unchanged.
std::string blockText(const std::string& text)
{
    const bool plain = std::none_of(text.begin(), text.end(), [](char c) {
        return (static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t') || c == 0x7f;
    });
    if (!plain || text.find('\n') == std::string::npos || text.find("'''") != std::string::npos
        || text.ends_with('\''))
        return jsonQuoted(text);
    return "'''\n" + text + "'''";
}

std::string passwordText(const PasswordSource& source)
{
    switch (source.kind) {
    case PasswordSource::Kind::Keychain:
        return R"("keychain")";
    case PasswordSource::Kind::Libpq:
        return R"("libpq")";
    case PasswordSource::Kind::Environment:
        return "{ env = " + jsonQuoted(source.argument) + " }";
    case PasswordSource::Kind::Command:
        return "{ command = " + jsonQuoted(source.argument) + " }";
    case PasswordSource::Kind::Automatic:
        break;
    }
    return R"("automatic")";
}

void writeSource(const Connection& source, const std::string& header, std::string& out)
{
    TableWriter table(out, header);
    table.text("host", source.host);
    table.integer("port", source.port);
    table.text("database", source.database);
    table.text("user", source.user);
    table.text("service", source.service);
    table.text("ssl_mode", source.sslMode);
    table.text("ssl_root_cert", source.sslRootCert);
    table.text("ssl_cert", source.sslCert);
    table.text("ssl_key", source.sslKey);
    if (source.password != PasswordSource{})
        table.line("password", passwordText(source.password));
    table.integer("statement_timeout", source.statementTimeoutSeconds);
    table.integer("jobs", source.jobs);
    table.bytes("bytes_per_second", source.bytesPerSecond);
    table.integer("max_lag", source.mostLagSeconds);
    TableWriter options(out, header + ".options");
    for (const auto& [name, value] : source.options)
        options.line(name, blockText(value));
}

void writeImage(const ImageOptions& image, const ImageOptions& defaults, TableWriter table)
{
    table.text("base", image.base);
    table.text("database", image.database);
    table.text("user", image.user, defaults.user);
    table.text("password", image.password, defaults.password);
    table.text("compression", image.compression, defaults.compression);
    table.integer("compression_level", image.compressionLevel);
    table.text("platform", image.platform);
    table.integer("layers", image.layers, defaults.layers);
    if (!image.donorExtra.empty())
        table.line("donor_extra", blockText(image.donorExtra));
    if (!image.finalExtra.empty())
        table.line("final_extra", blockText(image.finalExtra));
}

std::string decisionText(const Decision& decision)
{
    if (const auto* keep = std::get_if<Keep>(&decision))
        return "{ keep = " + jsonQuoted(keep->reason) + " }";
    const auto& rule = std::get<MaskRule>(decision);
    std::string out = "{ function = " + jsonQuoted(rule.function);
    for (const auto& [name, value] : rule.parameters)
        out += ", " + tomlKey(name) + " = " + tomlText(value);
    return out + " }";
}

void writeService(const Service& service, std::string& out)
{
    const std::string header = "service." + tomlKey(service.name);
    TableWriter(out, header).line("kind", jsonQuoted(toString(service.kind)));
    writeSource(service.source, header + ".source", out);
    writeImage(service.image, defaultImageOptions(service.kind),
               TableWriter(out, header + ".image"));
    writeCompose(service.compose, header + ".compose", out);
    TableWriter subset(out, header + ".subset");
    for (const auto& [table, rows] : service.subset.tables)
        subset.line(table, subsetRowsText(rows));
    if (service.subset.memoryMiB != kSubsetMemoryMiB)
        subset.text("memory", exactBytesText(std::int64_t{service.subset.memoryMiB} << 20));
    for (const auto& [table, relations] : service.subset.relations) {
        TableWriter writer(out, header + ".subset.relations." + tomlKey(table));
        for (const auto& [name, relation] : relations)
            writer.line(name, subsetRelationText(relation));
    }
    for (const auto& [table, columns] : service.masking.tables) {
        TableWriter masking(out, header + ".masking." + tomlKey(table));
        for (const auto& [column, decision] : columns)
            masking.line(column, decisionText(decision));
    }
}

}  // namespace

std::string tomlText(const Value& value)
{
    if (const auto* boolean = value.get<bool>())
        return *boolean ? "true" : "false";
    if (const auto* integer = value.get<std::int64_t>())
        return std::to_string(*integer);
    if (const auto* number = value.get<double>())
        return floatText(*number);
    if (const auto* text = value.get<std::string>())
        return jsonQuoted(*text);
    std::string out;
    if (const auto* list = value.get<Value::List>()) {
        for (const Value& item : *list)
            out += (out.empty() ? "" : ", ") + tomlText(item);
        return '[' + out + ']';
    }
    for (const auto& [name, item] : *value.get<Value::Table>())
        out += (out.empty() ? " " : ", ") + tomlKey(name) + " = " + tomlText(item);
    return out.empty() ? "{}" : '{' + out + " }";
}

std::string writeProject(const Project& project)
{
    std::string out = "format = " + std::to_string(kProjectFormat) + '\n';
    TableWriter root(out, {});
    root.line("name", jsonQuoted(project.name));
    root.text("key_fingerprint", project.keyFingerprint);

    const RegistryTarget defaults;
    TableWriter registry(out, "registry");
    registry.text("host", project.registry.registry);
    registry.text("repository", project.registry.repository);
    registry.text("tag", project.registry.tag, defaults.tag);
    if (project.registry.insecure)
        registry.line("insecure", "true");
    registry.text("ca_file", project.registry.caFile);
    if (project.registry.pushBy != defaults.pushBy)
        registry.text("push_by",
                      std::string(kPushByNames[static_cast<std::size_t>(project.registry.pushBy)]));
    registry.bytes("max_layer", project.registry.maxLayerBytes, defaults.maxLayerBytes);
    registry.integer("keep_tags", project.registry.keepTags);
    registry.texts("more_tags", project.registry.moreTags);

    TableWriter(out, "budget").bytes("stack", project.budget.stackBytes, Budget().stackBytes);
    writeAutomation(project, out);
    for (const Service& service : project.services)
        writeService(service, out);
    writeApplications(project, out);
    return out;
}

}  // namespace decant
