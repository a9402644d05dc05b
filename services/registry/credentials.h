// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/jobcontext.h"
#include "model/support/result.h"

#include <string>

namespace decant {

/// What a registry wants to see. Lives in memory only.
struct RegistryCredentials {
    std::string user;
    std::string password;
    std::string identityToken;  ///< instead of a password
    std::string origin;  ///< where they come from, for messages; never the secret itself
    [[nodiscard]] bool empty() const { return user.empty() && identityToken.empty(); }
};

/// Looks in DECANT_REGISTRY_USER and DECANT_REGISTRY_PASSWORD, then in the Docker configuration
/// ($DOCKER_CONFIG or ~/.docker: credHelpers, credsStore, auths), then in Podman's auth.json.
/// None found is not an error: the result is empty. A credential helper that is configured but not
/// installed is one, and it is named.
[[nodiscard]] Result<RegistryCredentials> findRegistryCredentials(const std::string& host,
                                                                  JobContext& context);

/// Who would log in to a registry, without the secret: for the eyes.
struct RegistryLogin {
    std::string user;  ///< "" for an identity token
    std::string origin;  ///< "" when nobody would
};
[[nodiscard]] Result<RegistryLogin> registryLogin(const std::string& host, JobContext& context);

/// The same as the JSON that an engine wants to see for a pull or push of its own; "" for nobody.
[[nodiscard]] Result<std::string> engineCredentials(const std::string& host, JobContext& context);

}  // namespace decant
