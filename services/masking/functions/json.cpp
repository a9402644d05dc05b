// SPDX-License-Identifier: MIT
// The document is rewritten in one pass over its text, not through a tree: number text, duplicate
// keys, key order and white space stay as they are wherever nothing is changed, and a value costs
// no allocation. A tree (QJsonDocument) would turn numbers into doubles and drop duplicate keys.
#include "model/masking/jsonpath.h"
#include "model/support/text.h"
#include "services/masking/jsontext.h"
#include "services/masking/maskfunction.h"
#include "services/masking/textform.h"

#include <array>

namespace decant {

namespace {

struct Operation {
    enum class Kind : std::uint8_t { Set, Delete, Apply };
    Kind kind = Kind::Set;
    JsonPath path;
    std::string json;  ///< of Set: the new value
    std::unique_ptr<ColumnMasker> masker;  ///< of Apply
};

/// Bit i: operation i. What matched so far of each operation's path.
using Active = std::uint64_t;

class JsonPathFunction final : public MaskFunction {
public:
    static constexpr std::size_t kMaxOperations = 64;
    static constexpr std::size_t kMaxDepth = 512;

    explicit JsonPathFunction(std::vector<Operation> operations)
        : m_operations(std::move(operations))
    {
    }

    bool apply(std::string_view value, std::string_view /*identity*/, std::string& out) override
    {
        const std::size_t from = out.size();
        JsonCursor cursor(value);
        const Active all = m_operations.size() == kMaxOperations
            ? ~Active{0}
            : (Active{1} << m_operations.size()) - 1;
        copySpace(cursor, out);
        if (rewrite(cursor, all, 0, out)) {
            copySpace(cursor, out);
            if (cursor.atEnd())
                return true;
        }
        // What cannot be read cannot be masked, so nothing of it passes.
        out.resize(from);
        out += "null";
        return true;
    }
    bool reportTo(OriginalObserver* observer, std::size_t column) override
    {
        m_observer = observer;
        m_column = column;
        return true;
    }
    void visitInner(const MaskerVisitor& visitor) override
    {
        for (const Operation& operation : m_operations) {
            if (operation.masker)
                operation.masker->visit(visitor);
        }
    }

private:
    static void copySpace(JsonCursor& cursor, std::string& out)
    {
        const std::size_t from = cursor.at();
        cursor.skipSpace();
        out += cursor.since(from);
    }
    /// Operations that go on (or end) at the child; `last` receives one that ends there.
    [[nodiscard]] Active descend(Active active, std::size_t depth, std::string_view key, long index,
                                 const Operation*& last) const
    {
        Active child = 0;
        last = nullptr;
        for (std::size_t i = 0; i < m_operations.size(); ++i) {
            if (((active >> i) & 1) == 0)
                continue;
            const JsonPath& path = m_operations[i].path;
            const JsonStep& step = path[depth];
            const bool matches = step.any
                || (index < 0 ? step.key == key && !step.key.empty() : step.index == index);
            if (!matches)
                continue;
            if (path.size() == depth + 1)
                last = &m_operations[i];
            else
                child |= Active{1} << i;
        }
        return child;
    }
    bool rewrite(JsonCursor& cursor, Active active, std::size_t depth, std::string& out)
    {
        if (depth > kMaxDepth)
            return false;
        if (active == 0) {  // nothing below changes
            const std::size_t from = cursor.at();
            if (!cursor.skipValue(kMaxDepth - depth))
                return false;
            out += cursor.since(from);
            return true;
        }
        if (cursor.peek() == '{')
            return rewriteObject(cursor, active, depth, out);
        if (cursor.peek() == '[')
            return rewriteArray(cursor, active, depth, out);
        const std::string_view scalar =
            cursor.peek() == '"' ? cursor.takeString() : cursor.takeScalar();
        out += scalar;
        return !scalar.empty();
    }
    bool rewriteObject(JsonCursor& cursor, Active active, std::size_t depth, std::string& out);
    bool rewriteArray(JsonCursor& cursor, Active active, std::size_t depth, std::string& out);
    /// The value under an operation that ends here.
    bool replaceValue(JsonCursor& cursor, const Operation& operation, std::size_t depth,
                      std::string& out);
    bool applyToLeaves(JsonCursor& cursor, const Operation& operation, std::size_t depth,
                       std::string& out);
    void applyToLeaf(std::string_view leaf, const Operation& operation, std::string& out);
    void addMissing(Active active, std::size_t depth, Active seen, bool first, std::string& out);

    std::vector<Operation> m_operations;
    OriginalObserver* m_observer = nullptr;
    std::size_t m_column = 0;
    std::string m_key;
    std::string m_value;
    std::string m_masked;
};

bool JsonPathFunction::rewriteObject(JsonCursor& cursor, Active active, std::size_t depth,
                                     std::string& out)
{
    if (!cursor.take('{'))
        return false;
    out += '{';
    bool first = true;  // nothing written yet, so no comma
    Active seen = 0;
    copySpace(cursor, out);
    while (cursor.peek() != '}') {
        const std::size_t separator = out.size();
        if (!first)
            out += ',';
        copySpace(cursor, out);
        const std::string_view key = cursor.takeString();
        if (key.empty())
            return false;
        m_key.clear();
        appendJsonUnescaped(key.substr(1, key.size() - 2), m_key);
        const Operation* last = nullptr;
        const Active child = descend(active, depth, m_key, -1, last);
        out += key;
        copySpace(cursor, out);
        if (!cursor.take(':'))
            return false;
        out += ':';
        copySpace(cursor, out);
        if (last != nullptr) {
            seen |= Active{1} << static_cast<std::size_t>(last - m_operations.data());
            if (!replaceValue(cursor, *last, depth + 1, out))
                return false;
        } else if (!rewrite(cursor, child, depth + 1, out)) {
            return false;
        }
        copySpace(cursor, out);
        if (last != nullptr && last->kind == Operation::Kind::Delete)
            out.resize(separator);
        else
            first = false;
        if (cursor.peek() != '}' && !cursor.take(','))
            return false;
    }
    addMissing(active, depth, seen, first, out);
    out += '}';
    return cursor.take('}');
}

bool JsonPathFunction::rewriteArray(JsonCursor& cursor, Active active, std::size_t depth,
                                    std::string& out)
{
    if (!cursor.take('['))
        return false;
    out += '[';
    bool first = true;
    copySpace(cursor, out);
    for (long index = 0; cursor.peek() != ']'; ++index) {
        const std::size_t separator = out.size();
        if (!first)
            out += ',';
        copySpace(cursor, out);
        const Operation* last = nullptr;
        const Active child = descend(active, depth, {}, index, last);
        const bool good = last != nullptr ? replaceValue(cursor, *last, depth + 1, out)
                                          : rewrite(cursor, child, depth + 1, out);
        if (!good)
            return false;
        copySpace(cursor, out);
        if (last != nullptr && last->kind == Operation::Kind::Delete)
            out.resize(separator);
        else
            first = false;
        if (cursor.peek() != ']' && !cursor.take(','))
            return false;
    }
    out += ']';
    return cursor.take(']');
}

/// Set on a key that the object lacks adds it.
void JsonPathFunction::addMissing(Active active, std::size_t depth, Active seen, bool first,
                                  std::string& out)
{
    for (std::size_t i = 0; i < m_operations.size(); ++i) {
        const Operation& operation = m_operations[i];
        const bool here = ((active >> i) & 1) != 0 && ((seen >> i) & 1) == 0
            && operation.kind == Operation::Kind::Set && operation.path.size() == depth + 1
            && !operation.path[depth].key.empty();
        if (!here)
            continue;
        if (!first)
            out += ", ";
        first = false;
        appendJsonQuoted(operation.path[depth].key, out);
        out += ": ";
        out += operation.json;
    }
}

bool JsonPathFunction::replaceValue(JsonCursor& cursor, const Operation& operation,
                                    std::size_t depth, std::string& out)
{
    switch (operation.kind) {
    case Operation::Kind::Apply:
        return applyToLeaves(cursor, operation, depth, out);
    case Operation::Kind::Set:
    case Operation::Kind::Delete:
        break;
    }
    const std::size_t from = cursor.at();
    if (depth > kMaxDepth || !cursor.skipValue(kMaxDepth - depth))
        return false;
    const std::string_view value = cursor.since(from);
    if (m_observer != nullptr && value.size() > 2 && value.front() == '"') {
        m_value.clear();
        appendJsonUnescaped(value.substr(1, value.size() - 2), m_value);
        m_observer->original(m_column, m_value, {});
    }
    if (operation.kind == Operation::Kind::Set)
        out += operation.json;
    return true;
}

bool JsonPathFunction::applyToLeaves(JsonCursor& cursor, const Operation& operation,
                                     std::size_t depth, std::string& out)
{
    if (depth > kMaxDepth)
        return false;
    const char opening = cursor.peek();
    if (opening != '{' && opening != '[') {
        const std::string_view leaf = opening == '"' ? cursor.takeString() : cursor.takeScalar();
        applyToLeaf(leaf, operation, out);
        return !leaf.empty();
    }
    const char closing = opening == '{' ? '}' : ']';
    out += opening;
    if (!cursor.take(opening))
        return false;
    copySpace(cursor, out);
    while (cursor.peek() != closing) {
        copySpace(cursor, out);
        if (opening == '{') {
            const std::string_view key = cursor.takeString();
            out += key;
            copySpace(cursor, out);
            if (key.empty() || !cursor.take(':'))
                return false;
            out += ':';
            copySpace(cursor, out);
        }
        if (!applyToLeaves(cursor, operation, depth + 1, out))
            return false;
        copySpace(cursor, out);
        if (cursor.peek() == closing)
            break;
        if (!cursor.take(','))
            return false;
        out += ',';
    }
    out += closing;
    return cursor.take(closing);
}

void JsonPathFunction::applyToLeaf(std::string_view leaf, const Operation& operation,
                                   std::string& out)
{
    if (leaf.empty() || leaf == "null") {
        out += leaf;
        return;
    }
    const bool quoted = leaf.front() == '"';
    m_value.clear();
    if (quoted)
        appendJsonUnescaped(leaf.substr(1, leaf.size() - 2), m_value);
    else
        m_value = leaf;
    m_masked.clear();
    const bool given = operation.masker->mask(m_value, m_masked);
    if (m_observer != nullptr)
        m_observer->original(m_column, m_value, m_masked);
    if (!given)
        out += "null";
    else if (!quoted && (isJsonNumber(m_masked) || m_masked == "true" || m_masked == "false"))
        out += m_masked;
    else
        appendJsonQuoted(m_masked, out);
}

std::string jsonOf(const Value& value)
{
    if (const auto* text = value.get<std::string>())
        return jsonQuoted(*text);
    if (const auto* flag = value.get<bool>())
        return *flag ? "true" : "false";
    if (const auto* number = value.get<std::int64_t>())
        return std::to_string(*number);
    if (const auto* real = value.get<double>())
        return std::to_string(*real);
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
    if (list == nullptr || list->empty() || list->size() > JsonPathFunction::kMaxOperations)
        return badOperation(say("operations must be a list of 1 to 64 operations"));
    std::vector<Operation> operations;
    for (const Value& each : *list) {
        const auto* table = each.get<Value::Table>();
        if (table == nullptr)
            return badOperation(say("an operation must be a table with op and path"));
        Operation operation;
        const auto op = memberOf<std::string>(*table, "op");
        auto path = parseJsonPath(memberOf<std::string>(*table, "path"));
        if (!path)
            return badOperation(say("an operation needs a path like $.contact.email"));
        operation.path = std::move(*path);
        if (op == "apply") {
            operation.kind = Operation::Kind::Apply;
            auto masker = leafMasker(*table, context);
            if (!masker)
                return std::move(masker).error();
            operation.masker = std::move(*masker);
        } else if (op == "delete") {
            operation.kind = Operation::Kind::Delete;
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
