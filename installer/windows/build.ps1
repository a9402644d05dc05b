# SPDX-License-Identifier: MIT
# UNTESTED. Makes an installer (NSIS) in build\release. Needs Visual Studio 2022, Qt 6.5 or newer, NSIS and vcpkg.
# Decant uses Unix sockets and POSIX signals in places and has to be ported before this can succeed.
$ErrorActionPreference = "Stop"
$top = Resolve-Path "$PSScriptRoot\..\.."
Set-Location $top
vcpkg install libpqxx libmariadb hiredis libpg-query re2 yaml-cpp toml11 cli11 libgit2 qtkeychain-qt6 `
    libarchive zstd zlib openssl curl graphviz --triplet x64-windows
cmake --preset release "-DCMAKE_TOOLCHAIN_FILE=$env:VCPKG_ROOT\scripts\buildsystems\vcpkg.cmake"
cmake --build --preset release
$stage = "$top\build\stage"
cmake --install build\release --prefix $stage
windeployqt --release --no-compiler-runtime "$stage\bin\decant.exe"
cpack -G NSIS --config build\release\CPackConfig.cmake -B build\release `
    -D CPACK_INSTALLED_DIRECTORIES="$stage;." -D CPACK_INSTALL_CMAKE_PROJECTS="" `
    -D CPACK_NSIS_DISPLAY_NAME=Decant -D CPACK_NSIS_MODIFY_PATH=ON `
    -D CPACK_PACKAGE_EXECUTABLES="decant;Decant"
