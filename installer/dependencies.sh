#!/bin/bash
# SPDX-License-Identifier: MIT
# Installs what Decant needs to be built and run. Asks nothing, is safe to run twice, and does nothing
# when everything is there.
#
#   installer/dependencies.sh              what the programs need
#   installer/dependencies.sh --services   also a container engine, a registry and database servers (for run.sh)
#   installer/dependencies.sh --tests      also what the tests and checks need
#
# Debian 12 has no KSyntaxHighlighting for Qt 6 and only libpqxx 6: both are built once from the signed
# source packages of Debian 13 and kept in ${XDG_CACHE_HOME:-~/.cache}/decant/deps (DECANT_DEPS_PREFIX
# overrides the place). apt reads a sources list of its own for that; nothing under /etc changes.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=installer/lib/apt.sh
. "$here/lib/apt.sh"
# shellcheck source=installer/lib/sourcebuild.sh
. "$here/lib/sourcebuild.sh"
# shellcheck source=installer/lib/linters.sh
. "$here/lib/linters.sh"
# shellcheck source=installer/lib/testservers.sh
. "$here/lib/testservers.sh"

with_tests=0
with_services=0
for argument in "$@"; do
    case $argument in
    --tests) with_tests=1 with_services=1 ;;
    --services) with_services=1 ;;
    -h | --help)
        sed -n '3,12s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"
        exit 0
        ;;
    *)
        echo "dependencies.sh: unknown option $argument (see --help)" >&2
        exit 2
        ;;
    esac
done

detect_system

programs=(
    ca-certificates git pkg-config g++ cmake ninja-build ccache
    qt6-base-dev qt6-base-dev-tools qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-svg-dev
    libgl1-mesa-dev libxkbcommon-dev
    qtkeychain-qt6-dev libsecret-1-0 libtoml11-dev libcurl4-openssl-dev libarchive-dev libzstd-dev
    zlib1g-dev libssl-dev libre2-dev libpq-dev libpg-query-dev libcli11-dev libgit2-dev
    libyaml-cpp-dev libgraphviz-dev libmariadb-dev libhiredis-dev mariadb-client
)
services=(docker.io docker-registry iproute2 iptables postgresql mariadb-server redis-server python3 openssl curl zstd procps)
tests=(
    libbenchmark-dev busybox clang clang-format clazy mold shellcheck xvfb xauth imagemagick
    fonts-dejavu-core patchelf zsh fish appstream desktop-file-utils dpkg-dev file help2man mmdebstrap
    libxml2-utils groovy default-jre-headless dbus-daemon
)
test_services=(systemd podman runc openssh-server openssh-client docker-compose)
built=()
test_server_suite=
case $SYSTEM in
debian-12)
    programs+=(perl xz-utils extra-cmake-modules)
    tests+=(clang-16 libclang-rt-16-dev clang-tidy-16)
    built=(libpqxx ksyntax-highlighting)
    source_suite=trixie
    test_server_suite=trixie
    ;;
debian-13)
    programs+=(libpqxx-dev libkf6syntaxhighlighting-dev)
    tests+=(libclang-rt-19-dev clang-tidy docker-cli)
    ;;
ubuntu-24.04)
    programs+=(perl xz-utils extra-cmake-modules libpqxx-dev)
    tests+=(libclang-rt-18-dev clang-tidy)
    built=(ksyntax-highlighting)
    source_suite=noble
    ;;
*)
    cat >&2 <<MESSAGE
dependencies.sh knows Debian 12, Debian 13 and Ubuntu 24.04; this is ${SYSTEM_NAME}.
Nothing was installed. Decant needs, from your distribution or by hand:
  C++20 compiler, CMake >= 3.25, Ninja, pkg-config, git
  Qt >= 6.4 (Core Concurrent Gui Widgets Svg LinguistTools Test), Qt6Keychain
  KSyntaxHighlighting (Frameworks 6, or >= 5.115 built with QT_MAJOR_VERSION=6)
  libpqxx >= 7.7, libpq, libmariadb >= 3.1, hiredis, libcurl >= 7.85, libarchive >= 3.6, libzstd >= 1.5, zlib, OpenSSL >= 3.0
  toml11 >= 3.7, CLI11 >= 2.1, libgit2 >= 1.5, libpg_query, Graphviz
and, for run.sh and the tests, Docker, a docker-registry and servers of PostgreSQL, MariaDB and Redis.
MESSAGE
    exit 3
    ;;
esac

install_packages "build and run time" "${programs[@]}"
if ((with_tests)); then
    install_packages "tests and checks" "${tests[@]}"
    install_quietly "a second engine and an ssh server (none of them is started)" "${test_services[@]}"
    install_linters "$here/../tests/linters"
fi
if ((with_services)); then
    install_quietly "container engine, registry and database servers (none of them is started)" "${services[@]}"
fi
if ((${#built[@]})); then
    build_from_sources "$source_suite" "${built[@]}"
fi
if ((with_tests)) && [[ -n $test_server_suite ]]; then
    fetch_test_servers "$test_server_suite"
fi
echo "Dependencies are complete."
