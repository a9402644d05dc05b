// SPDX-License-Identifier: MIT
#include "services/engine/dockerfilescan.h"

#include "model/support/text.h"

#include <algorithm>
#include <set>

namespace decant {
namespace {

/// Instructions without comments, continued lines joined.
std::vector<std::string> instructions(std::string_view dockerfile)
{
    std::vector<std::string> result;
    bool continued = false;
    for (const std::string& whole : split(dockerfile, '\n')) {
        std::string_view line = whole;
        while (!line.empty() && (line.back() == '\r' || line.back() == ' ' || line.back() == '\t'))
            line.remove_suffix(1);
        const auto first = line.find_first_not_of(" \t");
        line.remove_prefix(first == std::string_view::npos ? line.size() : first);
        if (line.empty() || line.starts_with('#'))
            continue;
        const bool continues = line.ends_with('\\');
        if (continues)
            line.remove_suffix(1);
        if (!continued)
            result.emplace_back();
        result.back().append(line).append(continues ? " " : "");
        continued = continues;
    }
    return result;
}

std::vector<std::string> words(std::string_view text)
{
    std::vector<std::string> result;
    for (std::string& word : split(text, ' ')) {
        if (!word.empty())
            result.push_back(std::move(word));
    }
    return result;
}

std::string_view unquoted(std::string_view text)
{
    if (text.size() > 1 && (text.front() == '"' || text.front() == '\'')
        && text.back() == text.front())
        return text.substr(1, text.size() - 2);
    return text;
}

/// `text` with $NAME, ${NAME} and ${NAME:-default} filled in.
std::string filled(std::string_view text, const std::map<std::string, std::string>& values)
{
    const auto isNamePart = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || c == '_';
    };
    std::string result;
    while (!text.empty()) {
        if (text.front() != '$') {
            result += text.front();
            text.remove_prefix(1);
            continue;
        }
        text.remove_prefix(1);
        const bool braced = text.starts_with('{');
        if (braced)
            text.remove_prefix(1);
        const auto end = std::find_if_not(text.begin(), text.end(), isNamePart);
        const std::string name(text.begin(), end);
        text.remove_prefix(name.size());
        std::string_view otherwise;
        if (braced) {
            const std::string_view inside = text.substr(0, text.find('}'));
            text.remove_prefix(std::min(text.size(), inside.size() + 1));
            if (inside.starts_with(":-"))
                otherwise = inside.substr(2);
        }
        const auto found = values.find(name);
        if (found != values.end() && !found->second.empty())
            result += found->second;
        else
            result += otherwise;
    }
    return result;
}

}  // namespace

std::vector<std::string> baseImages(std::string_view dockerfile,
                                    const std::map<std::string, std::string>& arguments)
{
    std::map<std::string, std::string> values;
    std::set<std::string> stages;
    std::vector<std::string> result;
    bool inStage = false;
    for (const std::string& instruction : instructions(dockerfile)) {
        std::vector<std::string> parts = words(instruction);
        const std::string keyword = parts.empty() ? std::string() : lowered(parts.front());
        if (keyword == "arg" && !inStage && parts.size() > 1) {
            const auto equals = parts[1].find('=');
            const std::string name = parts[1].substr(0, equals);
            const auto given = arguments.find(name);
            if (given != arguments.end())
                values[name] = given->second;
            else if (equals != std::string::npos)
                values[name] =
                    filled(unquoted(std::string_view(parts[1]).substr(equals + 1)), values);
        }
        if (keyword != "from")
            continue;
        inStage = true;
        std::erase_if(parts, [](const std::string& word) { return word.starts_with("--"); });
        if (parts.size() < 2)
            continue;
        const std::string image = filled(parts[1], values);
        const bool known = image.empty() || image == "scratch" || stages.contains(lowered(image))
            || std::find(result.begin(), result.end(), image) != result.end();
        if (!known)
            result.push_back(image);
        if (parts.size() > 3 && lowered(parts[2]) == "as")
            stages.insert(lowered(parts[3]));
    }
    return result;
}

}  // namespace decant
