#!/bin/sh
# SPDX-License-Identifier: MIT
# sentences.sh LUPDATE: the patterns of say() and phrase() in model/ and services/, as a file that lupdate reads, each once.
set -eu
cd "$(dirname "$0")/.."
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
found=$folder/sentences.ts
# They stand outside of classes of Qt, of which lupdate warns.
"$1" -silent -tr-function-alias tr+=say,tr+=phrase -locations none model services -ts "$found" 2>"$folder/warnings" || {
    cat "$folder/warnings" >&2
    exit 1
}
echo '// SPDX-License-Identifier: MIT'
echo '// Written by translations/update.sh: the sentences of model/ and services/, for lupdate. Never compiled.'
sed -n 's:.*<source>\(.*\)</source>.*:\1:p' "$found" \
    | sed -e 's/\\/\\\\/g' -e 's/&quot;/\\"/g' -e "s/&apos;/'/g" -e 's/&lt;/</g' -e 's/&gt;/>/g' -e 's/&amp;/\&/g' \
    | LC_ALL=C sort -u | sed 's/.*/QT_TRANSLATE_NOOP("catalogue", "&")/'
