# shellcheck shell=bash
# SPDX-License-Identifier: MIT
# shellcheck disable=SC2154  # sandbox_home is set by sandbox.sh
# Makes a PostgreSQL base image from the packages installed on this machine, for when the official image
# cannot be pulled: same user, volume, entry point, variables and stop signal. The same packages give the
# same bytes; the archive is kept in the cache.

# What the official image has, as packages; the shared libraries they need follow by themselves.
readonly base_packages=(
    base-files bash coreutils dash debianutils diffutils findutils gawk grep gzip hostname libc-bin mawk
    ncurses-base netbase procps sed tar tzdata util-linux xz-utils zstd
)
readonly base_created=2024-01-01T00:00:00Z
readonly base_uid=999

# base_image DOCKER_HOST TAG [--major N]
base_image()
{
    local host='' tag='' major=''
    while (($#)); do
        case $1 in
        --major) major=${2:?} && shift ;;
        -*) usage ;;
        *) if [[ -z $host ]]; then host=$1; else tag=$1; fi ;;
        esac
        shift
    done
    [[ -n $tag ]] || usage
    need_command dpkg-query dpkg
    need_command curl curl
    local bin archive id
    bin=$(postgres_bin_dir "$major")
    major=$(basename "$(dirname "$bin")")
    archive=$(base_archive "$major")
    id=$(<"$archive.id")
    base_load "$host" "$archive" "$id" "$tag"
    printf 'IMAGE=%s\nIMAGE_ID=%s\nARCHIVE=%s\nMAJOR=%s\n' "$tag" "$id" "$archive" "$major"
}

# Prints the path of the image archive, which is made when the cache has none for these packages.
base_archive()
{
    local major=$1 cache key archive
    cache=${XDG_CACHE_HOME:-$HOME/.cache}/decant/base-images
    key=$(base_key "$major")
    archive=$cache/postgres-$major-${key:0:16}.tar
    if [[ ! -s $archive.id ]]; then
        mkdir -p "$cache"
        local lock work
        exec {lock}>"$cache/lock"
        flock "$lock"
        if [[ ! -s $archive.id ]]; then
            say "making the base image postgres:$major from installed packages"
            work=$(mktemp -d "$cache/work.XXXXXX")
            if ! (umask 022 && base_build "$major" "$work"); then
                rm -rf "$work"
                fail "the base image could not be made"
            fi
            mv "$work/image.tar" "$archive"
            mv "$work/image.id" "$archive.id"
            find "$cache" -maxdepth 1 -name "postgres-$major-*" -mtime +7 -delete
            rm -rf "$work"
        fi
        exec {lock}>&-
    fi
    echo "$archive"
}

# One line per fact that decides the content, hashed.
base_key()
{
    {
        # shellcheck disable=SC2016
        dpkg-query -W -f='${Package} ${Version} ${Architecture}\n' "${base_packages[@]}" libc6 locales \
            "postgresql-$1" "postgresql-client-$1" 2>/dev/null
        cat "$sandbox_home/lib/baseimage.sh" "$sandbox_home/baseimage/docker-entrypoint.sh"
    } | sha256sum | cut -d' ' -f1
}

# base_build MAJOR WORK: makes WORK/image.tar and WORK/image.id
base_build()
{
    local major=$1 work=$2
    local root=$work/root
    base_skeleton "$root"
    base_file_list "$major" >"$work/files"
    base_libraries "$work/files" >"$work/libraries"
    sort -u "$work/files" "$work/libraries" |
        tar --create --no-recursion --directory=/ --files-from=- |
        tar --extract --directory="$root" --keep-directory-symlink
    base_settle "$root" "$major"
    base_layer "$root" "$work/layer.tar"
    base_pack "$major" "$work"
}

# The merged directories come first, so that package files find their way through them.
base_skeleton()
{
    local root=$1 name
    mkdir -p "$root"/{dev,docker-entrypoint-initdb.d,etc,home,proc,root,run,sys,tmp} \
        "$root"/usr/{bin,lib,lib64,sbin,local/bin} "$root"/var/{lib,log,tmp}
    for name in bin lib lib64 sbin; do
        ln -s "usr/$name" "$root/$name"
    done
    ln -s ../run "$root/var/run"
    chmod 1777 "$root/tmp" "$root/var/tmp"
    chmod 700 "$root/root"
}

# The files of the packages without documentation, translations and the just-in-time compiler, which alone
# would be larger than everything else.
base_file_list()
{
    local major=$1 package
    local -a installed=()
    for package in "${base_packages[@]}" "postgresql-$major" "postgresql-client-$major"; do
        ! dpkg-query -W "$package" >/dev/null 2>&1 || installed+=("$package")
    done
    {
        dpkg-query -L "${installed[@]}" | grep '^/' |
            grep -vE '^/usr/share/(doc|doc-base|man|locale|lintian|bug|bash-completion|info|menu|common-licenses)(/|$)' |
            grep -vE '/bitcode(/|$)|/llvmjit|^/usr/share/zoneinfo/(posix|right)(/|$)|^/etc/(cron|init\.d|logrotate|systemd)'
        find /usr/lib/locale/C.utf8 -type f
    } | while IFS= read -r file; do
        if [[ -f $file || -L $file ]] && [[ -r $file ]]; then
            case $file in
            /bin | /sbin | /lib | /lib64 | /var/run | /var/lock) ;;
            /bin/* | /sbin/* | /lib/* | /lib64/*) echo "usr$file" ;;
            *) echo "${file#/}" ;;
            esac
        fi
    done
}

# The shared libraries of the listed programs, and the files their links lead to.
base_libraries()
{
    (cd / && xargs -d '\n' grep -lsaP -m1 '^\x7fELF' -- <"$1" | sed 's:^:/:' | xargs -d '\n' ldd 2>/dev/null) |
        sed -nE 's/^(.* => |[[:space:]]*)(\/[^ ]+) \(0x[0-9a-f]+\)$/\2/p' | sort -u |
        while IFS= read -r file; do
            printf '%s\n' "$file" "$(readlink -f "$file")"
        done | sed -E 's:^/(lib|lib64)/:/usr/\1/:; s:^/::' | sort -u
}

# What the packages' installation scripts would have done.
base_settle()
{
    local root=$1 major=$2
    ln -sf dash "$root/usr/bin/sh"
    if [[ -e $root/usr/bin/gawk ]]; then
        ln -sf gawk "$root/usr/bin/awk"
    else
        ln -sf mawk "$root/usr/bin/awk"
    fi
    cat >"$root/etc/passwd" <<'PASSWD'
root:x:0:0:root:/root:/bin/bash
postgres:x:999:999::/var/lib/postgresql:/bin/bash
nobody:x:65534:65534:nobody:/nonexistent:/usr/sbin/nologin
PASSWD
    printf '%s\n' root:x:0: tty:x:5: postgres:x:999: nogroup:x:65534: >"$root/etc/group"
    printf '%s\n' 'passwd: files' 'group: files' 'hosts: files dns' >"$root/etc/nsswitch.conf"
    localedef --inputfile=en_US --charmap=UTF-8 "$root/usr/lib/locale/en_US.utf8"
    sed -i "s/^#\?listen_addresses = .*/listen_addresses = '*'/" \
        "$root/usr/share/postgresql/$major/postgresql.conf.sample"
    install -m 755 "$sandbox_home/baseimage/docker-entrypoint.sh" "$root/usr/local/bin/"
}

# base_layer ROOT FILE: reproducible; PostgreSQL's folders belong to its user
base_layer()
{
    local root=$1 file=$2
    # shellcheck disable=SC2054  # the comma belongs to one option
    local -a fixed=(
        --format=pax --pax-option=delete=atime,delete=ctime --sort=name --numeric-owner
        --mtime="$base_created" --directory="$root"
    )
    tar --create --file="$file" "${fixed[@]}" --owner=0 --group=0 --transform='s:^\./::' \
        --exclude=./var/lib/postgresql --exclude=./run/postgresql .
    rm -rf "$root/var/lib/postgresql" "$root/run/postgresql"
    mkdir -p "$root/var/lib/postgresql/data" "$root/run/postgresql"
    chmod 1777 "$root/var/lib/postgresql" "$root/var/lib/postgresql/data"
    chmod 3777 "$root/run/postgresql"
    tar --append --file="$file" "${fixed[@]}" --owner="$base_uid" --group="$base_uid" \
        var/lib/postgresql run/postgresql
}

# base_pack MAJOR WORK: layer and configuration to one archive that engines can load
base_pack()
{
    local major=$1 work=$2 diff id version data=/var/lib/postgresql/data volume=/var/lib/postgresql/data
    if ((major >= 18)); then
        data=/var/lib/postgresql/$major/docker
        volume=/var/lib/postgresql
    fi
    # shellcheck disable=SC2016
    version=$(dpkg-query -W -f='${Version}' "postgresql-$major")
    diff=$(sha256sum "$work/layer.tar" | cut -d' ' -f1)
    local path="/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin:/usr/lib/postgresql/$major/bin"
    printf '%s' "{\"architecture\":\"$(dpkg --print-architecture)\",\"os\":\"linux\",\"created\":\"$base_created\"," \
        "\"config\":{\"Env\":[\"PATH=$path\",\"LANG=en_US.utf8\",\"PG_MAJOR=$major\",\"PG_VERSION=$version\",\"PGDATA=$data\"]," \
        "\"Entrypoint\":[\"docker-entrypoint.sh\"],\"Cmd\":[\"postgres\"],\"ExposedPorts\":{\"5432/tcp\":{}}," \
        "\"Volumes\":{\"$volume\":{}},\"StopSignal\":\"SIGINT\"}," \
        "\"rootfs\":{\"type\":\"layers\",\"diff_ids\":[\"sha256:$diff\"]}," \
        "\"history\":[{\"created\":\"$base_created\",\"created_by\":\"PostgreSQL $version from installed packages\"}]}" \
        >"$work/config.json"
    id=$(sha256sum "$work/config.json" | cut -d' ' -f1)
    mv "$work/config.json" "$work/$id.json"
    printf '[{"Config":"%s.json","RepoTags":null,"Layers":["layer.tar"]}]' "$id" >"$work/manifest.json"
    tar --create --file="$work/image.tar" --format=ustar --mtime="$base_created" --owner=0 --group=0 \
        --numeric-owner --directory="$work" "$id.json" manifest.json layer.tar
    echo "sha256:$id" >"$work/image.id"
}

# base_load DOCKER_HOST ARCHIVE ID TAG
base_load()
{
    local host=$1 archive=$2 id=$3 tag=$4
    local socket=${host#unix://} answer
    [[ -S $socket ]] || fail "$host is not the socket of an engine"
    if ! curl --silent --fail --unix-socket "$socket" "http://engine/images/$id/json" >/dev/null; then
        answer=$(curl --silent --show-error --unix-socket "$socket" --header 'Content-Type: application/x-tar' \
            --header 'Expect:' --upload-file "$archive" --request POST "http://engine/images/load?quiet=1") ||
            fail "the engine did not take the base image"
        [[ $answer != *'"error"'* ]] || fail "the engine refused the base image: $answer"
    fi
    local name=${tag%:*} version=${tag##*:}
    if [[ $name == "$tag" || $version == */* ]]; then
        name=$tag
        version=latest
    fi
    answer=$(curl --silent --show-error --unix-socket "$socket" --request POST \
        "http://engine/images/$id/tag?repo=$name&tag=$version") || fail "the engine did not tag the base image"
    [[ -z $answer ]] || fail "the engine did not tag the base image: $answer"
}
