#!/bin/sh
# SPDX-License-Identifier: MIT
# Entry point of the Redis base image that Decant makes from installed packages when the official image
# cannot be pulled.
set -eu
case ${1:-} in
-* | *.conf) set -- redis-server "$@" ;;
esac
if [ "${1:-}" = redis-server ] && [ "$(id -u)" = 0 ]; then
    find . ! -user redis -exec chown redis {} +
    exec setpriv --reuid=redis --regid=redis --init-groups -- "$0" "$@"
fi
exec "$@"
