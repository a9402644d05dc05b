# shellcheck shell=bash
# SPDX-License-Identifier: MIT
# A private image registry on loopback; with --auth it asks for a password, with --tls it has a certificate
# of its own authority; with --token REALM it wants tokens that the server at that address has signed with token.key.

registry_start()
{
    local folder='' port='' auth=0 tls=0 realm=''
    while (($#)); do
        case $1 in
        --auth) auth=1 ;;
        --tls) tls=1 ;;
        --token)
            (($# >= 2)) || usage
            realm=$2
            shift
            ;;
        -*) usage ;;
        *) if [[ -z $folder ]]; then folder=$1; else port=$1; fi ;;
        esac
        shift
    done
    need_command docker-registry docker-registry
    need_command curl curl
    folder=$(private_folder "$folder")
    recorded_process_runs "$folder/registry.process" && fail "a registry already runs in $folder"
    mkdir -p "$folder/blobs"
    ((!tls)) || make_certificates "$folder"
    ((!auth)) || registry_password "$folder"
    [[ -z $realm ]] || token_key "$folder"

    local wanted=$port tries scheme=http
    ((!tls)) || scheme=https
    for ((tries = 0; tries < 5; tries++)); do
        port=${wanted:-$(free_port)}
        registry_configuration "$folder" "$port" "$auth" "$tls" "$realm" >"$folder/registry.yml"
        setsid docker-registry serve "$folder/registry.yml" >"$folder/registry.log" 2>&1 </dev/null &
        process_identity $! >"$folder/registry.process"
        wait_until 15 registry_answers_or_is_gone "$folder" "$scheme://127.0.0.1:$port/v2/" || break
        recorded_process_runs "$folder/registry.process" && break
        [[ -z $wanted ]] || break
    done
    if ! recorded_process_runs "$folder/registry.process" ||
        ! registry_answers "$folder" "$scheme://127.0.0.1:$port/v2/"; then
        tail -n 5 "$folder/registry.log" >&2
        registry_stop "$folder"
        fail "the registry did not start"
    fi
    printf 'URL=%s://127.0.0.1:%s\nHOST=127.0.0.1:%s\n' "$scheme" "$port" "$port"
    ((!auth)) || printf 'USER=decant\nPASSWORD_FILE=%s/password\n' "$folder"
    ((!tls)) || printf 'CA_FILE=%s/ca.crt\n' "$folder"
    [[ -z $realm ]] || printf 'TOKEN_KEY=%s/token.key\nTOKEN_CERTIFICATE=%s/token.crt\n' "$folder" "$folder"
}

# registry_configuration FOLDER PORT AUTH TLS REALM
registry_configuration()
{
    cat <<YAML
version: 0.1
log: {level: warn, accesslog: {disabled: true}}
storage:
  filesystem: {rootdirectory: "$1/blobs"}
  delete: {enabled: true}
  maintenance: {uploadpurging: {enabled: false}}
http:
  addr: 127.0.0.1:$2
  secret: "$(random_password)"
YAML
    (($4 == 0)) || printf '  tls: {certificate: "%s/tls.crt", key: "%s/tls.key"}\n' "$1" "$1"
    (($3 == 0)) || printf 'auth:\n  htpasswd: {realm: decant, path: "%s/htpasswd"}\n' "$1"
    [[ -z $5 ]] || printf 'auth:\n  token: {realm: "%s", service: decant, issuer: decant-sandbox, rootcertbundle: "%s/token.crt"}\n' \
        "$5" "$1"
}

# The key that tokens are signed with, and its certificate, by which the registry knows it.
token_key()
{
    need_command openssl openssl
    (
        umask 077
        openssl req -x509 -newkey rsa:2048 -nodes -days 3650 -subj '/CN=Decant sandbox tokens' \
            -keyout "$1/token.key" -out "$1/token.crt"
    ) >"$1/openssl.log" 2>&1 </dev/null || fail "openssl did not make the key for tokens"
}

# A password of its own for user decant, stored as bcrypt, which is all the registry accepts.
registry_password()
{
    local folder=$1
    (
        umask 077
        random_password >"$folder/password"
        perl -e '
            my ($password, $salt) = map { local $/; open(my $in, "<", $_) or die "$_: $!"; <$in> } @ARGV;
            $salt =~ tr{A-Za-z0-9}{}cd;
            print "decant:", crypt($password, "\$2y\$06\$" . substr($salt, 0, 22)), "\n";
        ' "$folder/password" <(random_password) >"$folder/htpasswd"
    )
    # shellcheck disable=SC2016  # a pattern
    grep -q '^decant:\$2y\$' "$folder/htpasswd" || fail "this system's crypt() has no bcrypt, which the registry needs"
}

# registry_answers FOLDER URL: any HTTP answer will do, 401 too
registry_answers()
{
    local -a authority=()
    [[ ! -s $1/ca.crt ]] || authority=(--cacert "$1/ca.crt")
    curl --silent --max-time 5 --output /dev/null "${authority[@]}" "$2"
}

registry_answers_or_is_gone()
{
    registry_answers "$@" || ! recorded_process_runs "$1/registry.process"
}

registry_stop()
{
    (($# == 1)) || usage
    local folder=$1
    [[ -d $folder ]] || return 0
    folder=$(cd -- "$folder" && pwd)
    stop_recorded_process "$folder/registry.process" 10
    rm -rf -- "$folder/blobs" "$folder"/registry.{process,log,yml} \
        "$folder"/{htpasswd,password,token.key,token.crt}
    remove_certificates "$folder"
    rmdir -- "$folder" 2>/dev/null || say "kept $folder: it holds files that are not ours"
}
