// SPDX-License-Identifier: MIT
#pragma once

#include "model/subset/subsetspec.h"

#include <map>
#include <optional>
#include <random>
#include <set>
#include <string>
#include <vector>

namespace decant::test {

/// A small schema with data and a choice of rows, all at random, together with the answer: the rows
/// that a closed and minimal subset consists of, found by brute force over the values.
class RandomSchema {
public:
    RandomSchema(std::string name, std::mt19937& random);

    /// Creates it with its data.
    [[nodiscard]] std::string sql() const;
    /// Adds the lines of the project file that make the choice.
    void choose(SubsetSpec& spec) const;
    /// Table (a partition's rows count for the table) -> numbers of the rows that must be taken.
    [[nodiscard]] std::map<std::string, std::set<int>> answer() const;
    [[nodiscard]] const std::string& name() const { return m_name; }

private:
    enum class Kind { Declared, Plain, List, Typed };
    struct Row {
        std::vector<int> key;  ///< numbers that stand for values, see valueText()
        int other = 0;  ///< of the second unique key
        /// per relation of the table: numbers of each column, or of each list element
        std::vector<std::vector<std::optional<int>>> references;
    };
    struct Place {
        std::string name;
        std::vector<int> keyTypes;
        int otherType = 0;
        bool partitioned = false;
        std::vector<Row> rows;
        std::vector<std::size_t> relations;
        TableSubset rules;
        bool named = false;  ///< has a line of its own
    };
    struct Reference {
        std::string name;
        std::size_t from = 0;
        std::size_t to = 0;
        Kind kind = Kind::Declared;
        bool toOther = false;  ///< refers to the second unique key
        bool full = false;  ///< MATCH FULL
        bool deferred = false;
        RelationSubset rules;
        std::size_t place = 0;  ///< in Place::relations
    };

    int number(int from, int to);
    bool chance(int percent) { return number(1, 100) <= percent; }
    void addTables();
    void addReferences();
    void addRows();
    void addRules();
    [[nodiscard]] std::vector<int> typesOf(const Reference& reference) const;
    [[nodiscard]] std::vector<std::string> columnsOf(const Reference& reference) const;
    [[nodiscard]] std::string tableSql(const Place& table) const;
    [[nodiscard]] std::string rowSql(const Place& table, int rid) const;
    [[nodiscard]] std::string keySql(const Reference& reference) const;
    [[nodiscard]] bool takes(const Place& table, int rid) const;
    [[nodiscard]] std::vector<std::vector<int>> keysOf(const Reference& reference, int rid) const;
    [[nodiscard]] std::vector<int> referencedKey(const Reference& reference, int rid) const;

    std::string m_name;
    std::mt19937& m_random;
    std::vector<Place> m_tables;
    std::vector<Reference> m_references;
};

}  // namespace decant::test
