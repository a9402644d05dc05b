// SPDX-License-Identifier: MIT
#include "services/registry/registryerror.h"

#include "services/support/qt.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace decant {

namespace {

/// "MANIFEST_UNKNOWN: manifest unknown (…)" of the registry's JSON, or the start of a plain text.
std::string saidBy(const std::string& body)
{
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(body));
    QString said;
    const QJsonArray errors = document.object()["errors"_L1].toArray();
    for (const auto& value : errors) {
        const QJsonObject error = value.toObject();
        if (!said.isEmpty())
            said += u"; "_s;
        said += error["code"_L1].toString() + u": "_s + error["message"_L1].toString();
    }
    if (said.isEmpty())
        said = document.object()["details"_L1].toString();
    if (said.isEmpty())
        said = QString::fromStdString(body).simplified().left(200);
    return toUtf8(said);
}

}  // namespace

Error registryStatusError(const HttpResponse& response, const std::string& host,
                          const std::string& repository)
{
    using Code = Error::Code;
    Error error{Code::Internal, Error::Area::Registry, repository, {}, {}};
    const int status = response.status;
    Sentence reason;
    switch (status) {
    case 400:
        error.code = Code::InvalidInput;
        reason = say("the registry cannot use the request");
        error.hint = say("Check the repository name and the tag.");
        break;
    case 401:
        error.code = Code::Denied;
        reason = say("the registry wants other credentials");
        error.hint = say("Log in (docker login %1), or set DECANT_REGISTRY_USER and "
                         "DECANT_REGISTRY_PASSWORD.",
                         host);
        break;
    case 403:
        error.code = Code::Denied;
        reason = say("this user may not do that in the repository");
        error.hint = say("Ask for the right to push to %1, or push elsewhere.", repository);
        break;
    case 404:
        error.code = Code::NotFound;
        reason = say("the registry does not know this");
        error.hint =
            say("Check the name; some registries want the repository to be created first.");
        break;
    case 405:
        error.code = Code::Denied;
        reason = say("the registry does not allow this kind of request");
        error.hint = say("It may be a read-only mirror.");
        break;
    case 413:
        error.code = Code::InvalidInput;
        reason = say("the layer is larger than the registry, or a proxy before it, accepts");
        error.hint = say("Raise the limit there (nginx: client_max_body_size), or make the data "
                         "smaller.");
        break;
    case 429:
        error.code = Code::Unavailable;
        reason = say("the registry has had too many requests");
        error.hint = say("Try again later, or log in for a higher limit.");
        break;
    default:
        error.code = status >= 500 ? Code::Unavailable : Code::Internal;
        reason = status >= 500 ? say("the registry has a problem of its own")
                               : say("an answer that nobody expects");
        error.hint =
            status >= 500 ? say("Try again later; the registry's own log says more.") : Sentence();
        break;
    }
    const std::string said = saidBy(response.body);
    error.detail = said.empty() ? say("%1 (HTTP %2)", reason, status)
                                : say("%1 (HTTP %2, %3)", reason, status, said);
    return error;
}

Error registryTransportError(const Error& error, HttpFailure failure, const std::string& host)
{
    Error result = error;
    result.area = Error::Area::Registry;
    if (failure == HttpFailure::Source || failure == HttpFailure::Cancelled)
        return result;
    result.code = Error::Code::Unavailable;
    result.what = host;
    Sentence reason;
    switch (failure) {
    case HttpFailure::Resolve:
        reason = say("the host name is unknown");
        result.hint = say("Check the name of the registry and the network.");
        break;
    case HttpFailure::Connect:
        reason = say("nothing answers at this address");
        result.hint = say("Check host and port, and whether the registry runs.");
        break;
    case HttpFailure::Tls:
        if (error.detail.english().find("wrong version number") != std::string::npos) {
            reason = say("the registry does not speak HTTPS");
            result.hint = say("If it is meant to be reached by plain HTTP, set insecure = true for "
                              "this registry.");
        } else {
            reason = say("the registry's certificate is not trusted");
            result.hint = say("Set ca_file for this registry to the certificate of its authority.");
        }
        break;
    case HttpFailure::Timeout:
        reason = say("the registry does not answer in time");
        result.hint = say("Check the network, and proxies before the registry.");
        break;
    default:
        reason = say("the connection broke off");
        result.hint =
            say("Try again; if it happens each time, look at proxies and limits before the "
                "registry.");
        break;
    }
    result.detail = say("%1 (%2)", reason, error.detail);
    return result;
}

bool registryMayHeal(int status)
{
    return status == 408 || status == 429 || status >= 500;
}

bool registryMayHeal(HttpFailure failure)
{
    return failure == HttpFailure::Broken || failure == HttpFailure::Timeout
        || failure == HttpFailure::Other;
}

}  // namespace decant
