// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

namespace decant::cli {

/// Text in columns for a terminal; columns named in `rightAligned` hold numbers. No line end at the
/// end.
class TextTable {
public:
    explicit TextTable(std::vector<std::string> header, std::vector<std::size_t> rightAligned = {});
    void add(std::vector<std::string> row);
    [[nodiscard]] std::string text() const;

private:
    std::vector<std::vector<std::string>> m_rows;
    std::vector<std::size_t> m_right;
};

}  // namespace decant::cli
