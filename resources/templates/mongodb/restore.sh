#!/bin/sh
# Fills the data folder of a MongoDB from the files that dump.sh wrote; runs in the donor stage.
set -eu

database=shop # EXAMPLE
log=$(mktemp)
mongod --dbpath "$DECANT_DATA" --bind_ip 127.0.0.1 --fork --logpath "$log"
for file in "$DECANT_FILES"/*.json; do
    collection=$(basename "$file" .json)
    mongoimport --quiet --db "$database" --collection "$collection" --file "$file"
    DECANT_INDEXES=${file%.json}.indexes DECANT_COLLECTION=$collection mongosh --quiet "$database" --eval '
const indexes = JSON.parse(require("fs").readFileSync(process.env.DECANT_INDEXES, "utf8"));
for (const { key, v, ns, ...options } of indexes)
  db.getCollection(process.env.DECANT_COLLECTION).createIndex(key, options);'
done
# A clean end: the image starts without recovery.
mongod --dbpath "$DECANT_DATA" --shutdown
chown -R mongodb:mongodb "$DECANT_DATA"
