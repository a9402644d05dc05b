// SPDX-License-Identifier: MIT
#pragma once

#include "model/keyvalue/keyspec.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace decant {

/// The form that many keys share: fixed text and variable parts, "session:{customer}:cart".
class KeyShape {
public:
    /// nullopt for braces that do not pair, parts without name or with nothing between them, and
    /// names that occur twice.
    [[nodiscard]] static std::optional<KeyShape> parse(std::string_view text);

    [[nodiscard]] const std::string& text() const { return m_text; }
    /// Names of the variable parts, in order.
    [[nodiscard]] const std::vector<std::string>& parts() const { return m_parts; }
    /// The variable parts of `key`, nullopt when it does not fit. A part is never empty and takes
    /// as little as possible; the last one takes the rest.
    [[nodiscard]] std::optional<std::vector<std::string_view>> match(std::string_view key) const;
    /// The same into `parts`, which keeps its memory; false when the key does not fit.
    [[nodiscard]] bool match(std::string_view key, std::vector<std::string_view>& parts) const;
    /// What stands before part `index`; behind the last part, what ends the key.
    [[nodiscard]] const std::string& fixed(std::size_t index) const { return m_fixed[index]; }
    /// The key that has these parts; as many as there are.
    [[nodiscard]] std::string build(const std::vector<std::string>& values) const;

    friend bool operator==(const KeyShape&, const KeyShape&) = default;

private:
    std::string m_text;
    std::vector<std::string> m_fixed;  ///< before, between and behind the parts
    std::vector<std::string> m_parts;
};

/// The shape of a key that fits none of the project's: its first part, up to the first ':', counts
/// as a name where it is a plain word, and everything behind it is variable: "cart:17:lines" gives
/// "cart:{1}:{2}". A key of one part is variable as a whole: "{1}".
[[nodiscard]] KeyShape automaticShape(std::string_view key);

/// The shape of a key: the first of `shapes` that it fits, else its automatic one.
[[nodiscard]] KeyShape shapeOf(std::string_view key, const std::vector<KeyShape>& shapes);

/// Whether `key` fits a glob with * and ?; a backslash takes the next character as it is.
[[nodiscard]] bool matchesGlob(std::string_view key, std::string_view glob);

/// Whether the project takes this key at all.
[[nodiscard]] bool takesKey(const KeySpec& spec, std::string_view key);

}  // namespace decant
