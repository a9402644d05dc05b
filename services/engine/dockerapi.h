// SPDX-License-Identifier: MIT
#pragma once

#include "services/engine/endpoint.h"
#include "services/engine/engine.h"
#include "services/support/httpclient.h"
#include "services/support/programsocket.h"
#include "services/support/upgradedconnection.h"

#include <QJsonArray>
#include <QJsonObject>

#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace decant {

/// One call of the Docker Engine API.
struct DockerCall {
    std::string method = "GET";
    std::string path = {};  ///< after the version: "/images/x/json"
    std::vector<std::pair<std::string, std::string>> query = {};
    std::optional<QJsonObject> json = {};  ///< the body
    HttpRequest::Source source = {};  ///< or this, a tar
    HttpRequest::Sink sink = {};
    std::vector<std::pair<std::string, std::string>> headers = {};
    std::string what = {};  ///< what the call is about, for errors
    /// No answer is due for as long as the engine works: builds, pulls, exports.
    bool patient = false;
};

/// The HTTP side of an engine: connection, version, errors. Thread-safe; every call has a
/// connection of its own, which may be one that an earlier call has done with: over ssh and TLS a
/// new one is dear.
class DockerApi {
public:
    explicit DockerApi(EngineEndpoint endpoint);

    /// What the engine says about itself; asked once, then remembered.
    [[nodiscard]] Result<EngineFacts> facts(JobContext& context);
    /// A 2xx or 304 answer; anything else is an Error that carries the engine's own words.
    [[nodiscard]] Result<HttpResponse> call(const DockerCall& call, JobContext& context);
    [[nodiscard]] Result<QJsonObject> object(const DockerCall& call, JobContext& context);
    [[nodiscard]] Result<QJsonArray> array(const DockerCall& call, JobContext& context);

    /// A POST whose connection then carries the bytes of a container both ways.
    [[nodiscard]] Result<std::unique_ptr<UpgradedConnection>> attach(const DockerCall& call,
                                                                     JobContext& context);

    [[nodiscard]] const EngineEndpoint& endpoint() const { return m_endpoint; }

private:
    [[nodiscard]] Result<EngineFacts> ask(JobContext& context);
    [[nodiscard]] Result<HttpResponse> send(const DockerCall& call, const std::string& prefix,
                                            JobContext& context);
    [[nodiscard]] Error connectionError(Error error, HttpFailure failure) const;

    /// Makes the socket that leads to an engine over ssh, once.
    [[nodiscard]] Result<> joinSsh();
    [[nodiscard]] HttpOptions connectionOptions() const;
    [[nodiscard]] std::string urlOf(const DockerCall& call, const std::string& prefix) const;
    [[nodiscard]] Error refusal(const DockerCall& call, const HttpResponse& response) const;
    [[nodiscard]] HttpClient takeClient(bool patient);
    void keepClient(HttpClient client, bool patient);

    EngineEndpoint m_endpoint;
    std::mutex m_mutex;
    std::unique_ptr<ProgramSocket> m_ssh;  ///< clients end before it
    std::vector<HttpClient> m_idle;
    std::vector<HttpClient> m_idlePatient;
    std::optional<EngineFacts> m_facts;
};

/// What an engine's words mean, whatever the status that came with them.
[[nodiscard]] Error::Code codeOfMessage(std::string_view message, Error::Code otherwise);

/// What went wrong, of a message in the stream of a pull or push; "" of all others.
[[nodiscard]] std::string failureIn(const QJsonObject& message);

/// The value of X-Registry-Auth for the JSON of credentials; "" are those of nobody.
[[nodiscard]] std::string authorizationHeader(const std::string& authorization);

/// An image name in a path: its slashes and colons stay, everything odd is encoded.
[[nodiscard]] std::string pathEncoded(std::string_view reference);

}  // namespace decant
