// SPDX-License-Identifier: MIT
#pragma once

#include "model/project/project.h"

#include <string>
#include <string_view>
#include <vector>

namespace decant {

/// Text to take over into tests of an application, so that they run on the images of a project.
struct Snippet {
    std::string
        kind;  ///< stable key: "java", "junit", "go", "python", "pytest", "github", "gitlab"
    std::string file;  ///< a name that fits: "WebshopContainers.java"
    std::string text;
};

/// One of each kind, in the order of the registry; equal projects give equal bytes.
[[nodiscard]] std::vector<Snippet> snippets(const Project& project);

namespace snippet {

// One file per kind; snippets.cpp lists them.

[[nodiscard]] Snippet java(const Project& project);
[[nodiscard]] Snippet junit(const Project& project);
[[nodiscard]] Snippet go(const Project& project);
[[nodiscard]] Snippet python(const Project& project);
[[nodiscard]] Snippet pytest(const Project& project);
[[nodiscard]] Snippet github(const Project& project);
[[nodiscard]] Snippet gitlab(const Project& project);

/// What the snippets say of one service.
struct Part {
    std::string name;  ///< "billing-eu"
    std::string title;  ///< "PostgreSQL"
    std::string image;  ///< reference without a tag
    int port = 0;  ///< in the container; 0: none
    std::string uriStart;  ///< of the connection string, up to the host: "postgresql://u:p@"
    std::string uriEnd;  ///< of it, after the port: "/shop"
};
[[nodiscard]] std::vector<Part> parts(const Project& project);

/// "billing-eu" as BillingEu, billingEu and billing_eu.
[[nodiscard]] std::string upperCamel(std::string_view name);
[[nodiscard]] std::string lowerCamel(std::string_view name);
[[nodiscard]] std::string snake(std::string_view name);

}  // namespace snippet

}  // namespace decant
