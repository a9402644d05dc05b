// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/result.h"
#include "services/support/httpclient.h"

#include <string>

namespace decant {

/// A refusal of a registry as an Error: what its JSON says, a plain reason and a hint.
/// `repository` is host/path.
[[nodiscard]] Error registryStatusError(const HttpResponse& response, const std::string& host,
                                        const std::string& repository);
/// A request without an answer as an Error.
[[nodiscard]] Error registryTransportError(const Error& error, HttpFailure failure,
                                           const std::string& host);
/// Whether a later attempt may succeed.
[[nodiscard]] bool registryMayHeal(int status);
[[nodiscard]] bool registryMayHeal(HttpFailure failure);

}  // namespace decant
