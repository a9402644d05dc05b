#!/bin/bash
# SPDX-License-Identifier: MIT
# Installs what is missing, builds everything with warnings as errors and runs all tests.
#   tests/run.sh [CTEST-OPTION...]      e.g. tests/run.sh -L model
# The last line is "N passed, N failed, N skipped". With CI=true a skipped test is a failure.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

started=$SECONDS
note()
{
    printf '== %s (%d s)\n' "$*" "$((SECONDS - started))"
}

note "dependencies"
installer/dependencies.sh --tests

note "configure"
cmake --preset ci
note "build"
nice cmake --build --preset ci --parallel "${DECANT_JOBS:-$(nproc)}"

note "tests"
report=$PWD/build/ci/tests.xml
rm -f "$report"
status=0
# Most tests wait for an engine or a server most of the time: one for each processor.
ctest --preset ci --parallel "${DECANT_JOBS:-$(nproc)}" --test-output-size-passed 1000000 --output-junit "$report" "$@" || status=$?
if [[ ! -s $report ]]; then
    echo "ctest wrote no report; it ended with $status" >&2
    exit $((status ? status : 1))
fi

count()
{
    grep -cE "<testcase [^>]*status=\"$1\"" "$report" || :
}
passed=$(count run)
failed=$(count fail)
skipped=$(($(count notrun) + $(count disabled)))
# A Qt test that skips one of its functions still passes as a whole: look at what it said.
functions_skipped=$(grep -cE '(^|>)SKIP +:' "$report" || :)
skipped=$((skipped + functions_skipped))
if ((functions_skipped)); then
    grep -E '(^|>)SKIP +:' "$report"
fi
note "done"
echo "$passed passed, $failed failed, $skipped skipped"
((status == 0 && failed == 0)) || exit $((status ? status : 1))
if [[ ${CI:-} == true ]] && ((skipped > 0)); then
    exit 1
fi
