#!/bin/sh
# Reads the definitions of a RabbitMQ over its management API: queues, exchanges, bindings, policies.
# Users with their password hashes and permissions are left out, and so are all messages. Needs curl
# and jq here.
set -eu

server=https://queues.example.com:15671 # EXAMPLE
user=monitoring                         # EXAMPLE

# curl reads the login from its standard input: arguments can be seen by everybody on this machine.
printf 'user = "%s:%s"\n' "$user" "${DECANT_PASSWORD:-}" |
    curl -fsS --config - "$server/api/definitions" |
    jq 'del(.users, .permissions, .topic_permissions, .parameters, .global_parameters)' \
        >"$DECANT_OUTPUT/definitions.json"
