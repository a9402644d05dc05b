#!/bin/bash
# SPDX-License-Identifier: MIT
# Private services for the sample run and for the tests: nothing of the system is used or changed, each lives
# in a folder of its own and disappears with it. Every command prints KEY=VALUE lines on standard output and
# its messages on standard error.
#
#   sandbox.sh postgres start DIR [PORT] [--major N] [--set NAME=VALUE]...
#       HOST PORT USER PASSWORD_FILE SOCKET_DIR MAJOR BIN_DIR
#   sandbox.sh postgres stop DIR
#   sandbox.sh engine start DIR                          (root only)
#       DOCKER_HOST DRIVER VERSION
#   sandbox.sh engine stop DIR
#   sandbox.sh registry start DIR [PORT] [--auth] [--tls]
#       URL HOST and with --auth USER PASSWORD_FILE, with --tls CA_FILE
#   sandbox.sh registry stop DIR
#   sandbox.sh base-image DOCKER_HOST TAG [--major N]
#       IMAGE IMAGE_ID ARCHIVE MAJOR
#
# Exit codes: 0 done, 1 failed, 2 usage, 3 this machine lacks what is needed (the message says what).
set -euo pipefail

sandbox_home=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
for part in common postgres engine registry baseimage; do
    # shellcheck source=/dev/null
    . "$sandbox_home/lib/$part.sh"
done

usage()
{
    sed -n '7,19s/^# \{0,1\}//p' "${BASH_SOURCE[0]}" >&2
    exit 2
}

(($# >= 2)) || usage
case "$1 $2" in
"postgres start") shift 2 && postgres_start "$@" ;;
"postgres stop") shift 2 && postgres_stop "$@" ;;
"engine start") shift 2 && engine_start "$@" ;;
"engine stop") shift 2 && engine_stop "$@" ;;
"registry start") shift 2 && registry_start "$@" ;;
"registry stop") shift 2 && registry_stop "$@" ;;
"base-image "*) shift && base_image "$@" ;;
*) usage ;;
esac
