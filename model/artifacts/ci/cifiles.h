// SPDX-License-Identifier: MIT
#pragma once

#include "model/artifacts/artifacts.h"

#include <string>
#include <vector>

namespace decant {

/// The files for automatic runs that the project asks for. Each checks the project, or refreshes
/// and pushes on schedule, and fails on a leak, drift, a broken rule or a budget.
[[nodiscard]] std::vector<Artifact> ciFiles(const Project& project);

namespace ci {

// One file per kind; cifiles.cpp lists them.

[[nodiscard]] std::vector<Artifact> github(const Project& project);
[[nodiscard]] std::vector<Artifact> gitlab(const Project& project);
[[nodiscard]] std::vector<Artifact> jenkins(const Project& project);
[[nodiscard]] std::vector<Artifact> kubernetes(const Project& project);
[[nodiscard]] std::vector<Artifact> systemd(const Project& project);

/// The variables that carry secrets: the masking key, a password per source, and what tells others.
[[nodiscard]] std::vector<std::string> secretNames(const Project& project);
/// With the login of the registry, for images that leave the machine.
[[nodiscard]] std::vector<std::string> pushSecretNames(const Project& project);

}  // namespace ci

}  // namespace decant
