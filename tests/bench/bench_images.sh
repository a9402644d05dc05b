#!/bin/bash
# SPDX-License-Identifier: MIT
# bench_images.sh [RUNS [MEGABYTES [LAYERS]]]: pushing an image with one data layer of that size (1000), and
# analysing one with so many of them (5), on a private engine and a private registry; interleaved runs, medians.
#   push      Decant's push against `docker push`, each into an empty registry, compression included
#   again     the same push once more, of the unchanged image
#   small     the push after a layer of 1 MB beside the data has changed
#   analysis  reading the layers against `docker save | tar t`, with the peak of memory; and once more with every
#             layer compressed, as it is done for an image that was never pushed
# Exit code 1 when a bound is exceeded. Needs root, what tests/run.sh installs, and bench_images (BENCH_IMAGES, or
# found below build/; -DDECANT_BUILD_BENCH=ON).
set -euo pipefail
runs=${1:-3}
megabytes=${2:-1000}
layers=${3:-5}
max_push=0.70 max_again=1.0 max_small=0.10 max_analysis=1.20 max_memory=200
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
bench=${BENCH_IMAGES:-$(find "$top"/build -name bench_images -type f -perm -u+x -print -quit 2>/dev/null || :)}
[[ -x $bench ]] || { echo "no bench_images: configure with -DDECANT_BUILD_BENCH=ON" >&2; exit 1; }
work=$(mktemp -d /tmp/decant-bench-XXXXXX)
sandbox=$top/installer/sandbox.sh

cleanup()
{
    "$sandbox" engine stop "$work/engine" >/dev/null 2>&1 || :
    "$sandbox" registry stop "$work/registry" >/dev/null 2>&1 || :
    "$sandbox" registry stop "$work/fresh" >/dev/null 2>&1 || :
    rm -rf "$work"
}
trap cleanup EXIT

"$sandbox" engine start "$work/engine" >"$work/engine.env"
"$sandbox" registry start "$work/registry" >"$work/registry.env"
value() { sed -n "s/^$1=//p" "$2"; }
DOCKER_HOST=$(value DOCKER_HOST "$work/engine.env")
registry=$(value HOST "$work/registry.env")
export DOCKER_HOST
now() { date +%s%N; }
since() { awk -v a="$1" -v b="$(now)" 'BEGIN { printf "%.3f\n", (b - a) / 1e9 }'; }
median() { sort -n "$1" | awk '{v[NR] = $1} END {print v[int((NR + 1) / 2)]}'; }
ratio() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.2f", a / b }'; }

# Text that compresses about as rows of a database do, the same in every run.
mkdir "$work/context"
seq 1 100000000 | awk '{ printf "%d\tname%d\t%08x-%08x\tcity%d\t%d.%02d\n", $1, $1 * 7919 % 100003, $1 * 2654435761 % 4294967296, $1 * 40503 % 65536, $1 % 997, $1 % 5000, $1 % 100 }' \
    | head -c "${megabytes}000000" >"$work/context/data" || :
build()  # TAG DOCKERFILE: in the classic builder, whose client says each time that it is old
{
    printf '%b' "$2" >"$work/context/Dockerfile"
    docker build -q -t "$1" "$work/context" >/dev/null 2>"$work/build.log" || { cat "$work/build.log" >&2; exit 1; }
}
build bench/data 'FROM scratch\nCOPY data /decant/data\nCMD ["/none"]\n'
rows='FROM bench/data\n'
for layer in $(seq 2 "$layers"); do
    rows+="COPY data /decant/data$layer\n"
done
build bench/big "$rows"
mv "$work/context/data" "$work/data"
for change in $(seq 0 "$runs"); do
    head -c $((1000000 + change)) "$work/data" >"$work/context/small"
    build "bench/small:$change" 'FROM bench/data\nCOPY small /decant/small\n'
done
rm -rf "$work/context" "$work/data"
push() { "$bench" push "$DOCKER_HOST" "$@"; }  # REFERENCE CACHE
docker tag bench/small:0 "$registry/small/run:1"
push "$registry/small/run:1" "$work/smallcache" >/dev/null

for run in $(seq "$runs"); do
    # The engine would mount what it has pushed to a registry before: each run has one of its own.
    "$sandbox" registry start "$work/fresh" >"$work/fresh.env"
    fresh=$(value HOST "$work/fresh.env")
    docker tag bench/data "$fresh/docker/data:1"
    start=$(now)
    docker push -q "$fresh/docker/data:1" >/dev/null
    since "$start" >>"$work/push.docker"
    docker tag bench/data "$fresh/decant/data:1"
    push "$fresh/decant/data:1" "$work/cache$run" >"$work/line"
    cut -d' ' -f1 "$work/line" >>"$work/push.decant"
    sent=$(cut -d' ' -f3 "$work/line")
    ((sent > 100000 * megabytes)) || { echo "Decant sent only $sent bytes: not a whole push" >&2; exit 1; }
    push "$fresh/decant/data:1" "$work/cache$run" | cut -d' ' -f1 >>"$work/again"
    docker rmi "$fresh/docker/data:1" "$fresh/decant/data:1" >/dev/null
    "$sandbox" registry stop "$work/fresh"
    docker tag "bench/small:$run" "$registry/small/run:1"
    push "$registry/small/run:1" "$work/smallcache" >"$work/line"
    cut -d' ' -f1 "$work/line" >>"$work/small"
    changed=$(cut -d' ' -f3 "$work/line")
    start=$(now)
    docker save bench/big | tar t >/dev/null
    since "$start" >>"$work/save"
    "$bench" inspect "$DOCKER_HOST" bench/big plain >"$work/line"
    cut -d' ' -f1 "$work/line" >>"$work/inspect"
    cut -d' ' -f2 "$work/line" >>"$work/memory"
    unpacked=$(cut -d' ' -f3 "$work/line")
    [[ $unpacked == $(docker image inspect -f '{{.Size}}' bench/big) ]] || { echo "not the size the engine tells" >&2; exit 1; }
    echo "run $run of $runs" >&2
done

"$bench" inspect "$DOCKER_HOST" bench/big >"$work/compressing"

push=$(ratio "$(median "$work/push.decant")" "$(median "$work/push.docker")")
analysis=$(ratio "$(median "$work/inspect")" "$(median "$work/save")")
again=$(median "$work/again")
small=$(ratio "$changed" "$sent")
memory=$(sort -n "$work/memory" | tail -n 1)
cat <<TABLE
| image with a data layer of $megabytes MB | docker | Decant | ratio |
|---|---|---|---|
| push, s | $(median "$work/push.docker") | $(median "$work/push.decant") | $push |
| push of the unchanged image, s | | $again | |
| push after a small layer has changed, s | | $(median "$work/small") | |
| bytes it sends, of those of the first push | | $changed of $sent | $small |
| analysis of $layers such layers, s (docker save \| tar t) | $(median "$work/save") | $(median "$work/inspect") | $analysis |
| ... with every layer compressed, s | | $(cut -d' ' -f1 "$work/compressing") | |
| memory of the analysis at most, MiB | | $memory | |
TABLE
awk -v a="$push" -v am="$max_push" -v b="$again" -v bm="$max_again" -v c="$analysis" -v cm="$max_analysis" \
    -v d="$memory" -v dm="$max_memory" -v e="$small" -v em="$max_small" \
    'BEGIN { exit !(a <= am && b < bm && c <= cm && d <= dm && e <= em) }'
