// SPDX-License-Identifier: MIT
#include "services/support/httpclient.h"

#include "model/support/text.h"
#include "services/support/httpconnection.h"
#include "services/support/url.h"

#include <algorithm>
#include <array>
#include <curl/curl.h>
#include <optional>
#include <utility>

namespace decant {
namespace {

constexpr int kPollMilliseconds = 50;
constexpr long kBufferBytes = 256L * 1024;

struct MultiDeleter {
    void operator()(CURLM* handle) const { curl_multi_cleanup(handle); }
};
struct ListDeleter {
    void operator()(curl_slist* list) const { curl_slist_free_all(list); }
};
using Multi = std::unique_ptr<CURLM, MultiDeleter>;
using List = std::unique_ptr<curl_slist, ListDeleter>;

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view kBlank = " \t\r\n";
    const auto first = text.find_first_not_of(kBlank);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(kBlank) - first + 1);
}

}  // namespace

std::string HttpResponse::header(std::string_view name) const
{
    const auto found = headers.find(name);
    return found == headers.end() ? std::string() : found->second;
}

class HttpClient::Private {
public:
    explicit Private(HttpOptions options)
        : m_options(std::move(options))
    {
        initialiseCurl();
        m_multi.reset(curl_multi_init());
        m_easy.reset(curl_easy_init());
    }

    ~Private()
    {
        // The easy handle must not outlive the cache that holds its connections.
        m_easy.reset();
    }
    Private(const Private&) = delete;
    Private& operator=(const Private&) = delete;

    Result<HttpResponse> request(const HttpRequest& request, JobContext& context);
    HttpFailure m_failure = HttpFailure::None;

private:
    template <class Value>
    void set(CURLoption option, Value value)
    {
        const CURLcode code = curl_easy_setopt(m_easy.get(), option, value);
        if (code != CURLE_OK && m_setup == CURLE_OK)
            m_setup = code;
    }
    void setConnection(bool loopback);
    void setBody();
    CURLcode transfer();
    bool stopped();
    Result<HttpResponse> outcome(CURLcode code);

    static size_t receive(char* data, size_t size, size_t count, void* self);
    static size_t receiveHeader(char* data, size_t size, size_t count, void* self);
    static size_t send(char* data, size_t size, size_t count, void* self);

    HttpOptions m_options;
    Multi m_multi;
    CurlEasy m_easy;
    CURLcode m_setup = CURLE_OK;

    // of the request that runs
    const HttpRequest* m_request = nullptr;
    JobContext* m_context = nullptr;
    HttpResponse m_response;
    std::string m_what;
    std::optional<Error> m_sourceError;
    bool m_sinkStopped = false;
    bool m_stopped = false;
    std::array<char, CURL_ERROR_SIZE> m_text{};
};

/// libcurl goes on in one call for as long as bytes flow, so its callbacks ask too.
bool HttpClient::Private::stopped()
{
    m_stopped = m_stopped || m_context->cancelled();
    return m_stopped;
}

size_t HttpClient::Private::receive(char* data, size_t size, size_t count, void* self)
{
    auto& client = *static_cast<Private*>(self);
    const size_t bytes = size * count;
    if (client.stopped())
        return bytes == 0 ? 1 : 0;
    if (client.m_request->sink && client.m_response.ok()) {
        if (client.m_request->sink({data, bytes}))
            return bytes;
        client.m_sinkStopped = true;
        return bytes == 0 ? 1 : 0;
    }
    client.m_response.body.append(data, bytes);
    return bytes;
}

size_t HttpClient::Private::receiveHeader(char* data, size_t size, size_t count, void* self)
{
    auto& client = *static_cast<Private*>(self);
    const std::string_view line(data, size * count);
    if (line.starts_with("HTTP/")) {
        // A new response: the last one was an interim one or a redirect.
        client.m_response = {};
        const auto space = line.find(' ');
        for (const char digit : line.substr(std::min(space, line.size() - 1) + 1).substr(0, 3))
            client.m_response.status = client.m_response.status * 10 + (digit - '0');
    } else if (const auto colon = line.find(':'); colon != std::string_view::npos) {
        client.m_response.headers[lowered(line.substr(0, colon))] = trimmed(line.substr(colon + 1));
    }
    return size * count;
}

size_t HttpClient::Private::send(char* data, size_t size, size_t count, void* self)
{
    auto& client = *static_cast<Private*>(self);
    if (client.stopped())
        return CURL_READFUNC_ABORT;
    Result<std::size_t> filled = client.m_request->source({data, size * count});
    if (filled)
        return *filled;
    client.m_sourceError = std::move(filled).error();
    return CURL_READFUNC_ABORT;
}

void HttpClient::Private::setConnection(bool loopback)
{
    m_setup = setConnectionOptions(m_easy.get(), m_options, loopback);
    set(CURLOPT_ERRORBUFFER, m_text.data());
    set(CURLOPT_BUFFERSIZE, kBufferBytes);
    set(CURLOPT_UPLOAD_BUFFERSIZE, kBufferBytes);
    if (m_options.inactivityTimeout.count() > 0) {
        set(CURLOPT_LOW_SPEED_LIMIT, 1L);
        set(CURLOPT_LOW_SPEED_TIME, static_cast<long>(m_options.inactivityTimeout.count()));
    }
    set(CURLOPT_FOLLOWLOCATION, m_options.followRedirects ? 1L : 0L);
    set(CURLOPT_MAXREDIRS, 8L);
    set(CURLOPT_WRITEFUNCTION, &Private::receive);
    set(CURLOPT_WRITEDATA, static_cast<void*>(this));
    set(CURLOPT_HEADERFUNCTION, &Private::receiveHeader);
    set(CURLOPT_HEADERDATA, static_cast<void*>(this));
}

void HttpClient::Private::setBody()
{
    const std::string& method = m_request->method;
    if (m_request->source) {
        set(CURLOPT_UPLOAD, 1L);
        set(CURLOPT_READFUNCTION, &Private::send);
        set(CURLOPT_READDATA, static_cast<void*>(this));
        set(CURLOPT_INFILESIZE_LARGE, static_cast<curl_off_t>(m_request->sourceBytes));
    } else if (method == "HEAD") {
        set(CURLOPT_NOBODY, 1L);
    } else if (method != "GET" || !m_request->body.empty()) {
        set(CURLOPT_POSTFIELDS, m_request->body.data());
        set(CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(m_request->body.size()));
    }
    set(CURLOPT_CUSTOMREQUEST, method.c_str());
}

CURLcode HttpClient::Private::transfer()
{
    if (curl_multi_add_handle(m_multi.get(), m_easy.get()) != CURLM_OK)
        return CURLE_FAILED_INIT;
    CURLcode code = CURLE_OK;
    for (bool finished = false; !finished;) {
        int running = 0;
        if (curl_multi_perform(m_multi.get(), &running) != CURLM_OK) {
            code = CURLE_FAILED_INIT;
            break;
        }
        int queued = 0;
        while (const CURLMsg* message = curl_multi_info_read(m_multi.get(), &queued)) {
            if (message->msg == CURLMSG_DONE) {
                code = message->data.result;
                finished = true;
            }
        }
        if (finished)
            break;
        if (stopped())
            break;
        curl_multi_poll(m_multi.get(), nullptr, 0, kPollMilliseconds, nullptr);
    }
    // Taken out in the middle, the connection is closed: nobody could use the rest.
    curl_multi_remove_handle(m_multi.get(), m_easy.get());
    return code;
}

Result<HttpResponse> HttpClient::Private::outcome(CURLcode code)
{
    if (m_stopped) {
        m_failure = HttpFailure::Cancelled;
        return Error{Error::Code::Cancelled, Error::Area::General, m_what, say("cancelled"), {}};
    }
    if (m_sourceError) {
        m_failure = HttpFailure::Source;
        return std::move(*m_sourceError);
    }
    if (m_sinkStopped) {
        m_failure = HttpFailure::Sink;
        return Error{
            Error::Code::Cancelled, Error::Area::General, m_what, say("the receiver stopped"), {}};
    }
    // An answer that came before the upload broke off says more than the break.
    if (code == CURLE_OK || (code == CURLE_SEND_ERROR && m_response.status >= 400))
        return std::move(m_response);
    m_failure = failureOf(code);
    return transferError(m_easy.get(), code, m_options, m_what, m_text.data());
}

Result<HttpResponse> HttpClient::Private::request(const HttpRequest& request, JobContext& context)
{
    // A handle that failed may keep buffers that refuse to be set up again; the connections live
    // on.
    if (m_failure != HttpFailure::None)
        m_easy.reset(curl_easy_init());
    m_failure = HttpFailure::Other;
    if (!m_multi || !m_easy)
        return Error{Error::Code::Internal,
                     Error::Area::General,
                     request.method,
                     say("libcurl could not be initialised"),
                     {}};
    const auto url = parseUrl(request.url);
    if (!url)
        return url.error();
    m_what = m_options.unixSocket.empty() ? url->shown : m_options.unixSocket;

    curl_slist* head = nullptr;
    List headers;
    const auto addHeader = [&](const std::string& line) {
        head = curl_slist_append(headers.release(), line.c_str());
        headers.reset(head);
    };
    addHeader("Expect:");
    addHeader("Content-Type:");  // libcurl would call every body a form; a given one comes later
    for (const auto& [name, value] : request.headers) {
        if (name.find_first_of("\r\n:") != std::string::npos
            || value.find_first_of("\r\n") != std::string::npos)
            return Error{Error::Code::InvalidInput,
                         Error::Area::General,
                         m_what,
                         say("a header holds a line break"),
                         {}};
        // libcurl drops "Name:" but sends "Name;" as an empty header.
        addHeader(value.empty() ? name + ";" : name + ": " + value);
    }

    m_request = &request;
    m_context = &context;
    m_response = {};
    m_sourceError.reset();
    m_sinkStopped = false;
    m_stopped = false;
    m_text.fill('\0');
    m_setup = CURLE_OK;
    curl_easy_reset(m_easy.get());
    setConnection(url->loopback);
    setBody();
    set(CURLOPT_URL, request.url.c_str());
    set(CURLOPT_HTTPHEADER, headers.get());
    if (m_setup != CURLE_OK)
        return Error{Error::Code::Internal,
                     Error::Area::General,
                     m_what,
                     Sentence::verbatim(curl_easy_strerror(m_setup)),
                     {}};

    m_failure = HttpFailure::None;
    const CURLcode code = transfer();
    m_context = nullptr;
    return outcome(code);
}

HttpClient::HttpClient(HttpOptions options)
    : m_private(std::make_unique<Private>(std::move(options)))
{
}
HttpClient::~HttpClient() = default;
HttpClient::HttpClient(HttpClient&&) noexcept = default;
HttpClient& HttpClient::operator=(HttpClient&&) noexcept = default;

Result<HttpResponse> HttpClient::request(const HttpRequest& request, JobContext& context)
{
    return m_private->request(request, context);
}

HttpFailure HttpClient::lastFailure() const
{
    return m_private->m_failure;
}

}  // namespace decant
