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

tests/installer/freshdebian.sh build/release
