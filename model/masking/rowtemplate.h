// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace decant {

/// How a text is brought into another form.
enum class TextForm : std::uint8_t {
    Lower,  ///< "lower": ASCII letters in lower case
    Upper,  ///< "upper"
    Trim,  ///< "trim": without white space at both ends
    Ascii,  ///< "ascii": letters without their marks
    Slug,  ///< "slug": lower-case ASCII words with dashes between them
    Digits,  ///< "digits": digits only
    Initial,  ///< "initial": the first character
    Md5,  ///< "md5", in hexadecimal
    Sha1,  ///< "sha1"
    Sha256,  ///< "sha256"
};

/// "lower", "upper", … in the order of TextForm.
[[nodiscard]] const std::vector<std::string_view>& textFormNames();

/// A text with columns of a row in it: "{first_name|initial|lower}.{last_name|slug}". {{ and }}
/// stand for the brackets themselves; forms are applied from left to right.
class RowTemplate {
public:
    struct Part {
        std::string text;  ///< in front of the column
        int column = -1;  ///< index into columns(); -1 at the end
        std::vector<TextForm> forms;
    };

    /// Errors: InvalidInput; detail says what is wrong and at which character (from 1).
    [[nodiscard]] static Result<RowTemplate> parse(std::string_view text);

    [[nodiscard]] const std::vector<Part>& parts() const { return m_parts; }
    /// In order of their first use.
    [[nodiscard]] const std::vector<std::string>& columns() const { return m_columns; }

private:
    [[nodiscard]] Result<> addColumn(std::string_view inside, std::size_t at, std::string& before);

    std::vector<Part> m_parts;
    std::vector<std::string> m_columns;
};

}  // namespace decant
