#!/bin/bash
# SPDX-License-Identifier: MIT
# Private services for the sample run and for the tests: nothing of the system is used or changed, each lives
# in a folder of its own and disappears with it. Every command prints KEY=VALUE lines on standard output and
# its messages on standard error.
#
#   sandbox.sh postgres start DIR [PORT] [--major N] [--standby-of DIR] [--set NAME=VALUE]...
#       HOST PORT USER PASSWORD_FILE SOCKET_DIR MAJOR BIN_DIR CLIENT_DIR
#   sandbox.sh postgres stop DIR
#   sandbox.sh mariadb start DIR [PORT] [--set NAME=VALUE]...
#       HOST PORT USER PASSWORD_FILE SOCKET VERSION
#   sandbox.sh mariadb stop DIR
#   sandbox.sh mysql start DIR [PORT] [--set NAME=VALUE]...
#       HOST PORT USER PASSWORD_FILE SOCKET VERSION
#   sandbox.sh mysql stop DIR
#   sandbox.sh redis|valkey start DIR [PORT] [--set NAME=VALUE]...
#       HOST PORT PASSWORD_FILE VERSION
#   sandbox.sh redis|valkey stop DIR
#   sandbox.sh engine start DIR [--tls] [--newer|--containerd-store]   (root only)
#       --newer: the engine that dependencies.sh --tests fetched beside that of the system
#       --containerd-store: that one, keeping its images in containerd
#       DOCKER_HOST DRIVER VERSION and with --tls TLS_HOST CA_FILE CLIENT_CERTIFICATE CLIENT_KEY
#   sandbox.sh engine stop DIR
#   sandbox.sh podman start DIR                          (root only)
#       ENDPOINT VERSION
#   sandbox.sh podman stop DIR
#   sandbox.sh registry start DIR [PORT] [--auth] [--tls] [--token REALM]
#       URL HOST and with --auth USER PASSWORD_FILE, with --tls CA_FILE, with --token TOKEN_KEY TOKEN_CERTIFICATE
#   sandbox.sh registry stop DIR
#   sandbox.sh base-image DOCKER_HOST TAG [--major N] [--kind postgres|mariadb|mysql|redis|valkey]
#       IMAGE IMAGE_ID ARCHIVE MAJOR
#
# With DECANT_SANDBOX_OWNER=PID in the environment, what was started is stopped when that process has ended.
#
# Exit codes: 0 done, 1 failed, 2 usage, 3 this machine lacks what is needed (the message says what).
set -euo pipefail

sandbox_home=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
for part in testserverfolder common postgres mariadb mysql redis engine podman registry baseimage; do
    # shellcheck source=/dev/null
    . "$sandbox_home/lib/$part.sh"
done

usage()
{
    sed -n '7,31s/^# \{0,1\}//p' "${BASH_SOURCE[0]}" >&2
    exit 2
}

# watch_owner KIND DIR: stops the service when its owner ends without having done so
watch_owner()
{
    [[ -n ${DECANT_SANDBOX_OWNER:-} ]] || return 0
    local kind=$1 folder owner
    folder=$(cd -- "$2" && pwd)
    owner=$(process_identity "$DECANT_SANDBOX_OWNER") || owner=
    (
        while [[ -d $folder && -n $owner && $(process_identity "$DECANT_SANDBOX_OWNER") == "$owner" ]]; do
            read -rt 1 <> <(:) || :
        done
        unset DECANT_SANDBOX_OWNER
        [[ ! -d $folder ]] || exec setsid "$sandbox_home/sandbox.sh" "$kind" stop "$folder"
    ) >/dev/null 2>&1 </dev/null &
    disown
}

(($# >= 2)) || usage
case "$1 $2" in
"postgres start" | "mariadb start" | "mysql start" | "redis start" | "valkey start" | "engine start" | "podman start" | "registry start")
    kind=$1
    shift 2
    "${kind}_start" "$@"
    watch_owner "$kind" "$1"
    ;;
"postgres stop" | "mariadb stop" | "mysql stop" | "redis stop" | "valkey stop" | "engine stop" | "podman stop" | "registry stop")
    kind=$1
    shift 2
    "${kind}_stop" "$@"
    ;;
"base-image "*)
    shift
    base_image "$@"
    ;;
*) usage ;;
esac
