# shellcheck shell=bash
# SPDX-License-Identifier: MIT
# shellcheck disable=SC2154  # sandbox_home and test_servers are set by sandbox.sh
# Makes base images of PostgreSQL, MariaDB and Redis from the packages installed on this machine, for when
# the official image cannot be pulled: same user, volume, entry point, variables and stop signal. The same
# packages give the same bytes; the archive is kept in the cache.

# What the official image has, as packages; the shared libraries they need follow by themselves.
readonly base_packages=(
    base-files bash coreutils dash debianutils diffutils findutils gawk grep gzip hostname libc-bin mawk
    ncurses-base netbase procps sed tar tzdata util-linux xz-utils zstd
)
readonly base_created=2024-01-01T00:00:00Z
readonly base_uid=999

# base_image DOCKER_HOST TAG [--major N] [--kind KIND]
base_image()
{
    local host='' tag='' major='' kind=postgres
    while (($#)); do
        case $1 in
        --major) major=${2:?} && shift ;;
        --kind) kind=${2:?} && shift ;;
        -*) usage ;;
        *) if [[ -z $host ]]; then host=$1; else tag=$1; fi ;;
        esac
        shift
    done
    [[ -n $tag ]] || usage
    need_command dpkg-query dpkg
    need_command curl curl
    local archive id
    case $kind in
    postgres) major=$(basename "$(dirname "$(postgres_bin_dir "$major")")") ;;
    mariadb)
        mariadb_server >/dev/null
        major=$(base_package_version mariadb-server-core | cut -d. -f1,2)
        ;;
    mysql)
        [[ -x $test_servers/mysql/usr/sbin/mysqld ]] ||
            fail 3 "no MySQL to make an image of is here (installer/dependencies.sh --tests)"
        major=$("$(mysql_server)" --no-defaults --version | sed -E 's/.* Ver ([0-9]+\.[0-9]+).*/\1/')
        ;;
    redis)
        need_command redis-server redis-server
        major=$(base_package_version redis-server | cut -d. -f1)
        ;;
    valkey)
        [[ -x $test_servers/valkey/usr/bin/valkey-server ]] ||
            fail 3 "no Valkey to make an image of is here (installer/dependencies.sh --tests)"
        major=$(base_valkey_version)
        major=${major%%.*}
        ;;
    *) usage ;;
    esac
    archive=$(base_archive "$kind" "$major")
    id=$(<"$archive.id")
    base_load "$host" "$archive" "$id" "$tag"
    printf 'IMAGE=%s\nIMAGE_ID=%s\nARCHIVE=%s\nMAJOR=%s\n' "$tag" "$id" "$archive" "$major"
}

# Upstream version of an installed package: 1:10.11.19-0+deb12u1 gives 10.11.19
base_package_version()
{
    # shellcheck disable=SC2016
    dpkg-query -W -f='${Version}' "$1" | sed 's/^[0-9]*://; s/-.*//'
}

base_valkey_version()
{
    "$test_servers/valkey/usr/bin/valkey-server" --version | sed -E 's/.*v=([0-9.]+).*/\1/'
}

# base_server_packages KIND MAJOR: the packages of the server itself
base_server_packages()
{
    case $1 in
    postgres) printf '%s\n' "postgresql-$2" "postgresql-client-$2" ;;
    mariadb) printf '%s\n' mariadb-server-core mariadb-client-core mariadb-client mariadb-common mysql-common ;;
    redis) printf '%s\n' redis-server redis-tools ;;
    esac
}

# Prints the path of the image archive, which is made when the cache has none for these packages.
base_archive()
{
    local kind=$1 major=$2 cache key archive
    cache=${XDG_CACHE_HOME:-$HOME/.cache}/decant/base-images
    key=$(base_key "$kind" "$major")
    archive=$cache/$kind-$major-${key:0:16}.tar
    if [[ ! -s $archive.id ]]; then
        mkdir -p "$cache"
        local lock work
        exec {lock}>"$cache/lock"
        flock "$lock"
        if [[ ! -s $archive.id ]]; then
            say "making the base image $kind:$major from installed packages"
            work=$(mktemp -d "$cache/work.XXXXXX")
            if ! (umask 022 && base_build "$kind" "$major" "$work"); then
                rm -rf "$work"
                fail "the base image could not be made"
            fi
            mv "$work/image.tar" "$archive"
            mv "$work/image.id" "$archive.id"
            find "$cache" -maxdepth 1 -name "$kind-$major-*" -mtime +7 -delete
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
        [[ $1 != valkey ]] || cksum <"$test_servers/valkey/usr/bin/valkey-server"
        [[ $1 != mysql ]] || cksum <"$test_servers/mysql/usr/sbin/mysqld"
        # shellcheck disable=SC2016,SC2046  # package names are words
        dpkg-query -W -f='${Package} ${Version} ${Architecture}\n' "${base_packages[@]}" libc6 locales \
            $(base_server_packages "$1" "$2") 2>/dev/null
        cat "$sandbox_home/lib/baseimage.sh" "$sandbox_home/baseimage/$1-entrypoint.sh"
    } | sha256sum | cut -d' ' -f1
}

# base_build KIND MAJOR WORK: makes WORK/image.tar and WORK/image.id
base_build()
{
    local kind=$1 major=$2 work=$3
    local root=$work/root
    base_skeleton "$root"
    if [[ $kind == mysql ]]; then
        # It was fetched with a system around it, C library included.
        tar --create --directory="$test_servers/mysql" --exclude=./ready --exclude=./usr/lib/*/perl* \
            --exclude=./usr/share/perl* --exclude=./usr/lib/debug . |
            tar --extract --directory="$root" --keep-directory-symlink
    else
        base_copy_installed "$kind" "$major" "$work" "$root"
    fi
    base_settle "$root"
    "base_settle_$kind" "$root" "$major"
    base_layer "$root" "$work/layer.tar" "$kind"
    base_pack "$kind" "$major" "$work"
}

# base_copy_installed KIND MAJOR WORK ROOT: the files of installed packages and the libraries they need
base_copy_installed()
{
    local kind=$1 major=$2 work=$3 root=$4
    base_file_list "$kind" "$major" >"$work/files"
    base_libraries "$work/files" >"$work/libraries"
    sort -u "$work/files" "$work/libraries" |
        tar --create --no-recursion --directory=/ --files-from=- |
        tar --extract --directory="$root" --keep-directory-symlink
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
    local package
    local -a installed=() server
    mapfile -t server < <(base_server_packages "$1" "$2")
    for package in "${base_packages[@]}" "${server[@]}"; do
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
    local root=$1
    ln -sf dash "$root/usr/bin/sh"
    if [[ -e $root/usr/bin/gawk ]]; then
        ln -sf gawk "$root/usr/bin/awk"
    else
        ln -sf mawk "$root/usr/bin/awk"
    fi
    printf '%s\n' 'passwd: files' 'group: files' 'hosts: files dns' >"$root/etc/nsswitch.conf"
}

# base_users ROOT USER HOME: the system user of the server
base_users()
{
    printf '%s\n' root:x:0:0:root:/root:/bin/bash "$2:x:$base_uid:$base_uid::$3:/bin/bash" \
        nobody:x:65534:65534:nobody:/nonexistent:/usr/sbin/nologin >"$1/etc/passwd"
    printf '%s\n' root:x:0: tty:x:5: "$2:x:$base_uid:" nogroup:x:65534: >"$1/etc/group"
}

# base_entrypoint ROOT KIND
base_entrypoint()
{
    install -m 755 "$sandbox_home/baseimage/$2-entrypoint.sh" "$1/usr/local/bin/docker-entrypoint.sh"
}

base_settle_postgres()
{
    local root=$1 major=$2
    base_users "$root" postgres /var/lib/postgresql
    localedef --inputfile=en_US --charmap=UTF-8 "$root/usr/lib/locale/en_US.utf8"
    sed -i "s/^#\?listen_addresses = .*/listen_addresses = '*'/" \
        "$root/usr/share/postgresql/$major/postgresql.conf.sample"
    base_entrypoint "$root" postgres
}

base_settle_mariadb()
{
    local root=$1
    base_users "$root" mysql /home/mysql
    rm -rf "$root/etc/mysql"
    mkdir -p "$root/etc/mysql/conf.d"
    cat >"$root/etc/mysql/my.cnf" <<'CONF'
[client-server]
socket = /run/mysqld/mysqld.sock
[mariadbd]
pid-file = /run/mysqld/mysqld.pid
skip-name-resolve
!includedir /etc/mysql/conf.d/
CONF
    base_entrypoint "$root" mariadb
}

base_settle_mysql()
{
    local root=$1
    base_users "$root" mysql /home/mysql
    # Programs find the C library at its usual place there.
    patchelf --set-interpreter /lib64/ld-linux-x86-64.so.2 --remove-rpath \
        "$root"/usr/sbin/mysqld "$root"/usr/bin/mysql "$root"/usr/bin/mysqldump "$root"/usr/bin/mysqladmin
    rm -rf "$root/etc/mysql"
    mkdir -p "$root/etc/mysql"
    printf '%s\n' '[client]' 'socket = /run/mysqld/mysqld.sock' '[mysqld]' 'socket = /run/mysqld/mysqld.sock' \
        'pid-file = /run/mysqld/mysqld.pid' 'skip-name-resolve' 'secure-file-priv = ' 'mysqlx = OFF' >"$root/etc/mysql/my.cnf"
    base_entrypoint "$root" mysql
}

base_settle_redis()
{
    local root=$1
    base_users "$root" redis /home/redis
    rm -rf "$root/etc/redis"
    base_entrypoint "$root" redis
}

# The programs with the C library they were fetched with, in a place of their own.
base_settle_valkey()
{
    local root=$1 from=$test_servers/valkey/usr program loader
    base_users "$root" valkey /home/valkey
    mkdir -p "$root/opt/valkey"
    cp "$from/bin"/valkey-{server,cli,check-rdb} "$root/usr/bin/"
    # First: ldd also names the loader of this system.
    loader=$(find "$from" -name 'ld-linux-*.so.*' -print -quit)
    cp --dereference "$loader" "$root/opt/valkey/"
    for program in "$root"/usr/bin/valkey-{server,cli}; do
        ldd "$program" | sed -nE 's:^.*[[:space:]](/[^ ]+) \(0x[0-9a-f]+\)$:\1:p' |
            xargs cp --dereference --no-clobber --target-directory="$root/opt/valkey"
    done
    patchelf --set-interpreter "/opt/valkey/${loader##*/}" --force-rpath --set-rpath /opt/valkey \
        "$root"/usr/bin/valkey-{server,cli}
    base_entrypoint "$root" valkey
}

# Folders that belong to the server's user, and the volume of the official image.
base_folders()
{
    case $1 in
    postgres) echo var/lib/postgresql var/lib/postgresql/data run/postgresql ;;
    mariadb | mysql) echo var/lib/mysql run/mysqld ;;
    redis | valkey) echo data ;;
    esac
}

# base_layer ROOT FILE KIND: reproducible; the server's folders belong to its user
base_layer()
{
    local root=$1 file=$2 kind=$3 folder
    # shellcheck disable=SC2054  # the comma belongs to one option
    local -a fixed=(
        --format=pax --pax-option=delete=atime,delete=ctime --sort=name --numeric-owner
        --mtime="$base_created" --directory="$root"
    )
    local -a folders excluded=()
    read -ra folders < <(base_folders "$kind")
    for folder in "${folders[@]}"; do
        excluded+=("--exclude=./$folder")
    done
    tar --create --file="$file" "${fixed[@]}" --owner=0 --group=0 --transform='s:^\./::' "${excluded[@]}" .
    for folder in "${folders[@]}"; do
        rm -rf "${root:?}/$folder"
    done
    for folder in "${folders[@]}"; do
        mkdir -p "$root/$folder"
        chmod 1777 "$root/$folder"
    done
    [[ $kind != postgres ]] || chmod 3777 "$root/run/postgresql"
    tar --append --file="$file" "${fixed[@]}" --owner="$base_uid" --group="$base_uid" --no-recursion \
        "${folders[@]}"
}

# base_configuration KIND MAJOR: what the image says about itself, as members of a JSON object
base_configuration()
{
    local major=$2 version volume data path=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
    case $1 in
    postgres)
        # shellcheck disable=SC2016
        version=$(dpkg-query -W -f='${Version}' "postgresql-$major")
        data=/var/lib/postgresql/data
        volume=$data
        if ((major >= 18)); then
            data=/var/lib/postgresql/$major/docker
            volume=/var/lib/postgresql
        fi
        printf '%s' "\"Env\":[\"PATH=$path:/usr/lib/postgresql/$major/bin\",\"LANG=en_US.utf8\"," \
            "\"PG_MAJOR=$major\",\"PG_VERSION=$version\",\"PGDATA=$data\"],\"Cmd\":[\"postgres\"]," \
            "\"ExposedPorts\":{\"5432/tcp\":{}},\"Volumes\":{\"$volume\":{}},\"StopSignal\":\"SIGINT\""
        ;;
    mariadb)
        printf '%s' "\"Env\":[\"PATH=$path\",\"LANG=C.UTF-8\",\"MARIADB_VERSION=$(base_package_version mariadb-server-core)\"]," \
            "\"Cmd\":[\"mariadbd\"],\"ExposedPorts\":{\"3306/tcp\":{}},\"Volumes\":{\"/var/lib/mysql\":{}}"
        ;;
    mysql)
        printf '%s' "\"Env\":[\"PATH=$path\",\"LANG=C.UTF-8\",\"MYSQL_MAJOR=$major\"]," \
            "\"Cmd\":[\"mysqld\"],\"ExposedPorts\":{\"3306/tcp\":{}},\"Volumes\":{\"/var/lib/mysql\":{}}"
        ;;
    redis)
        printf '%s' "\"Env\":[\"PATH=$path\",\"REDIS_VERSION=$(base_package_version redis-server)\"]," \
            "\"Cmd\":[\"redis-server\"],\"ExposedPorts\":{\"6379/tcp\":{}},\"Volumes\":{\"/data\":{}},\"WorkingDir\":\"/data\""
        ;;
    valkey)
        printf '%s' "\"Env\":[\"PATH=$path\",\"VALKEY_VERSION=$(base_valkey_version)\"]," \
            "\"Cmd\":[\"valkey-server\"],\"ExposedPorts\":{\"6379/tcp\":{}},\"Volumes\":{\"/data\":{}},\"WorkingDir\":\"/data\""
        ;;
    esac
}

# base_pack KIND MAJOR WORK: layer and configuration to one archive that engines can load
base_pack()
{
    local kind=$1 major=$2 work=$3 diff id
    diff=$(sha256sum "$work/layer.tar" | cut -d' ' -f1)
    printf '%s' "{\"architecture\":\"$(dpkg --print-architecture)\",\"os\":\"linux\",\"created\":\"$base_created\"," \
        "\"config\":{\"Entrypoint\":[\"docker-entrypoint.sh\"],$(base_configuration "$kind" "$major")}," \
        "\"rootfs\":{\"type\":\"layers\",\"diff_ids\":[\"sha256:$diff\"]}," \
        "\"history\":[{\"created\":\"$base_created\",\"created_by\":\"$kind $major from installed packages\"}]}" \
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
        # A store on containerd has an id of its own for it.
        local own
        own=$(sed -nE 's/.*Loaded image ID: (sha256:[0-9a-f]+).*/\1/p' <<<"$answer" | tail -n 1)
        id=${own:-$id}
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
