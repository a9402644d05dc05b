// SPDX-License-Identifier: MIT
#include "model/detect/worddictionary.h"

#include "model/detect/charclass.h"
#include "model/support/text.h"
#include "model/support/wordlists.h"

#include <algorithm>
#include <array>
#include <unordered_set>

namespace decant {

namespace {

using Words = std::unordered_set<std::string>;

/// All words of the lists whose key ends with `name`, over all languages.
Words wordsOf(std::string_view name)
{
    Words words;
    for (const EmbeddedDictionary& list : embeddedDictionaries()) {
        if (list.key.substr(list.key.find('/') + 1) != name)
            continue;
        std::string_view rest = list.text;
        while (!rest.empty()) {
            const std::size_t end = std::min(rest.find('\n'), rest.size());
            const std::vector<std::string> parts = plainWords(rest.substr(0, end));
            if (!parts.empty())
                words.insert(join(parts, " "));
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
    }
    return words;
}

bool contains(const Words& words, std::string_view word)
{
    return words.contains(std::string(word));
}

}  // namespace

std::string withoutAccents(std::string_view text)
{
    // U+00C0 to U+017F as they stand in UTF-8: a lead byte C3, C4 or C5 and one more. '?' stays as
    // it is, '2' are two letters of their own.
    constexpr std::string_view kC3 =
        "AAAAAA2CEEEEIIII?NOOOOO?OUUUUY?2aaaaaa2ceeeeiiii?nooooo?ouuuuy?y";
    constexpr std::string_view kC4 =
        "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIi22JjKk?LlLlLlL";
    constexpr std::string_view kC5 =
        "lLlNnNnNn?NnOoOoOo22RrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZz?";
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto lead = static_cast<unsigned char>(text[i]);
        const bool pair = lead >= 0xC3 && lead <= 0xC5 && i + 1 < text.size();
        const auto next = pair ? static_cast<unsigned char>(text[i + 1]) : 0U;
        if (!pair || next < 0x80 || next > 0xBF) {
            out += text[i];
            continue;
        }
        const std::string_view table = lead == 0xC3 ? kC3 : lead == 0xC4 ? kC4 : kC5;
        const char plain = table[next - 0x80];
        if (plain == '2' && lead == 0xC3)
            out += next == 0x9F ? "ss" : next == 0x86 ? "AE" : "ae";
        else if (plain == '2' && lead == 0xC5)
            out += next == 0x92 ? "OE" : "oe";
        else if (plain == '2')
            out += next == 0xB2 ? "IJ" : "ij";
        else if (plain == '?')
            out += text.substr(i, 2);
        else
            out += plain;
        ++i;
    }
    return out;
}

std::vector<std::string> plainWords(std::string_view value)
{
    std::vector<std::string> words;
    std::string word;
    const auto finish = [&] {
        if (!word.empty())
            words.push_back(std::move(word));
        word.clear();
    };
    for (const char c : lowered(withoutAccents(value))) {
        const bool between = c == ' ' || c == '-' || c == ',' || c == '.' || c == '/' || c == '('
            || c == ')' || c == '\t' || c == '\n';
        if (between)
            finish();
        else if (c != '\'')
            word += c;
    }
    finish();
    return words;
}

bool isFirstName(std::string_view word)
{
    static const Words names = wordsOf("first_name");
    return contains(names, word);
}

bool isLastName(std::string_view word)
{
    static const Words names = wordsOf("last_name");
    return contains(names, word);
}

bool isCity(std::string_view words)
{
    static const Words names = wordsOf("city");
    return contains(names, words);
}

bool hasStreetWord(std::string_view value)
{
    constexpr std::array<std::string_view, 58> kWords{
        "street", "st",    "avenue",  "ave",       "road",    "rd",    "lane",    "ln",
        "drive",  "dr",    "blvd",    "boulevard", "court",   "ct",    "highway", "hwy",
        "square", "sq",    "terrace", "crescent",  "parkway", "pkwy",  "close",   "strasse",
        "str",    "weg",   "platz",   "allee",     "gasse",   "ring",  "damm",    "ufer",
        "markt",  "rue",   "chemin",  "impasse",   "place",   "quai",  "route",   "allees",
        "cours",  "calle", "avenida", "avda",      "plaza",   "paseo", "camino",  "carrer",
        "ronda",  "via",   "viale",   "piazza",    "corso",   "ulica", "c",       "carretera",
        "way",    "apt"};
    constexpr std::array<std::string_view, 9> kEnds{"strasse", "str",  "weg",  "platz", "allee",
                                                    "gasse",   "damm", "ring", "ufer"};
    const std::vector<std::string> words = plainWords(value);
    return std::any_of(words.begin(), words.end(), [&](const std::string& word) {
        return std::find(kWords.begin(), kWords.end(), word) != kWords.end()
            || std::any_of(kEnds.begin(), kEnds.end(), [&](std::string_view end) {
                   return word.size() > end.size() + 2 && word.ends_with(end);
               });
    });
}

}  // namespace decant
