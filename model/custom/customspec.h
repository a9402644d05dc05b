// SPDX-License-Identifier: MIT
#pragma once

#include "model/project/project.h"
#include "model/support/result.h"

#include <string>
#include <vector>

namespace decant {

/// A service Decant knows nothing about: what it is made of and how it is run is said by hand, in
/// [service.NAME.source.options] under the names of these members.
struct CustomSpec {
    /// Run by sh in the project folder; writes what the donor needs into the folder $DECANT_OUTPUT.
    std::string command;
    /// Run by sh in the project folder instead of `command`, `files` and `restore`: a program that
    /// speaks the protocol of services/source/custom/plugin.h.
    std::string plugin;
    std::vector<std::string> files;  ///< globs below the project folder; a list with commas
    /// Why these data may leave as they are: Decant does not mask what it cannot read.
    std::string keep;
    std::string restore;  ///< script in the project that fills `data`, run by sh in the donor
    std::string data;  ///< absolute folder in the image, below /decant
    std::string systemUser = "root";  ///< "system_user": owns the data and runs the server
    std::string start;  ///< run by sh when the image starts; empty keeps the base image's command
    std::string healthcheck;  ///< run by sh; succeeds once the server accepts connections
    std::string verify;  ///< run by sh in the container; its failure is a difference
    int port = 0;
    std::string scheme;  ///< of connection strings
};

/// Reads the options without judging them.
[[nodiscard]] CustomSpec readCustomSpec(const Service& service);

/// What is missing or wrong, as one error. InvalidInput, Area::Project.
[[nodiscard]] Result<> checkCustomSpec(const Service& service);

}  // namespace decant
