// SPDX-License-Identifier: MIT
#include "tests/services/masking/catalogueinputs.h"

#include "model/support/checksum.h"

#include <array>
#include <cstdio>

namespace decant::test {

namespace {

ColumnType make(TypeFamily family, const char* base, const char* name = nullptr)
{
    ColumnType type;
    type.family = family;
    type.base = base;
    type.name = name == nullptr ? base : name;
    return type;
}

ColumnType withLength(const char* base, const char* name, int length)
{
    ColumnType type = make(TypeFamily::Text, base, name);
    type.maxLength = length;
    return type;
}

ColumnType numeric(int precision, int scale)
{
    ColumnType type = make(TypeFamily::Numeric, "numeric", "numeric(10,2)");
    type.precision = precision;
    type.scale = scale;
    return type;
}

ColumnType arrayOf(ColumnType type)
{
    type.arrayDimensions = 1;
    type.name += "[]";
    return type;
}

ColumnType mood()
{
    ColumnType type = make(TypeFamily::Enum, "mood", "decant_test.mood");
    type.enumLabels = {"sad", "it's, fine", "happy"};
    return type;
}

const std::vector<std::string> kTexts = {"Anna Müller",
                                         "anna.schmidt@web.de",
                                         "+49 30 1234567",
                                         "4111 1111 1111 1111",
                                         "DE89370400440532013000",
                                         "1984-02-11",
                                         "192.168.17.4",
                                         "x",
                                         "42",
                                         "Hauptstraße 17, 10115 Berlin",
                                         "https://user:secret@shop.example.org:8443/a/b?id=7#top",
                                         "8f14e45f-ceea-467f-a0e6-1a2b3c4d5e6f"};
const std::vector<std::string> kOddTexts = {"日本語テキスト",
                                            "a\tb\nc\\d\v\b",
                                            "'; DROP TABLE x; --",
                                            "\"quoted\"",
                                            "   ",
                                            "𝄞 clef",
                                            "{a,b}",
                                            "\\N",
                                            "-0",
                                            "1e400",
                                            "NaN",
                                            "infinity",
                                            std::string(3000, 'y'),
                                            "é",
                                            "\x7f",
                                            "<a href=\"mailto:anna@web.de\">Anna</a>",
                                            "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJBbm5hIn0.c2ln",
                                            "0",
                                            "-",
                                            ".",
                                            "@",
                                            "://",
                                            "[]",
                                            "null"};

void addTexts(std::vector<TypeCase>& all)
{
    all.push_back({make(TypeFamily::Text, "text"), kTexts, kOddTexts});
    all.push_back({withLength("varchar", "character varying(20)", 20),
                   {"Anna", "x@y.de", "12345"},
                   {"日本語テキスト"}});
    all.push_back(
        {withLength("bpchar", "character(10)", 10), {"Anna      ", "12345     "}, {"é         "}});
    all.push_back({arrayOf(make(TypeFamily::Text, "text")),
                   {"{Anna,\"b c\",NULL}", "{{x,y},{z,w}}"},
                   {"{}", "[0:1]={a,b}"}});
}

void addNumbers(std::vector<TypeCase>& all)
{
    all.push_back({make(TypeFamily::Boolean, "bool", "boolean"), {"t", "f"}, {}});
    all.push_back({make(TypeFamily::Integer, "int2", "smallint"),
                   {"5", "1234", "-77"},
                   {"0", "32767", "-32768"}});
    all.push_back({make(TypeFamily::Integer, "int4", "integer"),
                   {"17", "1234567", "-42"},
                   {"0", "2147483647", "-2147483648"}});
    all.push_back({make(TypeFamily::Integer, "int8", "bigint"),
                   {"17", "123456789012"},
                   {"0", "9223372036854775807", "-9223372036854775808"}});
    all.push_back({arrayOf(make(TypeFamily::Integer, "int4", "integer")), {"{1,2,NULL}"}, {"{}"}});
    all.push_back({make(TypeFamily::Float, "float4", "real"),
                   {"1.5", "-12.25"},
                   {"NaN", "Infinity", "-Infinity", "0", "3.4028235e+38", "1e-45"}});
    all.push_back({make(TypeFamily::Float, "float8", "double precision"),
                   {"52.520008", "-0.000123"},
                   {"NaN", "Infinity", "-Infinity", "0", "1.7976931348623157e+308"}});
    all.push_back({make(TypeFamily::Numeric, "numeric"),
                   {"1234.50", "17"},
                   {"NaN", "Infinity", "-Infinity", "0",
                    "123456789012345678901234567890.123456789012345678901"}});
    all.push_back({numeric(10, 2), {"1234.50", "-0.01"}, {"NaN", "0.00", "99999999.99"}});
    all.push_back({make(TypeFamily::Money, "money"), {"$1,234.50"}, {"-$0.01"}});
    all.push_back({make(TypeFamily::Oid, "oid"), {"16384"}, {"0"}});
}

void addTimes(std::vector<TypeCase>& all)
{
    all.push_back({make(TypeFamily::Date, "date"),
                   {"1984-02-11", "2020-02-29"},
                   {"infinity", "-infinity", "0044-03-15 BC", "4713-01-01 BC", "5874897-12-31"}});
    all.push_back({make(TypeFamily::Timestamp, "timestamp", "timestamp without time zone"),
                   {"2024-05-06 07:08:09.123456", "1999-12-31 23:59:59"},
                   {"infinity", "-infinity", "0044-03-15 10:00:00 BC", "294276-12-31 23:59:59"}});
    all.push_back({make(TypeFamily::Timestamp, "timestamptz", "timestamp with time zone"),
                   {"2024-05-06 07:08:09.123456+02", "2000-01-01 00:00:00+05:30"},
                   {"infinity", "0044-03-15 10:00:00+00 BC"}});
    all.push_back({make(TypeFamily::Time, "time", "time without time zone"),
                   {"10:20:30.5", "23:59:59"},
                   {"24:00:00"}});
    all.push_back({make(TypeFamily::Time, "timetz", "time with time zone"), {"10:20:30.5+02"}, {}});
    all.push_back({make(TypeFamily::Interval, "interval"),
                   {"3 days 04:05:06", "-00:00:01"},
                   {"1 year 2 mons"}});
}

void addOthers(std::vector<TypeCase>& all)
{
    all.push_back({make(TypeFamily::Uuid, "uuid"),
                   {"8f14e45f-ceea-467f-a0e6-1a2b3c4d5e6f"},
                   {"00000000-0000-0000-0000-000000000000"}});
    all.push_back(
        {make(TypeFamily::Bytes, "bytea"), {"\\x89504e470d0a", "\\x255044462d312e34"}, {"\\x"}});
    const std::vector<std::string> documents = {
        R"({"b": 1.50, "a": {"email": "x@y.de", "n": [1, 2]}, "t": true, "z": null})", "[1,\"a\"]"};
    const std::vector<std::string> oddDocuments = {R"("é😀\n")", "0", "[]", "{}", "-1.5e10"};
    all.push_back({make(TypeFamily::Json, "json"), documents, oddDocuments});
    all.push_back({make(TypeFamily::Json, "jsonb"), documents, oddDocuments});
    all.push_back(
        {make(TypeFamily::Network, "inet"), {"192.168.17.4", "2001:db8::1"}, {"10.0.0.0/8"}});
    all.push_back({make(TypeFamily::Network, "cidr"), {"192.168.17.0/24"}, {"2001:db8::/32"}});
    all.push_back({make(TypeFamily::Network, "macaddr"), {"08:00:2b:01:02:03"}, {}});
    all.push_back({make(TypeFamily::Network, "macaddr8"), {"08:00:2b:01:02:03:04:05"}, {}});
    all.push_back({make(TypeFamily::Bit, "varbit", "bit varying"), {"101"}, {""}});
    all.push_back({make(TypeFamily::Geometric, "point"), {"(13.4,52.5)"}, {"(0,0)"}});
    all.push_back({make(TypeFamily::Geometric, "box"), {"(1,1),(0,0)"}, {}});
    for (const char* range : {"int4range", "int8range", "numrange"})
        all.push_back({make(TypeFamily::Range, range), {"[1,5)"}, {"empty", "(,)"}});
    all.push_back({make(TypeFamily::Range, "daterange"), {"[2024-01-01,2024-02-01)"}, {"empty"}});
    for (const char* range : {"tsrange", "tstzrange"})
        all.push_back({make(TypeFamily::Range, range), {"[\"2024-01-01 00:00:00\",)"}, {"empty"}});
    for (const char* range : {"int4multirange", "datemultirange", "tsmultirange"})
        all.push_back({make(TypeFamily::Range, range), {"{}"}, {}});
    all.push_back({mood(), {"happy", "sad"}, {"it's, fine"}});
    all.push_back(
        {make(TypeFamily::Composite, "pair", "decant_test.pair"), {"(1,\"a b\")"}, {"(,)"}});
    all.push_back({make(TypeFamily::Xml, "xml"), {"<a>b</a>"}, {}});
    all.push_back({make(TypeFamily::TextSearch, "tsvector"), {"'cat':1 'dog':2"}, {}});
    all.push_back({make(TypeFamily::Other, "hstore", "decant_test.hstore"), {"\"a\"=>\"b\""}, {}});
}

Value texts(std::initializer_list<const char*> list)
{
    Value::List values;
    for (const char* each : list)
        values.emplace_back(each);
    return {std::move(values)};
}

/// Values in the text form of the type.
Value::List literalsOf(const ColumnType& type)
{
    Value::List values;
    for (const TypeCase& each : typeCases()) {
        if (each.type.base != type.base || each.type.arrayDimensions != type.arrayDimensions)
            continue;
        for (const std::string& value : each.usual)
            values.emplace_back(value);
    }
    return values;
}

/// A value in the text form of the type that is valid for every row.
std::string literalOf(const ColumnType& type)
{
    for (const TypeCase& each : typeCases()) {
        if (each.type.base == type.base && each.type.arrayDimensions == type.arrayDimensions)
            return each.usual.front();
    }
    return {};
}

}  // namespace

std::vector<TypeCase> typeCases()
{
    std::vector<TypeCase> all;
    addTexts(all);
    addNumbers(all);
    addTimes(all);
    addOthers(all);
    return all;
}

std::string catalogueTypesSql()
{
    return "CREATE SCHEMA decant_test; CREATE TYPE decant_test.mood AS ENUM ('sad', 'it''s, fine', "
           "'happy'); CREATE TYPE decant_test.pair AS (a int, b text); "
           "CREATE EXTENSION IF NOT EXISTS hstore SCHEMA decant_test;";
}

Value::Table neededParameters(const FunctionDescriptor& function, const ColumnType& type)
{
    const std::string name(function.name);
    if (name == "json.path")
        return {{"operations",
                 Value(Value::List{Value(Value::Table{{"op", Value("apply")},
                                                      {"path", Value("$.a.email")},
                                                      {"function", Value("email")}})})}};
    if (name == "chain" || name == "conditional") {
        const Value constant(
            Value::Table{{"function", Value("constant")},
                         {"parameters", Value(Value::Table{{"value", Value(literalOf(type))}})}});
        return {{name == "chain" ? "functions" : "cases", Value(Value::List{constant})}};
    }
    if (name == "set_default")
        return {{"fallback", Value(literalOf(type))}};
    if (name == "person.record" && type.family == TypeFamily::Date)
        return {{"part", Value("birth_date")}};
    if (name == "address.record" && type.family != TypeFamily::Text)
        return {{"part", Value("latitude")}};
    // One value at a time: the whole way to the program and back.
    if (name == "command")
        return {{"command", texts({"cat"})}};
    if (name == "array.each" || name == "random.array")
        return {{"function",
                 Value(type.family == TypeFamily::Text ? "person.last_name" : "random.int")}};
    if (name == "generalize.top_bottom")
        return {{"bottom", Value(-1000)}, {"top", Value(1000)}};
    if (name == "derive.expression")
        return {{"template", Value("{a|slug}-{b|md5}")}};
    if (name == "kv.key")
        return {{"pattern", Value("+{a} {b}")}, {"parts", texts({"a=hash.hmac", "b=phone"})}};
    if (name == "kv.hash_field")
        return {{"fields", texts({"mail*=email"})}};
    if (name == "kv.value" || name == "kv.members")
        return {{"function", Value("person.last_name")}};
    if (name == "kv.drop")
        return {{"function", Value("hash.hmac")}, {"larger_than", Value(2000)}};
    if (name == "template")
        return {{"template", Value("{person.last_name}-{random.uuid}")}};
    if (name == "segment_map")
        return {{"segments", texts({"capitals:2", "preserve:1", "digits:7"})}};
    if (name == "random.regex")
        return {{"pattern", Value("[A-Z]{2}-\\d{3,6}(x|yz)?")}};
    if (name == "redact.regex")
        return {{"pattern", Value("[0-9]+")}};
    if (name == "map.dictionary")
        return {{"values", Value(Value::List{Value(literalOf(type) + '=' + literalOf(type))})}};
    if (name == "shift.dataset")
        return {{"from", Value("2024-01-01")}, {"to", Value("2025-06-01")}};
    if (name == "date.ordered_pair")
        return {{"seed_columns", texts({"id"})}};
    // Of an array the elements are masked, one by one.
    ColumnType own = type;
    if (!function.wholeValue)
        own.arrayDimensions = 0;
    Value::Table given;
    for (const ParameterDescriptor& parameter : function.parameters) {
        if (!parameter.required)
            continue;
        if (parameter.type == ParameterType::TextList)
            given[std::string(parameter.name)] = Value(literalsOf(own));
        else if (parameter.type == ParameterType::Text)
            given[std::string(parameter.name)] = Value(literalOf(own));
    }
    return given;
}

std::string distinctValue(const FunctionDescriptor& function, int number)
{
    std::array<char, 64> text{};
    const std::string name(function.name);
    const auto format = [&](const char* form, int value) {
        const int size = std::snprintf(text.data(), text.size(), form, value);
        return std::string(text.data(), static_cast<std::size_t>(size));
    };
    if (name == "finance.card_number") {
        // Eleven digits and the one that passes the check.
        std::string card = format("41110%010d", number);
        for (char c = '0'; c <= '9'; ++c) {
            if (luhnValid(card + c))
                return card + c;
        }
    }
    if (name == "phone")
        return format("+4930%09d", number);
    if (name == "finance.iban")
        return format("DE00370400440%09d", number);
    if (name == "permute.int")
        return format("%d", number + 1);
    if (name == "permute.uuid")
        return format("8f14e45f-ceea-467f-a0e6-%012d", number);
    if (name == "segment_map")
        return format("AB-%07d", number);
    if (name == "map.characters")
        return format("Ünit %07d", number);
    return format("value%09d", number);
}

}  // namespace decant::test
