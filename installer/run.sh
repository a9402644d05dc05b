#!/bin/bash
# SPDX-License-Identifier: MIT
# Shows the whole way on the bundled sample: installs what is missing, builds Decant, fills a private
# PostgreSQL with a made-up web shop, turns it into a small masked image, verifies it and pushes it to a
# private registry.
#
#   installer/run.sh            may be repeated; what has not changed is used again
#   installer/run.sh --clean    stops and removes everything it made; what was there before the first run
#                               (a release build, cached libraries) stays, and so do installed packages
#
# No database, engine or registry of the system is changed. DECANT_RUN_DIR says where it all lives
# (default: /var/tmp/decant-run-UID).
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
top=$(dirname "$here")
run_dir=${DECANT_RUN_DIR:-/var/tmp/decant-run-$UID}
sandbox=$here/sandbox.sh
started=$SECONDS

note()
{
    printf '\n== %s (%d:%02d)\n' "$*" $(((SECONDS - started) / 60)) $(((SECONDS - started) % 60))
}

die()
{
    echo "run.sh: $*" >&2
    exit 1
}

# Reads the value of KEY from a file of KEY=VALUE lines.
value_of()
{
    sed -n "s/^$1=//p" "$2"
}

make_run_dir()
{
    mkdir -p "$run_dir"
    [[ -O $run_dir && ! -L $run_dir ]] || die "$run_dir belongs to someone else; set DECANT_RUN_DIR"
    # The database server runs as another user and must be able to pass.
    chmod 711 "$run_dir"
    mkdir -p "$run_dir/project" "$run_dir/work"
    chmod 700 "$run_dir/project" "$run_dir/work"
}

# Writes down what does not exist yet and will be made: --clean removes that and nothing else.
remember_what_is_new()
{
    local path cache=${XDG_CACHE_HOME:-$HOME/.cache}/decant
    for path in "$top/build/release" "$cache/deps" "$cache/base-images"; do
        [[ -e $path ]] || echo "$path" >>"$run_dir/made"
    done
}

build_programs()
{
    cmake -S "$top" --preset release >"$run_dir/build.log" 2>&1 || {
        tail -n 20 "$run_dir/build.log" >&2
        die "cmake failed; its log is $run_dir/build.log"
    }
    (cd "$top" && nice cmake --build --preset release --parallel "${DECANT_JOBS:-$(nproc)}")
    cli=$(find_program decant-cli)
    [[ -n $cli ]] || die "decant-cli was not built"
}

find_program()
{
    find "$top/build/release" -type f -name "$1" -perm -u+x -print -quit
}

# The source: a cluster of its own with the sample in it.
start_source()
{
    if [[ -s $run_dir/source.env ]] && source_runs; then
        echo "The source is running already."
        return 0
    fi
    rm -f "$run_dir/source-complete"
    "$sandbox" postgres stop "$run_dir/source"
    "$sandbox" postgres start "$run_dir/source" >"$run_dir/source.env"
    echo "Filling it with the sample shop, about 200,000 rows ..."
    source_psql createdb shop
    source_psql "$top/resources/sample/generate.sh" --dbname=shop
    touch "$run_dir/source-complete"
}

source_runs()
{
    [[ -e $run_dir/source-complete ]] &&
        [[ $(source_psql psql --no-psqlrc -Atc 'SELECT 1' shop 2>/dev/null) == 1 ]]
}

source_psql()
{
    PGHOST=$(value_of SOCKET_DIR "$run_dir/source.env") PGPORT=$(value_of PORT "$run_dir/source.env") \
        PGUSER=decant "$@"
}

# The engine of the system when there is one, else one of our own.
find_engine()
{
    local candidate
    for candidate in "${DOCKER_HOST:-}" unix:///var/run/docker.sock \
        "unix://${XDG_RUNTIME_DIR:-/nonexistent}/docker.sock" \
        "unix://${XDG_RUNTIME_DIR:-/nonexistent}/podman/podman.sock" unix:///run/podman/podman.sock; do
        [[ $candidate == unix://* ]] || continue
        if engine_answers "$candidate"; then
            export DOCKER_HOST=$candidate
            echo "Using the engine at $DOCKER_HOST."
            return 0
        fi
    done
    if [[ -s $run_dir/engine.env ]] && engine_answers "$(value_of DOCKER_HOST "$run_dir/engine.env")"; then
        echo "The private engine is running already."
    elif ((EUID == 0)); then
        echo "No container engine is running: starting a private one."
        "$sandbox" engine start "$run_dir/engine" >"$run_dir/engine.env"
    else
        die "no container engine answers. Start Docker or Podman (its socket must be yours), or run this script as root: it then starts a private engine."
    fi
    DOCKER_HOST=$(value_of DOCKER_HOST "$run_dir/engine.env")
    export DOCKER_HOST
}

engine_answers()
{
    local socket=${1#unix://}
    [[ -S $socket ]] && curl --silent --fail --max-time 5 --unix-socket "$socket" http://engine/_ping >/dev/null
}

# engine_api METHOD PATH [CURL-OPTION...]
engine_api()
{
    local method=$1 path=$2
    shift 2
    curl --silent --fail --unix-socket "${DOCKER_HOST#unix://}" --request "$method" "$@" "http://engine$path"
}

# Sets base: the official image when it is here or can be pulled, else one made from installed packages.
find_base()
{
    local major
    major=$(value_of MAJOR "$run_dir/source.env")
    base=postgres:$major
    engine_api GET "/images/$base/json" >/dev/null && return 0
    if ! engine_api GET "/images/decant/$base/json" >/dev/null; then
        echo "Asking for $base ..."
        engine_api POST "/images/create?fromImage=postgres&tag=$major" --max-time 180 >/dev/null || :
        engine_api GET "/images/$base/json" >/dev/null && return 0
        echo "It cannot be pulled: making a base image from the installed packages."
    fi
    base=decant/postgres:$major
    "$sandbox" base-image "$DOCKER_HOST" "$base" --major "$major" >/dev/null
}

# Sets registry to the private registry's host, or to nothing.
start_registry()
{
    registry=
    if [[ -s $run_dir/registry.env ]]; then
        registry=$(value_of HOST "$run_dir/registry.env")
        curl --silent --output /dev/null --max-time 5 "http://$registry/v2/" && return 0
        "$sandbox" registry stop "$run_dir/registry"
        registry=
    fi
    if ! command -v docker-registry >/dev/null; then
        echo "There is no docker-registry program: the image is not pushed."
        return 0
    fi
    "$sandbox" registry start "$run_dir/registry" >"$run_dir/registry.env"
    registry=$(value_of HOST "$run_dir/registry.env")
}

# The project is the bundled one with the addresses of this run.
write_project()
{
    local file=$run_dir/project/decant.toml fingerprint=''
    [[ ! -e $file ]] || fingerprint=$(grep '^key_fingerprint = ' "$file" || :)
    {
        sed -n '1,/^name = /p' "$top/resources/sample/decant.toml"
        [[ -z $fingerprint ]] || echo "$fingerprint"
        sed '1,/^name = /d' "$top/resources/sample/decant.toml"
    } | sed -E \
        -e "s|^port = .*|port = $(value_of PORT "$run_dir/source.env")|" \
        -e "s|^\[registry\]\$|&${registry:+\\nhost = \"$registry\"}|" \
        -e "s|^\[service\.shop\.image\]\$|&\\nbase = \"$base\"|" >"$file.new"
    mv "$file.new" "$file"
    DECANT_SHOP_PASSWORD=$(<"$run_dir/source/password")
    export DECANT_SHOP_PASSWORD
}

# The masking key of this run: readable by its owner alone, outside the project.
masking_key()
{
    local key_file=$run_dir/work/masking-key
    if [[ ! -s $key_file ]] || ! grep -q '^key_fingerprint = ' "$run_dir/project/decant.toml"; then
        sed -i '/^key_fingerprint = /d' "$run_dir/project/decant.toml"
        (umask 077 && env -u DECANT_KEY -u DBUS_SESSION_BUS_ADDRESS "$cli" --json --work-dir "$run_dir/work/decant" \
            key "$run_dir/project" | sed -nE 's/.*"key" *: *"([0-9a-f]{64})".*/\1/p' >"$key_file")
        [[ -s $key_file ]] || die "decant-cli made no masking key"
    fi
    DECANT_KEY=$(<"$key_file")
    export DECANT_KEY
}

refresh()
{
    local -a until=()
    [[ -n $registry ]] || until=(--until inspect)
    "$cli" --work-dir "$run_dir/work/decant" refresh "$run_dir/project" "${until[@]}"
}

open_window()
{
    local program
    program=$(find_program decant)
    if [[ -z ${DISPLAY:-}${WAYLAND_DISPLAY:-} || -z $program ]]; then
        return 0
    fi
    note "Opening the project in Decant"
    # The window finds the snapshots and builds of this run in its state folder.
    XDG_STATE_HOME=$run_dir/work setsid "$program" "$run_dir/project/decant.toml" \
        >"$run_dir/window.log" 2>&1 </dev/null &
    echo "Its messages are in $run_dir/window.log."
}

what_next()
{
    cat <<TEXT

What next (these variables are needed in your shell):
  export DOCKER_HOST=$DOCKER_HOST
  export DECANT_KEY=\$(cat $run_dir/work/masking-key)
  export DECANT_SHOP_PASSWORD=\$(cat $run_dir/source/password)
  alias decant-cli="$cli --work-dir $run_dir/work/decant"

  decant-cli preview $run_dir/project --table shop.customers --rows 5    before and after masking
  decant-cli up $run_dir/project                                         start the image, print how to connect
  decant-cli history $run_dir/project                                    earlier runs
  $run_dir/project/decant.toml                             the project: change a rule, run this script again

installer/run.sh --clean stops and removes everything this script made.
TEXT
}

clean()
{
    [[ -d $run_dir ]] || {
        echo "There is nothing in $run_dir."
        return 0
    }
    [[ -O $run_dir && ! -L $run_dir ]] || die "$run_dir belongs to someone else"
    if [[ -s $run_dir/engine.env ]]; then
        "$sandbox" engine stop "$run_dir/engine"
    elif [[ -s $run_dir/engine-used ]]; then
        DOCKER_HOST=$(<"$run_dir/engine-used")
        ! engine_answers "$DOCKER_HOST" || remove_images
    fi
    "$sandbox" registry stop "$run_dir/registry"
    "$sandbox" postgres stop "$run_dir/source"
    local path
    while IFS= read -r path; do
        rm -rf -- "${path:?}"
        echo "Removed $path."
    done < <(sort -u "$run_dir/made" 2>/dev/null)
    rm -rf -- "$run_dir"
    echo "Removed $run_dir. Installed packages stay."
}

# Removes the images of the sample and the base image we made from an engine that is not ours.
remove_images()
{
    local name
    engine_api GET /images/json | grep -oE '"[^" ]*(sample/shop-shop|decant/postgres):[^" ]*"' | tr -d '"' | sort -u |
        while IFS= read -r name; do
            engine_api DELETE "/images/$name" >/dev/null || echo "The image $name is in use and stays."
        done
}

case ${1:-} in
'') ;;
--clean)
    clean
    exit
    ;;
*)
    sed -n '3,13s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"
    exit 2
    ;;
esac

make_run_dir
remember_what_is_new
note "Installing what is missing"
"$here/dependencies.sh" --services
note "Building Decant"
build_programs
note "Starting a private PostgreSQL"
start_source
note "Looking for a container engine"
find_engine
echo "$DOCKER_HOST" >"$run_dir/engine-used"
find_base
echo "Base image: $base"
note "Starting a private registry"
start_registry
write_project
masking_key
note "From the database to a verified image"
refresh
note "Done"
what_next
open_window
