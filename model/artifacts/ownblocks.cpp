// SPDX-License-Identifier: MIT
#include "model/artifacts/ownblocks.h"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace decant {

namespace {

/// Lines with their ends.
std::vector<std::string_view> linesOf(std::string_view text)
{
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size() - 1) + 1;
        lines.push_back(text.substr(0, end));
        text.remove_prefix(end);
    }
    return lines;
}

/// Without spaces and line ends at its end: what an editor adds there moves no block.
std::string_view trimmed(std::string_view line)
{
    const std::size_t end = line.find_last_not_of(" \t\r\n");
    return line.substr(0, end == std::string_view::npos ? 0 : end + 1);
}

/// Markers may be indented as the lines around them.
bool isMarker(std::string_view line, std::string_view marker)
{
    const std::string_view text = trimmed(line);
    return text.ends_with(marker) && text.find_first_not_of(" \t") == text.size() - marker.size();
}

struct OwnBlock {
    std::string text;
    std::vector<std::string_view> above;  ///< generated lines above it, from the top
};

/// The blocks of a text; `above` takes all lines outside of them.
std::vector<OwnBlock> ownBlocks(std::string_view text, std::vector<std::string_view>& above)
{
    const std::vector<std::string_view> lines = linesOf(text);
    std::vector<OwnBlock> blocks;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto begin = lines.begin() + static_cast<std::ptrdiff_t>(i);
        const auto end = std::find_if(
            begin, lines.end(), [](std::string_view line) { return isMarker(line, kOwnBlockEnd); });
        if (!isMarker(lines[i], kOwnBlockBegin) || end == lines.end()) {
            above.push_back(lines[i]);
            continue;
        }
        OwnBlock block{{}, above};
        for (auto line = begin; line != end + 1; ++line)
            block.text += *line;
        if (block.text.back() != '\n')
            block.text += '\n';
        blocks.push_back(std::move(block));
        i = static_cast<std::size_t>(end - lines.begin());
    }
    return blocks;
}

/// After how many of `lines` the `nth` one that says `wanted` stands; 0 when there are fewer.
std::size_t behind(const std::vector<std::string_view>& lines, std::string_view wanted,
                   std::ptrdiff_t nth)
{
    for (std::size_t at = 0; at < lines.size(); ++at) {
        if (trimmed(lines[at]) == wanted && --nth == 0)
            return at + 1;
    }
    return 0;
}

/// After how many of `lines` a block belongs that stood below `above`: lines that occur several
/// times are told apart by how often they occurred, blank ones count from the line above them.
std::size_t placeOf(const std::vector<std::string_view>& lines,
                    const std::vector<std::string_view>& above)
{
    std::size_t blank = 0;
    for (std::size_t i = above.size(); i-- > 0;) {
        const std::string_view wanted = trimmed(above[i]);
        if (wanted.empty()) {
            ++blank;
            continue;
        }
        const auto nth =
            std::count_if(above.begin(), above.begin() + static_cast<std::ptrdiff_t>(i) + 1,
                          [&](std::string_view line) { return trimmed(line) == wanted; });
        std::size_t place = behind(lines, wanted, nth);
        if (place == 0) {
            blank = 0;
            continue;
        }
        for (; blank > 0 && place < lines.size() && trimmed(lines[place]).empty(); --blank)
            ++place;
        return place;
    }
    return 0;
}

}  // namespace

int countOwnBlocks(std::string_view text)
{
    std::vector<std::string_view> rest;
    return static_cast<int>(ownBlocks(text, rest).size());
}

std::string withoutOwnBlocks(std::string_view text)
{
    std::vector<std::string_view> rest;
    (void)ownBlocks(text, rest);
    std::string out;
    for (const std::string_view line : rest)
        out += line;
    return out;
}

std::string keepOwnBlocks(std::string_view generated, std::string_view onDisk)
{
    std::vector<std::string_view> rest;
    const std::vector<OwnBlock> blocks = ownBlocks(onDisk, rest);
    if (blocks.empty())
        return std::string(generated);
    const std::vector<std::string_view> lines = linesOf(generated);
    std::string out;
    std::size_t written = 0;
    for (const OwnBlock& block : blocks) {
        const std::size_t place = std::max(written, placeOf(lines, block.above));
        for (; written < place; ++written)
            out += lines[written];
        if (!out.empty() && out.back() != '\n')
            out += '\n';
        out += block.text;
    }
    for (; written < lines.size(); ++written)
        out += lines[written];
    return out;
}

}  // namespace decant
