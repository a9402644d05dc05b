# shellcheck shell=bash
# SPDX-License-Identifier: MIT
# shellcheck disable=SC2154  # test_servers is set by testserverfolder.sh
# A private MySQL: own folder, own port, own administrator. It is started, waited for and stopped as MariaDB is.

# Prints the server's program: that of the system where it is MySQL's, or the one that was fetched.
mysql_server()
{
    local server=$test_servers/mysql/usr/sbin/mysqld
    if [[ ! -x $server ]]; then
        server=$(PATH=$PATH:/usr/sbin command -v mysqld || :)
        [[ -n $server ]] && "$server" --no-defaults --version 2>/dev/null | grep -qv MariaDB ||
            fail 3 "no MySQL server is here (installer/dependencies.sh --tests)"
    fi
    echo "$server"
}

# The options that tell a server that was fetched where its files are.
mysql_places()
{
    local root=${1%/usr/sbin/mysqld}
    [[ $root != "$1" && -n $root ]] || return 0
    printf '%s\n' "--basedir=$root/usr" "--plugin-dir=$root/usr/lib/mysql/plugin" \
        "--lc-messages-dir=$root/usr/share/mysql" "--character-sets-dir=$root/usr/share/mysql/charsets"
}

mysql_start()
{
    local folder='' port=''
    local -a settings=()
    while (($#)); do
        case $1 in
        --set) settings+=("--${2:?}") && shift ;;
        -*) usage ;;
        *) if [[ -z $folder ]]; then folder=$1; else port=$1; fi ;;
        esac
        shift
    done
    local server
    local -a places
    server=$(mysql_server)
    mapfile -t places < <(mysql_places "$server")
    folder=$(private_folder "$folder")
    ((EUID != 0)) || chown "$(mariadb_user)": "$folder"
    as_mariadb_user test -x "$folder" ||
        fail "user $(mariadb_user) cannot enter $folder: choose a folder below one that others may enter"
    ! recorded_process_runs "$folder/mariadb.process" || fail "a MySQL already runs in $folder"

    mysql_create "$folder" "$server" "${places[@]}"
    mariadb_launch "$folder" "$server" "$port" "${places[@]}" --mysqlx=OFF --secure-file-priv= "${settings[@]}"
    cat <<LINES
HOST=127.0.0.1
PORT=$(<"$folder/port")
USER=decant
PASSWORD_FILE=$folder/password
SOCKET=$folder/mariadb.sock
VERSION=$("$server" --no-defaults --version | sed -E 's/.* Ver ([0-9.]+).*/\1/')
LINES
}

# mysql_create FOLDER SERVER OPTION...: the system tables and an administrator; does nothing when they are there
mysql_create()
{
    local folder=$1 server=$2
    shift 2
    [[ ! -d $folder/data/mysql ]] || return 0
    (cd / && as_mariadb_user "$server" --no-defaults --initialize-insecure --datadir="$folder/data" \
        --secure-file-priv= "$@") >"$folder/install.log" 2>&1 </dev/null || {
        tail -n 5 "$folder/install.log" >&2
        fail "mysqld --initialize-insecure failed; its log is $folder/install.log"
    }
    mariadb_first_statements "$folder"
}

mysql_stop()
{
    mariadb_stop "$@"
}
