# shellcheck shell=bash
# SPDX-License-Identifier: MIT
# A private Podman with its Docker-compatible API, in namespaces of its own as the private Docker engine.
# Machines without systemd, and virtual machines without CAP_SYS_RESOURCE, let it build images but not start
# containers.

podman_start()
{
    (($# == 1)) || usage
    ((EUID == 0)) || fail 3 "only root can start a private Podman"
    need_command podman podman
    need_command runc runc
    need_command curl curl
    local folder
    folder=$(private_folder "$1")
    recorded_process_runs "$folder/podman.process" && fail "a Podman already runs in $folder"
    mkdir -p "$folder"/{data,run}
    podman_launch "$folder" "$(engine_storage_driver "$folder/data")"
    if ! wait_until 40 podman_answers_or_is_gone "$folder" || ! podman_answers "$folder"; then
        tail -n 8 "$folder/podman.log" >&2 || :
        podman_stop "$folder"
        fail "podman did not start"
    fi
    printf 'ENDPOINT=unix://%s/podman.sock\nVERSION=%s\n' "$folder" \
        "$(podman --version | sed 's/^[^0-9]*//')"
}

# podman_launch FOLDER DRIVER
podman_launch()
{
    local folder=$1 driver=${2/overlay2/overlay}
    in_own_namespaces "$folder" podman --root "$folder/data" --runroot "$folder/run" --storage-driver "$driver" \
        --runtime "$(command -v runc)" --cgroup-manager cgroupfs --events-backend file --log-level warn \
        --tmpdir "$folder/run/tmp" --volumepath "$folder/data/volumes" \
        system service --time 0 "unix://$folder/podman.sock" >"$folder/podman.log" 2>&1 </dev/null &
    process_identity $! >"$folder/podman.process"
}

podman_answers()
{
    curl --silent --fail --max-time 5 --output /dev/null --unix-socket "$1/podman.sock" http://podman/_ping
}

podman_answers_or_is_gone()
{
    podman_answers "$1" || ! recorded_process_runs "$1/podman.process"
}

podman_stop()
{
    (($# == 1)) || usage
    local folder=$1
    [[ -d $folder ]] || return 0
    folder=$(cd -- "$folder" && pwd)
    if recorded_process_runs "$folder/podman.process"; then
        local outer
        read -r outer _ <"$folder/podman.process"
        pkill -TERM --parent "$outer" || :
        wait_until 10 recorded_process_is_gone "$folder/podman.process" || :
        stop_recorded_process "$folder/podman.process" 0
    fi
    rm -rf -- "${folder:?}"/{data,run,podman.log,podman.process,podman.sock}
    rmdir -- "$folder" 2>/dev/null || say "kept $folder: it holds files that are not ours"
}
