// SPDX-License-Identifier: MIT
#include "model/project/reader.h"
#include "model/project/writer.h"
#include "tests/fuzz/require.h"
#include "tests/fuzz/targets.h"

namespace decant::fuzz {

void project(std::string_view input)
{
    const auto read = parseProject(input, "decant.toml");
    if (!read) {
        require(!read.error().detail.empty(), "an error says what is wrong");
        return;
    }
    const std::string canonical = writeProject(*read);
    const auto again = parseProject(canonical, "decant.toml");
    require(again.has_value(), "what is written can be read");
    require(writeProject(*again) == canonical, "the canonical form is stable");
}

}  // namespace decant::fuzz
