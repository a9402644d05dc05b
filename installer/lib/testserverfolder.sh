# shellcheck shell=bash
# SPDX-License-Identifier: MIT
# Where dependencies.sh --tests puts programs of other versions than the system's, and sandbox.sh finds them. For
# root it is a folder that the users of the servers may enter, which the home folder of root is not.

if ((EUID == 0)); then
    test_servers=/var/cache/decant/test-servers
else
    # shellcheck disable=SC2034  # read by those who source this
    test_servers=${XDG_CACHE_HOME:-$HOME/.cache}/decant/test-servers
fi
