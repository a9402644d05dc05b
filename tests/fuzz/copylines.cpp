// SPDX-License-Identifier: MIT
#include "services/masking/columnmasker.h"
#include "services/masking/copytext.h"
#include "tests/fuzz/require.h"
#include "tests/fuzz/targets.h"

#include <algorithm>
#include <array>

namespace decant::fuzz {

namespace {

Column column(const char* name, TypeFamily family, const char* base, int dimensions = 0)
{
    Column made;
    made.name = name;
    made.type.family = family;
    made.type.base = made.type.name = base;
    made.type.arrayDimensions = dimensions;
    return made;
}

/// A table with what is read most: text, an array, a document, a number, a date.
Table testTable()
{
    Table table;
    table.name = {"public", "t"};
    table.columns = {
        column("a", TypeFamily::Text, "text"), column("b", TypeFamily::Text, "text", 1),
        column("c", TypeFamily::Json, "jsonb"), column("d", TypeFamily::Integer, "int4"),
        column("e", TypeFamily::Date, "date")};
    return table;
}

ColumnMask mask(int index, const char* function, Value::Table parameters = {})
{
    ColumnMask made;
    made.column = index;
    made.rule = {function, std::move(parameters)};
    made.keyDomain = "fuzz";
    return made;
}

std::unique_ptr<RowMasker> masker()
{
    TableMask rules;
    rules.table = {"public", "t"};
    rules.columns = {
        mask(0, "encrypt.fpe"), mask(1, "email"),
        mask(2, "json.path",
             {{"operations",
               Value(Value::List{Value(Value::Table{{"op", Value("apply")},
                                                    {"path", Value("$.*")},
                                                    {"function", Value("phone")}})})}}),
        mask(3, "permute.int"), mask(4, "shift.date")};
    constexpr std::array<int, 5> kCopied = {0, 1, 2, 3, 4};
    auto made = RowMasker::make(testTable(), rules, kCopied,
                                *MaskKey::fromHex(std::string(64, '2')), nullptr);
    require(made.has_value(), "the rules fit");
    return std::move(*made);
}

void escapingKeepsValues(std::string_view value)
{
    std::string escaped(value);
    std::string scratch;
    escapeFrom(escaped, 0, scratch);
    require(escaped.find_first_of("\t\n") == std::string::npos, "a field is one field");
    std::string back;
    appendUnescaped(escaped, back);
    require(back == value, "escaping and unescaping give the value back");
}

}  // namespace

void copyLines(std::string_view input)
{
    escapingKeepsValues(input);
    static const std::unique_ptr<RowMasker> kMasker = masker();
    std::string out;
    const auto done = kMasker->maskBlock(input, out);
    if (!done) {
        require(done.error().detail.english().size() < 200, "an error holds no value");
        return;
    }
    require(std::count(input.begin(), input.end(), '\n')
                == std::count(out.begin(), out.end(), '\n'),
            "a line stays a line");
    require(std::count(input.begin(), input.end(), '\t')
                == std::count(out.begin(), out.end(), '\t'),
            "a field stays a field");
}

}  // namespace decant::fuzz
