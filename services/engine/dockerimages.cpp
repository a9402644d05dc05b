// SPDX-License-Identifier: MIT
#include "services/engine/dockerengine.h"
#include "services/engine/jsonlines.h"
#include "services/support/qt.h"

#include <QDateTime>

#include <cerrno>
#include <fstream>
#include <system_error>

namespace decant {
namespace {

using namespace Qt::StringLiterals;

std::vector<std::string> strings(const QJsonValue& value)
{
    std::vector<std::string> result;
    const QJsonArray items = value.toArray();
    for (const auto& item : items)
        result.push_back(toUtf8(item.toString()));
    return result;
}

std::map<std::string, std::string> stringMap(const QJsonObject& object)
{
    std::map<std::string, std::string> result;
    for (auto item = object.begin(); item != object.end(); ++item)
        result[toUtf8(item.key())] = toUtf8(item.value().toString());
    return result;
}

/// Adds up what the layers of a pull say.
class PullProgress {
public:
    PullProgress(const std::string& reference, JobContext& context)
        : m_reference(reference)
        , m_context(context)
    {
    }

    void tell(const QJsonObject& message)
    {
        const QString status = message["status"_L1].toString();
        if (status != "Downloading"_L1)
            return;
        const QJsonObject detail = message["progressDetail"_L1].toObject();
        m_layers[toUtf8(message["id"_L1].toString())] = {detail["current"_L1].toInteger(),
                                                         detail["total"_L1].toInteger()};
        Progress progress{"pull", m_reference, "bytes"};
        for (const auto& [id, bytes] : m_layers) {
            progress.done += bytes.first;
            progress.total += bytes.second;
        }
        m_context.progress(progress);
    }

private:
    const std::string& m_reference;
    JobContext& m_context;
    std::map<std::string, std::pair<qint64, qint64>> m_layers;
};

ImageFacts imageFacts(const QJsonObject& image)
{
    ImageFacts facts;
    facts.id = toUtf8(image["Id"_L1].toString());
    facts.tags = strings(image["RepoTags"_L1]);
    facts.digests = strings(image["RepoDigests"_L1]);
    facts.diffIds = strings(image["RootFS"_L1].toObject()["Layers"_L1]);
    facts.architecture = toUtf8(image["Architecture"_L1].toString());
    facts.bytes = image["Size"_L1].toInteger();
    const QJsonObject config = image["Config"_L1].toObject();
    facts.user = toUtf8(config["User"_L1].toString());
    facts.labels = stringMap(config["Labels"_L1].toObject());
    for (const std::string& variable : strings(config["Env"_L1])) {
        const auto equals = variable.find('=');
        facts.environment[variable.substr(0, equals)] =
            equals == std::string::npos ? std::string() : variable.substr(equals + 1);
    }
    for (const QString& volume : config["Volumes"_L1].toObject().keys())
        facts.volumes.push_back(toUtf8(volume));
    return facts;
}

}  // namespace

ImageName splitReference(const std::string& reference)
{
    if (const auto at = reference.find('@'); at != std::string::npos) {
        // A tag before a digest says nothing more.
        std::string repository = reference.substr(0, at);
        const auto colon = repository.rfind(':');
        if (colon != std::string::npos && repository.find('/', colon) == std::string::npos)
            repository.resize(colon);
        return {repository, reference.substr(at + 1)};
    }
    const auto colon = reference.rfind(':');
    if (colon == std::string::npos || reference.find('/', colon) != std::string::npos)
        return {reference, "latest"};
    return {reference.substr(0, colon), reference.substr(colon + 1)};
}

Result<ImageFacts> DockerEngine::inspectImage(const std::string& reference, JobContext& context)
{
    const std::string path = "/images/" + pathEncoded(reference);
    const auto image = m_api.object({.path = path + "/json", .what = reference}, context);
    if (!image)
        return image.error();
    const auto history = m_api.array({.path = path + "/history", .what = reference}, context);
    if (!history)
        return history.error();
    ImageFacts facts = imageFacts(*image);
    for (const auto& value : std::as_const(*history)) {
        const QJsonObject layer = value.toObject();
        const auto created =
            QDateTime::fromSecsSinceEpoch(layer["Created"_L1].toInteger(), Qt::UTC);
        facts.history.push_back({toUtf8(layer["CreatedBy"_L1].toString()),
                                 layer["Size"_L1].toInteger(),
                                 toUtf8(created.toString(Qt::ISODate))});
    }
    return facts;
}

Result<> DockerEngine::pullImage(const std::string& reference, const std::string& authorization,
                                 JobContext& context)
{
    return pull(reference, {}, authorization, context);
}

Result<> DockerEngine::pull(const std::string& reference, const std::string& platform,
                            const std::string& authorization, JobContext& context)
{
    const ImageName name = splitReference(reference);
    PullProgress progress(reference, context);
    JsonLines lines;
    std::string failure;
    const auto receive = [&](const QJsonObject& message) {
        if (const std::string words = failureIn(message); !words.empty())
            failure = words;
        progress.tell(message);
    };
    DockerCall call{.method = "POST",
                    .path = "/images/create",
                    .query = {{"fromImage", name.repository}, {"tag", name.tag}},
                    .what = reference,
                    .patient = true};
    if (!platform.empty())
        call.query.emplace_back("platform", platform);
    if (!authorization.empty())
        call.headers.emplace_back("X-Registry-Auth", authorizationHeader(authorization));
    call.sink = [&](std::span<const char> bytes) {
        lines.feed({bytes.data(), bytes.size()}, receive);
        return true;
    };
    context.progress({"pull", reference, "bytes"});
    const auto response = m_api.call(call, context);
    if (!response)
        return response.error();
    lines.finish(receive);
    if (failure.empty())
        return {};
    Error error{codeOfMessage(failure, Error::Code::Internal),
                Error::Area::Engine,
                reference,
                Sentence::verbatim(failure),
                {}};
    if (error.code == Error::Code::NoSpace)
        error.hint = say("Free space where the engine keeps its images, then run again.");
    return error;
}

Result<> DockerEngine::tagImage(const std::string& id, const std::string& reference,
                                JobContext& context)
{
    const ImageName name = splitReference(reference);
    const auto response = m_api.call({.method = "POST",
                                      .path = "/images/" + pathEncoded(id) + "/tag",
                                      .query = {{"repo", name.repository}, {"tag", name.tag}},
                                      .what = reference},
                                     context);
    return response ? Result<>() : response.error();
}

Result<> DockerEngine::removeImage(const std::string& reference, JobContext& context)
{
    const auto response = m_api.call(
        {.method = "DELETE", .path = "/images/" + pathEncoded(reference), .what = reference},
        context);
    return response ? Result<>() : response.error();
}

Result<> DockerEngine::saveImage(const std::string& reference,
                                 const std::function<bool(std::span<const char>)>& receive,
                                 JobContext& context)
{
    const auto response = m_api.call({.path = "/images/" + pathEncoded(reference) + "/get",
                                      .sink = receive,
                                      .what = reference,
                                      .patient = true},
                                     context);
    return response ? Result<>() : response.error();
}

Result<> DockerEngine::loadImage(const std::filesystem::path& archive, JobContext& context)
{
    std::error_code problem;
    const auto size = static_cast<std::int64_t>(std::filesystem::file_size(archive, problem));
    std::ifstream file(archive, std::ios::binary);
    if (problem || !file)
        return Error{Error::Code::NotFound,
                     Error::Area::Engine,
                     archive.string(),
                     problem ? Sentence::verbatim(problem.message())
                             : Sentence::verbatim(std::generic_category().message(errno)),
                     {}};
    std::int64_t done = 0;
    JsonLines lines;
    std::string failure;
    const auto tell = [&](const QJsonObject& message) {
        if (const std::string words = failureIn(message); !words.empty())
            failure = words;
    };
    DockerCall call{.method = "POST",
                    .path = "/images/load",
                    .query = {{"quiet", "1"}},
                    .what = archive.string(),
                    .patient = true};
    call.source = [&](std::span<char> into) -> Result<std::size_t> {
        file.read(into.data(), static_cast<std::streamsize>(into.size()));
        if (file.bad())
            return Error{Error::Code::Internal,
                         Error::Area::Engine,
                         archive.string(),
                         say("it cannot be read"),
                         {}};
        done += file.gcount();
        context.progress({"load", call.what, "bytes", done, size});
        return static_cast<std::size_t>(file.gcount());
    };
    call.sink = [&](std::span<const char> bytes) {
        lines.feed({bytes.data(), bytes.size()}, tell);
        return true;
    };
    const auto response = m_api.call(call, context);
    if (!response)
        return response.error();
    lines.finish(tell);
    if (failure.empty())
        return {};
    return Error{codeOfMessage(failure, Error::Code::InvalidInput),
                 Error::Area::Engine,
                 archive.string(),
                 Sentence::verbatim(failure),
                 {}};
}

}  // namespace decant
