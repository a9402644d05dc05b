#!/bin/bash
# SPDX-License-Identifier: MIT
# UNTESTED. Makes Decant-x86_64.AppImage in build/appimage. Build on the oldest system it shall run on.
# Needs linuxdeploy and its Qt plugin in PATH: https://github.com/linuxdeploy
set -euo pipefail
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
cd "$top"
installer/dependencies.sh
cmake --preset release
cmake --build --preset release
folder=$top/build/appimage
rm -rf "$folder"
mkdir -p "$folder"
DESTDIR=$folder/AppDir cmake --install build/release --prefix /usr
cd "$folder"
# Icons are SVG and drawn by a plugin that no program names.
export EXTRA_QT_MODULES="svg" EXTRA_PLATFORM_PLUGINS="libqwayland-generic.so;libqoffscreen.so" QMAKE=/usr/lib/qt6/bin/qmake
export LDAI_OUTPUT=Decant-x86_64.AppImage
linuxdeploy --appdir AppDir --plugin qt --output appimage \
    --desktop-file AppDir/usr/share/applications/decant.desktop \
    --icon-file AppDir/usr/share/icons/hicolor/scalable/apps/decant.svg
