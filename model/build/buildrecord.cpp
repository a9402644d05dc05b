// SPDX-License-Identifier: MIT
#include "model/build/buildrecord.h"

namespace decant {

std::string_view toString(Stage stage)
{
    switch (stage) {
    case Stage::Introspect:
        return "introspect";
    case Stage::Plan:
        return "plan";
    case Stage::Snapshot:
        return "snapshot";
    case Stage::Generate:
        return "generate";
    case Stage::Build:
        return "build";
    case Stage::Verify:
        return "verify";
    case Stage::Inspect:
        return "inspect";
    case Stage::Push:
        break;
    }
    return "push";
}

}  // namespace decant
