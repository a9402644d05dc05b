#!/bin/sh
# Fills the data folder of an OpenSearch from the files that dump.sh wrote; runs in the donor stage,
# where the server will not start as root.
set -eu

home=/usr/share/opensearch
server=http://127.0.0.1:9200
chown opensearch: "$DECANT_DATA"
su -s /bin/sh opensearch -c "exec $home/bin/opensearch -p /tmp/search.pid -Epath.data='$DECANT_DATA' \
    -Ediscovery.type=single-node -Enetwork.host=127.0.0.1 -Eplugins.security.disabled=true" >/tmp/search.log 2>&1 &
curl -fsS --retry 120 --retry-delay 1 --retry-connrefused "$server" >/dev/null || {
    cat /tmp/search.log >&2
    exit 1
}
for mapping in "$DECANT_FILES"/*.mapping; do
    index=$(basename "$mapping" .mapping)
    curl -fsS -X PUT -H 'Content-Type: application/json' --data-binary "@$mapping" "$server/$index" >/dev/null
    # _bulk takes a hundred megabytes at once; lines belong together two by two.
    split -l 2000 "${mapping%.mapping}.bulk" /tmp/bulk.
    for part in /tmp/bulk.*; do
        [ -s "$part" ] || continue
        curl -fsS -H 'Content-Type: application/x-ndjson' --data-binary "@$part" "$server/$index/_bulk" |
            grep -q '"errors":false'
    done
    rm -f /tmp/bulk.*
done
curl -fsS -X POST "$server/_flush" >/dev/null
pid=$(cat /tmp/search.pid)
kill "$pid"
wait
chown -R opensearch: "$DECANT_DATA"
