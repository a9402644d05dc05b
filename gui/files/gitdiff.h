// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/result.h"

#include <filesystem>
#include <string>

namespace decant::gui {

/// Unified diff of two texts, "" when they are equal.
[[nodiscard]] Result<std::string> unifiedDiff(const std::string& before, const std::string& after,
                                              const std::string& path);

/// The text of `file` in HEAD of the repository around it; "" when it is not in HEAD.
/// Errors: NotFound when the file lies in no repository, or HEAD has no commit yet.
[[nodiscard]] Result<std::string> textInHead(const std::filesystem::path& file);

}  // namespace decant::gui
