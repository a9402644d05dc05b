// SPDX-License-Identifier: MIT
#include "services/subset/arraytext.h"

#include <cctype>

namespace decant {

namespace {

bool isNull(std::string_view text)
{
    constexpr std::string_view kNull = "null";
    if (text.size() != kNull.size())
        return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (std::tolower(static_cast<unsigned char>(text[i])) != kNull[i])
            return false;
    }
    return true;
}

}  // namespace

std::vector<std::string> arrayElements(std::string_view text)
{
    std::vector<std::string> elements;
    const std::size_t begin = text.find('{');  // bounds like [0:1]= may stand before
    if (begin == std::string_view::npos)
        return elements;
    std::string element;
    bool any = false;
    bool quoted = false;
    bool inQuotes = false;
    for (std::size_t i = begin; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '\\' && i + 1 < text.size()) {
            element += text[++i];
            any = true;
        } else if (c == '"') {
            inQuotes = !inQuotes;
            quoted = true;
        } else if (!inQuotes && (c == '{' || c == '}' || c == ',')) {
            if (quoted || (any && !isNull(element)))
                elements.push_back(element);
            element.clear();
            any = quoted = false;
        } else {
            element += c;
            any = true;
        }
    }
    return elements;
}

}  // namespace decant
