// SPDX-License-Identifier: MIT
#pragma once

#include "model/masking/functioncatalogue.h"
#include "services/masking/columnmasker.h"

#include <memory>
#include <string>
#include <string_view>
#include <utility>

namespace decant::test {

inline ColumnType typeOf(TypeFamily family, const char* base, int maxLength = -1)
{
    ColumnType type;
    type.family = family;
    type.base = base;
    type.name = base;
    type.maxLength = maxLength;
    return type;
}

inline const ColumnType& textType()
{
    static const ColumnType type = typeOf(TypeFamily::Text, "text");
    return type;
}

inline MaskKey testKey()
{
    return *MaskKey::fromHex("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f");
}

inline Result<std::unique_ptr<ColumnMasker>>
makeMasker(const char* function, Value::Table parameters, const ColumnType& type = textType())
{
    ColumnMask mask;
    mask.rule = {function, std::move(parameters)};
    const FunctionDescriptor* descriptor = findFunction(function);
    mask.keyDomain = descriptor == nullptr ? "" : descriptor->keyDomain;
    return makeColumnMasker(mask, type, testKey());
}

/// The masked value; "<null>", or the problem in angle brackets.
inline std::string masked(const char* function, std::string_view value,
                          Value::Table parameters = {}, const ColumnType& type = textType())
{
    const auto made = makeMasker(function, std::move(parameters), type);
    if (!made)
        return '<' + made.error().detail.english() + '>';
    std::string out;
    return (*made)->mask(value, out) ? out : "<null>";
}

inline Value texts(std::initializer_list<const char*> list)
{
    Value::List values;
    for (const char* each : list)
        values.emplace_back(each);
    return {std::move(values)};
}

}  // namespace decant::test
