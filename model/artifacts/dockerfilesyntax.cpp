// SPDX-License-Identifier: MIT
#include "model/artifacts/dockerfilesyntax.h"

#include "model/support/text.h"

#include <algorithm>

namespace decant::dockerfile {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r';
}

bool isNameCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

/// A character of an instruction and where it stands in the file.
struct Place {
    char c;
    int line;
    int column;
};

/// Walks over the lines of the file and gives instructions as characters with their places, so
/// that everything after it needs to know nothing of continuation lines.
class LineReader {
public:
    explicit LineReader(std::string_view text)
        : m_lines(split(text, '\n'))
    {
    }

    /// The next instruction; empty at the end.
    std::vector<Place> next()
    {
        std::vector<Place> out;
        bool continued = false;
        while (m_next < m_lines.size()) {
            const std::string_view line = m_lines[m_next++];
            const std::string_view content = trimmed(line);
            if (content.empty() || content.front() == '#')
                continue;
            continued = content.back() == '\\';
            const auto start = static_cast<std::size_t>(content.data() - line.data());
            const std::size_t length = content.size() - (continued ? 1 : 0);
            for (std::size_t i = 0; i < length; ++i)
                out.push_back({content[i], number(), static_cast<int>(start + i) + 1});
            if (!continued)
                break;
            out.push_back({' ', number(), static_cast<int>(start + length) + 1});
        }
        return out;
    }

    /// Leaves out the body of a heredoc that ends with a line `end`.
    void skipUntil(std::string_view end)
    {
        while (m_next < m_lines.size() && trimmed(m_lines[m_next++]) != end) { }
    }

private:
    [[nodiscard]] int number() const { return static_cast<int>(m_next); }

    std::vector<std::string> m_lines;
    std::size_t m_next = 0;
};

/// Splits at blanks outside of quotes and takes the quotes away.
std::vector<Word> shellWords(const std::vector<Place>& places, std::size_t from)
{
    std::vector<Word> words;
    bool inWord = false;
    char quote = 0;
    for (std::size_t i = from; i < places.size(); ++i) {
        const auto [c, line, column] = places[i];
        if (quote == 0 && isBlank(c)) {
            inWord = false;
            continue;
        }
        if (!inWord) {
            words.push_back({{}, line, column});
            inWord = true;
        }
        if (c == quote)
            quote = 0;
        else if (quote == 0 && (c == '"' || c == '\''))
            quote = c;
        else if (c == '\\' && quote != '\'' && i + 1 < places.size())
            words.back().text += places[++i].c;
        else
            words.back().text += c;
    }
    return words;
}

/// The strings of a JSON list: COPY ["a", "b"].
std::vector<Word> jsonWords(const std::vector<Place>& places, std::size_t from)
{
    std::vector<Word> words;
    bool inString = false;
    for (std::size_t i = from; i < places.size(); ++i) {
        const auto [c, line, column] = places[i];
        if (c == '"') {
            inString = !inString;
            if (inString)
                words.push_back({{}, line, column});
        } else if (inString) {
            const bool escape = c == '\\' && i + 1 < places.size();
            words.back().text += escape ? places[++i].c : c;
        }
    }
    return words;
}

/// "EOF" of a word like <<EOF, <<-EOF or <<"EOF"; "" otherwise.
std::string heredocEnd(const Word& word)
{
    const std::size_t at = word.text.find("<<");
    if (at == std::string::npos)
        return {};
    std::string end = word.text.substr(at + 2);
    if (!end.empty() && end.front() == '-')
        end.erase(0, 1);
    return end;
}

std::string upper(std::string text)
{
    for (char& c : text) {
        if (c >= 'a' && c <= 'z')
            c = static_cast<char>(c - 'a' + 'A');
    }
    return text;
}

}  // namespace

std::string Instruction::flag(std::string_view name) const
{
    const std::string prefix = "--" + std::string(name) + '=';
    for (const Word& word : flags) {
        if (word.text.starts_with(prefix))
            return word.text.substr(prefix.size());
    }
    return {};
}

std::vector<Instruction> parse(std::string_view text)
{
    std::vector<Instruction> instructions;
    LineReader reader(text);
    for (;;) {
        const std::vector<Place> places = reader.next();
        if (places.empty())
            return instructions;
        std::size_t at = 0;
        Instruction instruction;
        instruction.keyword = {{}, places[0].line, places[0].column};
        while (at < places.size() && !isBlank(places[at].c))
            instruction.keyword.text += places[at++].c;
        instruction.keyword.text = upper(instruction.keyword.text);
        while (at < places.size() && isBlank(places[at].c))
            ++at;

        instruction.words = shellWords(places, at);
        while (!instruction.words.empty() && instruction.words.front().text.starts_with("--")) {
            instruction.flags.push_back(instruction.words.front());
            instruction.words.erase(instruction.words.begin());
        }
        if (!instruction.words.empty() && instruction.words.front().text.starts_with('[')) {
            while (places[at].c != '[')
                ++at;
            instruction.words = jsonWords(places, at);
        }
        for (const Word& word : instruction.words) {
            const std::string end = heredocEnd(word);
            if (end.empty())
                continue;
            instruction.heredoc = true;
            reader.skipUntil(end);
        }
        instructions.push_back(std::move(instruction));
    }
}

std::vector<Setting> settings(const Instruction& instruction)
{
    const std::vector<Word>& words = instruction.words;
    if (words.empty())
        return {};
    const bool oldForm =
        instruction.keyword.text != "ARG" && words[0].text.find('=') == std::string::npos;
    if (oldForm) {
        std::string value;
        for (std::size_t i = 1; i < words.size(); ++i)
            value += (i > 1 ? " " : "") + words[i].text;
        return {{words[0].text, value, words.size() > 1, words[0]}};
    }
    std::vector<Setting> out;
    for (const Word& word : words) {
        const std::size_t equals = word.text.find('=');
        if (equals == std::string::npos)
            out.push_back({word.text, {}, false, word});
        else
            out.push_back({word.text.substr(0, equals), word.text.substr(equals + 1), true, word});
    }
    return out;
}

std::string expand(std::string_view text, const Variables& variables)
{
    std::string out;
    for (std::size_t i = 0; i < text.size();) {
        const bool braced = text[i] == '$' && i + 1 < text.size() && text[i + 1] == '{';
        std::size_t end = i + (braced ? 2 : 1);
        const std::size_t start = end;
        while (end < text.size() && isNameCharacter(text[end]))
            ++end;
        if (text[i] != '$' || end == start) {
            out += text[i++];
            continue;
        }
        const auto found = variables.find(text.substr(start, end - start));
        const std::string value = found == variables.end() ? std::string() : found->second;
        if (!braced) {
            out += value;
            i = end;
            continue;
        }
        const std::size_t close = std::min(text.find('}', end), text.size());
        const std::string_view rest = text.substr(end, close - end);
        if (rest.starts_with(":-"))
            out += value.empty() ? std::string(rest.substr(2)) : value;
        else if (rest.starts_with(":+"))
            out += value.empty() ? std::string() : std::string(rest.substr(2));
        else
            out += value;
        i = std::min(close + 1, text.size());
    }
    return out;
}

}  // namespace decant::dockerfile
