// SPDX-License-Identifier: MIT
#include "model/support/text.h"
#include "services/masking/functions/jsonrewrite.h"
#include "services/masking/maskfunction.h"

#include <array>
#include <charconv>
#include <cmath>

namespace decant {

namespace {

class JsonPathFunction final : public MaskFunction {
public:
    explicit JsonPathFunction(std::vector<JsonOperation> operations)
        : m_rewrite(std::move(operations))
    {
    }
    bool apply(std::string_view value, std::string_view /*identity*/, std::string& out) override
    {
        const std::size_t from = out.size();
        if (!m_rewrite.append(value, out)) {
            // What cannot be read cannot be masked, so nothing of it passes.
            out.resize(from);
            out += "null";
        }
        return true;
    }
    bool reportTo(OriginalObserver* observer, std::size_t column) override
    {
        m_rewrite.reportTo(observer, column);
        return true;
    }
    void visitInner(const MaskerVisitor& visitor) override { m_rewrite.visit(visitor); }

private:
    JsonRewrite m_rewrite;
};

std::string jsonOf(const Value& value)
{
    if (const auto* text = value.get<std::string>())
        return jsonQuoted(*text);
    if (const auto* flag = value.get<bool>())
        return *flag ? "true" : "false";
    if (const auto* number = value.get<std::int64_t>())
        return std::to_string(*number);
    if (const auto* real = value.get<double>()) {
        // The shortest text that reads back as the same number; JSON has none for infinity and NaN.
        std::array<char, 32> text{};
        const auto end = std::to_chars(text.begin(), text.end(), *real).ptr;
        return std::isfinite(*real) ? std::string(text.data(), end) : "null";
    }
    std::string json;
    if (const auto* list = value.get<Value::List>()) {
        for (const Value& each : *list)
            json += (json.empty() ? "" : ", ") + jsonOf(each);
        return '[' + json + ']';
    }
    const auto* table = value.get<Value::Table>();
    for (const auto& [key, each] : table == nullptr ? Value::Table() : *table)
        json += (json.empty() ? "" : ", ") + jsonQuoted(key) + ": " + jsonOf(each);
    return '{' + json + '}';
}

Error badOperation(Sentence detail)
{
    return {Error::Code::InvalidInput, Error::Area::Project, "json.path", std::move(detail), {}};
}

template <class T>
T memberOf(const Value::Table& table, std::string_view name)
{
    const auto at = table.find(name);
    const T* value = at == table.end() ? nullptr : at->second.get<T>();
    return value == nullptr ? T() : *value;
}

/// Leaves are text of any length: a name in a document is masked as it is in its own column.
Result<std::unique_ptr<ColumnMasker>> leafMasker(const Value::Table& table,
                                                 const FunctionContext& context)
{
    ColumnMask mask;
    mask.rule.function = memberOf<std::string>(table, "function");
    mask.rule.parameters = memberOf<Value::Table>(table, "parameters");
    const FunctionDescriptor* function = findFunction(mask.rule.function);
    if (function == nullptr)
        return badOperation(say("there is no function \"%1\"", mask.rule.function));
    mask.keyDomain = memberOf<std::string>(mask.rule.parameters, "key_domain");
    if (mask.keyDomain.empty())
        mask.keyDomain = function->keyDomain;
    ColumnType type;
    type.name = "text";
    type.base = "text";
    type.family = TypeFamily::Text;
    const auto& types = function->types;
    if (!types.empty() && std::find(types.begin(), types.end(), type.family) == types.end())
        return badOperation(say("function \"%1\" does not mask text", mask.rule.function));
    return makeColumnMasker(mask, type, context.key);
}

Result<MaskFunctionPtr> makeJsonPath(const FunctionContext& context)
{
    const auto* list = context.parameters.value("operations").get<Value::List>();
    if (list == nullptr || list->empty() || list->size() > JsonRewrite::kMaxOperations)
        return badOperation(say("operations must be a list of 1 to 64 operations"));
    std::vector<JsonOperation> operations;
    for (const Value& each : *list) {
        const auto* table = each.get<Value::Table>();
        if (table == nullptr)
            return badOperation(say("an operation must be a table with op and path"));
        JsonOperation operation;
        const auto op = memberOf<std::string>(*table, "op");
        auto path = parseJsonPath(memberOf<std::string>(*table, "path"));
        if (!path)
            return badOperation(say("an operation needs a path like $.contact.email"));
        operation.path = std::move(*path);
        if (op == "apply") {
            operation.kind = JsonOperation::Kind::Apply;
            auto masker = leafMasker(*table, context);
            if (!masker)
                return std::move(masker).error();
            operation.masker = std::move(*masker);
        } else if (op == "delete") {
            operation.kind = JsonOperation::Kind::Delete;
        } else if (op == "set" && table->find("value") != table->end()) {
            operation.json = jsonOf(table->find("value")->second);
        } else {
            return badOperation(
                say("op must be set (with value), delete or apply (with function)"));
        }
        operations.push_back(std::move(operation));
    }
    return MaskFunctionPtr(std::make_unique<JsonPathFunction>(std::move(operations)));
}

constexpr std::array kEntries = {
    FunctionEntry{"json.path", makeJsonPath},
};

}  // namespace

std::span<const FunctionEntry> jsonFunctions()
{
    return kEntries;
}

}  // namespace decant
