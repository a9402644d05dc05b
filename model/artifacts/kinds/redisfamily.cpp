// SPDX-License-Identifier: MIT
#include "model/artifacts/kinds/kinds.h"
#include "model/artifacts/restoretext.h"

namespace decant::kinds {

namespace {

/// Redis and Valkey differ in the names of their programs, of their user and of their image.
ImageKind family(ServiceKind which, const std::string& title, const std::string& name)
{
    ImageKind kind;
    kind.kind = which;
    kind.title = title;
    kind.port = 6379;
    // Clients of Valkey take the scheme of Redis; few of those of Redis take another.
    kind.scheme = "redis";
    kind.systemUser = name;
    kind.dataFolder = "/decant/" + name;
    // While it still loads its file, the server answers an error instead.
    kind.healthcheck = {"sh", "-c", "test \"$(" + name + "-cli ping)\" = PONG"};
    kind.firstQuery = kind.healthcheck;
    kind.restoreNote =
        R"(# Masked keys are loaded into a server without network, saved as one RDB file, and that file is
# proved to be readable before it is taken.
)";
    kind.finalSettings =
        R"(# Outside of the VOLUME of the base image: what lies inside is copied at every start, or lost.
# Without a password, for local use: protected mode would refuse everybody outside the container.
CMD [")" + name
        + R"(-server", "--dir", ")" + kind.dataFolder + R"(", "--protected-mode", "no"]
)";
    return kind;
}

}  // namespace

ImageKind redis(const Service&)
{
    ImageKind kind = family(ServiceKind::Redis, "Redis", "redis");
    kind.restoreScript = kRedisRestoreScript;
    return kind;
}

std::string redisBase(int serverVersion)
{
    return "redis:" + threePartVersion(serverVersion);
}

ImageKind valkey(const Service&)
{
    ImageKind kind = family(ServiceKind::Valkey, "Valkey", "valkey");
    kind.restoreScript = kValkeyRestoreScript;
    return kind;
}

std::string valkeyBase(int serverVersion)
{
    return "valkey/valkey:" + threePartVersion(serverVersion);
}

}  // namespace decant::kinds
