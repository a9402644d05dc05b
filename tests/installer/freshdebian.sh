#!/bin/bash
# SPDX-License-Identifier: MIT
# Installs, starts and removes the Debian packages of a folder in a fresh Debian of this release.
#   tests/installer/freshdebian.sh FOLDER     with one decant-cli_*.deb and one decant_*.deb
# As root. The Debian is made with mmdebstrap in a temporary folder, which is removed at the end.
set -euo pipefail

folder=${1:?usage: freshdebian.sh FOLDER}
cli=("$folder"/decant-cli_*.deb)
gui=("$folder"/decant_*.deb)
if [[ ! -e ${cli[0]} || ! -e ${gui[0]} || ${#cli[@]} -ne 1 || ${#gui[@]} -ne 1 ]]; then
    echo "freshdebian.sh: $folder must hold one decant-cli_*.deb and one decant_*.deb" >&2
    exit 2
fi

root=$(mktemp -d /var/tmp/decant-fresh.XXXXXX)
trap 'rm -rf --one-file-system "$root"' EXIT
fail()
{
    printf 'freshdebian.sh: %s\n' "$*" >&2
    exit 1
}

# shellcheck disable=SC1091
suite=$(. /etc/os-release && echo "$VERSION_CODENAME")
# The same sources as this machine has: a package needs the versions it was built with.
sources=()
for each in /etc/apt/sources.list /etc/apt/sources.list.d/*.list /etc/apt/sources.list.d/*.sources; do
    [[ ! -e $each ]] || sources+=("$each")
done
mmdebstrap --quiet --variant=apt "$suite" "$root" "${sources[@]}"
# Slim images of Debian leave out manuals and completions; here they are looked at.
rm -f "$root"/etc/dpkg/dpkg.cfg.d/*
cp "${cli[0]}" "$root/tmp/decant-cli.deb"
cp "${gui[0]}" "$root/tmp/decant.deb"

in_root()
{
    chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
        QT_QPA_PLATFORM=offscreen HOME=/root "$@"
}
install_package()
{
    in_root apt-get -qq install --no-install-recommends --yes "$1" >"$root/apt.log" 2>&1 || {
        cat "$root/apt.log" >&2
        fail "$1 cannot be installed"
    }
}
files_before=$(in_root find /etc /usr /var/lib /opt -xdev -name '*decant*')
[[ -z $files_before ]] || fail "the root is not fresh: $files_before"
in_root apt-get -qq update

install_package /tmp/decant-cli.deb
in_root decant-cli --version
# shellcheck disable=SC2016  # dpkg-query's own placeholders
if in_root dpkg-query -W -f '${Package}\n' | grep -E '^libqt6(gui|widgets)|^libx11'; then
    fail "decant-cli brought graphical libraries"
fi
in_root decant-cli functions email >/dev/null
in_root decant-cli completion bash | cmp - "$root/usr/share/bash-completion/completions/decant-cli"
for file in man/man1/decant-cli.1.gz zsh/vendor-completions/_decant-cli fish/vendor_completions.d/decant-cli.fish \
    doc/decant-cli/help/tutorial.md doc/decant-cli/LICENSE; do
    [[ -s $root/usr/share/$file ]] || fail "/usr/share/$file is missing"
done

install_package /tmp/decant.deb
in_root decant --version
for file in applications/decant.desktop metainfo/decant.metainfo.xml icons/hicolor/scalable/apps/decant.svg man/man1/decant.1.gz; do
    [[ -s $root/usr/share/$file ]] || fail "/usr/share/$file is missing"
done
# The window stays until it is told to go: a program that cannot start ends by itself, with another code.
status=0
in_root timeout --preserve-status --signal=TERM 5 decant || status=$?
((status == 128 + 15)) || fail "decant ended by itself with $status"

in_root apt-get -qq purge --yes decant decant-cli >/dev/null
left=$(in_root find /etc /usr /var/lib /opt -xdev -name '*decant*')
[[ -z $left ]] || fail "left behind: $left"
echo "Both packages install, start and leave nothing behind."
