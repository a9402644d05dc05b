#!/bin/bash
# SPDX-License-Identifier: MIT
# Builds the Debian packages decant and decant-cli into build/release.
#   installer/package.sh            builds them and checks their metadata
#   installer/package.sh --try      also installs, starts and removes both in a fresh Debian of this release
#                                   (as root; the Debian is made with mmdebstrap in a temporary folder)
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
top=$(dirname "$here")
# shellcheck source=installer/lib/apt.sh
. "$here/lib/apt.sh"

try=0
case ${1:-} in
'') ;;
--try) try=1 ;;
*)
    sed -n '3,7s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"
    exit 2
    ;;
esac

"$here/dependencies.sh"
detect_system
install_packages "packaging" dpkg-dev file help2man desktop-file-utils appstream
((!try)) || install_packages "trying the packages" mmdebstrap

desktop-file-validate "$top/resources/desktop/decant.desktop"
appstreamcli validate --no-net "$top/resources/desktop/decant.metainfo.xml"

cd "$top"
cmake --preset release
nice cmake --build --preset release --parallel "${DECANT_JOBS:-$(nproc)}"
rm -f build/release/*.deb
(cd build/release && cpack -G DEB)
ls -l build/release/*.deb
((try)) || exit 0

root=$(mktemp -d /var/tmp/decant-try.XXXXXX)
trap 'rm -rf "$root"' EXIT
# shellcheck disable=SC1091
suite=$(. /etc/os-release && echo "$VERSION_CODENAME")
echo "Making a fresh $suite in $root ..."
# The same sources as this machine has: a package needs the versions it was built with.
sources=()
for each in /etc/apt/sources.list /etc/apt/sources.list.d/*.list /etc/apt/sources.list.d/*.sources; do
    [[ ! -e $each ]] || sources+=("$each")
done
mmdebstrap --quiet --variant=apt "$suite" "$root" "${sources[@]}"
cp build/release/*.deb "$root/tmp/"
in_root()
{
    chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
        QT_QPA_PLATFORM=offscreen HOME=/root "$@"
}
in_root apt-get -qq update
in_root sh -c 'apt-get -qq install --no-install-recommends --yes /tmp/decant-cli_*.deb' >/dev/null
in_root decant-cli --version
# shellcheck disable=SC2016  # dpkg-query's own placeholders
if in_root dpkg-query -W -f '${Package}\n' | grep -E '^libqt6(gui|widgets)'; then
    echo "decant-cli brought graphical libraries" >&2
    exit 1
fi
in_root sh -c 'apt-get -qq install --no-install-recommends --yes /tmp/decant_*.deb' >/dev/null
in_root decant --version
in_root test -s /usr/share/applications/decant.desktop
in_root apt-get -qq purge --yes decant decant-cli >/dev/null
left=$(in_root find / -xdev -path /tmp -prune -o -path /proc -prune -o -name '*decant*' -print)
[[ -z $left ]] || {
    echo "left behind: $left" >&2
    exit 1
}
echo "Both packages install, start and leave nothing behind."
