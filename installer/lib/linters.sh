# shellcheck shell=bash
# SPDX-License-Identifier: MIT
# The schemas and parsers that the tests check generated files with, from the npm registry.

linters_prefix=${DECANT_LINTERS_PREFIX:-${XDG_CACHE_HOME:-$HOME/.cache}/decant/linters}

# install_linters FOLDER: installs what package-lock.json of the folder names, once; no script of a package
# is run.
install_linters()
{
    local from=$1 wanted
    wanted=$(sha256sum <"$from/package-lock.json")
    if [[ -r $linters_prefix/installed && $(<"$linters_prefix/installed") == "$wanted" ]]; then
        return 0
    fi
    command -v npm >/dev/null || install_packages "checks of generated files" nodejs npm
    echo "Installing the schemas and parsers for checks of generated files"
    mkdir -p "$linters_prefix"
    rm -f "$linters_prefix/installed"
    cp "$from/package.json" "$from/package-lock.json" "$linters_prefix"
    npm --prefix "$linters_prefix" ci --ignore-scripts --no-audit --no-fund --loglevel=error
    echo "$wanted" >"$linters_prefix/installed"
}
