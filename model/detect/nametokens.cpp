// SPDX-License-Identifier: MIT
#include "model/detect/nametokens.h"

#include "model/detect/charclass.h"
#include "model/detect/phrases.h"
#include "model/detect/worddictionary.h"
#include "model/support/text.h"

#include <algorithm>
#include <array>
#include <optional>

namespace decant {

namespace {

/// Words of a name are few; longer ones are not taken apart.
constexpr std::size_t kLongestPhrase = 6;
constexpr std::size_t kLongestWord = 40;

constexpr bool isSeparator(char c)
{
    return std::string_view("_- ./:$#()[]'\"").find(c) != std::string_view::npos;
}

/// A word ends where the case rises (fooBar), where a run of capitals meets a small letter
/// (URLPath), and between letters and digits.
bool wordEnds(std::string_view name, std::size_t at)
{
    const char before = name[at - 1];
    const char here = name[at];
    if (isDigit(before) != isDigit(here))
        return true;
    if (!isUpper(before) && isUpper(here))
        return true;
    const bool smallFollows = at + 1 < name.size() && !isUpper(name[at + 1])
        && !isSeparator(name[at + 1]) && !isDigit(name[at + 1]);
    return isUpper(before) && isUpper(here) && smallFollows;
}

/// The fewest known words `word` is made of; nothing when they do not cover it.
std::optional<std::vector<std::string>> takenApart(const std::string& word)
{
    struct Best {
        int words = -1;  ///< -1: cannot be reached
        std::size_t from = 0;
    };
    if (word.size() < 5 || word.size() > kLongestWord)
        return std::nullopt;
    std::vector<Best> best(word.size() + 1);
    best[0].words = 0;
    for (std::size_t end = 2; end <= word.size(); ++end) {
        for (std::size_t from = 0; from + 2 <= end; ++from) {
            if (best[from].words < 0
                || !isVocabulary(std::string_view(word).substr(from, end - from)))
                continue;
            if (best[end].words < 0 || best[from].words + 1 < best[end].words)
                best[end] = {best[from].words + 1, from};
        }
    }
    if (best.back().words < 2 || best.back().words > 4)
        return std::nullopt;
    std::vector<std::string> parts;
    for (std::size_t end = word.size(); end > 0; end = best[end].from)
        parts.insert(parts.begin(), word.substr(best[end].from, end - best[end].from));
    return parts;
}

/// The phrase of neighbouring words that ends last; of those the longest.
struct Match {
    const Phrase* phrase = nullptr;
    std::string words;
    std::size_t begin = 0;
    std::size_t end = 0;  ///< index of the word after it
};

Match lastPhrase(const std::vector<std::string>& tokens)
{
    for (std::size_t end = tokens.size(); end > 0; --end) {
        const std::size_t first = end > kLongestPhrase ? end - kLongestPhrase : 0;
        for (std::size_t begin = first; begin < end; ++begin) {
            std::string joined;
            for (std::size_t i = begin; i < end; ++i)
                joined += tokens[i];
            if (const Phrase* phrase = findPhrase(joined))
                return {phrase, joined, begin, end};
        }
    }
    return {};
}

bool isNumber(const std::string& word)
{
    return allDigits(word);
}

/// A harmless phrase of at least so many words at the end: tracking number, account name.
bool endsHarmless(const std::vector<std::string>& words, std::size_t atLeast)
{
    std::string joined;
    std::vector<std::string> named;
    for (const std::string& word : words) {
        if (!isNumber(word))
            named.push_back(word);
    }
    for (std::size_t i = named.size(); i > 0 && named.size() - i < 3; --i) {
        joined.insert(0, named[i - 1]);
        if (named.size() - i + 1 >= atLeast && isHarmless(joined))
            return true;
    }
    return atLeast <= 1 && !named.empty() && isAbout(named.back());
}

bool anyPeople(const std::vector<std::string>& words)
{
    return std::any_of(words.begin(), words.end(),
                       [](const std::string& word) { return isPeople(word); });
}

/// "name" beside people: customer_name, nom_client, or plainly in their table.
bool namesPeople(const std::vector<std::string>& words, std::string_view table)
{
    const auto at =
        std::find_if(words.begin(), words.end(), [](const auto& word) { return isNameWord(word); });
    if (at == words.end())
        return false;
    const bool others = std::any_of(words.begin(), words.end(), [](const std::string& word) {
        return !isNameWord(word) && !isNumber(word) && !isQualifier(word) && !isPeople(word)
            && !isRole(word);
    });
    if (others)
        return false;
    const bool role = std::any_of(words.begin(), words.end(),
                                  [](const std::string& word) { return isRole(word); });
    return role || anyPeople(words) || anyPeople(nameWords(table));
}

/// The column is called by what somebody is: author, comment_author, created_by; no number of
/// theirs.
bool namesRole(const std::vector<std::string>& words, const Match& match)
{
    constexpr std::array<std::string_view, 8> kNumbers{"numero", "num", "no",     "nr",
                                                       "nummer", "nbr", "number", "id"};
    std::string joined;
    for (const std::string& word : words) {
        if (std::find(kNumbers.begin(), kNumbers.end(), word) != kNumbers.end())
            return false;
        joined += word;
    }
    if (isRole(joined))
        return true;
    const bool last = !words.empty() && isRole(words.back());
    return last && (match.phrase == nullptr || match.phrase->kind == ColumnKind::FreeText);
}

NameMeaning meaningOf(const Match& match, const std::vector<std::string>& words)
{
    NameMeaning meaning;
    double confidence = match.phrase->confidence;
    for (std::size_t i = 0; i < match.begin; ++i) {
        if (i == 0 && isAboutPrefix(words[i]))
            meaning.harmless = true;
    }
    for (std::size_t i = match.end; i < words.size(); ++i) {
        if (isQualifier(words[i]) || isNumber(words[i]) || isPeople(words[i]))
            continue;
        if (isAbout(words[i]) || isHarmless(words[i]))
            meaning.harmless = true;
        // In English and German the last word is the thing itself.
        confidence = std::min(confidence, 0.45);
    }
    if (!meaning.harmless)
        meaning.found = {match.phrase->kind, confidence, say("name says %1", match.words), {}};
    return meaning;
}

}  // namespace

std::vector<std::string> nameTokens(std::string_view rawName)
{
    const std::string name = withoutAccents(rawName);
    std::vector<std::string> tokens;
    std::string word;
    const auto finish = [&] {
        if (!word.empty())
            tokens.push_back(lowered(word));
        word.clear();
    };
    for (std::size_t i = 0; i < name.size(); ++i) {
        if (isSeparator(name[i])) {
            finish();
            continue;
        }
        if (!word.empty() && wordEnds(name, i))
            finish();
        word += name[i];
    }
    finish();
    return tokens;
}

std::vector<std::string> nameWords(std::string_view rawName)
{
    std::vector<std::string> words;
    for (std::string& token : nameTokens(rawName)) {
        const bool known = isVocabulary(token) || isHarmless(token) || isRole(token);
        auto parts = known ? std::nullopt : takenApart(token);
        if (parts)
            words.insert(words.end(), parts->begin(), parts->end());
        else
            words.push_back(std::move(token));
    }
    return words;
}

NameMeaning classifyName(std::string_view columnName, std::string_view tableName)
{
    const std::vector<std::string> words = nameWords(columnName);
    if (endsHarmless(words, 2))
        return {{}, true, false};
    if (namesPeople(words, tableName))
        return {{ColumnKind::PersonName, 0.88, say("a name of people"), {}}, false, false};
    const Match match = lastPhrase(words);
    NameMeaning meaning;
    if (match.phrase != nullptr)
        meaning = meaningOf(match, words);
    else
        meaning.harmless = endsHarmless(words, 1);
    meaning.role = namesRole(words, match);
    // A comment's author is somebody, no comment.
    if (meaning.role && meaning.found.kind == ColumnKind::FreeText)
        meaning.found = {};
    return meaning;
}

ColumnClass classifyComment(std::string_view comment)
{
    const std::vector<std::string> words = nameTokens(comment);
    ColumnClass found;
    std::size_t longest = 4;  // shorter words are too common in prose
    for (std::size_t begin = 0; begin < words.size(); ++begin) {
        std::string joined;
        for (std::size_t end = begin; end < words.size() && end < begin + kLongestPhrase; ++end) {
            joined += words[end];
            const Phrase* phrase = findPhrase(joined);
            if (phrase == nullptr || joined.size() <= longest || phrase->confidence < 0.8)
                continue;
            longest = joined.size();
            found = {phrase->kind, phrase->confidence * 0.75, say("comment says %1", joined), {}};
        }
    }
    return found;
}

}  // namespace decant
