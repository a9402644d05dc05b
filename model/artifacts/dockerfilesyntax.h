// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace decant::dockerfile {

/// A word of an instruction without its quotes, and where it starts (from 1).
struct Word {
    std::string text;
    int line = 0;
    int column = 0;
    friend bool operator==(const Word&, const Word&) = default;
};

/// One instruction with its continuation lines.
struct Instruction {
    Word keyword;  ///< in upper case
    std::vector<Word> flags;  ///< "--from=donor"
    std::vector<Word> words;  ///< shell form split at blanks, JSON form as its strings
    bool heredoc = false;
    friend bool operator==(const Instruction&, const Instruction&) = default;

    /// The value of flag "--NAME=", "" when absent.
    [[nodiscard]] std::string flag(std::string_view name) const;
};

/// KEY and value of ENV, LABEL or ARG.
struct Setting {
    std::string key;
    std::string value;
    bool hasValue = false;
    Word word;  ///< where it stands
};

/// The instructions of `text` in order. Comments and blank lines are left out; a line that starts
/// no instruction comes as an instruction of that name.
[[nodiscard]] std::vector<Instruction> parse(std::string_view text);

/// The settings of an ENV, LABEL or ARG instruction, in the form KEY=value or the old KEY value.
[[nodiscard]] std::vector<Setting> settings(const Instruction& instruction);

using Variables = std::map<std::string, std::string, std::less<>>;

/// `text` with $NAME, ${NAME}, ${NAME:-default} and ${NAME:+other} replaced.
[[nodiscard]] std::string expand(std::string_view text, const Variables& variables);

}  // namespace decant::dockerfile
