// SPDX-License-Identifier: MIT
#include "model/masking/rowcondition.h"

#include "tests/fuzz/require.h"
#include "tests/fuzz/targets.h"

namespace decant::fuzz {

void rowCondition(std::string_view input)
{
    const auto parsed = RowCondition::parse(input);
    if (!parsed) {
        require(parsed.error().code == Error::Code::InvalidInput, "an error of the input");
        require(parsed.error().detail.english().size() < input.size() + 200,
                "messages are bounded");
        return;
    }
    // Values of every kind in turn: NULL, numbers, texts, and the condition itself.
    const std::vector<std::optional<std::string_view>> kinds = {
        std::nullopt, "", "0", "-1.5e3", "t", "Zażółć", "99999999999999999999", input};
    for (std::size_t shift = 0; shift < kinds.size(); ++shift) {
        std::vector<std::optional<std::string_view>> values;
        for (std::size_t i = 0; i < parsed->columns().size(); ++i)
            values.push_back(kinds[(i + shift) % kinds.size()]);
        require(parsed->holds(values) == parsed->holds(values), "the same row, the same answer");
    }
}

}  // namespace decant::fuzz
