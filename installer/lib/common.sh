# shellcheck shell=bash
# SPDX-License-Identifier: MIT
# What the parts of sandbox.sh share.

say()
{
    echo "sandbox: $*" >&2
}

# fail [CODE] MESSAGE
fail()
{
    local code=1
    if [[ $1 =~ ^[0-9]+$ ]]; then
        code=$1
        shift
    fi
    say "$*"
    exit "$code"
}

# need_command COMMAND PACKAGE
need_command()
{
    command -v "$1" >/dev/null || fail 3 "$1 is not installed (package $2; installer/dependencies.sh --services)"
}

# Makes the folder, private to its owner, and prints its absolute path.
private_folder()
{
    [[ -n ${1:-} ]] || fail 2 "the folder is missing"
    mkdir -p -- "$1" && chmod 700 -- "$1" && (cd -- "$1" && pwd)
}

# Prints 24 random letters and digits.
random_password()
{
    local password
    password=$(head -c 512 /dev/urandom | tr -dc 'A-Za-z0-9' | head -c 24)
    printf '%s' "$password"
}

# True when nothing listens on the loopback port.
port_is_free()
{
    ! (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null
}

# A free loopback port below the range the kernel gives to outgoing connections.
free_port()
{
    local port tries
    for ((tries = 0; tries < 100; tries++)); do
        port=$((20000 + SRANDOM % 12000))
        if port_is_free "$port"; then
            echo "$port"
            return 0
        fi
    done
    fail "no free port found"
}

# wait_until SECONDS COMMAND...: polls every 50 ms
wait_until()
{
    local deadline=$((${EPOCHREALTIME/[.,]/} + $1 * 1000000))
    shift
    until "$@"; do
        ((${EPOCHREALTIME/[.,]/} < deadline)) || return 1
        read -rt 0.05 <> <(:) || :
    done
}

# Identity of a process: its number alone may belong to another one later.
process_identity()
{
    local stat
    stat=$(cat "/proc/$1/stat" 2>/dev/null) || return 1
    stat=${stat##*) }
    local -a fields
    read -ra fields <<<"$stat"
    [[ ${fields[0]} != Z ]] || return 1
    echo "$1 ${fields[19]}"
}

# True while the process recorded in FILE (by process_identity) runs.
recorded_process_runs()
{
    local pid start
    [[ -r $1 ]] && read -r pid start <"$1" || return 1
    [[ $(process_identity "$pid") == "$pid $start" ]]
}

recorded_process_is_gone()
{
    ! recorded_process_runs "$1"
}

# stop_recorded_process FILE SECONDS: asks with SIGTERM, insists with SIGKILL
stop_recorded_process()
{
    local pid
    recorded_process_runs "$1" || return 0
    read -r pid _ <"$1"
    kill -TERM "$pid" 2>/dev/null || :
    wait_until "$2" recorded_process_is_gone "$1" && return 0
    kill -KILL "$pid" 2>/dev/null || :
    wait_until 10 recorded_process_is_gone "$1"
}

# make_certificates FOLDER: an authority of its own, its certificate for a server on loopback (tls.crt) and one
# for a client (client.crt), with their keys
make_certificates()
{
    local folder=$1
    need_command openssl openssl
    [[ ! -s $folder/tls.crt ]] || return 0
    (
        umask 077
        openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 3650 \
            -subj '/CN=Decant sandbox authority' -keyout "$folder/ca.key" -out "$folder/ca.crt" \
            -addext basicConstraints=critical,CA:TRUE -addext keyUsage=critical,keyCertSign,cRLSign
        openssl req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -subj '/CN=Decant sandbox server' \
            -keyout "$folder/tls.key" -out "$folder/tls.csr"
        openssl x509 -req -in "$folder/tls.csr" -CA "$folder/ca.crt" -CAkey "$folder/ca.key" -CAcreateserial \
            -days 3650 -out "$folder/tls.crt" -extfile <(
                echo 'subjectAltName=IP:127.0.0.1,IP:::1,DNS:localhost'
                echo 'extendedKeyUsage=serverAuth'
            )
        openssl req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -subj '/CN=Decant sandbox client' \
            -keyout "$folder/client.key" -out "$folder/client.csr"
        openssl x509 -req -in "$folder/client.csr" -CA "$folder/ca.crt" -CAkey "$folder/ca.key" -CAcreateserial \
            -days 3650 -out "$folder/client.crt" -extfile <(echo 'extendedKeyUsage=clientAuth')
    ) >"$folder/openssl.log" 2>&1 </dev/null || {
        tail -n 3 "$folder/openssl.log" >&2
        fail "openssl did not make the certificates"
    }
}

# The files that make_certificates makes.
remove_certificates()
{
    rm -f -- "${1:?}"/{ca.crt,ca.key,ca.srl,tls.crt,tls.key,tls.csr,client.crt,client.key,client.csr,openssl.log}
}
