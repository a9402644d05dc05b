#!/bin/sh
# SPDX-License-Identifier: MIT
# Entry point of the Valkey base image that Decant makes for its tests when the official image cannot be pulled.
set -eu
case ${1:-} in
-* | *.conf) set -- valkey-server "$@" ;;
esac
if [ "${1:-}" = valkey-server ] && [ "$(id -u)" = 0 ]; then
    find . ! -user valkey -exec chown valkey {} +
    exec setpriv --reuid=valkey --regid=valkey --init-groups -- "$0" "$@"
fi
exec "$@"
