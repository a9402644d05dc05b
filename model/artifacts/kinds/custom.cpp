// SPDX-License-Identifier: MIT
#include "model/artifacts/kinds/kinds.h"
#include "model/artifacts/restoretext.h"
#include "model/custom/customspec.h"
#include "model/support/text.h"

namespace decant::kinds {

ImageKind custom(const Service& service)
{
    const CustomSpec spec = readCustomSpec(service);
    ImageKind kind;
    kind.kind = ServiceKind::Custom;
    kind.title = "custom";
    kind.port = spec.port;
    kind.scheme = spec.scheme.empty() ? "tcp" : spec.scheme;
    kind.systemUser = spec.systemUser;
    kind.dataFolder = spec.data;
    kind.healthcheck = {"sh", "-c", spec.healthcheck};
    kind.firstQuery = kind.healthcheck;
    kind.restoreScript = kCustomRestoreScript;
    kind.restoreNote =
        (spec.plugin.empty() ? "# Runs the project's own script, " + jsonQuoted(spec.restore)
                             : std::string("# Runs the script of the project's plug-in"))
        + ", which is part of the snapshot.\nENV DECANT_DATA=" + jsonQuoted(spec.data) + '\n';
    kind.finalSettings =
        "# Outside of the VOLUME of any base image: what lies inside is copied at every start, or "
        "lost.\n";
    if (!spec.start.empty())
        kind.finalSettings += R"(CMD ["sh", "-c", )" + jsonQuoted(spec.start) + "]\n";
    return kind;
}

std::string customBase(int)
{
    return {};
}

}  // namespace decant::kinds
