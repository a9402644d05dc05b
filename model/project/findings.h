// SPDX-License-Identifier: MIT
#pragma once

#include "model/project/tomlnode.h"
#include "model/support/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace decant {

/// Collects what is wrong with a text and draws it with file, line, column and a caret line.
class Findings {
public:
    /// Both views must outlive the object.
    Findings(std::string_view text, std::string_view fileName);

    void add(TextSpan at, Sentence message, Sentence advice = {});
    [[nodiscard]] bool empty() const { return m_findings.empty(); }
    /// One line of the text without its line end; "" outside.
    [[nodiscard]] std::string_view line(int number) const;
    /// All findings in the order of the text as one error: `what` is the place of the first,
    /// `detail` draws each. Right-hand sides of lines that look like they hold a secret are left
    /// out. Call when there are findings.
    [[nodiscard]] Error error() const;

private:
    struct Finding {
        TextSpan at;
        Sentence message;
        Sentence advice;
    };
    [[nodiscard]] std::string place(const TextSpan& at) const;
    [[nodiscard]] Sentence drawing(const Finding& finding) const;

    std::string_view m_fileName;
    std::vector<std::string_view> m_lines;
    std::vector<Finding> m_findings;
};

}  // namespace decant
