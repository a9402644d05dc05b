#!/bin/bash
# SPDX-License-Identifier: MIT
# Entry point of the MySQL base image that Decant makes for its tests, where the official image cannot be pulled.
# It starts as the official one does where a data folder is there already; empty folders are refused.
set -Eeuo pipefail

if [[ ${1:0:1} == - ]]; then
    set -- mysqld "$@"
fi
if [[ ${1:-} == mysqld ]]; then
    data=$("$@" --verbose --help 2>/dev/null | sed -n 's/^datadir  *//p')
    data=${data%/}
    if ((EUID == 0)); then
        mkdir -p "$data" /run/mysqld
        find "$data" /run/mysqld ! -user mysql -exec chown mysql: {} +
        exec setpriv --reuid=mysql --regid=mysql --init-groups -- "${BASH_SOURCE[0]}" "$@"
    fi
    if [[ ! -d $data/mysql ]]; then
        echo "The database in $data is empty." >&2
        exit 1
    fi
fi
exec "$@"
