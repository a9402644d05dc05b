// SPDX-License-Identifier: MIT
#include "services/engine/dockerapi.h"

#include "model/support/text.h"
#include "services/support/qt.h"
#include "services/support/url.h"

#include <QJsonDocument>

#include <algorithm>
#include <charconv>

namespace decant {
namespace {

using namespace Qt::StringLiterals;

/// The newest API whose behaviour is known here.
constexpr std::string_view kNewestApi = "1.45";
/// BuildKit behind POST /build?version=2.
constexpr std::string_view kFirstBuildKitApi = "1.39";
/// Before it, BuildKit over the containerd image store loses an uploaded context.
constexpr int kFirstGoodContainerdStore = 28;
constexpr std::chrono::seconds kPatience{60};
constexpr std::size_t kIdleClients = 2;

std::pair<int, int> versionNumbers(std::string_view text)
{
    std::pair<int, int> numbers;
    const char* end = text.data() + text.size();
    const auto major = std::from_chars(text.data(), end, numbers.first);
    if (major.ec == std::errc() && major.ptr != end && *major.ptr == '.')
        std::from_chars(major.ptr + 1, end, numbers.second);
    return numbers;
}

std::string architectureName(const std::string& name)
{
    if (name == "x86_64")
        return "amd64";
    if (name == "aarch64")
        return "arm64";
    return name;
}

std::string messageOf(const std::string& body)
{
    const QJsonObject object =
        QJsonDocument::fromJson(
            QByteArray::fromRawData(body.data(), static_cast<qsizetype>(body.size())))
            .object();
    std::string message = toUtf8(object["message"_L1].toString());
    if (message.empty())
        message = body.substr(0, body.find('\n'));
    return message;
}

Error::Code codeOfStatus(int status)
{
    switch (status) {
    case 400:
        return Error::Code::InvalidInput;
    case 401:
    case 403:
        return Error::Code::Denied;
    case 404:
        return Error::Code::NotFound;
    case 409:
        return Error::Code::Conflict;
    case 502:
    case 503:
    case 504:
        return Error::Code::Unavailable;
    default:
        return Error::Code::Internal;
    }
}

std::string baseUrl(const EngineEndpoint& endpoint)
{
    if (endpoint.url.starts_with("unix://") || !endpoint.command.empty())
        return "http://engine";
    std::string address = endpoint.url.substr(endpoint.url.find("://") + 3);
    while (address.ends_with('/'))
        address.pop_back();
    return (endpoint.tls ? "https://" : "http://") + address;
}

}  // namespace

Error::Code codeOfMessage(std::string_view message, Error::Code otherwise)
{
    const std::string text = lowered(message);
    const auto says = [&](std::string_view words) { return text.find(words) != std::string::npos; };
    if (says("no space left on device") || says("disk quota exceeded"))
        return Error::Code::NoSpace;
    if (says("no such host") || says("dial tcp") || says("connection refused")
        || says("i/o timeout") || says("tls handshake") || says("x509:")
        || says("server misbehaving"))
        return Error::Code::Unavailable;
    if (says("pull access denied") || says("not found") || says("manifest unknown")
        || says("no such image") || says("does not exist") || says("name unknown"))
        return Error::Code::NotFound;
    if (says("unauthorized") || says("denied") || says("no basic auth credentials"))
        return Error::Code::Denied;
    return otherwise;
}

std::string failureIn(const QJsonObject& message)
{
    const QString detail = message["errorDetail"_L1].toObject()["message"_L1].toString();
    return toUtf8(detail.isEmpty() ? message["error"_L1].toString() : detail);
}

std::string authorizationHeader(const std::string& authorization)
{
    // Podman insists on the padding, Docker does not mind it.
    return QByteArray::fromStdString(authorization.empty() ? "{}" : authorization)
        .toBase64(QByteArray::Base64UrlEncoding)
        .toStdString();
}

std::string pathEncoded(std::string_view reference)
{
    std::string result;
    for (const char c : reference) {
        if (c == '/' || c == ':' || c == '@')
            result += c;
        else
            result += urlEncoded({&c, 1});
    }
    return result;
}

DockerApi::DockerApi(EngineEndpoint endpoint)
    : m_endpoint(std::move(endpoint))
{
}

Error DockerApi::connectionError(Error error, HttpFailure failure) const
{
    error.area = Error::Area::Engine;
    if (failure == HttpFailure::Source || error.code == Error::Code::Cancelled)
        return error;
    error.what = m_endpoint.url;
    if (m_ssh && failure != HttpFailure::Timeout) {
        // The program in between knows better why there is no connection.
        if (const std::string words = m_ssh->lastWords(); !words.empty()) {
            error.detail = Sentence::verbatim(words.substr(0, words.find_last_not_of(" \r\n") + 1));
            if (words.find("Permission denied") != std::string::npos)
                error.code = Error::Code::Denied;
        }
        error.hint =
            say("See whether `ssh HOST docker version` works there without a question, and "
                "whether the engine runs.");
        return error;
    }
    switch (failure) {
    case HttpFailure::Connect:
        if (error.code == Error::Code::Denied)
            error.hint = say("Add your user to the group of the socket (docker) and log in again, "
                             "or use Podman.");
        else
            error.hint = say("Start Docker or Podman, or name another engine.");
        break;
    case HttpFailure::Resolve:
        error.hint = say("Check the host name of the engine.");
        break;
    case HttpFailure::Tls:
        error.hint = say("Check the engine's certificates (DOCKER_CERT_PATH or the context).");
        break;
    case HttpFailure::Broken:
        error.detail = say("the connection to the engine broke off: %1", error.detail);
        error.hint = say("the engine stopped or was restarted; look at its log and run again");
        break;
    case HttpFailure::Timeout:
        error.detail = say("the engine does not answer: %1", error.detail);
        break;
    default:
        break;
    }
    return error;
}

Result<> DockerApi::joinSsh()
{
    const std::scoped_lock lock(m_mutex);
    if (m_endpoint.command.empty() || m_ssh)
        return {};
    auto socket = ProgramSocket::listen(m_endpoint.command);
    if (!socket) {
        Error error = socket.error();
        error.area = Error::Area::Engine;
        return error;
    }
    m_ssh = std::move(*socket);
    return {};
}

HttpOptions DockerApi::connectionOptions() const
{
    HttpOptions options;
    if (m_endpoint.url.starts_with("unix://"))
        options.unixSocket = m_endpoint.url.substr(std::string_view("unix://").size());
    else if (m_ssh)
        options.unixSocket = m_ssh->path().string();
    options.caFile = m_endpoint.caFile;
    options.certificateFile = m_endpoint.certificateFile;
    options.keyFile = m_endpoint.keyFile;
    options.verify = m_endpoint.verify;
    return options;
}

HttpClient DockerApi::takeClient(bool patient)
{
    {
        const std::scoped_lock lock(m_mutex);
        auto& idle = patient ? m_idlePatient : m_idle;
        if (!idle.empty()) {
            HttpClient client = std::move(idle.back());
            idle.pop_back();
            return client;
        }
    }
    HttpOptions options = connectionOptions();
    if (!patient)
        options.inactivityTimeout = kPatience;
    return HttpClient(options);
}

void DockerApi::keepClient(HttpClient client, bool patient)
{
    const std::scoped_lock lock(m_mutex);
    auto& idle = patient ? m_idlePatient : m_idle;
    if (idle.size() < kIdleClients)
        idle.push_back(std::move(client));
}

std::string DockerApi::urlOf(const DockerCall& call, const std::string& prefix) const
{
    std::string url = baseUrl(m_endpoint) + prefix + call.path;
    char separator = '?';
    for (const auto& [name, value] : call.query) {
        url += separator + name + '=' + urlEncoded(value);
        separator = '&';
    }
    return url;
}

Result<HttpResponse> DockerApi::send(const DockerCall& call, const std::string& prefix,
                                     JobContext& context)
{
    if (!m_endpoint.problem.empty())
        return Error{
            Error::Code::InvalidInput, Error::Area::Engine, m_endpoint.url, m_endpoint.problem, {}};
    HttpRequest request;
    request.method = call.method;
    request.url = urlOf(call, prefix);
    request.headers = call.headers;
    if (call.json) {
        request.body = QJsonDocument(*call.json).toJson(QJsonDocument::Compact).toStdString();
        request.headers.emplace_back("Content-Type", "application/json");
    } else if (call.source) {
        request.source = call.source;
        request.headers.emplace_back("Content-Type", "application/x-tar");
    }
    request.sink = call.sink;

    if (auto joined = joinSsh(); !joined)
        return joined.error();
    HttpClient client = takeClient(call.patient);
    auto response = client.request(request, context);
    if (!response)
        return connectionError(std::move(response).error(), client.lastFailure());
    keepClient(std::move(client), call.patient);
    if (response->ok() || response->status == 304)
        return response;
    return refusal(call, *response);
}

Error DockerApi::refusal(const DockerCall& call, const HttpResponse& response) const
{
    const std::string message = messageOf(response.body);
    Error error{codeOfMessage(message, codeOfStatus(response.status)),
                Error::Area::Engine,
                call.what.empty() ? m_endpoint.url : call.what,
                Sentence::verbatim(message),
                {}};
    // The engine knows best for its own objects; words about registries do not come with these.
    if (response.status == 404 || response.status == 409)
        error.code = codeOfStatus(response.status);
    if (message.find("HTTP request to an HTTPS server") != std::string::npos)
        error.hint = say("The engine wants TLS: set DOCKER_TLS_VERIFY and DOCKER_CERT_PATH.");
    if (error.code == Error::Code::NoSpace)
        error.hint = say("Free space where the engine keeps its images, then run again.");
    return error;
}

Result<EngineFacts> DockerApi::ask(JobContext& context)
{
    auto response = send({.path = "/version"}, {}, context);
    if (!response)
        return std::move(response).error();
    const QJsonObject version =
        QJsonDocument::fromJson(QByteArray::fromStdString(response->body)).object();
    EngineFacts facts;
    facts.endpoint = m_endpoint.url;
    facts.name = "docker";
    const QJsonArray components = version["Components"_L1].toArray();
    for (const auto& component : components) {
        if (component.toObject()["Name"_L1].toString().startsWith("Podman"_L1))
            facts.name = "podman";
    }
    facts.version = toUtf8(version["Version"_L1].toString());
    facts.architecture = architectureName(toUtf8(version["Arch"_L1].toString()));
    const std::string newest = toUtf8(version["ApiVersion"_L1].toString());
    const std::string oldest = toUtf8(version["MinAPIVersion"_L1].toString());
    if (newest.empty())
        return Error{Error::Code::InvalidInput,
                     Error::Area::Engine,
                     m_endpoint.url,
                     say("what listens there is not a container engine"),
                     {}};
    facts.apiVersion =
        std::min(versionNumbers(kNewestApi), versionNumbers(newest)) == versionNumbers(newest)
        ? newest
        : std::string(kNewestApi);
    if (versionNumbers(facts.apiVersion) < versionNumbers(oldest))
        return Error{Error::Code::InvalidInput, Error::Area::Engine, m_endpoint.url,
                     say("the engine is too new: it speaks API %1 and later, known here is %2",
                         oldest, kNewestApi),
                     say("Update Decant.")};

    auto details = send({.path = "/info"}, "/v" + facts.apiVersion, context);
    if (!details)
        return std::move(details).error();
    const QJsonObject info =
        QJsonDocument::fromJson(QByteArray::fromStdString(details->body)).object();
    const QJsonArray driver = info["DriverStatus"_L1].toArray();
    for (const auto& status : driver) {
        const QString value = status.toArray().at(1).toString();
        facts.containerdStore =
            facts.containerdStore || value.startsWith("io.containerd.snapshotter"_L1);
    }
    facts.buildKit = facts.name == "docker"
        && versionNumbers(facts.apiVersion) >= versionNumbers(kFirstBuildKitApi)
        && (!facts.containerdStore
            || versionNumbers(facts.version).first >= kFirstGoodContainerdStore);
    return facts;
}

Result<EngineFacts> DockerApi::facts(JobContext& context)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (m_facts)
            return *m_facts;
    }
    auto asked = ask(context);
    if (asked) {
        const std::scoped_lock lock(m_mutex);
        m_facts = *asked;
    }
    return asked;
}

Result<HttpResponse> DockerApi::call(const DockerCall& call, JobContext& context)
{
    const auto known = facts(context);
    if (!known)
        return known.error();
    return send(call, "/v" + known->apiVersion, context);
}

Result<std::unique_ptr<UpgradedConnection>> DockerApi::attach(const DockerCall& call,
                                                              JobContext& context)
{
    const auto known = facts(context);  // joins the ssh connection too
    if (!known)
        return known.error();
    HttpFailure failure = HttpFailure::None;
    auto opened = UpgradedConnection::open(connectionOptions(), "POST",
                                           urlOf(call, "/v" + known->apiVersion), context, failure);
    if (!opened)
        return connectionError(std::move(opened).error(), failure);
    if (!opened->connection)
        return refusal(call, opened->response);
    return std::move(opened->connection);
}

Result<QJsonObject> DockerApi::object(const DockerCall& call, JobContext& context)
{
    auto response = this->call(call, context);
    if (!response)
        return std::move(response).error();
    return QJsonDocument::fromJson(QByteArray::fromStdString(response->body)).object();
}

Result<QJsonArray> DockerApi::array(const DockerCall& call, JobContext& context)
{
    auto response = this->call(call, context);
    if (!response)
        return std::move(response).error();
    return QJsonDocument::fromJson(QByteArray::fromStdString(response->body)).array();
}

}  // namespace decant
