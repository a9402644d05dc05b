# shellcheck shell=bash
# SPDX-License-Identifier: MIT
# shellcheck disable=SC1091,SC2034  # SYSTEM and SYSTEM_NAME are read by dependencies.sh
# Package helpers of dependencies.sh.

# Sets SYSTEM (debian-12, ubuntu-24.04, ...) and SYSTEM_NAME from os-release.
detect_system()
{
    SYSTEM=unknown
    SYSTEM_NAME="an unknown system"
    [[ -r /etc/os-release ]] || return 0
    SYSTEM=$(. /etc/os-release && echo "${ID:-unknown}-${VERSION_ID:-}")
    SYSTEM_NAME=$(. /etc/os-release && echo "${PRETTY_NAME:-${ID:-unknown}}")
}

# Prints those of the given packages that are not installed.
missing_packages()
{
    local installed
    # It fails when it does not know one of them, and lists the others all the same.
    installed=" $({ dpkg-query -W -f='${db:Status-Status} ${Package}\n' "$@" 2>/dev/null || :; } |
        awk '$1 == "installed" { printf "%s ", $2 }') "
    local package
    for package in "$@"; do
        [[ $installed == *" $package "* ]] || echo "$package"
    done
}

# Runs a command as root, through sudo when it asks for no password.
as_root()
{
    if ((EUID == 0)); then
        "$@"
    else
        sudo -n "$@"
    fi
}

need_root_for()
{
    ((EUID == 0)) && return 0
    command -v sudo >/dev/null && sudo -n true 2>/dev/null && return 0
    {
        echo "dependencies.sh: packages are missing and only root can install them:"
        printf '  %s\n' "$*"
        echo "Run this script as root, or run:  sudo apt-get install --no-install-recommends $*"
    } >&2
    exit 4
}

apt_updated=0
apt_install()
{
    local -a options=(-y --no-install-recommends -o Dpkg::Use-Pty=0 -o DPkg::Lock::Timeout=120)
    if ! ((apt_updated)); then
        as_root apt-get -qq -o DPkg::Lock::Timeout=120 update
        apt_updated=1
    fi
    as_root env DEBIAN_FRONTEND=noninteractive NEEDRESTART_MODE=l \
        apt-get -q "${options[@]}" "$@" </dev/null
}

# install_packages TITLE PACKAGE...
install_packages()
{
    local title=$1
    shift
    local -a missing
    mapfile -t missing < <(missing_packages "$@")
    ((${#missing[@]})) || return 0
    need_root_for "${missing[@]}"
    echo "Installing for ${title}: ${missing[*]}"
    apt_install install "${missing[@]}"
    check_installed "${missing[@]}"
}

# install_quietly TITLE PACKAGE...: the same for packages that bring a service. Their installation scripts
# find do-nothing stand-ins first in PATH, so that no daemon is started and no database cluster is created.
install_quietly()
{
    local title=$1
    shift
    local -a missing
    mapfile -t missing < <(missing_packages "$@")
    ((${#missing[@]})) || return 0
    need_root_for "${missing[@]}"
    echo "Installing ${title}: ${missing[*]}"
    local stand_ins
    stand_ins=$(mktemp -d)
    chmod 755 "$stand_ins"
    local name
    for name in invoke-rc.d deb-systemd-invoke pg_createcluster; do
        printf '#!/bin/sh\nexit 0\n' >"$stand_ins/$name"
        chmod 755 "$stand_ins/$name"
    done
    local status=0
    apt_install -o "DPkg::Path=$stand_ins:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin" \
        install "${missing[@]}" || status=$?
    rm -rf "$stand_ins"
    ((status == 0)) || return "$status"
    check_installed "${missing[@]}"
}

check_installed()
{
    local -a missing
    mapfile -t missing < <(missing_packages "$@")
    ((${#missing[@]})) || return 0
    echo "dependencies.sh: still missing after the installation: ${missing[*]}" >&2
    exit 5
}
