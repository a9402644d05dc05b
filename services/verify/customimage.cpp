// SPDX-License-Identifier: MIT
#include "model/custom/customspec.h"
#include "services/support/qt.h"
#include "services/verify/imageprobes.h"

namespace decant {

namespace {

/// One question of the plug-in.
Result<> ask(const ProbeRequest& request, const ImageCheck& check, VerifyReport& report)
{
    const auto ran =
        request.engine.exec(request.container, {"sh", "-c", check.command}, {}, request.context);
    if (!ran)
        return ran.error();
    const std::string output = toUtf8(toQString(ran->output).trimmed());
    if (ran->exitCode != 0)
        report.differences.push_back(check.name + ": its command ended with code "
                                     + std::to_string(ran->exitCode) + ": " + ran->errorOutput);
    else if (!check.expect.empty() && output != check.expect)
        report.differences.push_back(check.name + ": the image has " + output + ", the source had "
                                     + check.expect);
    return {};
}

}  // namespace

Result<> compareCustom(const ProbeRequest& request, VerifyReport& report)
{
    for (const ImageCheck& check : request.manifest.checks) {
        if (auto asked = ask(request, check, report); !asked)
            return asked;
    }
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
