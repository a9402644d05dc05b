// SPDX-License-Identifier: MIT
#include "services/support/upgradedconnection.h"

#include "model/support/text.h"
#include "services/support/httpconnection.h"
#include "services/support/url.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <poll.h>

namespace decant {

namespace {

constexpr int kPollMilliseconds = 50;
constexpr std::size_t kHeadLimit = 64UL * 1024;
constexpr std::size_t kBodyLimit = 1024UL * 1024;
constexpr std::string_view kHeadEnd = "\r\n\r\n";
constexpr int kSwitchingProtocols = 101;
constexpr int kOk = 200;

Error cancelled(const std::string& what)
{
    return {Error::Code::Cancelled, Error::Area::General, what, say("cancelled"), {}};
}

HttpResponse parseHead(std::string_view head)
{
    HttpResponse response;
    const std::size_t space = std::min(head.find(' '), head.size() - 1);
    std::from_chars(head.data() + space + 1, head.data() + head.size(), response.status);
    for (std::size_t at = head.find("\r\n"); at != std::string_view::npos && at < head.size();) {
        const std::size_t end = head.find("\r\n", at + 2);
        const std::string_view line = head.substr(at + 2, end - at - 2);
        if (const auto colon = line.find(':'); colon != std::string_view::npos)
            response.headers[lowered(line.substr(0, colon))] =
                line.substr(std::min(line.find_first_not_of(" \t", colon + 1), line.size()));
        at = end;
    }
    return response;
}

/// libcurl asks this while it connects.
int stopConnecting(void* context, curl_off_t /*downloadTotal*/, curl_off_t /*downloaded*/,
                   curl_off_t /*uploadTotal*/, curl_off_t /*uploaded*/)
{
    return static_cast<JobContext*>(context)->cancelled() ? 1 : 0;
}

}  // namespace

class UpgradedConnection::Private {
public:
    CurlEasy easy;
    std::string what;
    std::string early;  ///< came together with the head
    std::array<char, CURL_ERROR_SIZE> text{};

    Result<> wait(short events, JobContext& context) const
    {
        curl_socket_t socket = CURL_SOCKET_BAD;
        curl_easy_getinfo(easy.get(), CURLINFO_ACTIVESOCKET, &socket);
        pollfd look{socket, events, 0};
        ::poll(&look, 1, kPollMilliseconds);
        return context.cancelled() ? Result<>(cancelled(what)) : Result<>();
    }
    [[nodiscard]] Error broken(CURLcode code) const
    {
        return {Error::Code::Unavailable,
                Error::Area::General,
                what,
                text.front() != '\0' ? Sentence::verbatim(text.data())
                                     : Sentence::verbatim(curl_easy_strerror(code)),
                {}};
    }
    Result<HttpResponse> readHead(UpgradedConnection& self, JobContext& context);
};

UpgradedConnection::UpgradedConnection(std::unique_ptr<Private> connection)
    : m_private(std::move(connection))
{
}
UpgradedConnection::UpgradedConnection(UpgradedConnection&&) noexcept = default;
UpgradedConnection& UpgradedConnection::operator=(UpgradedConnection&&) noexcept = default;
UpgradedConnection::~UpgradedConnection() = default;

Result<> UpgradedConnection::send(std::string_view bytes, JobContext& context)
{
    while (!bytes.empty()) {
        std::size_t sent = 0;
        const CURLcode code =
            curl_easy_send(m_private->easy.get(), bytes.data(), bytes.size(), &sent);
        if (code != CURLE_OK && code != CURLE_AGAIN)
            return m_private->broken(code);
        bytes.remove_prefix(sent);
        if (code == CURLE_AGAIN) {
            if (auto waited = m_private->wait(POLLOUT, context); !waited)
                return waited;
        }
    }
    return {};
}

Result<std::size_t> UpgradedConnection::receive(std::span<char> into, JobContext& context)
{
    if (!m_private->early.empty()) {
        const std::size_t count = m_private->early.copy(into.data(), into.size());
        m_private->early.erase(0, count);
        return count;
    }
    for (;;) {
        std::size_t count = 0;
        const CURLcode code =
            curl_easy_recv(m_private->easy.get(), into.data(), into.size(), &count);
        if (code == CURLE_OK)
            return count;
        if (code != CURLE_AGAIN)
            return m_private->broken(code);
        if (auto waited = m_private->wait(POLLIN, context); !waited)
            return waited.error();
    }
}

Result<HttpResponse> UpgradedConnection::Private::readHead(UpgradedConnection& self,
                                                           JobContext& context)
{
    std::string bytes;
    std::array<char, 4096> piece{};
    std::size_t end = 0;
    const auto more = [&]() -> Result<std::size_t> {
        auto count = self.receive(piece, context);
        if (count)
            bytes.append(piece.data(), *count);
        return count;
    };
    while ((end = bytes.find(kHeadEnd)) == std::string::npos) {
        const auto count = more();
        if (!count)
            return count.error();
        if (*count == 0 || bytes.size() > kHeadLimit)
            return Error{Error::Code::Unavailable,
                         Error::Area::General,
                         what,
                         say("the answer is not HTTP or broke off"),
                         {}};
    }
    HttpResponse response = parseHead(std::string_view(bytes).substr(0, end));
    bytes.erase(0, end + kHeadEnd.size());
    if (response.status == kSwitchingProtocols || response.status == kOk) {
        early = std::move(bytes);
        return response;
    }
    const std::string length = response.header("content-length");
    std::size_t wanted = 0;
    std::from_chars(length.data(), length.data() + length.size(), wanted);
    while (bytes.size() < std::min(wanted, kBodyLimit)) {
        const auto count = more();
        if (!count)
            return count.error();
        if (*count == 0)
            break;
    }
    response.body = std::move(bytes);
    return response;
}

Result<UpgradedConnection::Opened>
UpgradedConnection::open(const HttpOptions& options, const std::string& method,
                         const std::string& url, JobContext& context, HttpFailure& failure)
{
    failure = HttpFailure::Other;
    const auto facts = parseUrl(url);
    if (!facts)
        return facts.error();
    initialiseCurl();
    auto connection = std::make_unique<Private>();
    connection->what = options.unixSocket.empty() ? facts->shown : options.unixSocket;
    connection->easy.reset(curl_easy_init());
    CURL* handle = connection->easy.get();
    if (handle == nullptr)
        return Error{Error::Code::Internal,
                     Error::Area::General,
                     connection->what,
                     say("libcurl could not be initialised"),
                     {}};
    CURLcode code = setConnectionOptions(handle, options, facts->loopback);
    const auto set = [&](CURLoption option, auto value) {
        if (code == CURLE_OK)
            code = curl_easy_setopt(handle, option, value);
    };
    set(CURLOPT_URL, url.c_str());
    set(CURLOPT_ERRORBUFFER, connection->text.data());
    set(CURLOPT_CONNECT_ONLY, 1L);
    set(CURLOPT_NOPROGRESS, 0L);
    set(CURLOPT_XFERINFOFUNCTION, &stopConnecting);
    set(CURLOPT_XFERINFODATA, static_cast<void*>(&context));
    if (code == CURLE_OK)
        code = curl_easy_perform(handle);
    if (code != CURLE_OK) {
        failure = code == CURLE_ABORTED_BY_CALLBACK ? HttpFailure::Cancelled : failureOf(code);
        return failure == HttpFailure::Cancelled
            ? cancelled(connection->what)
            : transferError(handle, code, options, connection->what, connection->text.data());
    }

    failure = HttpFailure::Broken;
    Opened opened;
    opened.connection.reset(new UpgradedConnection(std::move(connection)));
    const std::size_t authority = url.find("://") + 3;
    const std::size_t path = std::min(url.find('/', authority), url.size());
    const std::string head = method + ' ' + url.substr(path)
        + " HTTP/1.1\r\nHost: " + url.substr(authority, path - authority)
        + "\r\nConnection: Upgrade\r\nUpgrade: tcp\r\nContent-Length: 0\r\n\r\n";
    if (auto sent = opened.connection->send(head, context); !sent)
        return sent.error();
    auto response = opened.connection->m_private->readHead(*opened.connection, context);
    if (!response)
        return std::move(response).error();
    failure = HttpFailure::None;
    opened.response = *std::move(response);
    if (opened.response.status != kSwitchingProtocols && opened.response.status != kOk)
        opened.connection.reset();
    return opened;
}

}  // namespace decant
