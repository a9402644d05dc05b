#!/bin/bash
# SPDX-License-Identifier: MIT
# Makes the Debian packages of a finished build and tries them: packages.sh BUILD CPACK
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
build=${1:?usage: packages.sh BUILD CPACK}
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
(cd "$out" && "${2:?}" -G DEB --config "$build/CPackConfig.cmake" -B "$out" >"$out/cpack.log") || {
    cat "$out/cpack.log" >&2
    exit 1
}
ls -l "$out"/*.deb
"$here/freshdebian.sh" "$out"
