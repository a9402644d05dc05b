// SPDX-License-Identifier: MIT
#include "services/engine/dockerengine.h"
#include "services/engine/jsonlines.h"
#include "services/support/qt.h"

#include <algorithm>

namespace decant {
namespace {

using namespace Qt::StringLiterals;

/// The digest in "1: digest: sha256:… size: 758", which is all that a store on containerd tells.
std::string digestIn(const std::string& status)
{
    static constexpr std::string_view kBefore = ": digest: ";
    const auto at = status.find(kBefore);
    if (at == std::string::npos)
        return {};
    const auto begin = at + kBefore.size();
    return status.substr(begin, status.find(' ', begin) - begin);
}

/// What an engine tells of a push, from its first line to its last.
struct PushStream {
    const std::function<void(const LayerPush&)>& receive;
    std::string failure;
    std::string digest;

    void tell(const QJsonObject& message)
    {
        if (std::string words = failureIn(message); !words.empty())
            failure = std::move(words);
        if (const QString told = message["aux"_L1].toObject()["Digest"_L1].toString();
            !told.isEmpty())
            digest = toUtf8(told);
        const std::string status = toUtf8(message["status"_L1].toString());
        const std::string id = toUtf8(message["id"_L1].toString());
        if (id.empty()) {
            if (digest.empty())
                digest = digestIn(status);
            return;
        }
        const QJsonObject detail = message["progressDetail"_L1].toObject();
        const qint64 total = detail["total"_L1].toInteger();
        // The tar around a layer's files is counted too: more may be sent than was announced.
        const qint64 done = detail["current"_L1].toInteger();
        receive({id, status, total > 0 ? std::min(done, total) : done, total});
    }
};

}  // namespace

Result<std::string> DockerEngine::pushImage(const std::string& reference,
                                            const std::string& authorization,
                                            const std::function<void(const LayerPush&)>& receive,
                                            JobContext& context)
{
    const ImageName name = splitReference(reference);
    PushStream stream{receive, {}, {}};
    JsonLines lines;
    const auto tell = [&](const QJsonObject& message) { stream.tell(message); };
    const DockerCall call{.method = "POST",
                          .path = "/images/" + pathEncoded(name.repository) + "/push",
                          .query = {{"tag", name.tag}},
                          .sink =
                              [&](std::span<const char> bytes) {
                                  lines.feed({bytes.data(), bytes.size()}, tell);
                                  return true;
                              },
                          .headers = {{"X-Registry-Auth", authorizationHeader(authorization)}},
                          .what = reference,
                          .patient = true};
    const auto response = m_api.call(call, context);
    if (!response)
        return response.error();
    lines.finish(tell);
    if (stream.failure.empty())
        return stream.digest;
    return Error{codeOfMessage(stream.failure, Error::Code::Internal),
                 Error::Area::Engine,
                 reference,
                 Sentence::verbatim(stream.failure),
                 {}};
}

}  // namespace decant
