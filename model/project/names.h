// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace decant {

/// True for names of projects and services: [a-z][a-z0-9_-]*, not ending in - or _, at most 63
/// characters. They become part of image names, folders and environment variables.
[[nodiscard]] bool isName(std::string_view text);

/// The nearest valid name to any text: "Web Shop" gives "web-shop"; "decant" when nothing is left.
[[nodiscard]] std::string nameFrom(std::string_view text);

/// DECANT_<SERVICE>_PASSWORD: upper-case, every '-' as '_'.
[[nodiscard]] std::string passwordVariable(std::string_view serviceName);

/// Reads "5 GB", "500MB", "1.5 GiB", "42 B"; decimal and binary units. nullopt for anything else,
/// negative or too large.
[[nodiscard]] std::optional<std::int64_t> parseBytes(std::string_view text);

/// The shortest exact form that parseBytes reads back to the same number: 5000000000 is "5 GB".
[[nodiscard]] std::string exactBytesText(std::int64_t bytes);

}  // namespace decant
