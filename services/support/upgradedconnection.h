// SPDX-License-Identifier: MIT
#pragma once

#include "services/support/httpclient.h"

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace decant {

/// A connection that begins with one HTTP request and then carries bytes both ways ("Upgrade",
/// RFC 9110 §7.8; container engines do it for the input and output of a container). Blocking, for
/// worker threads, one at a time; all calls return within 100 ms once `context` is cancelled.
class UpgradedConnection {
public:
    /// Either a connection that was upgraded or the response that refused it.
    struct Opened;

    /// Sends `method url` with an upgrade to "tcp" and reads the head of the answer. Errors:
    /// Unavailable, Denied, Cancelled; `failure` says more.
    [[nodiscard]] static Result<Opened> open(const HttpOptions& options, const std::string& method,
                                             const std::string& url, JobContext& context,
                                             HttpFailure& failure);
    UpgradedConnection(UpgradedConnection&&) noexcept;
    UpgradedConnection& operator=(UpgradedConnection&&) noexcept;
    UpgradedConnection(const UpgradedConnection&) = delete;
    UpgradedConnection& operator=(const UpgradedConnection&) = delete;
    ~UpgradedConnection();

    /// Sends everything. The other side is not told that it was all.
    [[nodiscard]] Result<> send(std::string_view bytes, JobContext& context);
    /// Waits for bytes and returns how many came; 0 when the other side has ended.
    [[nodiscard]] Result<std::size_t> receive(std::span<char> into, JobContext& context);

private:
    class Private;
    explicit UpgradedConnection(std::unique_ptr<Private> connection);
    std::unique_ptr<Private> m_private;
};

struct UpgradedConnection::Opened {
    HttpResponse response;  ///< of status 101, or 200 as old engines say; else it was refused
    std::unique_ptr<UpgradedConnection> connection;  ///< null when it was refused
};

}  // namespace decant
