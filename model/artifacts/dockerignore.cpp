// SPDX-License-Identifier: MIT
#include "model/artifacts/generators.h"

namespace decant {

std::string dockerignoreText()
{
    return R"(# Written by Decant. Only what the Dockerfile copies is sent to the engine.
*
!Dockerfile
!restore.sh
!snapshot
# It holds the time of the snapshot: with it, no build would ever be taken from the cache.
snapshot/manifest.json
)";
}

}  // namespace decant
