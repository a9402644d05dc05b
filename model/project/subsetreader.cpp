// SPDX-License-Identifier: MIT
#include "model/project/subsetreader.h"

#include "model/catalog/catalog.h"
#include "model/project/names.h"
#include "model/project/writer.h"
#include "model/support/text.h"

#include <limits>

namespace decant {

namespace {

constexpr int kMost = std::numeric_limits<int>::max();
constexpr std::int64_t kMiB = std::int64_t{1} << 20;

bool isBlank(std::string_view text)
{
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

/// A text that is needed where `wanted`, and has no meaning elsewhere.
void textOf(TableReader& table, std::string_view key, bool wanted, std::string_view with,
            std::string& out)
{
    table.text(key, out);
    const TomlNode* node = table.take(key);
    if (node == nullptr && wanted)
        table.findings().add(table.node().keySpan,
                             say("missing %1 in %2", jsonQuoted(key), table.title()),
                             say("%1 needs it", with));
    else if (node != nullptr && !wanted)
        table.findings().add(node->keySpan,
                             say("%1 has no meaning without %2", jsonQuoted(key), with));
    else if (node != nullptr && isBlank(out))
        table.findings().add(node->span, say("%1 is empty", jsonQuoted(key)));
}

void readPercent(TableReader& table, bool wanted, double& out)
{
    const TomlNode* node = table.take("percent");
    if (node == nullptr) {
        if (wanted)
            table.findings().add(table.node().keySpan,
                                 say("missing \"percent\" in %1", table.title()),
                                 say("write how many of 100 rows are taken, for example 1.5"));
        return;
    }
    double value = 0;
    if (const auto* number = node->scalar.get<double>())
        value = *number;
    else if (const auto* whole = node->scalar.get<std::int64_t>())
        value = static_cast<double>(*whole);
    if (!wanted)
        table.findings().add(node->keySpan,
                             say("\"percent\" has no meaning without mode \"percent\""));
    else if (node->kind != TomlNode::Kind::Scalar || !(value > 0) || value > 100)
        table.findings().add(node->span, say("\"percent\" must be above 0 and at most 100"));
    else
        out = value;
}

TableSubset readRows(TableReader table)
{
    TableSubset rows;
    if (const auto mode = table.choice("mode", kRowModeNames))
        rows.mode = static_cast<RowMode>(*mode);
    textOf(table, "where", rows.mode == RowMode::Where, R"(mode "where")", rows.where);
    readPercent(table, rows.mode == RowMode::Percent, rows.percent);
    table.integer("seed", 0, kMost, rows.seed);
    if (const TomlNode* seed = table.take("seed"); seed != nullptr && rows.mode != RowMode::Percent)
        table.findings().add(seed->keySpan,
                             say("\"seed\" has no meaning without mode \"percent\""));
    textOf(table, "order", rows.mode == RowMode::Newest, R"(mode "newest")", rows.order);
    table.integer("rows", 1, kMost, rows.rows);
    if (const TomlNode* count = table.take("rows");
        (count != nullptr) != (rows.mode == RowMode::Newest))
        table.findings().add(count != nullptr ? count->keySpan : table.node().keySpan,
                             say("\"rows\" goes with mode \"newest\", and it with \"rows\""));
    table.texts("pinned", rows.pinned);
    table.texts("coverage", rows.coverage);
    const bool without = rows.mode == RowMode::StructureOnly || rows.mode == RowMode::Skip;
    for (const std::string_view key : {"pinned", "coverage"}) {
        if (const TomlNode* node = table.take(key); node != nullptr && without)
            table.findings().add(node->keySpan,
                                 say("%1 has no meaning where no row is taken", jsonQuoted(key)));
    }
    table.finish();
    return rows;
}

void readVirtual(TableReader& table, RelationSubset& relation)
{
    table.texts("columns", relation.columns);
    table.texts("expressions", relation.expressions);
    table.text("list", relation.list);
    table.text("when", relation.when);
    table.text("references", relation.references);
    table.texts("referenced_columns", relation.referencedColumns);
    const TomlNode* references = table.take("references");
    if (references == nullptr) {
        for (const std::string_view key :
             {"columns", "expressions", "list", "when", "referenced_columns"}) {
            if (const TomlNode* node = table.take(key))
                table.findings().add(
                    node->keySpan,
                    say("%1 belongs to a relation with \"references\"", jsonQuoted(key)),
                    say("a foreign key of the source is known already"));
        }
        return;
    }
    const auto name = QualifiedName::parse(relation.references);
    if (!name) {
        table.findings().add(references->span,
                             say("%1 is no table name", jsonQuoted(relation.references)),
                             say("write \"schema.table\""));
    } else {
        relation.references = name->text();
    }
    const std::size_t ways = (relation.columns.empty() ? 0U : 1U)
        + (relation.expressions.empty() ? 0U : 1U) + (relation.list.empty() ? 0U : 1U);
    if (ways != 1) {
        table.findings().add(table.node().keySpan,
                             say("a relation is made by one of columns, expressions and list"));
        return;
    }
    const std::size_t width =
        !relation.list.empty() ? 1 : relation.columns.size() + relation.expressions.size();
    if (relation.referencedColumns.size() != width)
        table.findings().add(table.node().keySpan,
                             width == 1
                                 ? say("\"referenced_columns\" must name one column")
                                 : say("\"referenced_columns\" must name %1 columns", width));
}

RelationSubset readRelation(TableReader table)
{
    RelationSubset relation;
    if (const TomlNode* node = table.take("children")) {
        const auto* number = node->scalar.get<std::int64_t>();
        const auto* text = node->scalar.get<std::string>();
        if (number != nullptr && *number > 0 && *number <= kMost) {
            relation.children = Children::Limit;
            relation.limit = static_cast<int>(*number);
        } else if (text != nullptr && *text == "all") {
            relation.children = Children::All;
        } else if (text == nullptr || *text != "no") {
            table.findings().add(
                node->span,
                say("\"children\" must be \"no\", \"all\" or the number of rows that come along "
                    "with each parent"));
        }
    }
    table.text("order", relation.order);
    if (const TomlNode* order = table.take("order");
        order != nullptr && relation.children != Children::Limit)
        table.findings().add(order->keySpan,
                             say("\"order\" has no meaning without a number of children"));
    readVirtual(table, relation);
    if (!relation.list.empty() && relation.children != Children::No)
        table.findings().add(table.node().keySpan,
                             say("rows cannot be found through an array: children must be \"no\""));
    table.finish();
    return relation;
}

void readRelations(const TableReader& tables, SubsetSpec& subset, Findings& findings)
{
    for (const TomlNode& child : tables.node().children) {
        const std::string name = readTableName(child, findings);
        if (child.kind != TomlNode::Kind::Table) {
            addWrongType(child, say("a table of relations"), findings);
            continue;
        }
        if (subset.relations.contains(name)) {
            findings.add(child.keySpan, say("the subset names the relations of %1 twice", name));
            continue;
        }
        for (const TomlNode& relation : child.children) {
            if (relation.kind != TomlNode::Kind::Table) {
                addWrongType(relation, say("a table like %1", R"({ children = "all" })"), findings);
                continue;
            }
            subset.relations[name].emplace(
                relation.key,
                readRelation(TableReader(relation, tables.title() + '.' + jsonQuoted(relation.key),
                                         findings)));
        }
    }
}

void readMemory(const TomlNode& node, SubsetSpec& subset, Findings& findings)
{
    const auto* text = node.scalar.get<std::string>();
    const auto bytes = text != nullptr ? parseBytes(*text) : std::nullopt;
    if (!bytes || *bytes < 16 * kMiB || *bytes % kMiB != 0 || *bytes / kMiB > (1 << 24))
        findings.add(node.span, say("\"memory\" must be a size in whole MiB, at least \"16 MiB\""),
                     say("write \"512 MiB\" or \"2 GiB\""));
    else
        subset.memoryMiB = static_cast<int>(*bytes / kMiB);
}

}  // namespace

std::string readTableName(const TomlNode& node, Findings& findings)
{
    if (const auto name = QualifiedName::parse(node.key))
        return name->text();
    findings.add(node.keySpan, say("%1 is no table name", jsonQuoted(node.key)),
                 say("write \"schema.table\", for example \"public.customers\""));
    return {};
}

SubsetSpec readSubset(TableReader table)
{
    SubsetSpec subset;
    Findings& findings = table.findings();
    if (const auto relations = table.table("relations"))
        readRelations(*relations, subset, findings);
    for (const TomlNode& child : table.node().children) {
        if (child.key == "relations")
            continue;
        if (child.key == "memory") {
            readMemory(child, subset, findings);
            continue;
        }
        const bool pattern = isTablePattern(child.key);
        const std::string name = pattern ? child.key : readTableName(child, findings);
        if (child.kind != TomlNode::Kind::Table) {
            addWrongType(child, say("a table like %1", R"({ mode = "structure_only" })"), findings);
            continue;
        }
        TableSubset rows =
            readRows(TableReader(child, table.title() + '.' + jsonQuoted(child.key), findings));
        if (!name.empty() && !subset.tables.emplace(name, std::move(rows)).second)
            findings.add(child.keySpan, say("the subset names %1 twice", name));
    }
    return subset;
}

namespace {

Value::List valueList(const std::vector<std::string>& texts)
{
    Value::List list;
    for (const std::string& text : texts)
        list.emplace_back(text);
    return list;
}

void put(Value::Table& table, const char* key, const std::string& text)
{
    if (!text.empty())
        table.emplace(key, text);
}

void put(Value::Table& table, const char* key, const std::vector<std::string>& texts)
{
    if (!texts.empty())
        table.emplace(key, valueList(texts));
}

}  // namespace

std::string subsetRowsText(const TableSubset& rows)
{
    Value::Table table;
    table.emplace("mode", std::string(toString(rows.mode)));
    put(table, "where", rows.where);
    if (rows.mode == RowMode::Percent)
        table.emplace("percent", rows.percent);
    if (rows.seed != 0)
        table.emplace("seed", std::int64_t{rows.seed});
    put(table, "order", rows.order);
    if (rows.rows != 0)
        table.emplace("rows", std::int64_t{rows.rows});
    put(table, "pinned", rows.pinned);
    put(table, "coverage", rows.coverage);
    return tomlText(table);
}

std::string subsetRelationText(const RelationSubset& relation)
{
    Value::Table table;
    if (relation.children == Children::Limit)
        table.emplace("children", std::int64_t{relation.limit});
    else
        put(table, "children", relation.children == Children::All ? "all" : "");
    put(table, "order", relation.order);
    put(table, "columns", relation.columns);
    put(table, "expressions", relation.expressions);
    put(table, "list", relation.list);
    put(table, "when", relation.when);
    put(table, "references", relation.references);
    put(table, "referenced_columns", relation.referencedColumns);
    return tomlText(table);
}

}  // namespace decant
