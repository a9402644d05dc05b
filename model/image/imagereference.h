// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/result.h"

#include <string>
#include <string_view>

namespace decant {

/// The parts of "host:5000/team/app:tag@sha256:…", with the defaults that engines use.
struct ImageReference {
    std::string host;  ///< "docker.io" when none was given; with its port
    std::string path;  ///< "team/app"; "library/…" for the official images of docker.io
    std::string tag;  ///< "latest" when neither tag nor digest was given
    std::string digest;

    /// host/path
    [[nodiscard]] std::string repository() const { return host + '/' + path; }
    /// host/path:tag@digest as far as given
    [[nodiscard]] std::string text() const;
    /// Whether the registry is this machine itself.
    [[nodiscard]] bool isLoopback() const;
    friend bool operator==(const ImageReference&, const ImageReference&) = default;
};

/// Errors say which part is wrong: Area::Registry, InvalidInput.
[[nodiscard]] Result<ImageReference> parseImageReference(std::string_view text);

}  // namespace decant
