#!/bin/sh
# Fills the data folder of a custom service with the project's own script, which is in the snapshot.
# Runs in the donor stage of the Dockerfile next to it; the same file serves every custom service.
#
#   DECANT_SNAPSHOT_DIR  the snapshot: restore.sh and files/        (/decant-snapshot)
#   DECANT_DATA          the folder the script fills and the image keeps
#   DECANT_SNAPSHOT_HASH content hash of the snapshot, noted in manifest.txt
#
# The script is run by sh as the user of the donor stage, with DECANT_FILES (what was copied or
# dumped) and DECANT_DATA in its environment. It must have ended every program it started.
set -eu

snapshot=${DECANT_SNAPSHOT_DIR:-/decant-snapshot}
target=${DECANT_TARGET_DIR:-/decant}

fail() {
    echo "DECANT error step=restore $*" >&2
    exit 1
}

[ -r "$snapshot/restore.sh" ] || fail "$snapshot/restore.sh is missing"
[ -n "${DECANT_DATA:-}" ] || fail "DECANT_DATA is not set"
echo "DECANT step=1 of=2 name=restore"
mkdir -p "$DECANT_DATA"
DECANT_FILES=$snapshot/files
export DECANT_DATA DECANT_FILES
sh "$snapshot/restore.sh" || fail "the restore script of the project ended with code $?"
[ -n "$(ls -A "$DECANT_DATA")" ] || fail "the restore script left $DECANT_DATA empty"
echo "DECANT step=2 of=2 name=finish"
{
    echo "snapshot: ${DECANT_SNAPSHOT_HASH:-unknown}"
    echo "data_kb: $(du -sk "$DECANT_DATA" | cut -f1)"
} >"$target/manifest.txt"
: >"$target/relations.tsv"
chmod 644 "$target/manifest.txt" "$target/relations.tsv"
sed 's/^/DECANT fact /' "$target/manifest.txt"
