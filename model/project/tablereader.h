// SPDX-License-Identifier: MIT
#pragma once

#include "model/project/findings.h"
#include "model/project/tomlnode.h"

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace decant {

/// Takes known keys out of a table with the checks every key needs, and reports the rest as
/// unknown. Targets keep their value where the key is absent or wrong.
class TableReader {
public:
    /// The references must outlive the object. `table` must be of Kind::Table.
    TableReader(const TomlNode& table, std::string title, Findings& findings);

    /// The key's node, or nullptr when absent; the key counts as known.
    const TomlNode* take(std::string_view key);
    /// Like take, and reports an absent key.
    const TomlNode* require(std::string_view key, Sentence advice);
    /// A sub-table's reader; nullopt when absent or no table.
    std::optional<TableReader> table(std::string_view key);

    void text(std::string_view key, std::string& out);
    /// A list of strings that are not blank.
    void texts(std::string_view key, std::vector<std::string>& out);
    void boolean(std::string_view key, bool& out);
    void integer(std::string_view key, int minimum, int maximum, int& out);
    /// An integer or a number with a point.
    void number(std::string_view key, double minimum, double maximum, double& out);
    /// "5 GB" or a number of bytes; 0 for no limit, else at least `minimum`.
    void bytes(std::string_view key, std::int64_t minimum, std::int64_t& out);
    /// Index into `choices`.
    std::optional<std::size_t> choice(std::string_view key,
                                      std::span<const std::string_view> choices);

    /// Reports what was not taken, with the nearest known name. Call last.
    void finish();

    [[nodiscard]] const std::string& title() const { return m_title; }
    [[nodiscard]] Findings& findings() { return *m_findings; }
    [[nodiscard]] const TomlNode& node() const { return *m_table; }

private:
    const TomlNode* m_table;
    std::string m_title;
    Findings* m_findings;
    std::vector<std::string_view> m_known;
};

/// Reports that `node` is not of the type that is wanted ("a string", "a table").
void addWrongType(const TomlNode& node, const Sentence& wanted, Findings& findings);

/// "a", "b" or "c".
[[nodiscard]] Sentence listed(std::span<const std::string_view> choices);

}  // namespace decant
