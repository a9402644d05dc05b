// SPDX-License-Identifier: MIT
#pragma once

#include "services/support/httpclient.h"

#include <curl/curl.h>
#include <memory>

namespace decant {

struct CurlEasyDeleter {
    void operator()(CURL* handle) const { curl_easy_cleanup(handle); }
};
using CurlEasy = std::unique_ptr<CURL, CurlEasyDeleter>;

/// Prepares libcurl, once for the process.
void initialiseCurl();

/// Tells a handle how servers are reached: protocols, socket, proxy, certificates. The strings of
/// `options` are copied.
[[nodiscard]] CURLcode setConnectionOptions(CURL* handle, const HttpOptions& options,
                                            bool loopback);

/// What a code of libcurl says about why there was no response.
[[nodiscard]] HttpFailure failureOf(CURLcode code);

/// The error for a handle that gave no response; `text` is its error buffer, which may be empty.
[[nodiscard]] Error transferError(CURL* handle, CURLcode code, const HttpOptions& options,
                                  const std::string& what, const char* text);

}  // namespace decant
