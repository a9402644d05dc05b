// SPDX-License-Identifier: MIT
#include "services/import/greenmaskfile.h"

#include "model/catalog/catalog.h"

#include <charconv>
#include <fstream>
#include <sstream>
#include <yaml-cpp/yaml.h>

namespace decant {

namespace {

constexpr int kDeepest = 32;

Error badFile(std::string_view name, Sentence detail)
{
    return {Error::Code::InvalidInput, Error::Area::Project, std::string(name), std::move(detail),
            say("Give the configuration that `greenmask --config` takes.")};
}

/// Plain scalars are read as YAML reads them, quoted ones are texts.
Value scalar(const YAML::Node& node)
{
    const std::string& text = node.Scalar();
    if (node.Tag() == "!")
        return {text};
    if (text == "true" || text == "false")
        return {text == "true"};
    std::int64_t integer = 0;
    double real = 0;
    const char* const end = text.data() + text.size();
    if (const auto [at, error] = std::from_chars(text.data(), end, integer);
        error == std::errc() && at == end)
        return {integer};
    if (const auto [at, error] = std::from_chars(text.data(), end, real);
        error == std::errc() && at == end)
        return {real};
    return {text};
}

Value valueOf(const YAML::Node& node, int depth = 0)
{
    if (depth > kDeepest)
        return {std::string()};
    if (node.IsScalar())
        return scalar(node);
    if (node.IsSequence()) {
        Value::List list;
        for (const YAML::Node& each : node)
            list.push_back(valueOf(each, depth + 1));
        return {std::move(list)};
    }
    Value::Table table;
    if (node.IsMap()) {
        for (const auto& each : node)
            table.insert_or_assign(each.first.IsScalar() ? each.first.Scalar() : std::string(),
                                   valueOf(each.second, depth + 1));
    }
    return {std::move(table)};
}

std::string textOf(const YAML::Node& node, const char* key)
{
    const YAML::Node member = node.IsMap() ? node[key] : YAML::Node();
    return member && member.IsScalar() ? member.Scalar() : std::string();
}

void readTransformer(const std::string& table, const YAML::Node& node, ForeignRules& out)
{
    const std::string name = textOf(node, "name");
    const std::string where = table + " (" + name + ")";
    if (name.empty()) {
        out.losses.push_back({table, "A transformer has no name."});
        return;
    }
    const Value parameters = node["params"] ? valueOf(node["params"]) : Value(Value::Table());
    const auto* given = parameters.get<Value::Table>();
    readGreenmaskTransformer(table, name, given == nullptr ? Value::Table() : *given, out);
    if (node["dynamic_params"])
        out.losses.push_back({where, "Parameters that come from other columns were left out."});
    if (node["when"])
        out.losses.push_back(
            {where, "Its condition was left out: the rule masks every row. Write it as `when`."});
}

void readTable(const YAML::Node& node, ForeignRules& out)
{
    const QualifiedName name{textOf(node, "schema").empty() ? "public" : textOf(node, "schema"),
                             textOf(node, "name")};
    const std::string table = name.text();
    if (name.name.empty()) {
        out.losses.push_back({"dump.transformation", "An entry has no name of a table."});
        return;
    }
    for (const char* key : {"query", "subset_conds"}) {
        if (node[key])
            out.losses.push_back(
                {table, std::string(key) + " chooses rows; that is the subset of a service here."});
    }
    if (node["when"])
        out.losses.push_back({table, "Its condition was left out: the rules mask every row."});
    const YAML::Node transformers = node["transformers"];
    if (!transformers || !transformers.IsSequence())
        return;
    for (const YAML::Node& each : transformers) {
        if (each.IsMap())
            readTransformer(table, each, out);
    }
}

}  // namespace

Result<ForeignRules> readGreenmask(std::string_view yaml, std::string_view fileName)
{
    ForeignRules out;
    try {
        const YAML::Node root = YAML::Load(std::string(yaml));
        const YAML::Node dump = root.IsMap() ? root["dump"] : YAML::Node();
        const YAML::Node tables =
            dump && dump.IsMap() ? dump["transformation"] : YAML::Node(YAML::NodeType::Undefined);
        if (!tables || !tables.IsSequence())
            return badFile(fileName, say("it has no list dump.transformation"));
        for (const YAML::Node& each : tables) {
            if (each.IsMap())
                readTable(each, out);
        }
        if (dump["virtual_references"])
            out.losses.push_back({"dump.virtual_references",
                                  "References that are no foreign keys are not carried over; give "
                                  "both columns the same rule and key_domain."});
    } catch (const YAML::Exception& e) {
        const std::string place = e.mark.is_null() ? std::string()
                                                   : "line " + std::to_string(e.mark.line + 1)
                + ", column " + std::to_string(e.mark.column + 1) + ": ";
        return badFile(fileName, Sentence::verbatim(place + e.msg));
    }
    return out;
}

Result<ForeignRules> readGreenmaskFile(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    if (!in)
        return Error{Error::Code::NotFound, Error::Area::Project, file.string(),
                     say("the file cannot be read"), say("Check its name and who may read it.")};
    std::stringstream text;
    text << in.rdbuf();
    return readGreenmask(text.str(), file.string());
}

}  // namespace decant
