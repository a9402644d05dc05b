// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/sentence.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace decant {

enum class LintSeverity : std::uint8_t { Info, Warning, Error };

/// Something in a Dockerfile that breaks an image with data, or the promise of it.
struct LintFinding {
    int line = 0;  ///< from 1
    int column = 0;  ///< from 1
    LintSeverity severity = LintSeverity::Warning;
    std::string id;  ///< stable key, e.g. "data-under-volume"
    Sentence text;  ///< what is wrong
    Sentence fix;  ///< what to do
    friend bool operator==(const LintFinding&, const LintFinding&) = default;
};

/// Findings in the Dockerfile `text`, in the order of the file. `volumes` are the VOLUME paths of
/// the base image (those of the official images when unknown: see officialVolumes).
[[nodiscard]] std::vector<LintFinding> lintDockerfile(std::string_view text,
                                                      const std::vector<std::string>& volumes);

/// The VOLUME paths of the official PostgreSQL images: up to 17, and from 18 on.
[[nodiscard]] std::vector<std::string> officialVolumes();

[[nodiscard]] std::string_view toString(LintSeverity severity);

}  // namespace decant
