// SPDX-License-Identifier: MIT
#include "services/registry/registryclient.h"

#include "model/support/text.h"
#include "services/image/sha256.h"
#include "services/registry/registryerror.h"
#include "services/support/qt.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <charconv>
#include <random>
#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace decant {

namespace {

constexpr int kRetries = 5;
constexpr auto kLongestWait = 60s;
constexpr auto kTokenMargin = 5s;  // a token this near to its end is fetched anew
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

/// The value of `name="…"` in a WWW-Authenticate header.
std::string parameter(std::string_view header, std::string_view name)
{
    const std::size_t at = header.find(std::string(name) + "=\"");
    if (at == std::string_view::npos)
        return {};
    const std::size_t start = at + name.size() + 2;
    return std::string(header.substr(start, header.find('"', start) - start));
}

std::string basicValue(const RegistryCredentials& credentials)
{
    const QByteArray pair =
        QByteArray::fromStdString(credentials.user + ':' + credentials.password);
    return "Basic " + pair.toBase64().toStdString();
}

std::string hostOf(std::string_view url)
{
    const std::size_t scheme = url.find("://");
    const std::size_t start = scheme == std::string_view::npos ? 0 : scheme + 3;
    return std::string(url.substr(start, url.find('/', start) - start));
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
    return hostOf(url) == hostOf(baseUrl());
}

Error RegistryClient::transportError(const Error& error) const
{
    return registryTransportError(error, m_http.lastFailure(), m_reference.host);
}

Error RegistryClient::statusError(const HttpResponse& response) const
{
    Error error = registryStatusError(response, m_reference.host, m_reference.repository());
    if (response.status == 401 && m_credentials) {
        error.detail += m_credentials->empty()
            ? "; no credentials are stored for it"
            : "; those of " + m_credentials->origin + " were refused";
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
        error.detail = "there is no image registry at this address (HTTP 404 for /v2/)";
        error.hint = "Check host and port.";
    }
    return error;
}

void RegistryClient::readChallenge(const HttpResponse& response)
{
    const std::string header = response.header("www-authenticate");
    const std::string kind = lowered(header.substr(0, header.find(' ')));
    m_challenge.basic = kind == "basic";
    m_challenge.bearer = kind == "bearer";
    if (m_challenge.bearer) {
        m_challenge.realm = parameter(header, "realm");
        m_challenge.service = parameter(header, "service");
    }
}

Result<> RegistryClient::loadCredentials(JobContext& context)
{
    if (m_credentials)
        return {};
    auto found = findRegistryCredentials(m_reference.host, context);
    if (!found)
        return found.error();
    m_credentials = std::move(*found);
    return {};
}

Result<> RegistryClient::authorise(HttpRequest& request, JobContext& context)
{
    std::erase_if(request.headers,
                  [](const auto& header) { return header.first == "Authorization"; });
    if (!isOurs(request.url))
        return {};
    if (m_challenge.basic) {
        if (auto loaded = loadCredentials(context); !loaded)
            return loaded.error();
        if (!m_credentials->empty())
            request.headers.emplace_back("Authorization", basicValue(*m_credentials));
    } else if (m_challenge.bearer) {
        if (m_token.empty() || std::chrono::steady_clock::now() + kTokenMargin > m_tokenEnd) {
            if (auto fetched = fetchToken(context); !fetched)
                return fetched.error();
        }
        request.headers.emplace_back("Authorization", "Bearer " + m_token);
    }
    return {};
}

Result<> RegistryClient::fetchToken(JobContext& context)
{
    if (auto loaded = loadCredentials(context); !loaded)
        return loaded.error();
    const bool local = m_reference.isLoopback() || m_options.insecure;
    if (!m_challenge.realm.starts_with("https://") && !local)
        return Error{Error::Code::Denied, Error::Area::Registry, m_reference.host,
                     "the registry wants credentials sent to " + m_challenge.realm
                         + ", which is not encrypted",
                     "Tell the administrator of the registry."};
    HttpRequest request;
    if (!m_credentials->identityToken.empty()) {
        std::string scope;
        for (const std::string& one : m_scopes)
            scope += (scope.empty() ? "" : " ") + one;
        request.method = "POST";
        request.url = m_challenge.realm;
        request.headers.emplace_back("Content-Type", "application/x-www-form-urlencoded");
        request.body = "grant_type=refresh_token&client_id=decant&service="
            + urlEncoded(m_challenge.service) + "&scope=" + urlEncoded(scope)
            + "&refresh_token=" + urlEncoded(m_credentials->identityToken);
    } else {
        request.url = m_challenge.realm
            + (m_challenge.realm.find('?') == std::string::npos ? "?" : "&")
            + "service=" + urlEncoded(m_challenge.service);
        for (const std::string& scope : m_scopes)
            request.url += "&scope=" + urlEncoded(scope);
        if (!m_credentials->empty()) {
            request.url += "&account=" + urlEncoded(m_credentials->user);
            request.headers.emplace_back("Authorization", basicValue(*m_credentials));
        }
    }
    for (int attempt = 0;; ++attempt) {
        const auto answer = m_http.request(request, context);
        const bool heals =
            answer ? registryMayHeal(answer->status) : registryMayHeal(m_http.lastFailure());
        if (heals && waitBeforeRetry(attempt, answer ? &*answer : nullptr, context))
            continue;
        if (!answer)
            return registryTransportError(answer.error(), m_http.lastFailure(),
                                          hostOf(m_challenge.realm));
        if (!answer->ok())
            return statusError(*answer);
        const QJsonObject json =
            QJsonDocument::fromJson(QByteArray::fromStdString(answer->body)).object();
        m_token = toUtf8(json["token"_L1].toString(json["access_token"_L1].toString()));
        m_tokenEnd = std::chrono::steady_clock::now()
            + std::chrono::seconds(json["expires_in"_L1].toInt(60));
        if (m_token.empty())
            return Error{Error::Code::Unavailable,
                         Error::Area::Registry,
                         m_challenge.realm,
                         "the token server's answer holds no token",
                         {}};
        return {};
    }
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
    found.digest = Sha256::of(answer->body);
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
