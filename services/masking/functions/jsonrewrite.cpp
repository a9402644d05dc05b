// SPDX-License-Identifier: MIT
#include "services/masking/functions/jsonrewrite.h"

#include <bit>
#include <utility>

namespace decant {

namespace {

/// What a string in quotes means; in `memory` where it has escapes.
std::string_view textOf(std::string_view quoted, bool escapes, std::string& memory)
{
    const std::string_view body = quoted.substr(1, quoted.size() - 2);
    if (!escapes)
        return body;
    memory.clear();
    appendJsonUnescaped(body, memory);
    return memory;
}

}  // namespace

JsonRewrite::JsonRewrite(std::vector<JsonOperation> operations)
    : m_operations(std::move(operations))
{
    for (std::size_t i = 0; i < m_operations.size(); ++i) {
        const JsonOperation& operation = m_operations[i];
        if (operation.kind == JsonOperation::Kind::Set && !operation.path.back().key.empty())
            m_sets |= Active{1} << i;
    }
}

void JsonRewrite::reportTo(OriginalObserver* observer, std::size_t column)
{
    m_observer = observer;
    m_column = column;
}

void JsonRewrite::visit(const MaskerVisitor& visitor)
{
    for (const JsonOperation& operation : m_operations) {
        if (operation.masker)
            operation.masker->visit(visitor);
    }
}

bool JsonRewrite::append(std::string_view document, std::string& out)
{
    m_document = document;
    m_cursor = JsonCursor(document);
    m_copied = 0;
    m_out = &out;
    const Active all =
        m_operations.size() == kMaxOperations ? ~Active{0} : (Active{1} << m_operations.size()) - 1;
    m_cursor.skipSpace();
    if (!rewrite(all, 0))
        return false;
    m_cursor.skipSpace();
    copyUntil(m_cursor.at());
    return m_cursor.atEnd();
}

void JsonRewrite::copyUntil(std::size_t end)
{
    if (end <= m_copied)
        return;
    m_out->append(m_document.substr(m_copied, end - m_copied));
    m_copied = end;
}

/// Operations that go on at the child; `last` receives one that ends there.
JsonRewrite::Active JsonRewrite::descend(Active active, std::size_t depth, std::string_view key,
                                         long index, const JsonOperation*& last) const
{
    Active child = 0;
    last = nullptr;
    for (; active != 0; active &= active - 1) {
        const auto i = static_cast<std::size_t>(std::countr_zero(active));
        const JsonPath& path = m_operations[i].path;
        const JsonStep& step = path[depth];
        const bool matches =
            step.any || (index < 0 ? step.key == key && !step.key.empty() : step.index == index);
        if (!matches)
            continue;
        if (path.size() == depth + 1)
            last = &m_operations[i];
        else
            child |= Active{1} << i;
    }
    return child;
}

bool JsonRewrite::rewrite(Active active, std::size_t depth)
{
    if (depth > kMaxDepth)
        return false;
    if (active != 0 && m_cursor.peek() == '{')
        return rewriteObject(active, depth);
    if (active != 0 && m_cursor.peek() == '[')
        return rewriteArray(active, depth);
    return m_cursor.skipValue(kMaxDepth - depth);
}

/// Goes through all items; `item(index, removed)` passes over one and says whether it is left out.
template <class Item>
bool JsonRewrite::container(char opening, char closing, Item item)
{
    if (!m_cursor.take(opening))
        return false;
    m_cursor.skipSpace();
    bool kept = false;
    std::size_t before = m_cursor.at();  // where the item before ended, in front of the comma
    for (long index = 0; m_cursor.peek() != closing; ++index) {
        if (index > 0) {
            before = m_cursor.at();
            if (!m_cursor.take(','))
                return false;
            if (!kept) {
                copyUntil(before);
                m_copied = m_cursor.at();
            }
            m_cursor.skipSpace();
            if (m_cursor.peek() == closing)
                return false;
        }
        bool removed = false;
        if (!item(index, removed))
            return false;
        m_cursor.skipSpace();
        if (removed) {
            copyUntil(before);
            m_copied = m_cursor.at();
        }
        kept = kept || !removed;
    }
    return true;
}

/// The key of a member and its colon.
bool JsonRewrite::takeKey(std::string_view& key, bool& escapes)
{
    key = m_cursor.takeString(escapes);
    m_cursor.skipSpace();
    if (key.empty() || !m_cursor.take(':'))
        return false;
    m_cursor.skipSpace();
    return true;
}

bool JsonRewrite::rewriteObject(Active active, std::size_t depth)
{
    Active seen = 0;
    bool empty = true;
    const bool good = container('{', '}', [&](long /*index*/, bool& removed) {
        std::string_view key;
        bool escapes = false;
        if (!takeKey(key, escapes))
            return false;
        const JsonOperation* last = nullptr;
        const Active child = descend(active, depth, textOf(key, escapes, m_key), -1, last);
        removed = last != nullptr && last->kind == JsonOperation::Kind::Delete;
        empty = empty && removed;
        if (last == nullptr)
            return rewrite(child, depth + 1);
        seen |= Active{1} << static_cast<std::size_t>(last - m_operations.data());
        return replaceValue(*last, depth + 1);
    });
    if (!good)
        return false;
    addMissing(active, depth, seen, empty);
    return m_cursor.take('}');
}

bool JsonRewrite::rewriteArray(Active active, std::size_t depth)
{
    const bool good = container('[', ']', [&](long index, bool& removed) {
        const JsonOperation* last = nullptr;
        const Active child = descend(active, depth, {}, index, last);
        removed = last != nullptr && last->kind == JsonOperation::Kind::Delete;
        return last != nullptr ? replaceValue(*last, depth + 1) : rewrite(child, depth + 1);
    });
    return good && m_cursor.take(']');
}

/// Set on a key that the object lacks adds it.
void JsonRewrite::addMissing(Active active, std::size_t depth, Active seen, bool first)
{
    for (Active rest = active & m_sets & ~seen; rest != 0; rest &= rest - 1) {
        const JsonOperation& operation =
            m_operations[static_cast<std::size_t>(std::countr_zero(rest))];
        if (operation.path.size() != depth + 1)
            continue;
        copyUntil(m_cursor.at());
        if (!first)
            *m_out += ", ";
        first = false;
        appendJsonQuoted(operation.path[depth].key, *m_out);
        *m_out += ": ";
        *m_out += operation.json;
    }
}

/// The value under an operation that ends here.
bool JsonRewrite::replaceValue(const JsonOperation& operation, std::size_t depth)
{
    if (operation.kind == JsonOperation::Kind::Apply)
        return applyToLeaves(operation, depth);
    const std::size_t from = m_cursor.at();
    if (depth > kMaxDepth || !m_cursor.skipValue(kMaxDepth - depth))
        return false;
    const std::string_view value = m_cursor.since(from);
    if (m_observer != nullptr && value.size() > 2 && value.front() == '"')
        m_observer->original(m_column, textOf(value, true, m_value), {});
    if (operation.kind == JsonOperation::Kind::Set) {
        copyUntil(from);
        m_copied = m_cursor.at();
        *m_out += operation.json;
    }
    return true;
}

bool JsonRewrite::applyToLeaves(const JsonOperation& operation, std::size_t depth)
{
    if (depth > kMaxDepth)
        return false;
    const auto below = [&] { return applyToLeaves(operation, depth + 1); };
    switch (m_cursor.peek()) {
    case '{':
        return container('{', '}',
                         [&](long /*index*/, bool& /*removed*/) {
                             std::string_view key;
                             bool escapes = false;
                             return takeKey(key, escapes) && below();
                         })
            && m_cursor.take('}');
    case '[':
        return container('[', ']', [&](long /*index*/, bool& /*removed*/) { return below(); })
            && m_cursor.take(']');
    case '"': {
        bool escapes = false;
        const std::string_view leaf = m_cursor.takeString(escapes);
        if (leaf.empty())
            return false;
        applyToText(leaf, escapes, operation);
        return true;
    }
    default: {
        const std::string_view leaf = m_cursor.takeScalar();
        if (leaf.empty())
            return false;
        if (leaf != "null")
            applyToScalar(leaf, operation);
        return true;
    }
    }
}

void JsonRewrite::applyToText(std::string_view leaf, bool escapes, const JsonOperation& operation)
{
    copyUntil(m_cursor.at() - leaf.size());
    m_copied = m_cursor.at();
    std::string& out = *m_out;
    const std::string_view value = textOf(leaf, escapes, m_value);
    const std::size_t quote = out.size();
    out += '"';
    const bool given = operation.masker->mask(value, out);
    const std::string_view masked = std::string_view(out).substr(quote + 1);
    if (m_observer != nullptr)
        m_observer->original(m_column, value, given ? masked : std::string_view());
    if (!given) {
        out.resize(quote);
        out += "null";
    } else if (plainJsonPrefix(masked) == masked.size()) {
        out += '"';
    } else {
        m_masked = masked;
        out.resize(quote);
        appendJsonQuoted(m_masked, out);
    }
}

/// A number stays a number, and true or false a boolean, where the result is one.
void JsonRewrite::applyToScalar(std::string_view leaf, const JsonOperation& operation)
{
    copyUntil(m_cursor.at() - leaf.size());
    m_copied = m_cursor.at();
    m_masked.clear();
    const bool given = operation.masker->mask(leaf, m_masked);
    if (m_observer != nullptr)
        m_observer->original(m_column, leaf, m_masked);
    if (!given)
        *m_out += "null";
    else if (isJsonNumber(m_masked) || m_masked == "true" || m_masked == "false")
        *m_out += m_masked;
    else
        appendJsonQuoted(m_masked, *m_out);
}

}  // namespace decant
