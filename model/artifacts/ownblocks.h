// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace decant {

/// Lines written by hand in a generated file stand between these two lines and stay when the file
/// is generated again.
inline constexpr std::string_view kOwnBlockBegin = "# >>> own";
inline constexpr std::string_view kOwnBlockEnd = "# <<< own";

/// How many own blocks a text has. A block without an end is none.
[[nodiscard]] int countOwnBlocks(std::string_view text);

/// The text without them, markers included.
[[nodiscard]] std::string withoutOwnBlocks(std::string_view text);

/// `generated` with the own blocks of `onDisk`, markers included and byte by byte as they are. Each
/// follows the line it follows on disk; where that line is not generated any more, the nearest one
/// above it that still is, and the top when there is none. Blocks keep their order.
[[nodiscard]] std::string keepOwnBlocks(std::string_view generated, std::string_view onDisk);

}  // namespace decant
