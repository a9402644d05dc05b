// SPDX-License-Identifier: MIT
#include "model/masking/sqlwords.h"

namespace decant {

const std::vector<std::string_view>& sqlKeywords()
{
    static const std::vector<std::string_view> words = {
        "and",    "as",    "between", "both", "case",  "cast",     "else", "end",
        "escape", "false", "for",     "from", "ilike", "in",       "is",   "leading",
        "like",   "not",   "null",    "or",   "then",  "trailing", "true", "when"};
    return words;
}

const std::vector<std::string_view>& sqlTypeWords()
{
    static const std::vector<std::string_view> words = {
        "bigint",   "boolean", "bytea",    "char",    "character", "date",
        "datetime", "decimal", "double",   "integer", "numeric",   "precision",
        "real",     "signed",  "smallint", "text",    "time",      "timestamp",
        "unsigned", "uuid",    "varchar",  "varying"};
    return words;
}

const std::vector<std::string_view>& sqlFieldWords()
{
    static const std::vector<std::string_view> words = {
        "century", "day",    "decade", "dow",     "doy",    "epoch", "hour",
        "isodow",  "minute", "month",  "quarter", "second", "week",  "year"};
    return words;
}

const std::vector<std::string_view>& allowedSqlFunctions()
{
    static const std::vector<std::string_view> names = {"abs",
                                                        "age",
                                                        "array_length",
                                                        "ascii",
                                                        "btrim",
                                                        "cast",
                                                        "ceil",
                                                        "ceiling",
                                                        "char_length",
                                                        "chr",
                                                        "coalesce",
                                                        "concat",
                                                        "concat_ws",
                                                        "convert_to",
                                                        "crc32",
                                                        "date",
                                                        "date_format",
                                                        "date_part",
                                                        "date_trunc",
                                                        "datediff",
                                                        "day",
                                                        "decode",
                                                        "div",
                                                        "encode",
                                                        "extract",
                                                        "floor",
                                                        "greatest",
                                                        "hex",
                                                        "hour",
                                                        "if",
                                                        "ifnull",
                                                        "initcap",
                                                        "json_build_object",
                                                        "json_object",
                                                        "jsonb_build_object",
                                                        "lcase",
                                                        "least",
                                                        "left",
                                                        "length",
                                                        "lower",
                                                        "lpad",
                                                        "ltrim",
                                                        "make_date",
                                                        "make_time",
                                                        "make_timestamp",
                                                        "md5",
                                                        "minute",
                                                        "mod",
                                                        "month",
                                                        "nullif",
                                                        "octet_length",
                                                        "overlay",
                                                        "position",
                                                        "power",
                                                        "regexp_replace",
                                                        "repeat",
                                                        "replace",
                                                        "reverse",
                                                        "right",
                                                        "round",
                                                        "rpad",
                                                        "rtrim",
                                                        "second",
                                                        "sha1",
                                                        "sha2",
                                                        "sha256",
                                                        "sign",
                                                        "split_part",
                                                        "sqrt",
                                                        "strpos",
                                                        "substr",
                                                        "substring",
                                                        "substring_index",
                                                        "to_char",
                                                        "to_date",
                                                        "to_hex",
                                                        "to_json",
                                                        "to_jsonb",
                                                        "to_number",
                                                        "to_timestamp",
                                                        "translate",
                                                        "trim",
                                                        "trunc",
                                                        "truncate",
                                                        "ucase",
                                                        "upper",
                                                        "year"};
    return names;
}

}  // namespace decant
