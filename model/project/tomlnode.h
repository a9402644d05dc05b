// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/value.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace decant {

class Findings;

/// A place in a text: 1-based line, 1-based column in bytes, length in bytes on that line.
struct TextSpan {
    int line = 1;
    int column = 1;
    int length = 1;
};

/// One value of a TOML file with its place, free of the parser library's types.
struct TomlNode {
    enum class Kind : std::uint8_t { Scalar, List, Table };
    Kind kind = Kind::Table;
    Value scalar;  ///< of Kind::Scalar; dates and times are text
    std::vector<TomlNode> children;  ///< of lists in order, of tables in the order of the file
    std::string key;  ///< of a table's child
    TextSpan keySpan;  ///< of `key`, or of the header that makes the table
    TextSpan span;  ///< of the value

    [[nodiscard]] const TomlNode* member(std::string_view name) const;
    [[nodiscard]] TomlNode* member(std::string_view name);
    /// "boolean", "integer", "float", "string", "list", "table".
    [[nodiscard]] std::string_view typeName() const;
    /// The node as a parameter value, without places.
    [[nodiscard]] Value toValue() const;
};

/// Reads TOML 1.0. What is wrong with it goes to `findings`; the result is meaningful when there
/// are none.
[[nodiscard]] TomlNode parseToml(std::string_view text, Findings& findings);

}  // namespace decant
