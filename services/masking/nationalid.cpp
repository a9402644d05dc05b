// SPDX-License-Identifier: MIT
#include "services/masking/nationalid.h"

namespace decant {

std::optional<NationalId> findNationalId(std::string_view country)
{
    for (const auto list : {westernIds(), easternIds(), overseasIds()}) {
        for (const NationalId& id : list) {
            if (id.country == country)
                return id;
        }
    }
    return std::nullopt;
}

BirthDay drawBirthDay(KeyedStream& random)
{
    return {1940 + random.small(65), 1 + random.small(12), 1 + random.small(28)};
}

void addYymmdd(const BirthDay& birth, CodeText& code)
{
    code.addNumber(birth.year % 100, 2);
    code.addNumber(birth.month, 2);
    code.addNumber(birth.day, 2);
}

void addDdmmyy(const BirthDay& birth, CodeText& code)
{
    code.addNumber(birth.day, 2);
    code.addNumber(birth.month, 2);
    code.addNumber(birth.year % 100, 2);
}

}  // namespace decant
