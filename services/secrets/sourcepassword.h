// SPDX-License-Identifier: MIT
#pragma once

#include "model/project/project.h"
#include "model/support/result.h"
#include "services/secrets/keychain.h"

#include <string>

namespace decant {

/// The password of a service's source, found as its PasswordSource says:
///   automatic    DECANT_<SERVICE>_PASSWORD, then the keychain, then "" (libpq's own ways apply).
///                The variable comes first so that CI and a single run can overrule what is stored;
///                a keychain that is absent or locked is passed over.
///   keychain     the keychain only
///   environment  the named variable only
///   command      first line of the output of `/bin/sh -c COMMAND`, within 30 seconds
///   libpq        ""
/// Errors have Area::Source. May wait for a person or a command: never on the GUI thread.
[[nodiscard]] Result<std::string> sourcePassword(const Project& project, const Service& service);
[[nodiscard]] Result<std::string> sourcePassword(const Project& project, const Service& service,
                                                 Keychain& keychain);

/// Keeps the password of a source in this process, until it ends.
void keepPasswordForSession(const Project& project, const Service& service,
                            const std::string& password);

/// Keeps the password of a source in the keychain; an empty one removes the entry.
[[nodiscard]] Result<> storeSourcePassword(const Project& project, const Service& service,
                                           const std::string& password);
[[nodiscard]] Result<> storeSourcePassword(const Project& project, const Service& service,
                                           const std::string& password, Keychain& keychain);

}  // namespace decant
