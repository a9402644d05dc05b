#!/bin/sh
# Fills the data folder of a RabbitMQ with definitions and one well-known user for local use; runs in
# the donor stage. The name of the node is part of the data, so it is the same in the image.
set -eu

RABBITMQ_MNESIA_BASE=$DECANT_DATA
RABBITMQ_NODENAME=rabbit@localhost
export RABBITMQ_MNESIA_BASE RABBITMQ_NODENAME
rabbitmq-server -detached
rabbitmqctl -q await_startup --timeout 120
rabbitmqctl -q import_definitions "$DECANT_FILES/definitions.json"
rabbitmqctl -q add_user dev dev 2>/dev/null || rabbitmqctl -q change_password dev dev
rabbitmqctl -q list_vhosts name | while read -r vhost; do
    rabbitmqctl -q set_permissions -p "$vhost" dev '.*' '.*' '.*'
done
rabbitmqctl -q stop
chown -R rabbitmq:rabbitmq "$DECANT_DATA"
