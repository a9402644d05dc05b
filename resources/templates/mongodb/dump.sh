#!/bin/sh
# Reads a MongoDB as one point in time and writes each collection as lines of extended JSON, which
# mongoimport reads back without loss. What is personal is replaced on the server, so that no
# original ever reaches this machine. Needs mongosh here.
set -eu

host=mongo.example.com # EXAMPLE
database=shop          # EXAMPLE
user=reader            # EXAMPLE

# EXAMPLE: the collections, and what becomes of their fields. {} takes a collection as it is.
cat >"$DECANT_OUTPUT/export.js" <<'SCRIPT'
const masks = {
  customers: {
    name: "$$REMOVE",
    email: { $concat: [{ $toString: "$_id" }, "@example.invalid"] },
  },
  products: {},
};
SCRIPT

# shellcheck disable=SC2016  # the script below is JavaScript
# The password comes in on standard input: arguments can be seen by everybody on this machine.
printf '%s' "${DECANT_PASSWORD:-}" |
    DECANT_HOST=$host DECANT_DATABASE=$database DECANT_USER=$user mongosh --nodb --quiet \
        --file "$DECANT_OUTPUT/export.js" --eval '
const fs = require("fs");
const password = fs.readFileSync(0, "utf8");
const { DECANT_HOST: host, DECANT_USER: user, DECANT_DATABASE: name, DECANT_OUTPUT: output } = process.env;
const login = encodeURIComponent(user) + ":" + encodeURIComponent(password);
const client = connect("mongodb://" + login + "@" + host + "/" + name + "?authSource=admin");
const session = client.getMongo().startSession({ snapshot: true });
const source = session.getDatabase(name);
for (const [collection, mask] of Object.entries(masks)) {
  const stages = Object.keys(mask).length > 0 ? [{ $set: mask }] : [];
  const file = fs.openSync(output + "/" + collection + ".json", "w", 0o600);
  source[collection].aggregate([{ $sort: { _id: 1 } }, ...stages]).forEach((document) =>
    fs.writeSync(file, EJSON.stringify(document, { relaxed: false }) + "\n"));
  fs.closeSync(file);
  fs.writeFileSync(output + "/" + collection + ".indexes",
    EJSON.stringify(source[collection].getIndexes().filter((index) => index.name !== "_id_")));
}'
rm "$DECANT_OUTPUT/export.js"
