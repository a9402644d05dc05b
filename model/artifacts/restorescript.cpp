// SPDX-License-Identifier: MIT
#include "model/artifacts/generators.h"
#include "model/artifacts/restoretext.h"

namespace decant {

std::string restoreScriptText()
{
    return kRestoreScript;
}

}  // namespace decant
