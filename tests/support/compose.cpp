// SPDX-License-Identifier: MIT
#include "tests/support/compose.h"

#include "tests/support/sandbox.h"

#include <QFileInfo>

namespace decant::test {

namespace {

/// 0 where the program does not run.
int generationOf(const QString& program)
{
    const Ran ran = run(program, {QStringLiteral("version"), QStringLiteral("--short")});
    const std::string version = ran.output.starts_with('v') ? ran.output.substr(1) : ran.output;
    return ran.exitCode == 0 && !version.empty() ? version.front() - '0' : 0;
}

}  // namespace

std::vector<Compose> composeGenerations()
{
    std::vector<Compose> all;
    for (const QString& program :
         {QStringLiteral("docker-compose"),
          QStringLiteral(DECANT_TEST_SERVERS
                         "/compose/usr/libexec/docker/cli-plugins/docker-compose")}) {
        const int generation = generationOf(program);
        if (generation > 0 && (all.empty() || all.front().generation != generation))
            all.push_back({program, generation});
    }
    return all;
}

}  // namespace decant::test
