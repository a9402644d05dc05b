#!/bin/bash
# SPDX-License-Identifier: MIT
# UNTESTED. Makes build/macos/Decant.dmg on macOS 13 or newer with Homebrew.
# To pass Gatekeeper elsewhere the application has to be signed and notarized with an identity of yours.
set -euo pipefail
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
cd "$top"
brew install cmake ninja pkg-config qt qtkeychain libpqxx libpq mariadb-connector-c hiredis libpg_query re2 \
    yaml-cpp toml11 cli11 libgit2 libarchive zstd openssl curl graphviz librsvg
cmake --preset release -DCMAKE_PREFIX_PATH="$(brew --prefix)"
cmake --build --preset release
folder=$top/build/macos
app=$folder/Decant.app
rm -rf "$folder"
mkdir -p "$app/Contents/MacOS" "$app/Contents/Resources" "$folder/decant.iconset"
cp build/release/gui/app/decant build/release/bin/decant-cli "$app/Contents/MacOS/"
for size in 16 32 128 256 512; do
    rsvg-convert -w "$size" -h "$size" resources/icons/decant.svg -o "$folder/decant.iconset/icon_${size}x${size}.png"
done
iconutil -c icns -o "$app/Contents/Resources/decant.icns" "$folder/decant.iconset"
version=$(sed -n 's/^project(decant VERSION \([0-9.]*\).*/\1/p' CMakeLists.txt)
cat >"$app/Contents/Info.plist" <<PLIST
<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
    <key>CFBundleIdentifier</key><string>org.decant.decant</string>
    <key>CFBundleName</key><string>Decant</string>
    <key>CFBundleExecutable</key><string>decant</string>
    <key>CFBundleIconFile</key><string>decant</string>
    <key>CFBundlePackageType</key><string>APPL</string>
    <key>CFBundleShortVersionString</key><string>${version}</string>
    <key>LSMinimumSystemVersion</key><string>13.0</string>
    <key>NSHighResolutionCapable</key><true/>
</dict>
</plist>
PLIST
macdeployqt "$app" -executable="$app/Contents/MacOS/decant-cli" -dmg
