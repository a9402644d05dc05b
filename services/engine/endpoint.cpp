// SPDX-License-Identifier: MIT
#include "services/engine/endpoint.h"

#include "model/support/text.h"
#include "services/support/qt.h"
#include "services/support/sha256.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cctype>
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

/// A word that ssh takes for what it is: never for an option, never for more than one word.
bool isPlainWord(std::string_view word)
{
    return !word.empty() && word.front() != '-'
        && std::all_of(word.begin(), word.end(), [](unsigned char c) {
               return std::isalnum(c) != 0 || c == '.' || c == '_' || c == '-' || c == ':'
                   || c == '%';
           });
}

/// How the Docker client goes through ssh: dial-stdio on the other side joins the engine's socket
/// to the session. Nothing can be asked there, so keys must be set up.
void setSshCommand(EngineEndpoint& endpoint)
{
    constexpr std::string_view kExpected = "ssh://[USER@]HOST[:PORT][/SOCKET]";
    std::string_view rest = endpoint.url;
    rest.remove_prefix(std::string_view("ssh://").size());
    const std::size_t slash = std::min(rest.find('/'), rest.size());
    const std::string path(rest.substr(slash));
    std::string_view host = rest.substr(0, slash);
    std::string_view user;
    if (const auto at = host.rfind('@'); at != std::string_view::npos) {
        user = host.substr(0, at);
        host.remove_prefix(at + 1);
        if (user.find(':') != std::string_view::npos) {
            endpoint.url = "ssh://" + std::string(host) + path;  // never show it again
            endpoint.problem =
                say("a password does not belong into an address: use a key (ssh-agent)");
            return;
        }
    }
    std::string_view port;
    if (host.starts_with('[')) {
        const auto end = std::min(host.find(']'), host.size() - 1);
        if (host.substr(end + 1).starts_with(':'))
            port = host.substr(end + 2);
        host = host.substr(1, end - 1);
    } else if (const auto colon = host.find(':'); colon != std::string_view::npos) {
        port = host.substr(colon + 1);
        host = host.substr(0, colon);
    }
    const bool digits =
        std::all_of(port.begin(), port.end(), [](unsigned char c) { return std::isdigit(c) != 0; });
    if (!isPlainWord(host) || (!user.empty() && !isPlainWord(user)) || !digits) {
        endpoint.problem = say("not an address that ssh can use, such as %1", kExpected);
        return;
    }
    endpoint.command = {"ssh", "-T", "-o", "BatchMode=yes", "-o", "ConnectTimeout=10"};
    const auto option = [&](const char* name, std::string_view value) {
        if (!value.empty())
            endpoint.command.insert(endpoint.command.end(), {name, std::string(value)});
    };
    option("-l", user);
    option("-p", port);
    endpoint.command.insert(endpoint.command.end(), {"--", std::string(host), "docker"});
    if (path.size() > 1)
        option("--host", shellQuoted("unix://" + path));
    endpoint.command.insert(endpoint.command.end(), {"system", "dial-stdio"});
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
        setSshCommand(endpoint);
    else if (!endpoint.url.starts_with("unix://") && !endpoint.url.starts_with("tcp://")
             && !endpoint.url.starts_with("http://") && !endpoint.url.starts_with("https://"))
        endpoint.problem = say(
            "not an address of an engine, which begin with unix://, tcp://, https:// or ssh://");
}

EngineEndpoint hostEndpoint(const std::string& url, std::string origin,
                            const EndpointSurroundings& surroundings)
{
    EngineEndpoint endpoint;
    endpoint.origin = std::move(origin);
    endpoint.decisive = true;
    setUrl(endpoint, url);
    if (!endpoint.url.starts_with("unix://") && endpoint.command.empty()
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
        endpoint.problem = say("there is no Docker context of this name (%1)", path);
        return endpoint;
    }
    setUrl(endpoint, host);
    endpoint.verify = !docker["SkipTLSVerify"_L1].toBool();
    if (!endpoint.url.starts_with("unix://") && endpoint.command.empty())
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
