# shellcheck shell=bash
# SPDX-License-Identifier: MIT
# shellcheck disable=SC2154  # sandbox_home and test_servers are set by sandbox.sh
# A private Docker engine. It lives in mount and process namespaces of its own, so that its end is the end of
# all its containers and mounts; it has its own bridge, and leaves iptables and IP forwarding alone:
# published ports reach the containers through docker-proxy, and containers have no way out to the network.

readonly engine_address_prefix=10.214
# Folders that were made as mount points; the last engine removes them.
readonly engine_mount_points=/run/decant-engine-mountpoints

engine_start()
{
    local tls=0 newer=0 features='{}' option
    for option in "${@:2}"; do
        case $option in
        --tls) tls=1 ;;
        --newer) newer=1 ;;
        --containerd-store) newer=1 features='{"features": {"containerd-snapshotter": true}}' ;;
        *) usage ;;
        esac
    done
    (($#)) || usage
    set -- "$1"
    ((EUID == 0)) || fail 3 "only root can start a private engine; start Docker or Podman yourself"
    ((!newer)) || engine_prefer_newer
    need_command dockerd docker.io
    need_command ip iproute2
    need_command curl curl
    local folder
    folder=$(private_folder "$1")
    if [[ -e $folder/engine.process ]]; then
        recorded_process_runs "$folder/engine.process" && fail "an engine already runs in $folder"
        say "an engine that ended unexpectedly left $folder: cleaning up"
        engine_stop "$folder"
        folder=$(private_folder "$1")
    fi
    mkdir -p "$folder"/{data,etc}
    local port=''
    if ((tls)); then
        make_certificates "$folder"
        port=$(free_port)
    fi
    engine_exclusively engine_reserve "$folder"
    local number driver
    number=$(<"$folder/number")
    driver=$(engine_storage_driver "$folder/data")
    echo "$features" >"$folder/daemon.json"
    # containerd has a name of its own for it
    [[ $features == '{}' || $driver != overlay2 ]] || driver=overlayfs
    engine_launch "$folder" "$number" "$driver" "$port"
    if ! wait_until 40 engine_answers_or_is_gone "$folder" || ! engine_answers "$folder"; then
        tail -n 8 "$folder/dockerd.log" >&2 || :
        cp "$folder/dockerd.log" "${TMPDIR:-/tmp}/decant-dockerd.log" 2>/dev/null || :
        engine_stop "$folder"
        fail "dockerd did not start; its log is ${TMPDIR:-/tmp}/decant-dockerd.log"
    fi
    cat <<LINES
DOCKER_HOST=unix://$folder/docker.sock
DRIVER=$driver
VERSION=$(engine_get "$folder" /version | sed -nE 's/.*"Version":"([^"]*)","ApiVersion".*/\1/p')
LINES
    ((!tls)) || printf 'TLS_HOST=tcp://127.0.0.1:%s\nCA_FILE=%s/ca.crt\nCLIENT_CERTIFICATE=%s/client.crt\nCLIENT_KEY=%s/client.key\n' \
        "$port" "$folder" "$folder" "$folder"
}

# Puts the programs of an engine that can keep its images in containerd (Docker 24 and later) first in PATH:
# the ones that were fetched, or those of the system.
engine_prefer_newer()
{
    local fetched=$test_servers/docker
    if [[ -x $fetched/usr/sbin/dockerd ]]; then
        PATH=$fetched/usr/sbin:$fetched/usr/bin:$PATH
        return 0
    fi
    local major
    major=$(dockerd --version 2>/dev/null | sed -nE 's/^Docker version ([0-9]+)\..*/\1/p')
    ((${major:-0} >= 24)) || fail 3 "no newer container engine is here (installer/dependencies.sh --tests)"
}

# Runs a command while no other engine starts or stops (the lock is on a folder: no file is left behind).
engine_exclusively()
{
    local lock
    exec {lock}</run
    flock "$lock"
    "$@"
    exec {lock}<&-
}

# Takes the first free number: the bridge of that name is ours (making it is atomic).
engine_reserve()
{
    local folder=$1 number mount_point
    for mount_point in /etc/docker /run/containerd; do
        if [[ ! -d $mount_point ]]; then
            mkdir -p "$mount_point"
            echo "$mount_point" >>"$engine_mount_points"
        fi
    done
    for ((number = 0; number < 16; number++)); do
        if [[ -z $(ip -4 route show root "$(engine_network "$number" 0)/20") ]] &&
            ip link add "$(engine_bridge "$number")" type bridge 2>/dev/null; then
            echo "$number" >"$folder/number"
            ip address add "$(engine_network "$number" 0 1)/24" dev "$(engine_bridge "$number")"
            ip link set "$(engine_bridge "$number")" up
            return 0
        fi
    done
    fail "no free bridge: stop the private engines that are not needed any more (ip link shows their decantN)"
}

engine_bridge()
{
    echo "decant$1"
}

# engine_network NUMBER SUBNET [HOST]: each engine has 16 networks of 254 addresses
engine_network()
{
    echo "$engine_address_prefix.$(($1 * 16 + $2)).${3:-0}"
}

# overlay2 where the file system can carry it, the slow copying driver otherwise
engine_storage_driver()
{
    local data=$1 probe
    probe=$(mktemp -d "$data/probe.XXXXXX")
    mkdir "$probe"/{lower,upper,work,merged}
    if unshare --mount mount -t overlay overlay \
        -o "lowerdir=$probe/lower,upperdir=$probe/upper,workdir=$probe/work" "$probe/merged" 2>/dev/null; then
        echo overlay2
    else
        say "no overlay mounts here: using the vfs driver, which copies each layer"
        echo vfs
    fi
    rm -rf "$probe"
}

# engine_launch FOLDER NUMBER DRIVER TLS-PORT
engine_launch()
{
    local folder=$1 number=$2 driver=$3 port=$4
    local -a options=(
        --config-file="$folder/daemon.json" --data-root="$folder/data" --exec-root="$folder/exec"
        --host="unix://$folder/docker.sock" --pidfile="$folder/dockerd.pid" --storage-driver="$driver"
        --bridge="$(engine_bridge "$number")"
        --default-address-pool "base=$(engine_network "$number" 8)/21,size=24"
        --iptables=false --ip6tables=false --ip-forward=false --ip-masq=false
        --exec-opt native.cgroupdriver=cgroupfs --cgroup-parent="$(engine_cgroup "$number")"
        --shutdown-timeout=5 --log-level=warn
    )
    [[ -z $port ]] || options+=(
        --host="tcp://127.0.0.1:$port" --tlsverify --tlscacert="$folder/ca.crt" --tlscert="$folder/tls.crt"
        --tlskey="$folder/tls.key"
    )
    in_own_namespaces "$folder" dockerd "${options[@]}" >"$folder/dockerd.log" 2>&1 </dev/null &
    process_identity $! >"$folder/engine.process"
}

# in_own_namespaces FOLDER COMMAND...: becomes that command, and its end is the end of all it started
in_own_namespaces()
{
    exec setsid unshare --mount --propagation private --pid --fork --kill-child=KILL --mount-proc \
        bash "$sandbox_home/lib/engine-init.sh" "$@"
}

engine_cgroup()
{
    echo "/decant-engine-$1"
}

# engine_get FOLDER PATH
engine_get()
{
    curl --silent --fail --max-time 5 --unix-socket "$1/docker.sock" "http://engine$2"
}

engine_answers()
{
    engine_get "$1" /_ping >/dev/null 2>&1
}

engine_answers_or_is_gone()
{
    engine_answers "$1" || ! recorded_process_runs "$1/engine.process"
}

engine_stop()
{
    (($# == 1)) || usage
    local folder=$1
    [[ -d $folder ]] || return 0
    folder=$(cd -- "$folder" && pwd)
    if [[ -e $folder/engine.process ]]; then
        # The daemon stops its containers and takes its network down; the death of the namespaces' first
        # process takes everything else with it.
        if recorded_process_runs "$folder/engine.process"; then
            local outer
            read -r outer _ <"$folder/engine.process"
            pkill -TERM --parent "$outer" || :
            wait_until 20 recorded_process_is_gone "$folder/engine.process" ||
                say "the engine of $folder did not stop when asked"
            stop_recorded_process "$folder/engine.process" 0
        fi
    fi
    if [[ -s $folder/number ]]; then
        engine_exclusively engine_release "$folder" "$(<"$folder/number")"
    fi
    remove_certificates "$folder"
    rm -rf -- "${folder:?}"/{data,exec,etc,run,number,daemon.json,dockerd.log,dockerd.pid,engine.process,docker.sock}
    rmdir -- "$folder" 2>/dev/null || say "kept $folder: it holds files that are not ours"
}

# engine_release FOLDER NUMBER: the bridges and control groups, and with the last engine the mount points
engine_release()
{
    local folder=$1 number=$2 bridge cgroup
    for bridge in $(ip -o -4 address show | awk -v prefix="$engine_address_prefix." -v number="$number" '
        index($4, prefix) == 1 { split($4, part, "."); if (int(part[3] / 16) == number) print $2 }'); do
        ip link delete "$bridge" 2>/dev/null || :
    done
    while read -r cgroup; do
        rmdir "$cgroup" 2>/dev/null || :
    done < <(find /sys/fs/cgroup -depth -type d -path "*$(engine_cgroup "$number")*" 2>/dev/null)
    # Removing a folder that is a mount point elsewhere would unmount it there.
    if [[ -s $engine_mount_points ]] && ! ip -brief link | grep -q '^decant[0-9]'; then
        xargs -r -d '\n' rmdir -- <"$engine_mount_points" 2>/dev/null || :
        rm -f "$engine_mount_points"
    fi
}
