// SPDX-License-Identifier: MIT
#include "services/masking/maskfunction.h"

#include <algorithm>
#include <array>

namespace decant {

namespace {

using Family = std::span<const FunctionEntry> (*)();

/// A new family of functions is one line here.
constexpr std::array kFamilies = {
    Family{constantFunctions},    Family{hashFunctions},     Family{digestFunctions},
    Family{lookupFunctions},      Family{permutedFunctions}, Family{segmentFunctions},
    Family{partialFunctions},     Family{redactFunctions},   Family{personFunctions},
    Family{personFactFunctions},  Family{contactFunctions},  Family{addressFunctions},
    Family{geoFunctions},         Family{companyFunctions},  Family{financeFunctions},
    Family{financeCodeFunctions}, Family{documentFunctions}, Family{randomFunctions},
    Family{randomTextFunctions},  Family{timeFunctions},     Family{dateFunctions},
    Family{datePartFunctions},    Family{noiseFunctions},    Family{generalizeFunctions},
    Family{netFunctions},         Family{webFunctions},      Family{secretFunctions},
    Family{identifierFunctions},  Family{textFunctions},     Family{proseFunctions},
    Family{formFunctions},        Family{jsonFunctions},     Family{containerFunctions},
    Family{encryptFunctions},     Family{flowFunctions},     Family{recordFunctions},
    Family{derivedFunctions},     Family{keyValueFunctions},
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
