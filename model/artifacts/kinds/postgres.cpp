// SPDX-License-Identifier: MIT
#include "model/artifacts/kinds/kinds.h"
#include "model/artifacts/restoretext.h"

namespace decant::kinds {

ImageKind postgres(const Service& service)
{
    ImageKind kind;
    kind.kind = ServiceKind::Postgres;
    kind.title = "PostgreSQL";
    kind.port = 5432;
    kind.scheme = "postgresql";
    kind.systemUser = "postgres";
    kind.dataFolder = "/decant/pgdata";
    kind.healthcheck = {"pg_isready", "-q", "-h", "127.0.0.1", "-U", "postgres", "-d", "postgres"};
    kind.firstQuery = {"psql", "-XAtq",    "-U", service.image.user,
                       "-d",   "postgres", "-c", "select 1"};
    kind.restoreScript = kPostgresRestoreScript;
    kind.restoreNote =
        R"(# Masked rows are loaded without WAL and already frozen; then indexes, statistics, and a clean
# shutdown that is proved before the folder is taken.
)";
    kind.finalSettings =
        R"(# Outside of the VOLUME of the base image: what lies inside is copied at every start, or lost.
# A database is there already, so POSTGRES_USER, _PASSWORD, _DB and initdb scripts do nothing.
ENV PGDATA=/decant/pgdata
)";
    kind.composeExtra =
        R"(    # Parallel queries exchange rows through it; the default of 64 MB is soon full.
    shm_size: "256mb"
)";
    return kind;
}

std::string postgresBase(int serverVersion)
{
    constexpr int kFirstTwoPartVersion = 100000;
    const int major = serverVersion / 10000;
    if (serverVersion >= kFirstTwoPartVersion)
        return "postgres:" + std::to_string(major) + '.' + std::to_string(serverVersion % 10000);
    return "postgres:" + threePartVersion(serverVersion);
}

}  // namespace decant::kinds
