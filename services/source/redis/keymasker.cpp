// SPDX-License-Identifier: MIT
#include "services/source/redis/keymasker.h"

#include "model/keyvalue/keyshape.h"
#include "model/masking/derived.h"
#include "model/masking/rowcases.h"
#include "model/masking/rulefacts.h"
#include "services/masking/innermasker.h"
#include "services/masking/maskfunction.h"

#include <algorithm>
#include <cstdlib>
#include <set>
#include <utility>

namespace decant::redis {

namespace {

/// Fields of a key come one by one, so no rule may look from one at another.
bool looksAtOthers(const ColumnMask& mask)
{
    return !columnsLookedAt(mask.rule).empty() || rowCases(mask).size() != 1
        || inputOf(mask.rule) != FunctionInput::Value;
}

/// 1, 2, 3, … in the order of the scores; equal ones stay equal.
void replaceByRank(std::vector<std::string>& scores)
{
    std::vector<double> numbers;
    for (const std::string& score : scores)
        numbers.push_back(std::strtod(score.c_str(), nullptr));
    std::vector<double> distinct = numbers;
    std::sort(distinct.begin(), distinct.end());
    distinct.erase(std::unique(distinct.begin(), distinct.end()), distinct.end());
    for (std::size_t i = 0; i < scores.size(); ++i) {
        const auto at = std::lower_bound(distinct.begin(), distinct.end(), numbers[i]);
        scores[i] = std::to_string(at - distinct.begin() + 1);
    }
}

}  // namespace

KeyMasker::KeyMasker(const Table& table, KeyShape shape, std::shared_ptr<MaskTally> tally)
    : m_table(table)
    , m_shape(std::move(shape))
    , m_tally(std::move(tally))
{
}

KeyMasker::~KeyMasker()
{
    const auto tell = [this](const std::string& name, const MaskedColumn& column) {
        std::int64_t values = 0;
        for (const ColumnMasker* masker : column.failing)
            values += masker->failures().replaced;
        m_tally->add(m_table.name.text() + '.' + name, MaskTally::What::Replaced, values);
    };
    for (const auto& [name, column] : m_columns)
        tell(name, column);
    for (const auto& [glob, column] : m_fields)
        tell(fieldColumn(glob), column);
}

Result<std::unique_ptr<KeyMasker>> KeyMasker::make(const ExtractRequest& request,
                                                   const Table& table, KeyShape shape)
{
    std::unique_ptr<KeyMasker> made(new KeyMasker(table, std::move(shape), request.tally));
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
            return Error{
                Error::Code::InvalidInput, Error::Area::Project,
                table.name.text() + '.' + column.name,
                say("rules of keys cannot look at other columns"),
                say("Use a rule without when, conditional and seed_columns that is made from "
                    "the value.")};
        MaskedColumn& masked = made->m_columns[column.name];
        masked.number = i;
        if (auto added = made->addColumn(masked, each, column.type, *request.key); !added)
            return std::move(added).error();
        if (column.name == kAnyFieldColumn && each.rule.function == "kv.hash_field") {
            if (auto added = made->addFields(each, i, *request.key); !added)
                return std::move(added).error();
        }
        if (column.name == kMemberColumn)
            made->m_keepScores = !each.rule.parameters.contains("keep_score")
                || parameterOn(each.rule, "keep_score");
    }
    return made;
}

Result<> KeyMasker::addColumn(MaskedColumn& masked, const ColumnMask& mask, const ColumnType& type,
                              const MaskKey& key)
{
    auto masker = makeColumnMasker(mask, type, key);
    if (!masker)
        return std::move(masker).error();
    masked.masker = *std::move(masker);
    masked.masker->visit([&masked](ColumnMasker& inner) {
        masked.failing.push_back(&inner);
        if (BatchFunction* batch = inner.batch())
            masked.batches.push_back(batch);
    });
    masked.reported = m_observer && masked.masker->reportTo(m_observer.get(), masked.number);
    return {};
}

Result<> KeyMasker::addFields(const ColumnMask& mask, std::size_t number, const MaskKey& key)
{
    const auto at = mask.rule.parameters.find("fields");
    const auto* lines = at == mask.rule.parameters.end() ? nullptr : at->second.get<Value::List>();
    for (const Value& each : lines == nullptr ? Value::List() : *lines) {
        const auto& line = *each.get<std::string>();
        const std::size_t sign = line.rfind('=');
        ColumnMask own;
        own.column = mask.column;
        own.rule.function = line.substr(sign + 1);
        if (const FunctionDescriptor* function = findFunction(own.rule.function))
            own.keyDomain = function->keyDomain;
        MaskedColumn& masked = m_fields.emplace_back(line.substr(0, sign), MaskedColumn()).second;
        masked.number = number;
        if (auto added = addColumn(masked, own, innerTextType(), key); !added)
            return added;
    }
    return {};
}

KeyMasker::MaskedColumn* KeyMasker::fieldRule(const std::string& name)
{
    MaskedColumn* any = find(kAnyFieldColumn);
    if (any == nullptr)
        return find(fieldColumn(name));
    const auto at = std::find_if(m_fields.begin(), m_fields.end(),
                                 [&](const auto& each) { return matchesGlob(name, each.first); });
    return at == m_fields.end() ? any : &at->second;
}

KeyMasker::MaskedColumn* KeyMasker::find(const std::string& column)
{
    const auto at = m_columns.find(column);
    return at == m_columns.end() ? nullptr : &at->second;
}

Error KeyMasker::unknown(const std::string& column) const
{
    return {
        Error::Code::Conflict, Error::Area::Source, m_table.name.text(),
        say("keys of this shape have a %1 that was not there when the rules were decided", column),
        say("Run `decant-cli check` and decide about it.")};
}

Error KeyMasker::becameEqual(const std::string& what) const
{
    return {Error::Code::Finding, Error::Area::Project, m_table.name.text(),
            say("two %1 of one key became equal, so one would be lost", what),
            say("Choose a function that keeps different values different, such as hash.hmac.")};
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
                         Sentence::verbatim(masker->failures().fatal),
                         say("Set on_error to null or constant, or another function.")};
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
                     say("a key does not fit its shape"),
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
                         say("the rule leaves nothing of a part of the key"),
                         say("Choose a function that gives a value for every key.")};
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
    if (!m_keepScores)
        replaceByRank(key.scores);
    return {};
}

Result<> KeyMasker::maskFields(std::vector<std::pair<std::string, std::string>>& fields,
                               bool distinct)
{
    MaskedColumn* names = find(kFieldNameColumn);
    std::vector<std::pair<std::string, std::string>> kept;
    std::set<std::string> seen;
    for (auto& [name, value] : fields) {
        MaskedColumn* column = fieldRule(name);
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
