// SPDX-License-Identifier: MIT
#include "model/project/schedule.h"

#include "model/support/text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <set>
#include <vector>

namespace decant {

namespace {

struct Field {
    int least;
    int most;
};

constexpr std::array kFields{Field{0, 59}, Field{0, 23}, Field{1, 31}, Field{1, 12}, Field{0, 7}};

Sentence fieldName(std::size_t index)
{
    const std::array names{say("minute"), say("hour"), say("day of the month"), say("month"),
                           say("day of the week")};
    return names.at(index);
}

std::optional<int> numberIn(std::string_view text, int least, int most)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || error != std::errc() || end != text.data() + text.size() || value < least
        || value > most)
        return std::nullopt;
    return value;
}

/// The numbers of one piece of a list: "5", "1-5", "*/10", "0-30/5".
bool addPiece(std::string_view piece, const Field& field, std::set<int>& into)
{
    int step = 1;
    if (const std::size_t slash = piece.find('/'); slash != std::string_view::npos) {
        const auto given = numberIn(piece.substr(slash + 1), 1, field.most);
        if (!given)
            return false;
        step = *given;
        piece = piece.substr(0, slash);
        if (piece != "*" && piece.find('-') == std::string_view::npos)
            return false;
    }
    int from = field.least;
    int to = field.most;
    if (piece != "*") {
        const std::size_t dash = piece.find('-');
        const auto low = numberIn(piece.substr(0, dash), field.least, field.most);
        const auto high = dash == std::string_view::npos
            ? low
            : numberIn(piece.substr(dash + 1), field.least, field.most);
        if (!low || !high || *low > *high)
            return false;
        from = *low;
        to = *high;
    }
    for (int i = from; i <= to; i += step)
        into.insert(i);
    return true;
}

std::vector<std::string> wordsOf(std::string_view cron)
{
    std::vector<std::string> words = split(cron, ' ');
    std::erase(words, std::string());
    return words;
}

std::optional<std::set<int>> numbersOf(std::string_view text, const Field& field)
{
    std::set<int> numbers;
    for (const std::string& piece : split(text, ',')) {
        if (!addPiece(piece, field, numbers))
            return std::nullopt;
    }
    return numbers;
}

/// "*" for all of them, else a list of two-digit numbers.
std::string calendarField(std::string_view text, const Field& field)
{
    if (text == "*")
        return "*";
    std::string out;
    for (const int number : numbersOf(text, field).value_or(std::set<int>()))
        out +=
            (out.empty() ? "" : ",") + std::string(number < 10 ? "0" : "") + std::to_string(number);
    return out;
}

std::string weekdays(std::string_view text)
{
    constexpr std::array<std::string_view, 7> kNames{"Mon", "Tue", "Wed", "Thu",
                                                     "Fri", "Sat", "Sun"};
    std::set<int> days;  // of kNames; cron calls Sunday both 0 and 7
    for (const int day : numbersOf(text, kFields.back()).value_or(std::set<int>()))
        days.insert((day + 6) % 7);
    std::string out;
    for (const int day : days)
        out += (out.empty() ? "" : ",") + std::string(kNames.at(static_cast<std::size_t>(day)));
    return out;
}

}  // namespace

Sentence scheduleProblem(std::string_view cron)
{
    const std::vector<std::string> words = wordsOf(cron);
    if (words.size() != kFields.size())
        return say("a schedule has five fields, this one has %1", words.size());
    for (std::size_t i = 0; i < kFields.size(); ++i) {
        if (!numbersOf(words[i], kFields.at(i)))
            return say("%1 is no %2 from %3 to %4", jsonQuoted(words[i]), fieldName(i),
                       kFields.at(i).least, kFields.at(i).most);
    }
    if (words[2] != "*" && words[4] != "*")
        return say("a day of the month and a day of the week together mean different things to "
                   "different schedulers");
    return {};
}

std::string calendarText(std::string_view cron)
{
    const std::vector<std::string> words = wordsOf(cron);
    return (words[4] == "*" ? std::string() : weekdays(words[4]) + ' ') + "*-"
        + calendarField(words[3], kFields[3]) + '-' + calendarField(words[2], kFields[2]) + ' '
        + calendarField(words[1], kFields[1]) + ':' + calendarField(words[0], kFields[0])
        + ":00 UTC";
}

}  // namespace decant
