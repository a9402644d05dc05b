#!/bin/bash
# SPDX-License-Identifier: MIT
# First process of a private engine's namespaces: engine-init.sh FOLDER COMMAND...
# Nothing mounted here is seen outside.
set -euo pipefail
folder=$1
shift

# dockerd keeps a key under /etc/docker, and containerd's shims their sockets under /run/containerd.
if [[ $1 == dockerd ]]; then
    mount --bind "$folder/etc" /etc/docker
    mkdir -p "$folder/run"
    mount --bind "$folder/run" /run/containerd
fi

# A machine without an init system may have no control groups mounted.
if ! mountpoint -q /sys/fs/cgroup; then
    mount -t tmpfs -o mode=755 cgroup /sys/fs/cgroup
fi
if [[ ! -e /sys/fs/cgroup/cgroup.controllers ]]; then
    while read -r controller _ _ enabled; do
        [[ $controller != \#* && $enabled == 1 ]] || continue
        grep -qsE "^[^ ]+ [^ ]+ cgroup [^ ]*\b$controller\b" /proc/mounts && continue
        mkdir -p "/sys/fs/cgroup/$controller"
        mount -t cgroup -o "$controller" cgroup "/sys/fs/cgroup/$controller" 2>/dev/null ||
            rmdir "/sys/fs/cgroup/$controller"
    done </proc/cgroups
fi

unset DOCKER_HOST DOCKER_CONTEXT
if command -v tini >/dev/null; then
    exec tini -s -- "$@"
elif command -v docker-init >/dev/null; then
    exec docker-init -s -- "$@"
fi
exec "$@"
