// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace decant {

/// What splitFields() found in the line that starts at its `begin`.
struct SplitLine {
    std::size_t fields = 0;  ///< fields whose end is known, at most the number asked for
    bool lineEnded = false;  ///< the last of them is the last of the line
};

/// Finds the ends of the first `wanted` fields of a COPY text line; `ends` receives offsets from
/// `begin` (position of the tab or line end). `end` is the end of the block.
[[nodiscard]] SplitLine splitFields(const char* begin, const char* end, std::size_t wanted,
                                    std::uint32_t* ends);

/// True for \N.
[[nodiscard]] inline bool isCopyNull(std::string_view field)
{
    return field.size() == 2 && field[0] == '\\' && field[1] == 'N';
}

/// Appends the value of a field: \b \f \n \r \t \v, \ooo octal, \xhh hexadecimal, any other
/// backslashed character itself.
void appendUnescaped(std::string_view field, std::string& out);

/// Escapes what stands in `out` from byte `from` on; `scratch` is reused memory.
void escapeFrom(std::string& out, std::size_t from, std::string& scratch);

}  // namespace decant
