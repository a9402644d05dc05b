// SPDX-License-Identifier: MIT
#include "services/source/redis/keymasker.h"

#include "model/masking/rowcases.h"
#include "services/masking/maskfunction.h"

#include <algorithm>
#include <set>
#include <utility>

namespace decant::redis {

namespace {

/// Fields of a key come one by one, so no rule may look from one at another.
bool looksAtOthers(const ColumnMask& mask)
{
    return !conditionsOf(mask.rule).empty() || rowCases(mask).size() != 1
        || mask.rule.parameters.contains("seed_columns");
}

}  // namespace

KeyMasker::KeyMasker(const Table& table, KeyShape shape, JobContext& context)
    : m_table(table)
    , m_shape(std::move(shape))
    , m_context(context)
{
}

KeyMasker::~KeyMasker()
{
    for (const auto& [name, column] : m_columns) {
        std::int64_t values = 0;
        for (const ColumnMasker* masker : column.failing)
            values += masker->failures().replaced;
        if (values > 0)
            m_context.log(LogLevel::Warning,
                          m_table.name.text() + '.' + name + ": " + std::to_string(values)
                              + " values could not be masked and became what on_error says");
    }
}

Result<std::unique_ptr<KeyMasker>> KeyMasker::make(const ExtractRequest& request,
                                                   const Table& table, KeyShape shape,
                                                   JobContext& context)
{
    std::unique_ptr<KeyMasker> made(new KeyMasker(table, std::move(shape), context));
    for (const Column& column : table.columns)
        made->m_columns[column.name];
    const TableMask* mask = request.plan->table(table.name);
    if (mask == nullptr)
        return made;
    if (request.leakSample != nullptr)
        made->m_observer = std::make_unique<LeakObserver>(*request.leakSample, table, *mask);
    for (std::size_t i = 0; i < mask->columns.size(); ++i) {
        const ColumnMask& each = mask->columns[i];
        const Column& column = table.columns.at(static_cast<std::size_t>(each.column));
        if (looksAtOthers(each))
            return Error{Error::Code::InvalidInput, Error::Area::Project,
                         table.name.text() + '.' + column.name,
                         "rules of keys cannot look at other columns",
                         "Use a rule without when, conditional and seed_columns."};
        auto masker = makeColumnMasker(each, column.type, *request.key);
        if (!masker)
            return masker.error();
        MaskedColumn& masked = made->m_columns[column.name];
        masked.masker = std::move(*masker);
        masked.number = i;
        masked.masker->visit([&masked](ColumnMasker& inner) {
            masked.failing.push_back(&inner);
            if (BatchFunction* batch = inner.batch())
                masked.batches.push_back(batch);
        });
        masked.reported =
            made->m_observer && masked.masker->reportTo(made->m_observer.get(), masked.number);
    }
    return made;
}

KeyMasker::MaskedColumn* KeyMasker::find(const std::string& column)
{
    const auto at = m_columns.find(column);
    return at == m_columns.end() ? nullptr : &at->second;
}

Error KeyMasker::unknown(const std::string& column) const
{
    return {Error::Code::Conflict, Error::Area::Source, m_table.name.text(),
            "keys of this shape have a " + column
                + " that was not there when the rules were decided",
            "Run `decant-cli check` and decide about it."};
}

Error KeyMasker::becameEqual(const std::string& what) const
{
    return {Error::Code::Finding, Error::Area::Project, m_table.name.text(),
            "two " + what + " of one key became equal, so one would be lost",
            "Choose a function that keeps different values different, such as hash.hmac."};
}

bool KeyMasker::maskOne(MaskedColumn& column, const std::string& value)
{
    m_out.clear();
    return value.empty() && column.masker->generatesEmpty()
        ? column.masker->maskMissing(m_row, m_out)
        : column.masker->mask(value, m_out);
}

Result<bool> KeyMasker::apply(MaskedColumn& column, std::string& value)
{
    if (!column.masker)
        return true;
    if (!column.batches.empty()) {
        for (BatchFunction* batch : column.batches)
            batch->collect();
        (void)maskOne(column, value);  // only says what the batch is about
        for (BatchFunction* batch : column.batches) {
            if (auto ran = batch->run(); !ran)
                return ran.error();
        }
    }
    const bool some = maskOne(column, value);
    for (const ColumnMasker* masker : column.failing) {
        if (!masker->failures().fatal.empty())
            return Error{Error::Code::Finding, Error::Area::Project, m_table.name.text(),
                         masker->failures().fatal,
                         "Set on_error to null or constant, or another function."};
    }
    if (m_observer && !column.reported)
        m_observer->original(column.number, value, some ? m_out : std::string_view());
    if (some)
        value.swap(m_out);
    return some;
}

Result<bool> KeyMasker::mask(KeyValue& key)
{
    m_row = key.key;
    if (auto named = maskKey(key); !named)
        return named;
    switch (key.type) {
    case KeyType::String: {
        MaskedColumn* column = find(kValueColumn);
        if (column == nullptr)
            return unknown("value");
        return apply(*column, key.value);
    }
    case KeyType::List:
    case KeyType::Set:
    case KeyType::SortedSet:
        if (auto done = maskMembers(key); !done)
            return done.error();
        return !key.members.empty();
    case KeyType::Hash:
        if (auto done = maskFields(key.fields, true); !done)
            return done.error();
        return !key.fields.empty();
    case KeyType::Stream:
        for (KeyValue::Entry& entry : key.entries) {
            if (auto done = maskFields(entry.fields, false); !done)
                return done.error();
        }
        std::erase_if(key.entries, [](const auto& entry) { return entry.fields.empty(); });
        return !key.entries.empty();
    case KeyType::Other:
        break;
    }
    return false;
}

Result<bool> KeyMasker::maskKey(KeyValue& key)
{
    const auto parts = m_shape.match(key.key);
    if (!parts)
        return Error{Error::Code::Internal,
                     Error::Area::Source,
                     m_table.name.text(),
                     "a key does not fit its shape",
                     {}};
    std::vector<std::string> values(parts->begin(), parts->end());
    for (std::size_t i = 0; i < values.size(); ++i) {
        MaskedColumn* column = find(keyColumn(m_shape.parts()[i]));
        if (column == nullptr)
            return unknown("key part " + m_shape.parts()[i]);
        auto some = apply(*column, values[i]);
        if (!some)
            return some;
        if (!*some || values[i].empty())
            return Error{Error::Code::InvalidInput, Error::Area::Project,
                         m_table.name.text() + '.' + keyColumn(m_shape.parts()[i]),
                         "the rule leaves nothing of a part of the key",
                         "Choose a function that gives a value for every key."};
    }
    key.key = m_shape.build(values);
    return true;
}

Result<> KeyMasker::maskMembers(KeyValue& key)
{
    MaskedColumn* column = find(kMemberColumn);
    if (column == nullptr)
        return unknown("member");
    if (!column->masker)
        return {};
    std::vector<std::string> members;
    std::vector<std::string> scores;
    std::set<std::string> distinct;
    for (std::size_t i = 0; i < key.members.size(); ++i) {
        const auto some = apply(*column, key.members[i]);
        if (!some)
            return some.error();
        if (!*some)
            continue;
        if (key.type != KeyType::List && !distinct.insert(key.members[i]).second)
            return becameEqual("members");
        members.push_back(std::move(key.members[i]));
        if (i < key.scores.size())
            scores.push_back(std::move(key.scores[i]));
    }
    key.members = std::move(members);
    key.scores = std::move(scores);
    return {};
}

Result<> KeyMasker::maskFields(std::vector<std::pair<std::string, std::string>>& fields,
                               bool distinct)
{
    MaskedColumn* names = find(kFieldNameColumn);
    MaskedColumn* any = find(kAnyFieldColumn);
    std::vector<std::pair<std::string, std::string>> kept;
    std::set<std::string> seen;
    for (auto& [name, value] : fields) {
        MaskedColumn* column = any != nullptr ? any : find(fieldColumn(name));
        // The name itself may be somebody's, so it is not in the error.
        if (column == nullptr)
            return unknown("field");
        const auto named = names != nullptr ? apply(*names, name) : Result<bool>(true);
        if (!named)
            return named.error();
        if (!*named)
            continue;
        const auto some = apply(*column, value);
        if (!some)
            return some.error();
        if (!*some)
            continue;
        if (distinct && names != nullptr && !seen.insert(name).second)
            return becameEqual("fields");
        kept.emplace_back(std::move(name), std::move(value));
    }
    fields = std::move(kept);
    return {};
}

}  // namespace decant::redis
