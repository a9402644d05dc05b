// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace decant {

/// The candidate with the smallest edit distance to `name` (swapped neighbours count once), or ""
/// if none is close (more than a third of its letters differ).
[[nodiscard]] std::string_view nearestName(std::string_view name,
                                           std::span<const std::string_view> candidates);

/// `parts` with `separator` between them.
[[nodiscard]] std::string join(std::span<const std::string> parts, std::string_view separator);

/// The pieces of `text` between `separator`s; "" gives one empty piece.
[[nodiscard]] std::vector<std::string> split(std::string_view text, char separator);

/// `text` in lower-case ASCII; other bytes stay.
[[nodiscard]] std::string lowered(std::string_view text);

/// `text` in double quotes as a JSON string (also valid as a YAML and TOML scalar).
[[nodiscard]] std::string jsonQuoted(std::string_view text);

/// `text` as one POSIX shell word, in single quotes.
[[nodiscard]] std::string shellQuoted(std::string_view text);

/// `name` as an SQL identifier, always in double quotes.
[[nodiscard]] std::string sqlIdentifier(std::string_view name);

/// `text` as an SQL string literal (standard_conforming_strings on; E'' when a backslash occurs).
[[nodiscard]] std::string sqlLiteral(std::string_view text);

/// 1536 -> "1.5 KB": decimal units (1 KB = 1000 bytes), for logs and generated text, not for the
/// GUI.
[[nodiscard]] std::string bytesText(std::int64_t bytes);

}  // namespace decant
