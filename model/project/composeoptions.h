// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace decant {

/// How a container of the stack takes part in compose.yaml. 0 and empty leave Compose's own ways.
struct ComposeOptions {
    std::vector<std::string> profiles;  ///< it starts only with one of these
    std::vector<std::string> networks;  ///< names of networks of the stack
    std::int64_t memoryBytes = 0;  ///< most memory
    double cpus = 0;  ///< most processors, 1.5 is one and a half
    friend bool operator==(const ComposeOptions&, const ComposeOptions&) = default;
};

/// A container of the team's own in compose.yaml: the application that uses the data, an admin
/// page.
struct Application {
    std::string name;  ///< [a-z][a-z0-9_-]*, no name of a service
    std::string image;  ///< reference; or
    std::string build;  ///< folder with a Dockerfile, relative to the project
    std::string command;  ///< run by sh instead of the image's own
    std::vector<std::string> ports;  ///< "8080:80": of this machine, of the container
    std::map<std::string, std::string> environment;  ///< no secrets
    std::vector<std::string> dependsOn;  ///< services and applications that must be healthy first
    std::string healthcheck;  ///< run by sh in the container
    ComposeOptions compose;
    friend bool operator==(const Application&, const Application&) = default;
};

}  // namespace decant
