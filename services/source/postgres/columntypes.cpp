// SPDX-License-Identifier: MIT
#include "services/source/postgres/columntypes.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace decant::postgres {

namespace {

constexpr int kHeaderBytes = 4;  // VARHDRSZ, part of every length modifier

using Family = std::pair<std::string_view, TypeFamily>;
constexpr std::array kFamilies{
    Family{"bool", TypeFamily::Boolean},
    Family{"int2", TypeFamily::Integer},
    Family{"int4", TypeFamily::Integer},
    Family{"int8", TypeFamily::Integer},
    Family{"float4", TypeFamily::Float},
    Family{"float8", TypeFamily::Float},
    Family{"numeric", TypeFamily::Numeric},
    Family{"money", TypeFamily::Money},
    Family{"text", TypeFamily::Text},
    Family{"varchar", TypeFamily::Text},
    Family{"bpchar", TypeFamily::Text},
    Family{"name", TypeFamily::Text},
    Family{"char", TypeFamily::Text},
    Family{"bytea", TypeFamily::Bytes},
    Family{"date", TypeFamily::Date},
    Family{"time", TypeFamily::Time},
    Family{"timetz", TypeFamily::Time},
    Family{"timestamp", TypeFamily::Timestamp},
    Family{"timestamptz", TypeFamily::Timestamp},
    Family{"interval", TypeFamily::Interval},
    Family{"uuid", TypeFamily::Uuid},
    Family{"json", TypeFamily::Json},
    Family{"jsonb", TypeFamily::Json},
    Family{"inet", TypeFamily::Network},
    Family{"cidr", TypeFamily::Network},
    Family{"macaddr", TypeFamily::Network},
    Family{"macaddr8", TypeFamily::Network},
    Family{"bit", TypeFamily::Bit},
    Family{"varbit", TypeFamily::Bit},
    Family{"xml", TypeFamily::Xml},
    Family{"tsvector", TypeFamily::TextSearch},
    Family{"tsquery", TypeFamily::TextSearch},
    Family{"oid", TypeFamily::Oid},
    Family{"xid", TypeFamily::Oid},
    Family{"regclass", TypeFamily::Oid},
    Family{"regtype", TypeFamily::Oid},
    Family{"regproc", TypeFamily::Oid},
    Family{"regrole", TypeFamily::Oid},
};

TypeFamily familyOf(std::string_view name, bool system, char kind, char category)
{
    switch (kind) {
    case 'e':
        return TypeFamily::Enum;
    case 'c':
        return TypeFamily::Composite;
    case 'r':
    case 'm':
        return TypeFamily::Range;
    default:
        break;
    }
    if (system) {
        const auto at = std::find_if(kFamilies.begin(), kFamilies.end(),
                                     [&](const Family& family) { return family.first == name; });
        if (at != kFamilies.end())
            return at->second;
        if (category == 'G')
            return TypeFamily::Geometric;
    }
    return category == 'S' ? TypeFamily::Text : TypeFamily::Other;  // citext and its like
}

void applyModifier(ColumnType& type, int modifier)
{
    if (modifier < 0)
        return;
    if (type.base == "varchar" || type.base == "bpchar") {
        type.maxLength = modifier - kHeaderBytes;
    } else if (type.base == "bit" || type.base == "varbit") {
        type.maxLength = modifier;
    } else if (type.base == "numeric") {
        const int packed = modifier - kHeaderBytes;
        type.precision = (packed >> 16) & 0xffff;
        type.scale = ((packed & 0x7ff) ^ 1024) - 1024;  // 11 bits, signed since 15
    }
}

}  // namespace

Result<ColumnTypes> ColumnTypes::read(Session& session)
{
    const auto types = session.query(
        "pg_type",
        "SELECT t.oid, n.nspname, t.typname, t.typtype, t.typcategory, t.typelem, t.typbasetype, "
        "t.typtypmod, t.typlen, t.typndims FROM pg_type t "
        "JOIN pg_namespace n ON n.oid = t.typnamespace");
    if (!types)
        return types.error();
    const auto labels = session.query(
        "pg_enum", "SELECT enumtypid, enumlabel FROM pg_enum ORDER BY enumtypid, enumsortorder");
    if (!labels)
        return labels.error();
    const auto checks =
        session.query("pg_constraint",
                      "SELECT contypid, pg_get_expr(conbin, 0) FROM pg_constraint "
                      "WHERE contypid <> 0 AND contype = 'c' ORDER BY contypid, conname");
    if (!checks)
        return checks.error();

    ColumnTypes known;
    known.m_types.reserve(static_cast<std::size_t>(types->size()));
    for (const auto& row : *types) {
        Type type;
        type.name = {row[1].as<std::string>(), row[2].as<std::string>()};
        type.kind = *row[3].c_str();
        type.category = *row[4].c_str();
        type.element = row[5].as<std::uint32_t>();
        type.base = row[6].as<std::uint32_t>();
        type.modifier = row[7].as<int>();
        type.length = row[8].as<int>();
        type.dimensions = row[9].as<int>();
        known.m_types.emplace(row[0].as<std::uint32_t>(), std::move(type));
    }
    for (const auto& row : *labels)
        known.m_types[row[0].as<std::uint32_t>()].labels.push_back(row[1].as<std::string>());
    for (const auto& row : *checks)
        known.m_types[row[0].as<std::uint32_t>()].checks.push_back(row[1].as<std::string>());
    return known;
}

ColumnType ColumnTypes::resolve(std::uint32_t oid, int modifier, int dimensions,
                                std::string name) const
{
    ColumnType result;
    result.name = std::move(name);
    while (true) {
        const auto at = m_types.find(oid);
        if (at == m_types.end())
            return result;  // created after the types were read
        const Type& type = at->second;
        if (type.kind == 'd') {
            if (result.domain.empty())
                result.domain = type.name.text();
            result.domainChecks.insert(result.domainChecks.end(), type.checks.begin(),
                                       type.checks.end());
            if (modifier < 0)
                modifier = type.modifier;
            dimensions = std::max(dimensions, type.dimensions);
            oid = type.base;
        } else if (type.category == 'A' && type.element != 0 && type.length == -1) {
            result.arrayDimensions = std::max(1, dimensions);
            oid = type.element;
        } else {
            result.base = type.name.name;
            result.family = familyOf(type.name.name, type.name.schema == "pg_catalog", type.kind,
                                     type.category);
            result.enumLabels = type.labels;
            applyModifier(result, modifier);
            if (result.base == "name")
                result.maxLength = 63;
            return result;
        }
    }
}

}  // namespace decant::postgres
