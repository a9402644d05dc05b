// SPDX-License-Identifier: MIT
#include "services/pipeline/leakpaths.h"

#include "services/masking/maskkey.h"

#include <algorithm>
#include <set>

namespace decant {

namespace {

/// Shorter values are in other columns by chance.
constexpr std::size_t kShortest = 6;
/// Rows or values in common from which on it is no chance.
constexpr std::size_t kFewest = 3;

/// Long enough and no plain number, so that finding it again means something.
bool telling(const std::string& value)
{
    return value.size() >= kShortest
        && value.find_first_not_of("0123456789.-+: ") != std::string::npos;
}

bool holdsText(const Column& column)
{
    switch (column.type.family) {
    case TypeFamily::Text:
    case TypeFamily::Json:
    case TypeFamily::Xml:
    case TypeFamily::Uuid:
    case TypeFamily::Network:
    case TypeFamily::TextSearch:
    case TypeFamily::Composite:
    case TypeFamily::Other:
        return column.generated == Generated::No;
    default:
        return false;
    }
}

std::size_t percent(std::size_t part, std::size_t whole)
{
    return whole == 0 ? 0 : 100 * part / whole;
}

}  // namespace

LeakPaths::LeakPaths(const Catalog& catalog)
{
    if (const auto key = MaskKey::generate())
        m_hash = SipHash(key->domainKey("leak paths"));
    const auto note = [&](Sentence where, const Table& table, const std::string& text) {
        if (!text.empty())
            m_schema.push_back({std::move(where), table.name.text(), text});
    };
    for (const Table& table : catalog.tables) {
        note(say("the comment of the table"), table, table.comment);
        note(say("its partition bound"), table, table.partitionBound);
        for (const Column& column : table.columns) {
            note(say("the comment of %1", column.name), table, column.comment);
            note(say("the default of %1", column.name), table, column.defaultExpression);
        }
        for (const CheckConstraint& check : table.checks)
            note(say("the constraint %1", check.name), table, check.expression);
        for (const std::string& exclusion : table.exclusions)
            note(say("an exclusion constraint"), table, exclusion);
    }
}

std::uint64_t LeakPaths::hashOf(std::string_view value) const
{
    return m_hash(value).low;
}

void LeakPaths::searchSchema(const Place& place, const std::string& value)
{
    for (std::size_t i = 0; i < m_schema.size(); ++i) {
        if (m_schema[i].text.find(value) != std::string::npos)
            m_inSchema[{place.table, place.column}] = i;
    }
}

void LeakPaths::compareRows(const Table& table, const std::vector<std::size_t>& masked,
                            const std::vector<std::size_t>& kept, const RowSample& sample)
{
    for (const std::size_t k : kept) {
        for (const std::size_t m : masked) {
            Overlap overlap{{table.name.text(), sample.columns[m]}, 0, 0, false};
            for (const auto& row : sample.rows) {
                if (!row[m] || !telling(*row[m]))
                    continue;
                ++overlap.of;
                if (!row[k] || row[k]->find(*row[m]) == std::string::npos)
                    continue;
                ++overlap.rows;
                overlap.quoted = overlap.quoted || row[k]->size() > row[m]->size();
            }
            Overlap& known = m_sameRow[{table.name.text(), sample.columns[k]}];
            if (overlap.rows > known.rows)
                known = overlap;
        }
    }
}

void LeakPaths::add(const Table& table, const TableMask* mask, const RowSample& sample)
{
    std::vector<std::size_t> masked;
    std::vector<std::size_t> kept;
    for (std::size_t i = 0; i < sample.columns.size(); ++i) {
        const Column* column = table.column(sample.columns[i]);
        if (column == nullptr)
            continue;
        const auto index = static_cast<int>(column - table.columns.data());
        const bool changed = mask != nullptr
            && std::any_of(mask->columns.begin(), mask->columns.end(),
                           [&](const ColumnMask& each) { return each.column == index; });
        if (changed)
            masked.push_back(i);
        else if (holdsText(*column))
            kept.push_back(i);
    }
    compareRows(table, masked, kept, sample);
    for (const std::size_t i : masked) {
        const Place place{table.name.text(), sample.columns[i]};
        m_masked.push_back(place);
        for (const auto& row : sample.rows) {
            if (!row[i] || !telling(*row[i]))
                continue;
            m_original.emplace(hashOf(*row[i]), m_masked.size() - 1);
            searchSchema(place, *row[i]);
        }
    }
    for (const std::size_t i : kept) {
        auto& hashes = m_kept[{table.name.text(), sample.columns[i]}];
        for (const auto& row : sample.rows) {
            if (row[i] && telling(*row[i]))
                hashes.push_back(hashOf(*row[i]));
        }
    }
}

std::vector<Problem> LeakPaths::problems() const
{
    std::vector<Problem> problems;
    const auto warn = [&](const char* id, const Place& place, Sentence text, Sentence advice) {
        problems.push_back({Severity::Warning,
                            id,
                            {},
                            place.table,
                            place.column,
                            std::move(text),
                            std::move(advice)});
    };
    const auto nameOf = [](const Place& place) { return place.table + '.' + place.column; };
    const Sentence sameFunction =
        say("Give it the same function and key_domain, so that both agree.");
    std::set<Place> told;
    for (const auto& [place, overlap] : m_sameRow) {
        if (overlap.rows < kFewest || overlap.rows * 10 < overlap.of)
            continue;
        told.insert(place);
        warn("masked-value-copied", place,
             overlap.quoted
                 ? say("The column is kept and quotes values of %1, which is masked (%2 % of the "
                       "rows looked at).",
                       nameOf(overlap.masked), percent(overlap.rows, overlap.of))
                 : say("The column is kept and holds values of %1, which is masked (%2 % of the "
                       "rows looked at).",
                       nameOf(overlap.masked), percent(overlap.rows, overlap.of)),
             overlap.quoted ? say("Mask it, too: scramble.characters, json.path or set_null.")
                            : sameFunction);
    }
    for (const auto& [place, hashes] : m_kept) {
        std::map<std::size_t, std::set<std::uint64_t>> common;
        for (const std::uint64_t hash : hashes) {
            if (const auto at = m_original.find(hash); at != m_original.end())
                common[at->second].insert(hash);
        }
        for (const auto& [masked, values] : common) {
            if (values.size() < kFewest || !told.insert(place).second)
                continue;
            warn("masked-value-copied", place,
                 say("The column is kept and holds values of %1, which is masked (%2 of the values "
                     "looked at).",
                     nameOf(m_masked[masked]), values.size()),
                 sameFunction);
        }
    }
    for (const auto& [place, index] : m_inSchema) {
        const SchemaText& text = m_schema[index];
        warn("schema-holds-original", {place.first, place.second},
             say("A value of the column stands in the schema: in %1 of %2, which is part of the "
                 "image as it is.",
                 text.where, text.table),
             say("Change it in the source, or see that the value tells nothing of anybody."));
    }
    return problems;
}

}  // namespace decant
