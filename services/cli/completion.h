// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace CLI {
class App;
}

namespace decant::cli {

/// The completion script of "bash", "zsh" or "fish" for a program with these commands and options,
/// ending with a line break.
[[nodiscard]] std::string completionScript(const CLI::App& app, std::string_view shell);

}  // namespace decant::cli
