// SPDX-License-Identifier: MIT
#pragma once

#include "model/project/project.h"

#include <string>
#include <string_view>
#include <vector>

namespace decant {

/// What distinguishes the images of one kind of service. Everything that is generated, started or
/// asked asks here, so that nothing outside of model/artifacts/kinds knows a kind by name.
struct ImageKind {
    ServiceKind kind = ServiceKind::Postgres;
    std::string title;  ///< "PostgreSQL"
    int port = 0;  ///< the server listens on in the container; 0: none
    std::string scheme;  ///< of connection strings: "postgresql"
    std::string systemUser;  ///< owns the data and runs the server; exists in the base image
    std::string dataFolder;  ///< absolute; outside of any VOLUME of the official images
    /// Succeeds once the server accepts connections; run by the engine again and again.
    std::vector<std::string> healthcheck;
    /// Succeeds once a first query is answered; run in the container as its own user.
    std::vector<std::string> firstQuery;
    std::string restoreScript;  ///< text of restore.sh
    std::string restoreNote;  ///< comment lines above its RUN
    std::string finalSettings;  ///< instructions of the final stage with their comments
    std::string composeExtra;  ///< further lines of the service in compose.yaml
};

/// The kind of a service, filled in with what the service says itself.
[[nodiscard]] ImageKind imageKind(const Service& service);

/// How to connect to a container of the service on this machine, with its well-known login. Parts
/// are percent-encoded.
[[nodiscard]] std::string connectionUri(const Service& service, std::string_view host,
                                        std::string_view port);

}  // namespace decant
