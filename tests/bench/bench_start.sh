#!/bin/bash
# SPDX-License-Identifier: MIT
# bench_start.sh [RUNS]: seconds from `docker run` to the first answered query, for
#   empty     an initialised, empty cluster in the same base image: as fast as it can be
#   decant    the image Decant builds from the sample
#   naive     the base image with a dump of the sample in its docker-entrypoint-initdb.d: restored at every start
#   twostage  as articles show it: the entrypoint restores the dump in a first stage, the data folder is copied
# and the size and the build time of each image (of decant: of its build stage). Interleaved runs on a private engine; prints a table with ratios to `empty`.
# Needs root, a built decant-cli (DECANT_CLI, or found below build/) and what tests/run.sh installs.
set -euo pipefail
runs=${1:-5}
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
cli=${DECANT_CLI:-$(find "$top"/build/release "$top"/build/ci "$top"/build/dev -name decant-cli -type f -perm -u+x -print -quit 2>/dev/null || :)}
[[ -x $cli ]] || { echo "no decant-cli: build the preset release first" >&2; exit 1; }
work=$(mktemp -d /tmp/decant-bench-XXXXXX)
chmod 711 "$work"
sandbox=$top/installer/sandbox.sh

cleanup()
{
    "$sandbox" postgres stop "$work/pg" >/dev/null 2>&1 || :
    "$sandbox" engine stop "$work/engine" >/dev/null 2>&1 || :
    rm -rf "$work"
}
trap cleanup EXIT

"$sandbox" postgres start "$work/pg" >"$work/pg.env"
"$sandbox" engine start "$work/engine" >"$work/engine.env"
value() { sed -n "s/^$1=//p" "$2"; }
DOCKER_HOST=$(value DOCKER_HOST "$work/engine.env")
PGHOST=$(value HOST "$work/pg.env") PGPORT=$(value PORT "$work/pg.env") PGUSER=$(value USER "$work/pg.env")
PGPASSWORD=$(cat "$(value PASSWORD_FILE "$work/pg.env")")
DECANT_SHOP_PASSWORD=$PGPASSWORD
export DOCKER_HOST PGHOST PGPORT PGUSER PGPASSWORD DECANT_SHOP_PASSWORD
"$sandbox" base-image "$DOCKER_HOST" bench/postgres:base >/dev/null
psql -XqAt -d postgres -c 'CREATE DATABASE shop'
"$top/resources/sample/generate.sh" --print | psql -XqAt -v ON_ERROR_STOP=1 -d shop >/dev/null

# The three images.
mkdir -p "$work/empty" "$work/naive" "$work/project"
cat >"$work/empty/Dockerfile" <<'DOCKERFILE'
FROM bench/postgres:base AS donor
RUN mkdir -p /decant/pgdata && chown -R postgres /decant && chmod 700 /decant/pgdata \
    && setpriv --reuid=postgres --regid=postgres --init-groups initdb -D /decant/pgdata -U postgres --auth=trust
FROM bench/postgres:base
COPY --from=donor /decant/ /decant/
ENV PGDATA=/decant/pgdata
USER postgres
DOCKERFILE
pg_dump -Fp -d shop --no-owner >"$work/naive/dump.sql"
cat >"$work/naive/Dockerfile" <<'DOCKERFILE'
FROM bench/postgres:base
ENV POSTGRES_HOST_AUTH_METHOD=trust POSTGRES_DB=shop
COPY dump.sql /docker-entrypoint-initdb.d/dump.sql
DOCKERFILE
mkdir -p "$work/twostage"
cp "$work/naive/dump.sql" "$work/twostage"
cat >"$work/twostage/Dockerfile" <<'DOCKERFILE'
FROM bench/postgres:base AS dumper
ENV POSTGRES_HOST_AUTH_METHOD=trust POSTGRES_DB=shop PGDATA=/data
COPY dump.sql /docker-entrypoint-initdb.d/dump.sql
RUN sed -i 's/^exec "$@"/echo restored/' /usr/local/bin/docker-entrypoint.sh && docker-entrypoint.sh postgres
FROM bench/postgres:base
COPY --from=dumper /data /data
ENV PGDATA=/data
DOCKERFILE
for name in empty naive twostage; do
    start=$(date +%s%N)
    docker build -q -t "bench/$name" "$work/$name" >/dev/null
    awk -v a="$start" -v b="$(date +%s%N)" 'BEGIN { printf "%.1f", (b - a) / 1e9 }' >"$work/$name.build"
done
sed -e "s/^port = .*/port = $PGPORT/" -e "s/^host = .*/host = \"$PGHOST\"/" -e '/^key_fingerprint/d' \
    -e 's/^\[service.shop.image\]/&\nbase = "bench\/postgres:base"/' \
    "$top/resources/sample/decant.toml" >"$work/project/decant.toml"
DECANT_KEY=$("$cli" --json --work-dir "$work/w" key "$work/project" | sed -n 's/.*"key":"\([0-9a-f]*\)".*/\1/p')
export DECANT_KEY
"$cli" --json --work-dir "$work/w" refresh "$work/project" --until build >"$work/refresh.log" \
    || { tail -n 3 "$work/refresh.log" >&2; exit 1; }
sed -n 's/.*"stages":\[\(.*\)\].*/\1/p' "$work/refresh.log" | tail -n 1 | tr '{' '\n' \
    | sed -n '/"stage":"build"/s/.*"seconds":\([0-9]*\.[0-9]\).*/\1/p' >"$work/decant.build"
docker tag "$(docker images --format '{{.Repository}}:{{.Tag}}' | grep -m1 ':build-')" bench/decant

# measure IMAGE QUERY DATABASE: seconds until the query answers, asked inside the container without pause.
measure()
{
    local start end id
    start=$(date +%s%N)
    id=$(docker run -d "$1")
    docker exec "$id" sh -c "until psql -XAtq -h 127.0.0.1 -U postgres -d '$3' -c '$2' >/dev/null 2>&1; do :; done"
    end=$(date +%s%N)
    docker rm -fv "$id" >/dev/null
    echo $(((end - start) / 1000000))
}

for run in $(seq "$runs"); do
    measure bench/empty 'SELECT 1' postgres >>"$work/empty.ms"
    measure bench/decant 'SELECT count(*) FROM shop.orders' shop >>"$work/decant.ms"
    measure bench/naive 'SELECT count(*) FROM shop.orders' shop >>"$work/naive.ms"
    measure bench/twostage 'SELECT count(*) FROM shop.orders' shop >>"$work/twostage.ms"
    echo "run $run of $runs" >&2
done

median() { sort -n "$1" | awk '{v[NR] = $1} END {print v[int((NR + 1) / 2)]}'; }
base=$(median "$work/empty.ms")
printf '| image | start to first query, ms (median, min..max) | ratio to empty | image MB | build, s |\n|---|---|---|---|---|\n'
for name in empty decant twostage naive; do
    m=$(median "$work/$name.ms")
    printf '| %s | %d (%d..%d) | %s | %d | %s |\n' "$name" "$m" "$(sort -n "$work/$name.ms" | head -n 1)" \
        "$(sort -n "$work/$name.ms" | tail -n 1)" "$(awk -v a="$m" -v b="$base" 'BEGIN {printf "%.2f", a / b}')" \
        $(($(docker image inspect -f '{{.Size}}' "bench/$name") / 1000000)) "$(cat "$work/$name.build")"
done
