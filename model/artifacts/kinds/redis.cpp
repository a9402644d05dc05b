// SPDX-License-Identifier: MIT
#include "model/artifacts/kinds/kinds.h"
#include "model/artifacts/restoretext.h"

namespace decant::kinds {

ImageKind redis(const Service&)
{
    ImageKind kind;
    kind.kind = ServiceKind::Redis;
    kind.title = "Redis";
    kind.port = 6379;
    kind.scheme = "redis";
    kind.systemUser = "redis";
    kind.dataFolder = "/decant/redis";
    // While it still loads its file, the server answers an error instead.
    kind.healthcheck = {"sh", "-c", "test \"$(redis-cli ping)\" = PONG"};
    kind.firstQuery = kind.healthcheck;
    kind.restoreScript = kRedisRestoreScript;
    kind.restoreNote =
        R"(# Masked keys are loaded into a server without network, saved as one RDB file, and that file is
# proved to be readable before it is taken.
)";
    kind.finalSettings =
        R"(# Outside of the VOLUME of the base image: what lies inside is copied at every start, or lost.
# Without a password, for local use: protected mode would refuse everybody outside the container.
CMD ["redis-server", "--dir", "/decant/redis", "--protected-mode", "no"]
)";
    return kind;
}

std::string redisBase(int serverVersion)
{
    return "redis:" + threePartVersion(serverVersion);
}

}  // namespace decant::kinds
