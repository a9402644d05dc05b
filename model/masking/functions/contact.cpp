// SPDX-License-Identifier: MIT
#include "model/masking/functions/families.h"

namespace decant {

void describeContact(Descriptors& all)
{
    all.push_back({"email",
                   "contact",
                   "Another e-mail address, valid, at a domain reserved for examples.",
                   "email",
                   {TypeFamily::Text},
                   keyedFormat(Uniqueness::None),
                   {flag("keep_domain", false, "Keeps the real domain."),
                    textList("domains", {"example.com", "example.org", "example.net"},
                             "Domains to choose from."),
                    integer("max_length", 254, 20, 254,
                            "Longest address; a shorter column shortens further."),
                    uniqueDrawn()},
                   false});
    all.push_back(
        {"phone",
         "contact",
         "Another phone number in the same layout.",
         "phone",
         {TypeFamily::Text},
         keyedFormat(Uniqueness::Injective),
         {flag("keep_country", true, "Keeps the country calling code of an international number."),
          choice("unique", {"off", "permute"},
                 "Different numbers stay different as they are; excludes reserved_only."),
          flag("reserved_only", false, "Uses only the few numbers that are reserved for fiction.")},
         false});
}

}  // namespace decant
