// SPDX-License-Identifier: MIT
#include "model/custom/customspec.h"
#include "services/verify/imageprobes.h"

namespace decant {

Result<> compareCustom(const ProbeRequest& request, VerifyReport& report)
{
    const std::string command = readCustomSpec(request.service).verify;
    if (command.empty())
        return {};
    const auto ran =
        request.engine.exec(request.container, {"sh", "-c", command}, {}, request.context);
    if (!ran)
        return ran.error();
    if (ran->exitCode != 0)
        report.differences.push_back("the verify command of the project ended with code "
                                     + std::to_string(ran->exitCode) + ": " + ran->errorOutput);
    return {};
}

}  // namespace decant
