// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/sentence.h"

#include <string>
#include <string_view>
#include <vector>

namespace decant {

/// Where an engine may listen, and how to prove who we are.
struct EngineEndpoint {
    std::string url;  ///< unix:///path, tcp://host:port or ssh://user@host
    std::string origin;  ///< who named it: "DOCKER_HOST", "context prod", a path, ...
    std::string caFile;
    std::string certificateFile;
    std::string keyFile;
    std::vector<std::string> command;  ///< of ssh: the program that is the connection
    bool tls = false;
    bool verify = true;
    Sentence problem;  ///< why it cannot even be tried, empty when it can
    bool decisive = false;  ///< somebody asked for it: never go on to the next one
};

/// Everything endpoints are read from, so that it can be tested.
struct EndpointSurroundings {
    std::string preferred;
    std::string dockerHost;
    std::string dockerContext;
    std::string dockerConfigFolder;  ///< with config.json and contexts/
    std::string dockerCertPath;
    bool dockerTlsVerify = false;
    std::string runtimeFolder;  ///< XDG_RUNTIME_DIR

    /// Those of this process.
    [[nodiscard]] static EndpointSurroundings current(const std::string& preferred);
};

/// All places an engine may be, in the order in which they are tried, each once.
[[nodiscard]] std::vector<EngineEndpoint> findEndpoints(const EndpointSurroundings& surroundings);

/// The endpoint of a Docker context, read from its meta.json.
[[nodiscard]] EngineEndpoint contextEndpoint(const std::string& name,
                                             const std::string& dockerConfigFolder);

}  // namespace decant
