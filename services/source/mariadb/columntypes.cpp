// SPDX-License-Identifier: MIT
#include "services/source/mariadb/columntypes.h"

#include "services/source/mariadb/session.h"

#include <algorithm>
#include <array>

namespace decant::mariadb {

namespace {

struct KnownType {
    std::string_view name;
    std::string_view base;  ///< as the masking functions call it
    TypeFamily family;
    int digits;  ///< of integers without a base of their own
};

/// Sizes: https://mariadb.com/kb/en/data-types/
constexpr std::array kTypes{
    KnownType{"tinyint", "int1", TypeFamily::Integer, 2},
    KnownType{"smallint", "int2", TypeFamily::Integer, 0},
    KnownType{"mediumint", "int3", TypeFamily::Integer, 6},
    KnownType{"int", "int4", TypeFamily::Integer, 0},
    KnownType{"bigint", "int8", TypeFamily::Integer, 0},
    KnownType{"year", "year", TypeFamily::Integer, 2},
    KnownType{"float", "float4", TypeFamily::Float, 0},
    KnownType{"double", "float8", TypeFamily::Float, 0},
    KnownType{"decimal", "numeric", TypeFamily::Numeric, 0},
    KnownType{"char", "bpchar", TypeFamily::Text, 0},
    KnownType{"varchar", "varchar", TypeFamily::Text, 0},
    KnownType{"tinytext", "text", TypeFamily::Text, 0},
    KnownType{"text", "text", TypeFamily::Text, 0},
    KnownType{"mediumtext", "text", TypeFamily::Text, 0},
    KnownType{"longtext", "text", TypeFamily::Text, 0},
    KnownType{"binary", "bytea", TypeFamily::Bytes, 0},
    KnownType{"varbinary", "bytea", TypeFamily::Bytes, 0},
    KnownType{"tinyblob", "bytea", TypeFamily::Bytes, 0},
    KnownType{"blob", "bytea", TypeFamily::Bytes, 0},
    KnownType{"mediumblob", "bytea", TypeFamily::Bytes, 0},
    KnownType{"longblob", "bytea", TypeFamily::Bytes, 0},
    KnownType{"bit", "bytea", TypeFamily::Bytes, 0},
    KnownType{"date", "date", TypeFamily::Date, 0},
    KnownType{"time", "time", TypeFamily::Time, 0},
    KnownType{"datetime", "timestamp", TypeFamily::Timestamp, 0},
    KnownType{"timestamp", "timestamp", TypeFamily::Timestamp, 0},
    KnownType{"uuid", "uuid", TypeFamily::Uuid, 0},
    KnownType{"inet4", "inet", TypeFamily::Network, 0},
    KnownType{"inet6", "inet", TypeFamily::Network, 0},
    KnownType{"json", "json", TypeFamily::Json, 0},
    KnownType{"enum", "enum", TypeFamily::Enum, 0},
    KnownType{"geometry", "geometry", TypeFamily::Geometric, 0},
    KnownType{"point", "geometry", TypeFamily::Geometric, 0},
    KnownType{"linestring", "geometry", TypeFamily::Geometric, 0},
    KnownType{"polygon", "geometry", TypeFamily::Geometric, 0},
    KnownType{"multipoint", "geometry", TypeFamily::Geometric, 0},
    KnownType{"multilinestring", "geometry", TypeFamily::Geometric, 0},
    KnownType{"multipolygon", "geometry", TypeFamily::Geometric, 0},
    KnownType{"geometrycollection", "geometry", TypeFamily::Geometric, 0},
};

}  // namespace

std::vector<std::string> labelsOf(std::string_view written)
{
    std::vector<std::string> labels;
    bool inside = false;
    for (std::size_t i = written.find('('); i < written.size(); ++i) {
        const char c = written[i];
        if (c != '\'') {
            if (inside)
                labels.back() += c;
            continue;
        }
        if (inside && i + 1 < written.size() && written[i + 1] == '\'') {
            labels.back() += c;
            ++i;
            continue;
        }
        inside = !inside;
        if (inside)
            labels.emplace_back();
    }
    return labels;
}

ColumnType columnType(std::string_view written, std::string_view base, int length, int precision,
                      int scale)
{
    ColumnType type;
    type.name = written;
    type.base = base;
    const auto* known = std::find_if(kTypes.begin(), kTypes.end(),
                                     [&](const KnownType& each) { return each.name == base; });
    if (known == kTypes.end())
        return type;
    type.base = known->base;
    type.family = known->family;
    if (type.family == TypeFamily::Text && base != "mediumtext" && base != "longtext")
        type.maxLength = length;
    if (type.family == TypeFamily::Numeric) {
        type.precision = precision;
        type.scale = scale;
    } else if (known->digits > 0) {
        type.precision = known->digits;
        type.scale = 0;
    }
    if (type.family == TypeFamily::Enum)
        type.enumLabels = labelsOf(written);
    return type;
}

bool isHexadecimal(const ColumnType& type)
{
    return type.family == TypeFamily::Bytes || type.family == TypeFamily::Geometric;
}

std::string selectExpression(const Column& column)
{
    std::string name = quotedName(column.name);
    if (isHexadecimal(column.type))
        return "CONCAT('\\\\x', LOWER(HEX(" + name + ")))";
    // As text, a float would lose digits.
    if (column.type.base == "float4")
        return '(' + name + " + 0e0)";
    return name;
}

}  // namespace decant::mariadb
