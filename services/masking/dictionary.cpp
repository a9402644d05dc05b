// SPDX-License-Identifier: MIT
#include "services/masking/dictionary.h"

#include <map>
#include <string>
#include <vector>

namespace decant {

namespace {

using Words = std::vector<std::string_view>;

std::map<std::string_view, Words> splitAll()
{
    std::map<std::string_view, Words> all;
    for (const EmbeddedDictionary& embedded : embeddedDictionaries()) {
        Words& words = all[embedded.key];
        std::string_view rest = embedded.text;
        while (!rest.empty()) {
            const std::size_t end = std::min(rest.find('\n'), rest.size());
            if (end > 0)
                words.push_back(rest.substr(0, end));
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
    }
    return all;
}

const std::map<std::string_view, Words>& allDictionaries()
{
    static const std::map<std::string_view, Words> all = splitAll();
    return all;
}

}  // namespace

std::span<const std::string_view> dictionary(std::string_view locale, std::string_view name)
{
    const auto& all = allDictionaries();
    for (const std::string_view each : {locale, std::string_view("en")}) {
        const auto at = all.find(std::string(each) + '/' + std::string(name));
        if (at != all.end())
            return at->second;
    }
    return {};
}

std::span<const std::string_view> dictionaryLocales()
{
    static const Words locales = [] {
        Words found;
        for (const auto& [key, words] : allDictionaries()) {
            const std::string_view locale = key.substr(0, key.find('/'));
            if (found.empty() || found.back() != locale)
                found.push_back(locale);
        }
        return found;
    }();
    return locales;
}

}  // namespace decant
