// SPDX-License-Identifier: MIT
#include "services/engine/endpoint.h"

#include "services/support/qt.h"
#include "services/support/sha256.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdlib>
#include <filesystem>

namespace decant {
namespace {

using namespace Qt::StringLiterals;

constexpr std::string_view kDefaultSocket = "unix:///var/run/docker.sock";

std::string environment(const char* name)
{
    const char* value = std::getenv(name);
    return value == nullptr ? std::string() : std::string(value);
}

QJsonObject readJson(const std::string& path)
{
    QFile file(toQString(path));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

void useCertificates(EngineEndpoint& endpoint, const std::string& folder)
{
    const auto file = [&](const char* name) {
        const std::string path = folder + "/" + name;
        return std::filesystem::exists(path) ? path : std::string();
    };
    endpoint.caFile = file("ca.pem");
    endpoint.certificateFile = file("cert.pem");
    endpoint.keyFile = file("key.pem");
    endpoint.tls = endpoint.tls || !endpoint.caFile.empty() || !endpoint.certificateFile.empty();
}

/// Completes what somebody wrote: a bare path is a socket, "host:port" is tcp.
void setUrl(EngineEndpoint& endpoint, std::string url)
{
    if (url.starts_with('/'))
        url.insert(0, "unix://");
    endpoint.url = std::move(url);
    if (endpoint.url.starts_with("https://"))
        endpoint.tls = true;
    if (endpoint.url.starts_with("ssh://"))
        endpoint.problem = "engines over ssh are not supported yet: forward its socket "
                           "(ssh -L /tmp/engine.sock:/var/run/docker.sock HOST) and use "
                           "unix:///tmp/engine.sock";
    else if (!endpoint.url.starts_with("unix://") && !endpoint.url.starts_with("tcp://")
             && !endpoint.url.starts_with("http://") && !endpoint.url.starts_with("https://"))
        endpoint.problem = "not an address of an engine: expected unix://, tcp:// or https://";
}

EngineEndpoint hostEndpoint(const std::string& url, std::string origin,
                            const EndpointSurroundings& surroundings)
{
    EngineEndpoint endpoint;
    endpoint.origin = std::move(origin);
    endpoint.decisive = true;
    setUrl(endpoint, url);
    if (!endpoint.url.starts_with("unix://")
        && (surroundings.dockerTlsVerify || !surroundings.dockerCertPath.empty())) {
        endpoint.tls = true;
        endpoint.verify = surroundings.dockerTlsVerify;
        useCertificates(endpoint,
                        surroundings.dockerCertPath.empty() ? surroundings.dockerConfigFolder
                                                            : surroundings.dockerCertPath);
    }
    return endpoint;
}

}  // namespace

EndpointSurroundings EndpointSurroundings::current(const std::string& preferred)
{
    EndpointSurroundings result;
    result.preferred = preferred;
    result.dockerHost = environment("DOCKER_HOST");
    result.dockerContext = environment("DOCKER_CONTEXT");
    result.dockerConfigFolder = environment("DOCKER_CONFIG");
    if (result.dockerConfigFolder.empty())
        result.dockerConfigFolder = environment("HOME") + "/.docker";
    result.dockerCertPath = environment("DOCKER_CERT_PATH");
    result.dockerTlsVerify = !environment("DOCKER_TLS_VERIFY").empty();
    result.runtimeFolder = environment("XDG_RUNTIME_DIR");
    return result;
}

EngineEndpoint contextEndpoint(const std::string& name, const std::string& dockerConfigFolder)
{
    EngineEndpoint endpoint;
    endpoint.origin = "context " + name;
    endpoint.decisive = true;
    if (name == "default") {
        setUrl(endpoint, std::string(kDefaultSocket));
        return endpoint;
    }
    const std::string hash = Sha256::hexOf(name);
    const std::string path = dockerConfigFolder + "/contexts/meta/" + hash + "/meta.json";
    const QJsonObject docker = readJson(path)["Endpoints"_L1].toObject()["docker"_L1].toObject();
    const std::string host = toUtf8(docker["Host"_L1].toString());
    if (host.empty()) {
        endpoint.url = "context:" + name;
        endpoint.problem = "there is no Docker context of this name (" + path + ")";
        return endpoint;
    }
    setUrl(endpoint, host);
    endpoint.verify = !docker["SkipTLSVerify"_L1].toBool();
    if (!endpoint.url.starts_with("unix://"))
        useCertificates(endpoint, dockerConfigFolder + "/contexts/tls/" + hash + "/docker");
    return endpoint;
}

std::vector<EngineEndpoint> findEndpoints(const EndpointSurroundings& surroundings)
{
    std::vector<EngineEndpoint> result;
    const auto add = [&](EngineEndpoint endpoint) {
        const bool known = std::any_of(result.begin(), result.end(), [&](const auto& other) {
            return other.url == endpoint.url;
        });
        if (!known)
            result.push_back(std::move(endpoint));
    };
    const std::string& preferred = surroundings.preferred;
    if (preferred.find('/') != std::string::npos)
        add(hostEndpoint(preferred, "the engine asked for", surroundings));
    else if (!preferred.empty())
        add(contextEndpoint(preferred, surroundings.dockerConfigFolder));
    if (!surroundings.dockerHost.empty())
        add(hostEndpoint(surroundings.dockerHost, "DOCKER_HOST", surroundings));
    if (!surroundings.dockerContext.empty())
        add(contextEndpoint(surroundings.dockerContext, surroundings.dockerConfigFolder));
    const std::string context = toUtf8(
        readJson(surroundings.dockerConfigFolder + "/config.json")["currentContext"_L1].toString());
    if (!context.empty() && context != "default")
        add(contextEndpoint(context, surroundings.dockerConfigFolder));

    std::vector<std::string> sockets{std::string(kDefaultSocket)};
    if (!surroundings.runtimeFolder.empty())
        sockets.push_back("unix://" + surroundings.runtimeFolder + "/podman/podman.sock");
    sockets.emplace_back("unix:///run/podman/podman.sock");
    for (const std::string& socket : sockets) {
        EngineEndpoint endpoint;
        endpoint.origin = socket.substr(std::string_view("unix://").size());
        setUrl(endpoint, socket);
        add(std::move(endpoint));
    }
    return result;
}

}  // namespace decant
