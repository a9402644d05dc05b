// SPDX-License-Identifier: MIT
#include "services/registry/registryclient.h"
#include "services/registry/registryerror.h"
#include "services/support/qt.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace decant {

namespace {

constexpr int kMostPages = 1000;

/// The address of the next page in a header like `</v2/x/tags/list?last=b&n=2>; rel="next"`.
std::string nextPage(const std::string& link)
{
    const std::size_t open = link.find('<');
    const std::size_t close = link.find('>', open == std::string::npos ? 0 : open);
    if (open == std::string::npos || close == std::string::npos
        || link.find("rel=\"next\"", close) == std::string::npos)
        return {};
    return link.substr(open + 1, close - open - 1);
}

}  // namespace

Result<std::vector<std::string>> RegistryClient::tags(JobContext& context)
{
    std::vector<std::string> tags;
    std::string url = repositoryUrl("tags/list?n=500");
    for (int page = 0; page < kMostPages && !url.empty(); ++page) {
        HttpRequest request;
        request.url = url;
        const auto answer = send(request, context);
        if (!answer)
            return answer.error();
        if (answer->status == 404)
            return tags;
        if (!answer->ok())
            return statusError(*answer);
        const QJsonObject list =
            QJsonDocument::fromJson(QByteArray::fromStdString(answer->body)).object();
        const QJsonArray named = list["tags"_L1].toArray();
        for (const auto& tag : named)
            tags.push_back(toUtf8(tag.toString()));
        const std::string next = nextPage(answer->header("link"));
        url = next.empty() ? std::string() : absoluteUrl(next);
        if (!url.empty() && !isOurs(url))
            return Error{Error::Code::InvalidInput,
                         Error::Area::Registry,
                         m_reference.repository(),
                         say("the list of tags goes on at another host: %1", url),
                         {}};
    }
    return tags;
}

Result<> RegistryClient::deleteManifest(const std::string& digest, JobContext& context)
{
    HttpRequest request;
    request.method = "DELETE";
    request.url = repositoryUrl("manifests/" + digest);
    const auto answer = send(request, context);
    if (!answer)
        return answer.error();
    if (answer->ok() || answer->status == 404)
        return {};
    Error error = statusError(*answer);
    if (answer->status == 405)
        error.hint = say("This registry deletes nothing; its administrator can switch that on "
                         "(docker-registry: storage.delete.enabled).");
    return error;
}

}  // namespace decant
