// SPDX-License-Identifier: MIT
#include "model/artifacts/kinds/kinds.h"
#include "model/artifacts/restoretext.h"

namespace decant::kinds {

ImageKind mariadb(const Service&)
{
    ImageKind kind;
    kind.kind = ServiceKind::MariaDb;
    kind.title = "MariaDB";
    kind.port = 3306;
    kind.scheme = "mysql";
    kind.systemUser = "mysql";
    kind.dataFolder = "/decant/mysql";
    // The server's own system user comes in through the socket, without a password.
    kind.healthcheck = {"mariadb", "--user=mysql", "--batch", "--execute=SELECT 1"};
    kind.firstQuery = kind.healthcheck;
    kind.restoreScript = kMariaDbRestoreScript;
    kind.restoreNote =
        R"(# Masked rows are loaded in parallel; then foreign keys are checked, views, triggers and routines
# made, statistics taken, and a clean shutdown proved before the folder is taken.
)";
    kind.finalSettings =
        R"(# Outside of the VOLUME of the base image: what lies inside is copied at every start, or lost.
# A database is there already, so MARIADB_* variables and initdb scripts do nothing.
# The redo log is small, as the image carries it; another size would be made at every start.
CMD ["mariadbd", "--datadir=/decant/mysql", "--innodb-log-file-size=16M"]
)";
    return kind;
}

std::string mariadbBase(int serverVersion)
{
    return "mariadb:" + threePartVersion(serverVersion);
}

}  // namespace decant::kinds
