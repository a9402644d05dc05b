// SPDX-License-Identifier: MIT
#include "model/masking/functions/families.h"

namespace decant {

void describeNet(Descriptors& all)
{
    all.push_back({"net.ip",
                   "net",
                   "Another address of the same version in a private range.",
                   "net.ip",
                   {TypeFamily::Network, TypeFamily::Text},
                   keyedFormat(Uniqueness::None),
                   {},
                   false});
    all.push_back({"net.mac",
                   "net",
                   "Another hardware address.",
                   "net.mac",
                   {TypeFamily::Network, TypeFamily::Text},
                   keyedFormat(Uniqueness::None),
                   {flag("keep_vendor", false, "Keeps the first three bytes.")},
                   false});
}

}  // namespace decant
