// SPDX-License-Identifier: MIT
#include "services/engine/containerstream.h"
#include "services/engine/dockerengine.h"
#include "services/support/qt.h"

#include <array>
#include <utility>

namespace decant {
namespace {

using namespace Qt::StringLiterals;

constexpr std::size_t kMessagesLimit = 1024UL * 1024;
constexpr std::size_t kPieceBytes = 64UL * 1024;

QJsonObject commandConfiguration(const CommandRequest& request)
{
    QJsonArray command;
    for (const std::string& word : request.command)
        command.append(toQString(word));
    const QJsonValue program = command.takeAt(0);
    QJsonArray environment;
    for (const auto& [name, value] : request.environment)
        environment.append(toQString(name + "=" + value));
    QJsonArray mounts;
    for (const std::string& path : request.mounts)
        mounts.append(QJsonObject{{u"Type"_s, u"bind"_s},
                                  {u"Source"_s, toQString(path)},
                                  {u"Target"_s, toQString(path)},
                                  {u"ReadOnly"_s, true}});
    // Without a log driver the engine writes nothing of the output to its own disk.
    const QJsonObject host{{u"NetworkMode"_s, u"host"_s},
                           {u"Mounts"_s, mounts},
                           {u"LogConfig"_s, QJsonObject{{u"Type"_s, u"none"_s}}}};
    return {{u"Image"_s, toQString(request.image)},
            {u"Entrypoint"_s, QJsonArray{program}},
            {u"Cmd"_s, command},
            {u"Env"_s, environment},
            {u"User"_s, u"0:0"_s},
            {u"AttachStdin"_s, true},
            {u"AttachStdout"_s, true},
            {u"AttachStderr"_s, true},
            {u"OpenStdin"_s, true},
            {u"StdinOnce"_s, true},
            {u"Tty"_s, false},
            {u"HostConfig"_s, host}};
}

/// Takes a container away again, however its use ends.
class ContainerGuard {
public:
    ContainerGuard(Engine& engine, std::string id)
        : m_engine(engine)
        , m_id(std::move(id))
    {
    }
    ContainerGuard(const ContainerGuard&) = delete;
    ContainerGuard& operator=(const ContainerGuard&) = delete;
    ~ContainerGuard()
    {
        if (!m_id.empty())
            static_cast<void>(m_engine.removeContainer(m_id));  // an earlier error says more
    }
    [[nodiscard]] Result<> remove() { return m_engine.removeContainer(std::exchange(m_id, {})); }

private:
    Engine& m_engine;
    std::string m_id;
};

Result<> receiveAll(UpgradedConnection& connection, ContainerStream& stream, JobContext& context)
{
    std::array<char, kPieceBytes> piece{};
    for (;;) {
        const auto count = connection.receive(piece, context);
        if (!count)
            return count.error();
        if (*count == 0)
            return {};
        stream.feed({piece.data(), *count});
        if (stream.stopped)
            return Error{
                Error::Code::Cancelled, Error::Area::Engine, {}, say("the receiver stopped"), {}};
    }
}

}  // namespace

Result<ExecResult> DockerEngine::run(const CommandRequest& request, JobContext& context)
{
    if (auto gone = removeContainer(request.name); !gone)
        return gone.error();
    const auto created = m_api.object({.method = "POST",
                                       .path = "/containers/create",
                                       .query = {{"name", request.name}},
                                       .json = commandConfiguration(request),
                                       .what = request.image},
                                      context);
    if (!created)
        return created.error();
    const std::string id = toUtf8((*created)["Id"_L1].toString());
    ContainerGuard guard(*this, id);
    const std::string path = "/containers/" + pathEncoded(id);
    const auto inArea = [&request](Error error) {
        error.area = Error::Area::Engine;
        error.what = request.image;
        return error;
    };

    // Attached before it starts, so that no output is missed.
    auto connection =
        m_api.attach({.path = path + "/attach",
                      .query = {{"stream", "1"}, {"stdin", "1"}, {"stdout", "1"}, {"stderr", "1"}},
                      .what = request.image},
                     context);
    if (!connection)
        return std::move(connection).error();
    if (auto started = startContainer(id, context); !started)
        return started.error();
    ContainerStream stream(kMessagesLimit, request.output);
    if (auto sent = (*connection)->send(request.input, context); !sent)
        return inArea(sent.error());
    if (auto received = receiveAll(**connection, stream, context); !received)
        return inArea(received.error());
    const auto ended = m_api.object(
        {.method = "POST", .path = path + "/wait", .what = request.image, .patient = true},
        context);
    if (!ended)
        return ended.error();
    if (!stream.complete())
        return inArea({Error::Code::Unavailable,
                       Error::Area::Engine,
                       {},
                       say("the connection to %1 broke off", request.command.front()),
                       {}});
    if (auto removed = guard.remove(); !removed)
        return removed.error();
    return ExecResult{(*ended)["StatusCode"_L1].toInt(), {}, std::move(stream.errorOutput)};
}

}  // namespace decant
