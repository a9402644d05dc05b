// SPDX-License-Identifier: MIT
#include "services/pipeline/opensource.h"

#include "services/secrets/sourcepassword.h"

namespace decant {

Result<std::unique_ptr<Source>> openSource(const Project& project, const Service& service)
{
    auto password = sourcePassword(project, service);
    if (!password)
        return std::move(password).error();
    return makeSource(service, *std::move(password));
}

}  // namespace decant
