// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/result.h"

#include <string>
#include <string_view>

namespace decant {

/// What a client wants to know of a URL beforehand.
struct UrlFacts {
    std::string shown;  ///< what may be shown of it: no user, no query
    bool loopback = false;  ///< the host is this machine
};

/// Errors: InvalidInput, without the text, which may hold a password.
[[nodiscard]] Result<UrlFacts> parseUrl(const std::string& url);

/// "host:port" of a URL, "" without a host.
[[nodiscard]] std::string hostOfUrl(std::string_view url);

/// `text` with everything but unreserved characters as %XX, for paths and queries.
[[nodiscard]] std::string urlEncoded(std::string_view text);

}  // namespace decant
