// SPDX-License-Identifier: MIT
#include "gui/files/difflines.h"

#include <git2.h>
#include <limits>
#include <string_view>

namespace decant::gui {

namespace {

int takeLine(const git_diff_delta* /*delta*/, const git_diff_hunk* /*hunk*/,
             const git_diff_line* line, void* payload)
{
    auto& lines = *static_cast<std::vector<DiffLine>*>(payload);
    std::string_view text(line->content, line->content_len);
    while (text.ends_with('\n') || text.ends_with('\r'))
        text.remove_suffix(1);
    switch (line->origin) {
    case GIT_DIFF_LINE_CONTEXT:
        lines.push_back({DiffLine::Kind::Same, std::string(text)});
        break;
    case GIT_DIFF_LINE_ADDITION:
        lines.push_back({DiffLine::Kind::Added, std::string(text)});
        break;
    case GIT_DIFF_LINE_DELETION:
        lines.push_back({DiffLine::Kind::Removed, std::string(text)});
        break;
    default:
        break;  // remarks about a missing newline at the end
    }
    return 0;
}

std::vector<DiffLine> unchanged(std::string_view text)
{
    std::vector<DiffLine> lines;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        lines.push_back({DiffLine::Kind::Same, std::string(text.substr(0, end))});
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return lines;
}

}  // namespace

Result<std::vector<DiffLine>> diffLines(const std::string& before, const std::string& after)
{
    if (before == after)
        return unchanged(after);
    git_libgit2_init();
    git_diff_options options = GIT_DIFF_OPTIONS_INIT;
    options.flags = GIT_DIFF_PATIENCE | GIT_DIFF_FORCE_TEXT;
    options.context_lines = std::numeric_limits<std::int32_t>::max();
    std::vector<DiffLine> lines;
    const int code =
        git_diff_buffers(before.data(), before.size(), nullptr, after.data(), after.size(), nullptr,
                         &options, nullptr, nullptr, nullptr, takeLine, &lines);
    const git_error* last = code == 0 ? nullptr : git_error_last();
    const std::string detail = last == nullptr ? std::string() : last->message;
    git_libgit2_shutdown();
    if (code != 0)
        return Error{Error::Code::Internal,
                     Error::Area::Project,
                     "comparison",
                     Sentence::verbatim(detail),
                     {}};
    return lines;
}

std::vector<DiffPair> sideBySide(const std::vector<DiffLine>& lines)
{
    std::vector<DiffPair> pairs;
    std::size_t free = 0;  // the first row of this change whose right side is empty
    for (const DiffLine& line : lines) {
        switch (line.kind) {
        case DiffLine::Kind::Same:
            pairs.push_back({line, line});
            free = pairs.size();
            break;
        case DiffLine::Kind::Removed:
            pairs.emplace_back().left = line;
            break;
        case DiffLine::Kind::Added:
            if (free < pairs.size())
                pairs[free].right = line;
            else
                pairs.emplace_back().right = line;
            ++free;
            break;
        }
    }
    return pairs;
}

}  // namespace decant::gui
