#!/bin/bash
# SPDX-License-Identifier: MIT
# Loads the sample shop into an empty database: generate.sh [PSQL-OPTION...]
# e.g.  createdb shop && resources/sample/generate.sh --dbname=shop
# With --print it writes the SQL to standard output instead.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
if [[ ${1:-} == --print ]]; then
    cat "$here/schema.sql" "$here/data.sql"
    exit
fi
PGOPTIONS="${PGOPTIONS:-} -c client_min_messages=warning" \
    psql --no-psqlrc --quiet --set=ON_ERROR_STOP=1 --output=/dev/null \
    --file="$here/schema.sql" --file="$here/data.sql" "$@"
