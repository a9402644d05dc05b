// SPDX-License-Identifier: MIT
#include "model/masking/jsonpath.h"

#include "services/masking/columnmasker.h"
#include "tests/fuzz/require.h"
#include "tests/fuzz/targets.h"

namespace decant::fuzz {

namespace {

std::unique_ptr<ColumnMasker> maskerFor(std::string_view path)
{
    ColumnMask mask;
    mask.rule.function = "json.path";
    mask.rule.parameters = {
        {"operations",
         Value(Value::List{Value(Value::Table{
             {"op", Value("apply")}, {"path", Value(path)}, {"function", Value("hash.hmac")}})})}};
    mask.keyDomain = "json";
    ColumnType type;
    type.name = type.base = "jsonb";
    type.family = TypeFamily::Json;
    auto made = makeColumnMasker(mask, type, *MaskKey::fromHex(std::string(64, '1')));
    return made ? std::move(*made) : nullptr;
}

}  // namespace

/// The first line is the path, the rest the document.
void jsonPath(std::string_view input)
{
    const std::size_t end = std::min(input.find('\n'), input.size());
    const std::string_view path = input.substr(0, end);
    const std::string_view document = end < input.size() ? input.substr(end + 1) : "";
    const bool readable = parseJsonPath(path).has_value();
    const auto masker = maskerFor(path);
    require(readable == (masker != nullptr), "a rule exists for every path that can be read");
    if (!masker)
        return;
    std::string first;
    std::string second;
    require(masker->mask(document, first) == masker->mask(document, second), "the same answer");
    require(first == second, "the same result");
}

}  // namespace decant::fuzz
