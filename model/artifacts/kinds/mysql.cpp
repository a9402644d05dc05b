// SPDX-License-Identifier: MIT
#include "model/artifacts/kinds/kinds.h"
#include "model/artifacts/restoretext.h"

namespace decant::kinds {

ImageKind mysql(const Service&)
{
    ImageKind kind;
    kind.kind = ServiceKind::MySql;
    kind.title = "MySQL";
    kind.port = 3306;
    kind.scheme = "mysql";
    kind.systemUser = "mysql";
    kind.dataFolder = "/decant/mysql";
    // The server's own system user comes in through the socket, without a password.
    kind.healthcheck = {"mysql", "--user=mysql", "--batch", "--execute=SELECT 1"};
    kind.firstQuery = kind.healthcheck;
    kind.restoreScript = kMySqlRestoreScript;
    kind.restoreNote =
        R"(# Masked rows are loaded in parallel; then foreign keys are checked, views, triggers and routines
# made, statistics taken, and a clean shutdown proved before the folder is taken.
)";
    kind.finalSettings =
        R"(# Outside of the VOLUME of the base image: what lies inside is copied at every start, or lost.
# A database is there already, so MYSQL_* variables and initdb scripts do nothing.
# The redo log is small, as the image carries it; its size has one name up to 8.0.29 and another since.
CMD ["mysqld", "--datadir=/decant/mysql", "--loose-innodb-redo-log-capacity=16777216", "--loose-innodb-log-file-size=8388608"]
)";
    return kind;
}

std::string mysqlBase(int serverVersion)
{
    return "mysql:" + threePartVersion(serverVersion);
}

}  // namespace decant::kinds
