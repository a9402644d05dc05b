// SPDX-License-Identifier: MIT
#pragma once

#include "services/engine/engine.h"
#include "services/source/clientrunner.h"

#include <memory>
#include <string>

namespace decant {

/// What the engine knows of a base image, which is pulled when it is not there. Errors: NotFound,
/// Denied, Unavailable, with a hint.
[[nodiscard]] Result<ImageFacts> provideBaseImage(Engine& engine, const std::string& reference,
                                                  JobContext& context);

/// The client programs of a base image, for machines that have none or too old ones: each call
/// runs in a container of its own, which leaves nothing behind. `engine` is an endpoint or "";
/// it is opened with the first call. `container` names the container.
[[nodiscard]] std::unique_ptr<ClientRunner> imageClients(std::string engine, std::string reference,
                                                         std::string container);

}  // namespace decant
