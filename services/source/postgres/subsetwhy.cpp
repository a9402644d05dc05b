// SPDX-License-Identifier: MIT
#include "services/source/postgres/subsetwhy.h"

#include "model/support/text.h"
#include "services/masking/copytext.h"
#include "services/source/postgres/subsetsql.h"
#include "services/subset/arraytext.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace decant::postgres {

namespace {

/// Rows that one relation may add to one step of the search, and rows that are looked at in all.
constexpr int kMostPerRelation = 2000;
constexpr std::size_t kMostRows = 100'000;

using Key = std::vector<std::string>;

/// A row by its table and its place, which is fixed within the transaction.
struct Spot {
    std::size_t member = 0;  ///< index into SubsetPlan::tables
    std::string ctid;
    friend auto operator<=>(const Spot&, const Spot&) = default;
};

/// How a row leads to the one that was asked for.
struct Link {
    std::optional<Spot> next;  ///< nullopt: it is the one
    std::size_t relation = 0;
    bool children = false;
};

class Search {
public:
    Search(Session& session, const SubsetPlan& plan, const Catalog& catalog)
        : m_session(session)
        , m_plan(plan)
        , m_catalog(catalog)
    {
        for (std::size_t i = 0; i < plan.tables.size(); ++i)
            m_members.emplace(catalog.tables[plan.tables[i].table].oid, i);
    }
    Result<RowReason> run(const Table& table, const std::string& keyText);

private:
    struct Found {
        Spot spot;
        std::vector<std::optional<std::string>> values;
    };
    Result<std::vector<Found>> select(const std::string& what, const std::string& sql);
    Result<> findStart(const Table& table, const std::string& keyText);
    Result<std::optional<Spot>> findSeed(const std::vector<Spot>& layer);
    Result<> back(const SubsetRelation& relation, std::size_t index, const std::vector<Spot>& layer,
                  std::vector<Spot>& next);
    Result<> toChildren(const SubsetRelation& relation, std::size_t index,
                        const std::vector<Spot>& layer, std::vector<Spot>& next);
    Result<> toParents(const SubsetRelation& relation, std::size_t index,
                       const std::vector<Spot>& layer, std::vector<Spot>& next);
    /// What `expressions` give for the rows of the layer that are in `table` or a partition of it.
    Result<std::vector<Found>> valuesOf(const std::vector<Spot>& layer, const Table& table,
                                        std::size_t unit,
                                        const std::vector<std::string>& expressions);
    void link(const Spot& found, const Spot& next, std::size_t relation, bool children,
              std::vector<Spot>& layer);
    Result<std::string> keyOf(const Spot& spot);
    Result<> describe(Spot at, RowReason& reason);
    [[nodiscard]] const Table& tableOf(const Spot& spot) const
    {
        return m_catalog.tables[m_plan.tables[spot.member].table];
    }
    [[nodiscard]] static std::string places(const std::vector<Spot>& layer, std::size_t member);

    Session& m_session;
    const SubsetPlan& m_plan;
    const Catalog& m_catalog;
    std::map<std::uint32_t, std::size_t> m_members;
    std::map<Spot, Link> m_links;
    std::vector<Spot> m_start;
    bool m_complete = true;  ///< nothing was left out of the search
};

std::string Search::places(const std::vector<Spot>& layer, std::size_t member)
{
    std::string list;
    for (const Spot& spot : layer) {
        if (spot.member == member)
            list += (list.empty() ? "\"" : ",\"") + spot.ctid + '"';
    }
    return list.empty() ? list : "'{" + list + "}'::pg_catalog.tid[]";
}

Result<std::vector<Search::Found>> Search::select(const std::string& what, const std::string& sql)
{
    std::vector<Found> rows;
    auto done = m_session.copyOut(
        what, "COPY (" + sql + ") TO STDOUT", [&](std::string_view line) -> Result<> {
            if (line.ends_with('\n'))
                line.remove_suffix(1);
            const std::vector<std::string> fields = split(line, '\t');
            std::uint32_t oid = 0;
            std::from_chars(fields[0].data(), fields[0].data() + fields[0].size(), oid);
            const auto member = m_members.find(oid);
            if (member == m_members.end())
                return {};
            Found found{{member->second, fields[1]}, {}};
            for (std::size_t i = LineShape::kOwn; i < fields.size(); ++i) {
                auto& value = found.values.emplace_back();
                if (!isCopyNull(fields[i]))
                    appendUnescaped(fields[i], value.emplace());
            }
            rows.push_back(std::move(found));
            return {};
        });
    if (!done)
        return done.error();
    return rows;
}

Result<> Search::findStart(const Table& table, const std::string& keyText)
{
    const decant::Key* primary = table.primaryKey();
    if (primary == nullptr || primary->columns.empty())
        return Error{Error::Code::InvalidInput, Error::Area::Usage, table.name.text(),
                     say("the table has no primary key to name a row by"),
                     say("Ask about the table without --key.")};
    const Key values = primary->columns.size() == 1 ? Key{keyText} : split(keyText, ',');
    if (values.size() != primary->columns.size())
        return Error{Error::Code::InvalidInput, Error::Area::Usage, table.name.text(),
                     say("its primary key is %1", join(primary->columns, ", ")),
                     say("Give one value for each column, separated by commas.")};
    SubsetRelation asked;
    asked.declared = false;
    asked.referenced = static_cast<std::size_t>(&table - m_catalog.tables.data());
    asked.referencedColumns = primary->columns;
    auto rows =
        select(table.name.text(),
               selectByKeys(LineShape(), table, parentMatch(asked, m_catalog, {}), {values}));
    if (!rows)
        return rows.error();
    if (rows->empty())
        return Error{Error::Code::NotFound,
                     Error::Area::Source,
                     table.name.text(),
                     say("the source has no row with this key"),
                     {}};
    for (const Found& found : *rows) {
        m_links.emplace(found.spot, Link{});
        m_start.push_back(found.spot);
    }
    return {};
}

Result<std::optional<Spot>> Search::findSeed(const std::vector<Spot>& layer)
{
    std::vector<std::size_t> members;
    for (const Spot& spot : layer) {
        if (m_plan.tables[spot.member].complete())
            return std::optional(spot);
        members.push_back(spot.member);
    }
    std::sort(members.begin(), members.end());
    members.erase(std::unique(members.begin(), members.end()), members.end());
    for (const std::size_t member : members) {
        const SubsetTable& planned = m_plan.tables[member];
        const Table& table = m_catalog.tables[planned.table];
        const LineShape shape;
        std::vector<std::string> seeds =
            seedSelects(shape, table, planned.rows, m_catalog.serverVersion);
        if (planned.rows.mode == RowMode::Newest)
            seeds.push_back(newestOf(shape, m_plan, m_catalog, member));
        for (const std::string& seed : seeds) {
            auto rows = select(table.name.text(),
                               "SELECT tableoid, ctid FROM (" + seed
                                   + ") AS decant_seed WHERE "
                                     "ctid = ANY ("
                                   + places(layer, member)
                                   + ") AND tableoid = " + std::to_string(table.oid) + " LIMIT 1");
            if (!rows)
                return rows.error();
            if (!rows->empty())
                return std::optional(rows->front().spot);
        }
    }
    return std::optional<Spot>();
}

Result<std::vector<Search::Found>> Search::valuesOf(const std::vector<Spot>& layer,
                                                    const Table& table, std::size_t unit,
                                                    const std::vector<std::string>& expressions)
{
    std::vector<Found> all;
    for (const std::size_t member : m_plan.units[unit].members) {
        const std::string list = places(layer, member);
        const Table& own = m_catalog.tables[m_plan.tables[member].table];
        if (list.empty() || !isPartOf(m_catalog, own, table))
            continue;
        LineShape shape;
        shape.extras = expressions;
        auto rows = select(own.name.text(),
                           "SELECT " + shape.list() + " FROM ONLY " + own.name.sql()
                               + " WHERE ctid = ANY (" + list + ')');
        if (!rows)
            return rows;
        all.insert(all.end(), std::make_move_iterator(rows->begin()),
                   std::make_move_iterator(rows->end()));
    }
    return all;
}

/// The keys of rows that have one, with the row each belongs to.
template <class Rows>
std::map<Key, Spot> keysIn(const Rows& rows)
{
    std::map<Key, Spot> keys;
    for (const auto& row : rows) {
        Key key;
        for (const auto& value : row.values) {
            if (value)
                key.push_back(*value);
        }
        if (key.size() == row.values.size())
            keys.emplace(std::move(key), row.spot);
    }
    return keys;
}

std::vector<Key> listOf(const std::map<Key, Spot>& keys)
{
    std::vector<Key> list;
    for (const auto& [key, spot] : keys)
        list.push_back(key);
    return list;
}

void Search::link(const Spot& found, const Spot& next, std::size_t relation, bool children,
                  std::vector<Spot>& layer)
{
    if (m_links.emplace(found, Link{next, relation, children}).second)
        layer.push_back(found);
}

Result<> Search::toParents(const SubsetRelation& relation, std::size_t index,
                           const std::vector<Spot>& layer, std::vector<Spot>& next)
{
    // Rows of the layer came because rows that refer to them were taken.
    std::vector<std::string> columns;
    for (const std::string& column : relation.referencedColumns)
        columns.push_back(sqlIdentifier(column));
    const auto rows =
        valuesOf(layer, m_catalog.tables[relation.referenced], relation.referencedUnit, columns);
    if (!rows)
        return rows.error();
    const std::map<Key, Spot> keys = keysIn(*rows);
    if (keys.empty())
        return {};
    const Table& child = m_catalog.tables[relation.table];
    LineShape shape;
    shape.extras = keyExpressions(relation);
    KeyMatch match = childMatch(relation, m_catalog, {});
    std::string sql;
    if (relation.list.empty()) {
        sql = selectByKeys(shape, child, match, listOf(keys));
    } else {
        match = parentMatch(relation, m_catalog, {});
        match.left = {"decant_element"};
        sql = "SELECT " + shape.list() + " FROM " + fromItem(child)
            + " WHERE EXISTS (SELECT 1 FROM unnest" + parenthesised(relation.list)
            + " AS decant_elements(decant_element) WHERE " + keyCondition(match, listOf(keys))
            + ')';
        if (!relation.when.empty())
            sql += " AND " + parenthesised(relation.when);
    }
    const auto found =
        select(child.name.text(), sql + " LIMIT " + std::to_string(kMostPerRelation));
    if (!found)
        return found.error();
    m_complete = m_complete && found->size() < static_cast<std::size_t>(kMostPerRelation);
    for (const Found& row : *found) {
        if (relation.list.empty()) {
            const auto one = keysIn(std::vector<Found>{row});
            const auto at = one.empty() ? keys.end() : keys.find(one.begin()->first);
            if (at != keys.end())
                link(row.spot, at->second, index, false, next);
            continue;
        }
        for (const std::string& element : arrayElements(row.values.front().value_or(""))) {
            if (const auto at = keys.find(Key{element}); at != keys.end())
                link(row.spot, at->second, index, false, next);
        }
    }
    return {};
}

Result<> Search::toChildren(const SubsetRelation& relation, std::size_t index,
                            const std::vector<Spot>& layer, std::vector<Spot>& next)
{
    // Rows of the layer came as children of rows that they refer to.
    const Table& child = m_catalog.tables[relation.table];
    const auto rows = valuesOf(layer, child, relation.unit, keyExpressions(relation));
    if (!rows)
        return rows.error();
    std::map<Key, Spot> keys = keysIn(*rows);
    if (!keys.empty() && relation.children == Children::Limit) {
        LineShape shape;
        shape.extras = keyExpressions(relation);
        const auto first = select(child.name.text(),
                                  selectByKeys(shape, child, childMatch(relation, m_catalog, {}),
                                               listOf(keys), relation.limit, relation.order));
        if (!first)
            return first.error();
        std::vector<Found> among;
        for (const Found& row : *first) {
            if (std::find(layer.begin(), layer.end(), row.spot) != layer.end())
                among.push_back(row);
        }
        keys = keysIn(among);
    }
    if (keys.empty())
        return {};
    const Table& parent = m_catalog.tables[relation.referenced];
    LineShape shape;
    for (const std::string& column : relation.referencedColumns)
        shape.extras.push_back(sqlIdentifier(column));
    const auto found =
        select(parent.name.text(),
               selectByKeys(shape, parent, parentMatch(relation, m_catalog, {}), listOf(keys)));
    if (!found)
        return found.error();
    for (const auto& [key, spot] : keysIn(*found)) {
        if (const auto at = keys.find(key); at != keys.end())
            link(spot, at->second, index, true, next);
    }
    return {};
}

Result<> Search::back(const SubsetRelation& relation, std::size_t index,
                      const std::vector<Spot>& layer, std::vector<Spot>& next)
{
    if (relation.toParents) {
        if (auto done = toParents(relation, index, layer, next); !done)
            return done;
    }
    return relation.toChildren ? toChildren(relation, index, layer, next) : Result<>();
}

Result<std::string> Search::keyOf(const Spot& spot)
{
    const Table& table = tableOf(spot);
    const decant::Key* primary = table.primaryKey();
    if (primary == nullptr || primary->columns.empty())
        return "ctid " + spot.ctid;
    std::vector<std::string> columns;
    for (const std::string& column : primary->columns)
        columns.push_back(sqlIdentifier(column));
    const auto rows = valuesOf({spot}, table, m_plan.tables[spot.member].unit, columns);
    if (!rows)
        return rows.error();
    std::vector<std::string> values;
    for (const Found& row : *rows) {
        for (const auto& value : row.values)
            values.push_back(value.value_or("NULL"));
    }
    return join(values, ",");
}

Result<> Search::describe(Spot at, RowReason& reason)
{
    reason.taken = true;
    const SubsetTable& seed = m_plan.tables[at.member];
    reason.mode = seed.rows.mode;
    for (bool more = true; more;) {
        auto key = keyOf(at);
        if (!key)
            return key.error();
        RowReason::Step step;
        step.table = tableOf(at).name.text();
        step.key = *key;
        const Link& via = m_links.at(at);
        more = via.next.has_value();
        if (more) {
            step.relation = m_plan.relations[via.relation].name;
            step.children = via.children;
            at = *via.next;
        }
        reason.chain.push_back(std::move(step));
    }
    return {};
}

Result<RowReason> Search::run(const Table& table, const std::string& keyText)
{
    if (auto found = findStart(table, keyText); !found)
        return found.error();
    RowReason reason;
    std::vector<Spot> layer = m_start;
    while (!layer.empty()) {
        auto seed = findSeed(layer);
        if (!seed)
            return seed.error();
        if (*seed) {
            if (auto done = describe(**seed, reason); !done)
                return done.error();
            break;
        }
        if (m_links.size() > kMostRows) {
            m_complete = false;
            break;
        }
        std::vector<Spot> next;
        for (std::size_t i = 0; i < m_plan.relations.size(); ++i) {
            if (auto done = back(m_plan.relations[i], i, layer, next); !done)
                return done.error();
        }
        layer = std::move(next);
    }
    reason.complete = m_complete;
    reason.looked = static_cast<std::int64_t>(m_links.size());
    return reason;
}

}  // namespace

Result<RowReason> whyRow(Session& session, const SubsetPlan& plan, const Catalog& catalog,
                         const QualifiedName& table, const std::string& key)
{
    const Table* found = catalog.table(table);
    if (found == nullptr)
        return Error{Error::Code::NotFound,
                     Error::Area::Source,
                     table.text(),
                     say("the source has no such table"),
                     {}};
    return Search(session, plan, catalog).run(*found, key);
}

}  // namespace decant::postgres
