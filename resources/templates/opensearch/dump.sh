#!/bin/sh
# Reads indexes of an OpenSearch or Elasticsearch over HTTP, a point in time per index, and writes
# for each its mapping and its documents as the lines that _bulk takes. Only the fields below leave
# the server. Needs curl and jq here.
set -eu

server=https://search.example.com:9200 # EXAMPLE
user=reader                            # EXAMPLE
# EXAMPLE: index, and the fields that may leave it
indexes='products name,price,category
articles title,published'

# curl reads the login from its standard input: arguments can be seen by everybody on this machine.
ask()
{
    printf 'user = "%s:%s"\n' "$user" "${DECANT_PASSWORD:-}" |
        curl -fsS --config - -H 'Content-Type: application/json' "$@"
}

printf '%s\n' "$indexes" | while read -r index fields; do
    ask "$server/$index" | jq '.[] | {mappings, settings: {index: {number_of_replicas: 0,
        number_of_shards: .settings.index.number_of_shards, analysis: .settings.index.analysis}}}
        | del(.. | nulls)' >"$DECANT_OUTPUT/$index.mapping"
    : >"$DECANT_OUTPUT/$index.bulk"
    query=$(jq -nc --arg fields "$fields" \
        '{size: 1000, sort: ["_doc"], _source: ($fields | split(","))}')
    answer=$(ask -d "$query" "$server/$index/_search?scroll=5m")
    while [ "$(printf '%s' "$answer" | jq '.hits.hits | length')" -gt 0 ]; do
        printf '%s' "$answer" |
            jq -c '.hits.hits[] | {index: {_id: ._id}}, ._source' >>"$DECANT_OUTPUT/$index.bulk"
        answer=$(ask -d "$(printf '%s' "$answer" | jq -c '{scroll: "5m", scroll_id: ._scroll_id}')" \
            "$server/_search/scroll")
    done
done
