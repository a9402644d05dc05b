#!/bin/bash
# SPDX-License-Identifier: MIT
# Checks a generated file by what its readers go by: schemas, parsers, systemd itself.
#   check.sh github|gitlab|kubernetes|jenkins|systemd|go|java|python FILE...
# Exit 0 when all is well; otherwise what is wrong, on standard error. installer/dependencies.sh --tests
# has brought everything that is needed.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=installer/lib/linters.sh
. "$here/../../installer/lib/linters.sh"

kind=$1
shift
files=()
for file in "$@"; do
    files+=("$(realpath -- "$file")")
done
case $kind in
systemd)
    # Warnings about the machine's own units are none of ours.
    systemd-analyze verify --man=no --recursive-errors=no "${files[@]}"
    ;;
jenkins)
    groovy "$here/jenkins.groovy" "${files[@]}"
    ;;
python)
    python3 -c 'import ast, sys; [ast.parse(open(f).read(), f) for f in sys.argv[1:]]' "${files[@]}"
    ;;
*)
    cd "$linters_prefix"
    for file in "${files[@]}"; do
        node "$here/check.mjs" "$kind" "$file"
    done
    ;;
esac
