// SPDX-License-Identifier: MIT
#pragma once

#include "model/build/problem.h"
#include "model/catalog/catalog.h"
#include "model/masking/maskplan.h"
#include "services/masking/siphash.h"
#include "services/source/source.h"

#include <cstdint>
#include <map>
#include <string>
#include <unordered_map>
#include <vector>

namespace decant {

/// Looks in sampled rows for ways by which masked values get out unmasked: columns that are kept
/// and hold the same values or quote them, and words of the schema (comments, defaults,
/// constraints, partition bounds), which are dumped as they are. Values are compared by keyed
/// hashes and not kept; no problem names one.
class LeakPaths {
public:
    explicit LeakPaths(const Catalog& catalog);

    /// `mask` is null for a table without masked columns.
    void add(const Table& table, const TableMask* mask, const RowSample& sample);
    /// What was found, all of severity Warning.
    [[nodiscard]] std::vector<Problem> problems() const;

private:
    /// A column by its place in the catalog.
    struct Place {
        std::string table;
        std::string column;
        friend auto operator<=>(const Place&, const Place&) = default;
    };
    struct Overlap {
        Place masked;
        std::size_t rows = 0;
        std::size_t of = 0;
        bool quoted = false;  ///< inside a longer text of the same row
    };
    void compareRows(const Table& table, const std::vector<std::size_t>& masked,
                     const std::vector<std::size_t>& kept, const RowSample& sample);
    void searchSchema(const Place& place, const std::string& value);
    [[nodiscard]] std::uint64_t hashOf(std::string_view value) const;

    SipHash m_hash;
    struct SchemaText {
        Sentence where;
        std::string table;
        std::string text;
    };
    std::vector<SchemaText> m_schema;
    std::map<std::pair<std::string, std::string>, std::size_t> m_inSchema;  ///< where, column
    std::map<Place, Overlap> m_sameRow;  ///< by kept column
    std::unordered_map<std::uint64_t, std::size_t> m_original;  ///< hash -> masked column
    std::vector<Place> m_masked;
    std::map<Place, std::vector<std::uint64_t>> m_kept;
};

}  // namespace decant
