# shellcheck shell=bash
# SPDX-License-Identifier: MIT
# Builds libraries from the signed source packages of another suite, without touching /etc.

deps_prefix=${DECANT_DEPS_PREFIX:-${XDG_CACHE_HOME:-$HOME/.cache}/decant/deps}
# Raise this when a recipe below changes: caches made with another number are built again.
readonly recipe_revision=1

# Prints the archive URIs the machine itself uses, one per line; knows both formats of sources.
machine_mirrors()
{
    local file
    {
        for file in /etc/apt/sources.list /etc/apt/sources.list.d/*.list; do
            [[ -r $file ]] || continue
            sed -nE 's/^[[:space:]]*deb(-src)?[[:space:]]+(\[[^]]*\][[:space:]]*)?([^[:space:]]+)[[:space:]].*$/\3/p' "$file"
        done
        for file in /etc/apt/sources.list.d/*.sources; do
            [[ -r $file ]] || continue
            sed -nE 's/^URIs:[[:space:]]*//Ip' "$file" | tr -s '[:space:]' '\n'
        done
    } | sed 's:/*$::' | grep -E '/(debian|ubuntu)$' | awk '!seen[$0]++'
}

# write_source_list SUITE FILE [TYPE]: deb-src, or deb
write_source_list()
{
    local suite=$1 file=$2 type=${3:-deb-src} keyring components mirrors
    case $suite in
    noble)
        keyring=/usr/share/keyrings/ubuntu-archive-keyring.gpg
        components="main universe"
        ;;
    *)
        keyring=/usr/share/keyrings/debian-archive-keyring.gpg
        components=main
        ;;
    esac
    if [[ ! -r $keyring ]]; then
        echo "dependencies.sh: no archive keyring at $keyring, so the $suite sources cannot be verified" >&2
        return 1
    fi
    mirrors=$(machine_mirrors)
    if [[ -z $mirrors ]]; then
        mirrors="http://deb.debian.org/debian"
        [[ $suite != noble ]] || mirrors="http://archive.ubuntu.com/ubuntu"
        echo "No archive mirror found in the apt configuration; using $mirrors"
    fi
    printf 'Types: %s\nURIs: %s\nSuites: %s\nComponents: %s\nSigned-By: %s\n' "$type" \
        "$(head -n 1 <<<"$mirrors")" "$suite" "$components" "$keyring" >"$file"
}

# private_apt WORK COMMAND...: apt with its own list, lists folder and cache, as the calling user
private_apt()
{
    local work=$1 command=$2
    shift 2
    "$command" -q \
        -o Dir::Etc::sourcelist="$work/suite.sources" -o Dir::Etc::sourceparts=- \
        -o Dir::State="$work/state" -o Dir::State::lists="$work/lists" -o Dir::Cache="$work/cache" \
        -o APT::Sandbox::User="$(id -un)" "$@"
}

# What the cache was built from; no network is needed to compare it.
stamp_text()
{
    local suite=$1
    shift
    echo "recipe $recipe_revision, suite $suite: $*"
    dpkg-query -W -f='${Package} ${Version} ${Architecture}\n' libpq-dev qt6-base-dev
}

# build_from_sources SUITE PACKAGE...
build_from_sources()
{
    local suite=$1
    shift
    local stamp="$deps_prefix/decant-deps.stamp"
    if [[ -r $stamp ]] && [[ $(<"$stamp") == "$(stamp_text "$suite" "$@")" ]]; then
        return 0
    fi
    mkdir -p "$(dirname "$deps_prefix")"
    exec {deps_lock}>"$deps_prefix.lock"
    flock "$deps_lock"
    if [[ -r $stamp ]] && [[ $(<"$stamp") == "$(stamp_text "$suite" "$@")" ]]; then
        return 0
    fi
    echo "Building from the $suite source packages (once, a few minutes): $*"
    local work
    work=$(mktemp -d "${TMPDIR:-/tmp}/decant-deps.XXXXXX")
    # shellcheck disable=SC2064  # the folder of now
    trap "rm -rf '$work'" EXIT
    mkdir -p "$work/state" "$work/lists/partial" "$work/cache/archives/partial" "$work/sources"
    write_source_list "$suite" "$work/suite.sources"
    private_apt "$work" apt-get -qq update
    rm -rf "$deps_prefix.new"
    local package
    for package in "$@"; do
        echo "- $package"
        fetch_source "$work" "$package"
        "build_${package//-/_}" "$work/sources/$package" "$deps_prefix.new" >"$work/$package.log" 2>&1 || {
            tail -n 40 "$work/$package.log" >&2
            echo "dependencies.sh: $package could not be built (its last lines are above)" >&2
            return 1
        }
    done
    stamp_text "$suite" "$@" >"$deps_prefix.new/decant-deps.stamp"
    rm -rf "$deps_prefix"
    mv "$deps_prefix.new" "$deps_prefix"
    # The CMake files name the folder they were installed to.
    grep -rlIF "$deps_prefix.new" "$deps_prefix" | xargs -r sed -i "s|$deps_prefix.new|$deps_prefix|g"
    rm -rf "$work"
    trap - EXIT
    exec {deps_lock}>&-
}

# fetch_source WORK PACKAGE: only the upstream archive is needed; apt verifies the suite's signature and its hash
fetch_source()
{
    local work=$1 package=$2 folder="$1/sources/$2"
    mkdir -p "$folder"
    (cd "$work/sources" && private_apt "$work" apt-get -qq source --download-only --tar-only "$package")
    tar -xf "$work/sources/${package}"_*.orig.tar.* -C "$folder" --strip-components=1
}

# configure_and_install SOURCE PREFIX OPTION...
configure_and_install()
{
    local source=$1 prefix=$2
    shift 2
    local -a launcher=()
    ! command -v ccache >/dev/null || launcher=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
    cmake -S "$source" -B "$source/build" -G Ninja -DCMAKE_BUILD_TYPE=Release \
        -DCMAKE_INSTALL_PREFIX="$prefix" -DCMAKE_POSITION_INDEPENDENT_CODE=ON \
        -DBUILD_SHARED_LIBS=OFF "${launcher[@]}" "$@"
    nice cmake --build "$source/build" --parallel "${DECANT_JOBS:-$(nproc)}"
    cmake --install "$source/build"
}

build_libpqxx()
{
    configure_and_install "$1" "$2" -DCMAKE_CXX_STANDARD=20 -DCMAKE_CXX_STANDARD_REQUIRED=ON \
        -DSKIP_BUILD_TEST=ON -DBUILD_TEST=OFF -DBUILD_DOC=OFF
}

build_ksyntax_highlighting()
{
    # The distribution's extra-cmake-modules is a little older than the one asked for and serves as well.
    local have
    have=$(dpkg-query -W -f='${Version}' extra-cmake-modules | sed 's/-[^-]*$//')
    sed -i -E "s/^find_package\(ECM [0-9.]+/find_package(ECM ${have}/" "$1/CMakeLists.txt"
    configure_and_install "$1" "$2" -DQT_MAJOR_VERSION=6 -DBUILD_TESTING=OFF -DBUILD_QCH=OFF \
        -DCMAKE_DISABLE_FIND_PACKAGE_Qt6Quick=ON -DCMAKE_DISABLE_FIND_PACKAGE_Qt6PrintSupport=ON \
        -DCMAKE_DISABLE_FIND_PACKAGE_Qt6Widgets=ON -DCMAKE_DISABLE_FIND_PACKAGE_XercesC=ON
}
