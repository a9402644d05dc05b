// SPDX-License-Identifier: MIT
#include "model/support/text.h"
#include "services/registry/registryclient.h"
#include "services/registry/registryerror.h"
#include "services/support/qt.h"
#include "services/support/url.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace decant {

namespace {

constexpr auto kTokenMargin = 5s;  // a token this near to its end is fetched anew

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

}  // namespace

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

Error RegistryClient::tokenRefused(const HttpResponse& answer) const
{
    Error error = statusError(answer);
    if (m_credentials->identityToken.empty())
        return error;
    // RFC 6749, 5.2: a refresh token that is no longer good is answered with 400.
    if (answer.status == 400 || answer.status == 401) {
        error.code = Error::Code::Denied;
        error.detail = say("the identity token of %1 was refused, it may have run out (HTTP %2)",
                           m_credentials->origin, answer.status);
        error.hint = say("Log in again (docker login %1).", m_reference.host);
    } else if (answer.status == 404 || answer.status == 405) {
        error.detail =
            say("%1 takes no identity tokens (HTTP %2)", m_challenge.realm, answer.status);
        error.hint = say("Log in with a user and a password (docker login %1), or set "
                         "DECANT_REGISTRY_USER and DECANT_REGISTRY_PASSWORD.",
                         m_reference.host);
    }
    return error;
}

Result<> RegistryClient::fetchToken(JobContext& context)
{
    if (auto loaded = loadCredentials(context); !loaded)
        return loaded.error();
    const bool local = m_reference.isLoopback() || m_options.insecure;
    if (!m_challenge.realm.starts_with("https://") && !local)
        return Error{Error::Code::Denied, Error::Area::Registry, m_reference.host,
                     say("the registry wants credentials sent to %1, which is not encrypted",
                         m_challenge.realm),
                     say("Tell the administrator of the registry.")};
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
                                          hostOfUrl(m_challenge.realm));
        if (!answer->ok())
            return tokenRefused(*answer);
        const QJsonObject json =
            QJsonDocument::fromJson(QByteArray::fromStdString(answer->body)).object();
        m_token = toUtf8(json["token"_L1].toString(json["access_token"_L1].toString()));
        m_tokenEnd = std::chrono::steady_clock::now()
            + std::chrono::seconds(json["expires_in"_L1].toInt(60));
        if (m_token.empty())
            return Error{Error::Code::Unavailable,
                         Error::Area::Registry,
                         m_challenge.realm,
                         say("the token server's answer holds no token"),
                         {}};
        return {};
    }
}

}  // namespace decant
