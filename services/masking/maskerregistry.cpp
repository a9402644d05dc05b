// SPDX-License-Identifier: MIT
#include "services/masking/maskfunction.h"

#include <algorithm>
#include <array>

namespace decant {

namespace {

using Family = std::span<const FunctionEntry> (*)();

/// A new family of functions is one line here.
constexpr std::array<Family, 16> kFamilies = {
    constantFunctions, hashFunctions,    partialFunctions,    personFunctions,
    contactFunctions,  addressFunctions, financeFunctions,    randomFunctions,
    dateFunctions,     netFunctions,     identifierFunctions, textFunctions,
    jsonFunctions,     encryptFunctions, flowFunctions,       recordFunctions,
};

}  // namespace

const FunctionEntry* findImplementation(std::string_view name)
{
    for (const Family family : kFamilies) {
        const std::span<const FunctionEntry> entries = family();
        const auto at = std::find_if(entries.begin(), entries.end(),
                                     [&](const FunctionEntry& e) { return e.name == name; });
        if (at != entries.end())
            return &*at;
    }
    return nullptr;
}

std::vector<std::string_view> implementedFunctions()
{
    std::vector<std::string_view> names;
    for (const Family family : kFamilies) {
        for (const FunctionEntry& entry : family())
            names.push_back(entry.name);
    }
    std::sort(names.begin(), names.end());
    return names;
}

}  // namespace decant
