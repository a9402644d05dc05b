// SPDX-License-Identifier: MIT
#include "services/registry/registryclient.h"

#include "services/registry/registryerror.h"
#include "services/support/sha256.h"
#include "services/support/url.h"

#include <algorithm>
#include <charconv>
#include <random>
#include <thread>

using namespace std::chrono_literals;

namespace decant {

namespace {

constexpr int kRetries = 5;
constexpr auto kLongestWait = 60s;
constexpr std::string_view kManifestTypes =
    "application/vnd.docker.distribution.manifest.v2+json, "
    "application/vnd.oci.image.manifest.v1+json, "
    "application/vnd.docker.distribution.manifest.list.v2+json, "
    "application/vnd.oci.image.index.v1+json";

HttpOptions httpOptions(const RegistryOptions& options)
{
    HttpOptions http;
    http.caFile = options.caFile;
    http.followRedirects = true;
    http.inactivityTimeout = 120s;
    return http;
}

std::int64_t numberOf(std::string_view text)
{
    std::int64_t value = -1;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

}  // namespace

RegistryClient::RegistryClient(ImageReference reference, RegistryOptions options)
    : m_reference(std::move(reference))
    , m_options(std::move(options))
    , m_scheme("https")
    , m_http(httpOptions(m_options))
    , m_scopes{"repository:" + m_reference.path + ":pull,push"}
{
    if (m_options.insecure || (m_reference.isLoopback() && m_options.caFile.empty()))
        m_scheme = "http";
}

std::string RegistryClient::baseUrl() const
{
    const std::string host =
        m_reference.host == "docker.io" ? "registry-1.docker.io" : m_reference.host;
    return m_scheme + "://" + host;
}

std::string RegistryClient::repositoryUrl(std::string_view rest) const
{
    return baseUrl() + "/v2/" + m_reference.path + '/' + std::string(rest);
}

std::string RegistryClient::absoluteUrl(const std::string& location) const
{
    if (location.starts_with('/'))
        return baseUrl() + location;
    // a registry behind a TLS proxy may not know that it is
    if (m_scheme == "https" && location.starts_with("http://") && isOurs(location))
        return "https://" + location.substr(7);
    return location;
}

bool RegistryClient::isOurs(const std::string& url) const
{
    return hostOfUrl(url) == hostOfUrl(baseUrl());
}

Error RegistryClient::transportError(const Error& error) const
{
    return registryTransportError(error, m_http.lastFailure(), m_reference.host);
}

Error RegistryClient::statusError(const HttpResponse& response) const
{
    Error error = registryStatusError(response, m_reference.host, m_reference.repository());
    if (response.status == 401 && m_credentials) {
        error.detail = m_credentials->empty()
            ? say("%1; no credentials are stored for it", error.detail)
            : say("%1; those of %2 were refused", error.detail, m_credentials->origin);
    }
    return error;
}

Result<> RegistryClient::connect(JobContext& context)
{
    HttpRequest ping;
    ping.url = baseUrl() + "/v2/";
    auto answer = send(ping, context);
    // A loopback registry may speak HTTPS all the same.
    if (answer && answer->status == 400 && m_scheme == "http"
        && answer->body.find("HTTPS server") != std::string::npos) {
        m_scheme = "https";
        ping.url = baseUrl() + "/v2/";
        answer = send(ping, context);
    }
    if (!answer)
        return answer.error();
    if (answer->ok() || answer->status == 401) {
        // A 401 here may be meant for the whole registry while a scoped token is accepted.
        if (answer->status == 401 && !m_challenge.bearer)
            return statusError(*answer);
        m_connected = true;
        return {};
    }
    Error error = statusError(*answer);
    if (answer->status == 404) {
        error.detail = say("there is no image registry at this address (HTTP 404 for /v2/)");
        error.hint = say("Check host and port.");
    }
    return error;
}

bool RegistryClient::waitBeforeRetry(int attempt, const HttpResponse* response,
                                     JobContext& context) const
{
    if (attempt >= kRetries || context.cancelled())
        return false;
    auto wait =
        std::min<std::chrono::milliseconds>(m_options.retryDelay * (1LL << attempt), kLongestWait);
    static thread_local std::minstd_rand random(std::random_device{}());
    wait += wait * std::uniform_int_distribution<int>(0, 250)(random) / 1000;
    if (response != nullptr) {
        const std::int64_t asked = numberOf(response->header("retry-after"));
        if (asked >= 0)
            wait = std::max<std::chrono::milliseconds>(std::chrono::seconds(asked), 0ms);
        if (wait > kLongestWait)
            return false;  // that long is for the person who started the push to decide
    }
    const auto end = std::chrono::steady_clock::now() + wait;
    while (std::chrono::steady_clock::now() < end) {
        if (context.cancelled())
            return false;
        std::this_thread::sleep_for(std::min<std::chrono::milliseconds>(wait, 20ms));
    }
    return true;
}

Result<HttpResponse> RegistryClient::sendOnce(HttpRequest& request, JobContext& context)
{
    if (auto authorised = authorise(request, context); !authorised)
        return authorised.error();
    auto answer = m_http.request(request, context);
    if (!answer)
        return transportError(answer.error());
    return answer;
}

Result<HttpResponse> RegistryClient::send(HttpRequest request, JobContext& context, bool mayRepeat)
{
    bool refreshed = false;
    for (int attempt = 0;;) {
        auto answer = sendOnce(request, context);
        if (answer && answer->status == 401 && !refreshed && isOurs(request.url)
            && !request.source) {
            // not yet logged in, or the token has run out or lacks a scope
            refreshed = true;
            m_token.clear();
            readChallenge(*answer);
            if (m_challenge.basic || m_challenge.bearer)
                continue;
        }
        const bool heals = answer ? registryMayHeal(answer->status)
                                  : registryMayHeal(m_http.lastFailure())
                || (m_connected && m_http.lastFailure() == HttpFailure::Connect);
        if (!heals || !mayRepeat
            || !waitBeforeRetry(attempt, answer ? &*answer : nullptr, context)) {
            if (context.cancelled())
                return Error{Error::Code::Cancelled,
                             Error::Area::Registry,
                             m_reference.repository(),
                             {},
                             {}};
            return answer;
        }
        ++attempt;
    }
}

Result<std::optional<std::int64_t>> RegistryClient::blobSize(const std::string& digest,
                                                             JobContext& context)
{
    HttpRequest request;
    request.method = "HEAD";
    request.url = repositoryUrl("blobs/" + digest);
    const auto answer = send(request, context);
    if (!answer)
        return answer.error();
    if (answer->status == 404)
        return std::optional<std::int64_t>();
    if (!answer->ok())
        return statusError(*answer);
    return std::optional<std::int64_t>(numberOf(answer->header("content-length")));
}

Result<std::string> RegistryClient::blobText(const std::string& digest, JobContext& context)
{
    HttpRequest request;
    request.url = repositoryUrl("blobs/" + digest);
    auto answer = send(request, context);
    if (!answer)
        return answer.error();
    if (!answer->ok())
        return statusError(*answer);
    return std::move(answer->body);
}

Result<bool> RegistryClient::mountBlob(const std::string& digest, const std::string& fromPath,
                                       JobContext& context)
{
    const std::string scope = "repository:" + fromPath + ":pull";
    if (std::find(m_scopes.begin(), m_scopes.end(), scope) == m_scopes.end()) {
        m_scopes.push_back(scope);
        m_token.clear();
    }
    HttpRequest request;
    request.method = "POST";
    request.url = repositoryUrl("blobs/uploads/?mount=" + digest + "&from=" + urlEncoded(fromPath));
    const auto answer = send(request, context);
    if (!answer)
        return answer.error();
    if (answer->status == 202) {  // an upload was opened instead; it is not needed
        HttpRequest cancel;
        cancel.method = "DELETE";
        cancel.url = absoluteUrl(answer->header("location"));
        static_cast<void>(send(cancel, context, false));
    }
    return answer->status == 201;  // whatever else it says, the blob can still be uploaded
}

Result<std::optional<RegistryManifest>> RegistryClient::manifest(const std::string& tagOrDigest,
                                                                 JobContext& context)
{
    HttpRequest request;
    request.url = repositoryUrl("manifests/" + tagOrDigest);
    request.headers.emplace_back("Accept", std::string(kManifestTypes));
    auto answer = send(request, context);
    if (!answer)
        return answer.error();
    if (answer->status == 404)
        return std::optional<RegistryManifest>();
    if (!answer->ok())
        return statusError(*answer);
    RegistryManifest found;
    found.mediaType = answer->header("content-type");
    found.digest = Sha256::namedOf(answer->body);
    found.text = std::move(answer->body);
    return std::optional<RegistryManifest>(std::move(found));
}

Result<bool> RegistryClient::hasTag(const std::string& tag, JobContext& context)
{
    HttpRequest request;
    request.method = "HEAD";
    request.url = repositoryUrl("manifests/" + tag);
    request.headers.emplace_back("Accept", std::string(kManifestTypes));
    const auto answer = send(request, context);
    if (!answer)
        return answer.error();
    if (answer->status == 404)
        return false;
    if (!answer->ok())
        return statusError(*answer);
    return true;
}

Result<> RegistryClient::putManifest(const std::string& tag, const RegistryManifest& manifest,
                                     JobContext& context)
{
    HttpRequest request;
    request.method = "PUT";
    request.url = repositoryUrl("manifests/" + tag);
    request.headers.emplace_back("Content-Type", manifest.mediaType);
    request.body = manifest.text;
    const auto answer = send(request, context);
    if (!answer)
        return answer.error();
    if (!answer->ok())
        return statusError(*answer);
    return {};
}

}  // namespace decant
