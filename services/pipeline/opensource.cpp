// SPDX-License-Identifier: MIT
#include "services/pipeline/opensource.h"

#include "services/secrets/sourcepassword.h"

namespace decant {

Result<std::unique_ptr<SnapshotSource>> openSource(const Project& project, const Service& service,
                                                   const std::filesystem::path& folder)
{
    auto password = sourcePassword(project, service);
    if (!password)
        return std::move(password).error();
    return makeSnapshotSource(service, *std::move(password), folder);
}

}  // namespace decant
