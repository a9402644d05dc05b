// SPDX-License-Identifier: MIT
#include "model/masking/rowtemplate.h"
#include "model/masking/rulecheck.h"
#include "model/masking/sqlexpression.h"
#include "services/masking/columnmasker.h"
#include "tests/fuzz/require.h"
#include "tests/fuzz/targets.h"

#include <algorithm>

namespace decant::fuzz {

namespace {

std::unique_ptr<ColumnMasker> maskerFor(const char* function, const char* parameter,
                                        std::string_view text)
{
    ColumnMask mask;
    mask.rule.function = function;
    mask.rule.parameters = {{parameter, Value(text)}};
    mask.keyDomain = "fuzz";
    ColumnType type;
    type.name = type.base = "text";
    type.family = TypeFamily::Text;
    auto made = makeColumnMasker(mask, type, *MaskKey::fromHex(std::string(64, '3')));
    return made ? std::move(*made) : nullptr;
}

void sameTwice(ColumnMasker& masker, std::string_view value)
{
    std::string first;
    std::string second;
    require(masker.mask(value, first) == masker.mask(value, second), "the same answer");
    require(first == second, "the same result");
}

/// What is understood of an expression is written so that it is understood again, and nothing of it
/// can end the statement around it.
void expression(std::string_view text)
{
    const auto read = SqlExpression::parse(text);
    if (!read)
        return;
    const std::string sql = read->sql(SqlDialect::Postgres);
    bool quoted = false;
    char quote = 0;
    for (const char c : sql) {
        if (!quoted && (c == '\'' || c == '"')) {
            quoted = true;
            quote = c;
        } else if (quoted && c == quote) {
            quoted = false;
        }
        require(quoted || (c != ';' && c != '\\'), "nothing ends the statement");
    }
    // E'' literals, which double their backslashes, are not part of the language that is read.
    if (sql.find('\\') == std::string::npos) {
        const auto again = SqlExpression::parse(sql);
        require(again.has_value(), "what was written is understood");
        require(again->columns() == read->columns(), "the same columns");
    }
}

}  // namespace

/// The first line is the template or expression, the rest a value.
void templates(std::string_view input)
{
    const std::size_t end = std::min(input.find('\n'), input.size());
    const std::string_view text = input.substr(0, end);
    const std::string_view value = end < input.size() ? input.substr(end + 1) : "";
    const auto row = maskerFor("derive.expression", "template", text);
    require(RowTemplate::parse(text).has_value() == (row != nullptr),
            "a rule exists for every template that can be read");
    if (row)
        sameTwice(*row, value);
    if (const auto made = maskerFor("template", "template", text))
        sameTwice(*made, value);
    expression(text);
}

}  // namespace decant::fuzz
