#!/bin/sh
# SPDX-License-Identifier: MIT
# update.sh DECANT-CLI [LUPDATE]: collects all words and marks in each .ts file what is to be translated.
set -eu
cli=$(realpath "${1:?usage: translations/update.sh DECANT-CLI [LUPDATE]}")
lupdate=${2:-$(command -v lupdate || echo /usr/lib/qt6/bin/lupdate)}
cd "$(dirname "$0")/.."
# A file that is half written must not take the place of a whole one.
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"$cli" functions --translations >"$folder/catalogue.h"
translations/sentences.sh "$lupdate" >"$folder/sentences.h"
cp "$folder/catalogue.h" "$folder/sentences.h" translations/
"$lupdate" -I . gui translations/catalogue.h translations/sentences.h -locations none -no-obsolete -ts translations/decant_*.ts
