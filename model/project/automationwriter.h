// SPDX-License-Identifier: MIT
#pragma once

#include "model/project/project.h"

#include <string>

namespace decant {

/// Appends the parts of the project about automatic runs; nothing where all is as by default.
void writeAutomation(const Project& project, std::string& out);

/// Appends the table `header` with what is not as by default.
void writeCompose(const ComposeOptions& compose, const std::string& header, std::string& out);

void writeApplications(const Project& project, std::string& out);

}  // namespace decant
