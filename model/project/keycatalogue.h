// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace decant {

/// One key of decant.toml, as its reference page and `decant-cli project-file` show it.
struct KeyDescriptor {
    std::string_view name;
    std::string values;  ///< "true or false", "1 to 65535", "zstd, gzip or none"
    std::string byDefault;  ///< as TOML; "" when the key is required or does nothing unless set
    bool required = false;
    std::string_view help;  ///< English Markdown, one or two sentences
};

/// One table of decant.toml.
struct KeyTableDescriptor {
    std::string_view title;  ///< "[registry]"
    std::string_view help;  ///< English Markdown
    std::string_view example;  ///< TOML; "" where the keys say enough
    std::vector<KeyDescriptor> keys;
};

/// Every table the project file may have, in the order in which it is written. Defaults come from
/// the values of model/project; a test compares the keys with what the reader knows.
[[nodiscard]] std::span<const KeyTableDescriptor> keyCatalogue();

/// The reference page of the project file.
[[nodiscard]] std::string keyCatalogueMarkdown();

}  // namespace decant
