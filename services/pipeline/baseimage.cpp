// SPDX-License-Identifier: MIT
#include "services/pipeline/baseimage.h"

#include "model/image/imagereference.h"
#include "services/registry/credentials.h"

#include <cstdlib>
#include <filesystem>
#include <utility>

namespace decant {

namespace {

/// Exit code of a shell that did not find the command.
constexpr int kNotFound = 127;

/// Reads the secret from the standard input, so that it is in no argument, file or record of the
/// engine, and goes on as the client program. $1 is the variable it belongs in, "" for none.
constexpr const char* kStart =
    R"(if [ -n "$1" ]; then IFS= read -r secret || exit 126; export "$1=$secret"; unset secret; fi; shift; exec "$@")";

bool isThisMachine(const std::string& host)
{
    return host.empty() || host.starts_with('/') || host == "localhost" || host == "::1"
        || host.starts_with("127.");
}

class ImageClients final : public ClientRunner {
public:
    ImageClients(std::string engine, std::string reference, std::string container)
        : m_endpoint(std::move(engine))
        , m_reference(std::move(reference))
        , m_container(std::move(container))
    {
    }
    Result<ProgramEnd> run(const ClientCommand& command, JobContext& context) override;

private:
    Result<> prepare(JobContext& context);
    [[nodiscard]] Result<> checkReachable(const ClientCommand& command) const;
    [[nodiscard]] CommandRequest requestFor(const ClientCommand& command) const;

    const std::string m_endpoint;
    const std::string m_reference;
    const std::string m_container;
    std::unique_ptr<Engine> m_engine;
    bool m_sameMachine = true;  ///< engine and this program
};

Result<> ImageClients::prepare(JobContext& context)
{
    if (m_engine)
        return {};
    auto engine = openEngine(m_endpoint, context);
    if (!engine)
        return std::move(engine).error();
    auto facts = (*engine)->facts(context);
    if (!facts)
        return std::move(facts).error();
    m_sameMachine = facts->endpoint.starts_with("unix://");
    if (auto provided = provideBaseImage(**engine, m_reference, context); !provided)
        return std::move(provided).error();
    m_engine = *std::move(engine);
    return {};
}

Result<> ImageClients::checkReachable(const ClientCommand& command) const
{
    const auto refuse = [&command](Sentence detail) {
        return Error{Error::Code::InvalidInput, Error::Area::Source, command.program,
                     std::move(detail), say("Install the client programs on this machine.")};
    };
    if (!m_sameMachine && isThisMachine(command.host))
        return refuse(say("it would run in the base image on the engine's machine, from where the "
                          "server of this machine cannot be reached"));
    for (const std::string& file : command.files) {
        if (!m_sameMachine && !file.empty())
            return refuse(say("it would run in the base image on the engine's machine, which does "
                              "not have the file %1",
                              file));
    }
    if (command.secret.find('\n') != std::string::npos)
        return refuse(
            say("a password with a line break cannot be given to a program in a container"));
    return {};
}

CommandRequest ImageClients::requestFor(const ClientCommand& command) const
{
    CommandRequest request;
    request.image = m_reference;
    request.name = m_container;
    request.environment = command.environment;
    const bool secret = !command.secret.empty();
    request.command = {"/bin/sh",      "-c", kStart, "sh", secret ? command.secretVariable : "",
                       command.program};
    request.command.insert(request.command.end(), command.arguments.begin(),
                           command.arguments.end());
    if (secret)
        request.input = command.secret + '\n';
    request.input.append(command.input.constData(), static_cast<std::size_t>(command.input.size()));
    for (const std::string& file : command.files) {
        if (!file.empty())
            request.mounts.push_back(std::filesystem::absolute(file).string());
    }
    if (command.host.starts_with('/'))
        request.mounts.push_back(command.host);
    request.output = [&command](std::span<const char> bytes) {
        command.take(QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size())));
        return true;
    };
    return request;
}

Result<ProgramEnd> ImageClients::run(const ClientCommand& command, JobContext& context)
{
    if (auto ready = prepare(context); !ready)
        return ready.error();
    if (auto reachable = checkReachable(command); !reachable)
        return reachable.error();
    auto ended = m_engine->run(requestFor(command), context);
    if (!ended)
        return std::move(ended).error();
    if (ended->exitCode == kNotFound)
        return Error{
            Error::Code::NotFound, Error::Area::Source, command.program,
            say("neither this machine nor the image %1 has it", m_reference),
            say("Install the client programs on this machine, or name another image.base.")};
    std::string messages = std::move(ended->errorOutput);
    messages.erase(messages.find_last_not_of(" \r\n") + 1);
    return ProgramEnd{ended->exitCode, std::move(messages)};
}

}  // namespace

Result<ImageFacts> provideBaseImage(Engine& engine, const std::string& reference,
                                    JobContext& context)
{
    auto facts = engine.inspectImage(reference, context);
    if (facts || facts.error().code != Error::Code::NotFound)
        return facts;
    const auto parsed = parseImageReference(reference);
    if (!parsed)
        return parsed.error();
    const auto login = engineCredentials(parsed->host, context);
    if (!login)
        return login.error();
    if (auto pulled = engine.pullImage(reference, *login, context); !pulled) {
        Error error = std::move(pulled).error();
        if (error.hint.empty())
            error.hint =
                say("Check image.base in decant.toml, or load the base image into the engine.");
        return error;
    }
    return engine.inspectImage(reference, context);
}

std::unique_ptr<ClientRunner> imageClients(std::string engine, std::string reference,
                                           std::string container)
{
    return std::make_unique<ImageClients>(std::move(engine), std::move(reference),
                                          std::move(container));
}

}  // namespace decant
