// SPDX-License-Identifier: MIT
#include "model/masking/jsonpath.h"

#include <algorithm>
#include <charconv>

namespace decant {

namespace {

JsonStep namedStep(std::string_view name)
{
    JsonStep step;
    if (name == "*") {
        step.any = true;
        return step;
    }
    step.key = name;
    const char* end = name.data() + name.size();
    long index = -1;
    const auto [stop, fault] = std::from_chars(name.data(), end, index);
    if (fault == std::errc() && stop == end && index >= 0)
        step.index = index;
    return step;
}

/// Reads what stands behind a '['; leaves `text` behind the ']'.
std::optional<JsonStep> takeBracket(std::string_view& text)
{
    if (!text.empty() && (text[0] == '\'' || text[0] == '"')) {
        const std::size_t end = text.find(text[0], 1);
        if (end == std::string_view::npos || end + 1 >= text.size() || text[end + 1] != ']')
            return std::nullopt;
        JsonStep step;
        step.key = text.substr(1, end - 1);
        text.remove_prefix(end + 2);
        return step;
    }
    const std::size_t end = text.find(']');
    if (end == std::string_view::npos)
        return std::nullopt;
    JsonStep step = namedStep(text.substr(0, end));
    if (!step.any && step.index < 0)
        return std::nullopt;
    step.key.clear();
    text.remove_prefix(end + 1);
    return step;
}

}  // namespace

std::optional<JsonPath> parseJsonPath(std::string_view text)
{
    JsonPath path;
    if (text.starts_with('$'))
        text.remove_prefix(1);
    else if (!text.empty() && text[0] != '[' && text[0] != '.')
        path.push_back(namedStep(text.substr(0, text.find_first_of(".["))));
    if (!path.empty())
        text.remove_prefix(std::min(text.find_first_of(".["), text.size()));
    while (!text.empty()) {
        const char mark = text[0];
        text.remove_prefix(1);
        if (mark == '[') {
            auto step = takeBracket(text);
            if (!step)
                return std::nullopt;
            path.push_back(std::move(*step));
        } else if (mark == '.') {
            const std::size_t end = std::min(text.find_first_of(".["), text.size());
            if (end == 0)
                return std::nullopt;
            path.push_back(namedStep(text.substr(0, end)));
            text.remove_prefix(end);
        } else {
            return std::nullopt;
        }
    }
    if (path.empty())
        return std::nullopt;
    return path;
}

}  // namespace decant
