// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/result.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace decant {

/// How a file is replaced as a whole.
struct FileReplacement {
    /// Mode of the result; without it the mode of the old file or the usual one of a new file.
    std::optional<std::filesystem::perms> mode;
    Error::Area area = Error::Area::General;
    Sentence fullHint = say("Free some space.");
    Sentence deniedHint = say("Check the permissions of the folder.");
};

/// Writes a file by rename: after a failure or a crash there is the old file or the new one. A
/// link, a device or a folder in its place is never replaced, and what a link leads to is not
/// written. Errors: NoSpace, Denied, Conflict (something that is no plain file) with the path.
[[nodiscard]] Result<> replaceFile(const std::filesystem::path& path, std::string_view bytes,
                                   const FileReplacement& how);

}  // namespace decant
