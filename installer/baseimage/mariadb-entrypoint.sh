#!/bin/bash
# SPDX-License-Identifier: MIT
# Entry point of the MariaDB base image that Decant makes from installed packages when the official image
# cannot be pulled. It starts as the official one does where a data folder is there already; empty folders
# are initialised with MARIADB_ROOT_PASSWORD, and nothing else.
set -Eeuo pipefail

if [[ ${1:0:1} == - ]]; then
    set -- mariadbd "$@"
fi
if [[ ${1:-} == mariadbd ]]; then
    data=$("$@" --verbose --help 2>/dev/null | sed -n 's/^datadir  *//p')
    data=${data%/}
    if ((EUID == 0)); then
        mkdir -p "$data" /run/mysqld
        find "$data" /run/mysqld ! -user mysql -exec chown mysql: {} +
        exec setpriv --reuid=mysql --regid=mysql --init-groups -- "${BASH_SOURCE[0]}" "$@"
    fi
    if [[ ! -d $data/mysql ]]; then
        if [[ -z ${MARIADB_ROOT_PASSWORD:-} ]]; then
            echo "The database is empty and MARIADB_ROOT_PASSWORD is not set." >&2
            exit 1
        fi
        mariadb-install-db --datadir="$data" --skip-test-db --skip-name-resolve --auth-root-socket-user=mysql
        password=${MARIADB_ROOT_PASSWORD//\\/\\\\}
        password=${password//\'/\'\'}
        printf "FLUSH PRIVILEGES;\nCREATE USER root@'%%' IDENTIFIED BY '%s';\nGRANT ALL ON *.* TO root@'%%' WITH GRANT OPTION;\n" \
            "$password" | "$@" --bootstrap
    fi
fi
exec "$@"
