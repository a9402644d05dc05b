// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/jobcontext.h"
#include "model/support/result.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace decant {

/// How to reach the servers that one client talks to.
struct HttpOptions {
    std::string unixSocket = {};  ///< path of the socket to use instead of TCP
    std::string caFile = {};  ///< trust these certificates instead of the system's
    std::string certificateFile = {};  ///< client certificate, PEM
    std::string keyFile = {};  ///< its key, PEM
    bool verify = true;  ///< check the server's certificate and name
    bool followRedirects = false;  ///< credentials never follow to another host
    std::chrono::milliseconds connectTimeout{10'000};
    std::chrono::seconds inactivityTimeout{0};  ///< no byte in either direction; 0 waits for ever
};

struct HttpRequest {
    /// Fills the span and returns how much it filled; 0 is the end. An error ends the request and
    /// is what the request returns. It must not block for long: nothing is received meanwhile.
    using Source = std::function<Result<std::size_t>(std::span<char>)>;
    /// Takes a piece of the response; false stops the request (code Cancelled).
    using Sink = std::function<bool(std::span<const char>)>;

    std::string method = "GET";
    std::string url = {};
    std::vector<std::pair<std::string, std::string>> headers = {};
    std::string body = {};  ///< sent when `source` is empty
    Source source = {};
    std::int64_t sourceBytes = -1;  ///< length of what `source` gives; -1: unknown, sent chunked
    Sink sink =
        {};  ///< takes the body of a 2xx response; other bodies always go to HttpResponse::body
};

struct HttpResponse {
    int status = 0;
    std::map<std::string, std::string, std::less<>> headers;  ///< names in lower case
    std::string body = {};

    /// The value of a header (name in lower case), "" when there is none.
    [[nodiscard]] std::string header(std::string_view name) const;
    [[nodiscard]] bool ok() const { return status >= 200 && status < 300; }
};

/// Why the last request gave no response at all.
enum class HttpFailure : std::uint8_t {
    None,
    Cancelled,
    Resolve,  ///< the host name is unknown
    Connect,  ///< nobody listens, no permission on the socket, no route
    Tls,  ///< certificate refused by either side, or no TLS at all
    Timeout,
    Broken,  ///< the connection ended in the middle
    Source,  ///< the request's own source failed
    Sink,  ///< the request's sink wanted no more
    Other,
};

/// A blocking HTTP/1.1 client for worker threads; keeps its connections. One thread at a time.
/// A response with any status is a value; only "no response" is an Error (Area::General: the
/// caller knows better). Headers and bodies are never logged.
class HttpClient {
public:
    explicit HttpClient(HttpOptions options = {});
    ~HttpClient();
    HttpClient(HttpClient&&) noexcept;
    HttpClient& operator=(HttpClient&&) noexcept;
    HttpClient(const HttpClient&) = delete;
    HttpClient& operator=(const HttpClient&) = delete;

    /// Runs one request. Returns within 100 ms once `context` is cancelled, and closes the
    /// connection then. A server that answers before it has read the whole body ends the upload
    /// (status >= 400) or goes on receiving it.
    [[nodiscard]] Result<HttpResponse> request(const HttpRequest& request, JobContext& context);

    [[nodiscard]] HttpFailure lastFailure() const;

private:
    class Private;
    std::unique_ptr<Private> m_private;
};

}  // namespace decant
