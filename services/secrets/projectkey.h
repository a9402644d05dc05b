// SPDX-License-Identifier: MIT
#pragma once

#include "model/project/project.h"
#include "model/support/result.h"
#include "services/masking/maskkey.h"
#include "services/secrets/keychain.h"

#include <string>

namespace decant {

/// projectKey of services/pipeline/pipeline.h over any keychain: DECANT_KEY, else the keychain's
/// entry PROJECT/key/FINGERPRINT, so that projects of the same name keep their keys apart.
/// Errors (Area::Project): NotFound when the project has no key yet or the key is nowhere,
/// InvalidInput when DECANT_KEY is no key, Denied when it is the key of another project.
[[nodiscard]] Result<MaskKey> projectKey(const Project& project, Keychain& keychain);

/// A masking key that was just made.
struct NewKey {
    bool stored = false;  ///< in the keychain; otherwise `hex` must be shown, once
    std::string hex;  ///< a secret; wipe it from where it is shown
};

/// Makes a masking key, names it in the project (the caller saves it) and keeps it in the keychain
/// where there is one. A key that was there before stays in the keychain.
[[nodiscard]] Result<NewKey> createProjectKey(Project& project);
[[nodiscard]] Result<NewKey> createProjectKey(Project& project, Keychain& keychain);

/// Keeps a key that could not be stored in this process, so that the project can be worked with
/// until it ends.
void keepKeyForSession(const Project& project, const NewKey& key);

}  // namespace decant
