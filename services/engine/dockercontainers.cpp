// SPDX-License-Identifier: MIT
#include "services/engine/containerstream.h"
#include "services/engine/dockerengine.h"
#include "services/support/qt.h"

#include <utility>

namespace decant {
namespace {

using namespace Qt::StringLiterals;

constexpr std::size_t kOutputLimit = 16UL * 1024 * 1024;
constexpr qint64 kSharedMemoryBytes = 256LL * 1024 * 1024;

/// For cleaning up, which must not stop because the work was stopped.
class Uncancellable : public JobContext {
public:
    [[nodiscard]] bool cancelled() const override { return false; }
    void progress(const Progress& /*progress*/) override { }
    void log(LogLevel /*level*/, std::string_view /*line*/) override { }
};

QJsonArray jsonArray(const std::vector<std::string>& texts)
{
    QJsonArray result;
    for (const std::string& text : texts)
        result.append(toQString(text));
    return result;
}

QString portName(int port)
{
    return QString::number(port) + "/tcp"_L1;
}

QJsonObject containerConfiguration(const ContainerRequest& request)
{
    QJsonArray environment;
    for (const auto& [name, value] : request.environment)
        environment.append(toQString(name + "=" + value));
    QJsonObject labels;
    for (const auto& [name, value] : request.labels)
        labels[toQString(name)] = toQString(value);
    QJsonObject exposed;
    QJsonObject bindings;
    for (const auto& [inside, outside] : request.ports) {
        exposed[portName(inside)] = QJsonObject();
        const QString host = outside == 0 ? QString() : QString::number(outside);
        bindings[portName(inside)] =
            QJsonArray{QJsonObject{{u"HostIp"_s, u"127.0.0.1"_s}, {u"HostPort"_s, host}}};
    }
    QJsonObject hostConfiguration{{u"PortBindings"_s, bindings},
                                  {u"ShmSize"_s, kSharedMemoryBytes}};
    if (!request.network)
        hostConfiguration[u"NetworkMode"_s] = u"none"_s;
    if (request.memoryBytes > 0)
        hostConfiguration[u"Memory"_s] = static_cast<qint64>(request.memoryBytes);
    if (request.cpus > 0)
        hostConfiguration[u"NanoCpus"_s] = static_cast<qint64>(request.cpus * 1e9);
    QJsonObject result{{u"Image"_s, toQString(request.image)},
                       {u"Env"_s, environment},
                       {u"Labels"_s, labels},
                       {u"ExposedPorts"_s, exposed},
                       {u"HostConfig"_s, hostConfiguration}};
    if (!request.command.empty())
        result[u"Cmd"_s] = jsonArray(request.command);
    return result;
}

}  // namespace

Result<std::string> DockerEngine::createContainer(const ContainerRequest& request,
                                                  JobContext& context)
{
    DockerCall call{.method = "POST",
                    .path = "/containers/create",
                    .json = containerConfiguration(request),
                    .what = request.image};
    if (!request.name.empty())
        call.query = {{"name", request.name}};
    const auto created = m_api.object(call, context);
    if (!created)
        return created.error();
    return toUtf8((*created)["Id"_L1].toString());
}

Result<> DockerEngine::startContainer(const std::string& id, JobContext& context)
{
    const auto response = m_api.call({.method = "POST",
                                      .path = "/containers/" + pathEncoded(id) + "/start",
                                      .what = id,
                                      .patient = true},
                                     context);
    return response ? Result<>() : response.error();
}

Result<ContainerState> DockerEngine::inspectContainer(const std::string& id, JobContext& context)
{
    const auto container =
        m_api.object({.path = "/containers/" + pathEncoded(id) + "/json", .what = id}, context);
    if (!container)
        return container.error();
    const QJsonObject state = (*container)["State"_L1].toObject();
    ContainerState result;
    result.running = state["Running"_L1].toBool();
    result.exitCode = state["ExitCode"_L1].toInt();
    result.status = toUtf8(state["Status"_L1].toString());
    result.imageId = toUtf8((*container)["Image"_L1].toString());
    const QJsonObject ports = (*container)["NetworkSettings"_L1].toObject()["Ports"_L1].toObject();
    for (auto port = ports.begin(); port != ports.end(); ++port) {
        const int inside = port.key().section(u'/', 0, 0).toInt();
        const QJsonObject binding = port.value().toArray().first().toObject();
        const int outside = binding["HostPort"_L1].toString().toInt();
        if (inside != 0 && outside != 0)
            result.ports[inside] = outside;
    }
    return result;
}

Result<ExecResult> DockerEngine::exec(const std::string& id,
                                      const std::vector<std::string>& command,
                                      const std::string& user, JobContext& context)
{
    QJsonObject configuration{{u"AttachStdout"_s, true},
                              {u"AttachStderr"_s, true},
                              {u"Tty"_s, false},
                              {u"Cmd"_s, jsonArray(command)}};
    if (!user.empty())
        configuration[u"User"_s] = toQString(user);
    const auto created = m_api.object({.method = "POST",
                                       .path = "/containers/" + pathEncoded(id) + "/exec",
                                       .json = configuration,
                                       .what = id},
                                      context);
    if (!created)
        return created.error();
    const std::string path = "/exec/" + pathEncoded(toUtf8((*created)["Id"_L1].toString()));

    ContainerStream stream(kOutputLimit);
    const auto ran = m_api.call({.method = "POST",
                                 .path = path + "/start",
                                 .json = QJsonObject{{u"Detach"_s, false}, {u"Tty"_s, false}},
                                 .sink =
                                     [&stream](std::span<const char> bytes) {
                                         stream.feed({bytes.data(), bytes.size()});
                                         return true;
                                     },
                                 .what = id,
                                 .patient = true},
                                context);
    if (!ran)
        return ran.error();
    const auto state = m_api.object({.path = path + "/json", .what = id}, context);
    if (!state)
        return state.error();
    // The output ends with the process, unless the engine or the container died under it.
    if ((*state)["Running"_L1].toBool() || !(*state)["ExitCode"_L1].isDouble()
        || !stream.complete())
        return Error{Error::Code::Unavailable,
                     Error::Area::Engine,
                     id,
                     say("the connection ended before the command %1", command.front()),
                     {}};
    if (stream.dropped > 0)
        return Error{Error::Code::InvalidInput,
                     Error::Area::Engine,
                     id,
                     say("the output of %1 is too long", command.front()),
                     {}};
    return ExecResult{(*state)["ExitCode"_L1].toInt(), std::move(stream.output),
                      std::move(stream.errorOutput)};
}

Result<std::string> DockerEngine::containerLog(const std::string& id, JobContext& context)
{
    ContainerStream stream(kOutputLimit);
    const auto response = m_api.call({.path = "/containers/" + pathEncoded(id) + "/logs",
                                      .query = {{"stdout", "1"}, {"stderr", "1"}},
                                      .sink =
                                          [&stream](std::span<const char> bytes) {
                                              stream.feed({bytes.data(), bytes.size()});
                                              return true;
                                          },
                                      .what = id},
                                     context);
    if (!response)
        return response.error();
    return std::move(stream.both);
}

Result<> DockerEngine::streamLog(const std::string& id, int lines, bool follow,
                                 const std::function<bool(std::string_view)>& receive,
                                 JobContext& context)
{
    ContainerStream stream(kOutputLimit);
    const auto response = m_api.call({.path = "/containers/" + pathEncoded(id) + "/logs",
                                      .query = {{"stdout", "1"},
                                                {"stderr", "1"},
                                                {"tail", std::to_string(lines)},
                                                {"follow", follow ? "1" : "0"}},
                                      .sink =
                                          [&](std::span<const char> bytes) {
                                              stream.feed({bytes.data(), bytes.size()});
                                              const std::string text =
                                                  std::exchange(stream.both, {});
                                              stream.output.clear();
                                              stream.errorOutput.clear();
                                              return text.empty() || receive(text);
                                          },
                                      .what = id,
                                      .patient = true},
                                     context);
    return response ? Result<>() : response.error();
}

Result<> DockerEngine::stopContainer(const std::string& id, int graceSeconds, JobContext& context)
{
    const auto response = m_api.call({.method = "POST",
                                      .path = "/containers/" + pathEncoded(id) + "/stop",
                                      .query = {{"t", std::to_string(graceSeconds)}},
                                      .what = id,
                                      .patient = true},
                                     context);
    return response ? Result<>() : response.error();
}

Result<> DockerEngine::getArchive(const std::string& id, const std::string& path,
                                  const std::function<bool(std::span<const char>)>& receive,
                                  JobContext& context)
{
    const auto response = m_api.call({.path = "/containers/" + pathEncoded(id) + "/archive",
                                      .query = {{"path", path}},
                                      .sink = receive,
                                      .what = id + ":" + path,
                                      .patient = true},
                                     context);
    return response ? Result<>() : response.error();
}

Result<> DockerEngine::removeContainer(const std::string& id)
{
    Uncancellable context;
    const auto response = m_api.call({.method = "DELETE",
                                      .path = "/containers/" + pathEncoded(id),
                                      .query = {{"v", "1"}, {"force", "1"}},
                                      .what = id},
                                     context);
    // Gone already, or going: what was asked for.
    if (response || response.error().code == Error::Code::NotFound
        || response.error().code == Error::Code::Conflict)
        return {};
    return response.error();
}

}  // namespace decant
