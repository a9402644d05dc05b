// SPDX-License-Identifier: MIT
#include "model/support/text.h"
#include "services/engine/buildstream.h"
#include "services/engine/contexttar.h"
#include "services/engine/dockerengine.h"
#include "services/engine/dockerfilescan.h"
#include "services/support/qt.h"

#include <QJsonDocument>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <deque>

namespace decant {
namespace {

using namespace Qt::StringLiterals;

constexpr std::int64_t kPerMille = 1000;
constexpr std::size_t kTailLines = 12;
constexpr std::size_t kNameBytes = 160;
constexpr int kKilled = 137;
constexpr std::string_view kEmulationHint = phrase(
    "Build on an engine of that architecture (a Docker context), or register an emulator with this "
    "one (package qemu-user-static).");
/// Workers of a restore share memory; the default of 64 MB is soon too small.
constexpr std::string_view kSharedMemoryBytes = "1073741824";

std::string jsonMap(const std::map<std::string, std::string>& values)
{
    QJsonObject object;
    for (const auto& [name, value] : values)
        object[toQString(name)] = toQString(value);
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

std::string shortened(std::string_view name)
{
    name = name.substr(0, name.find('\n'));
    if (name.size() <= kNameBytes)
        return std::string(name);
    std::size_t end = kNameBytes;
    while (end > 0 && (static_cast<unsigned char>(name[end]) & 0xC0U) == 0x80U)
        --end;  // not inside a character
    return std::string(name.substr(0, end)) + "…";
}

double secondsNow()
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

/// "arm64" of "linux/arm64/v8".
std::string architectureOf(const std::string& platform)
{
    const auto first = platform.find('/');
    if (first == std::string::npos)
        return platform;
    return platform.substr(first + 1, platform.find('/', first + 1) - first - 1);
}

/// What is said when the machine cannot run the programs of an image.
bool isForeignProgram(std::string_view text)
{
    return lowered(text).find("exec format error") != std::string::npos;
}

const std::string* dockerfileOf(const BuildRequest& request)
{
    for (const ContextFile& file : request.context) {
        if (file.path == "Dockerfile")
            return &file.text;
    }
    return nullptr;
}

/// Hands the events of a build on, and keeps what its end is judged by.
class BuildWatch {
public:
    BuildWatch(BuildObserver& observer, JobContext& context)
        : m_observer(observer)
        , m_context(context)
        , m_stream([this](const BuildEvent& event) { tell(event); }, secondsNow)
    {
    }

    void feed(std::span<const char> bytes) { m_stream.feed({bytes.data(), bytes.size()}); }
    void finish() { m_stream.finish(); }

    [[nodiscard]] const std::string& image() const { return m_image; }
    [[nodiscard]] bool failed() const { return m_failure.has_value(); }
    [[nodiscard]] bool ranSomething() const { return m_ranSomething; }
    [[nodiscard]] const BuildFailure& failure() const { return *m_failure; }
    [[nodiscard]] Error error() const;

private:
    void tell(const BuildEvent& event);
    void progress(std::string_view item);

    BuildObserver& m_observer;
    JobContext& m_context;
    BuildStream m_stream;
    BuildStep m_step;  ///< that runs, or failed
    std::deque<std::string> m_tail;
    std::string m_image;
    std::optional<BuildFailure> m_failure;
    bool m_ranSomething = false;
};

void BuildWatch::progress(std::string_view item)
{
    const auto done = std::llround(m_stream.fraction() * static_cast<double>(kPerMille));
    m_context.progress({"build", item, "permille", done, kPerMille});
}

void BuildWatch::tell(const BuildEvent& event)
{
    if (const auto* step = std::get_if<BuildStep>(&event)) {
        if (step->state == StepState::Running || step->state == StepState::Failed)
            m_step = *step;
        m_ranSomething = m_ranSomething
            || (step->state != StepState::Waiting && step->name.find("RUN ") != std::string::npos);
        m_observer.step(*step);
        progress(shortened(m_step.name));
    } else if (const auto* output = std::get_if<BuildOutput>(&event)) {
        m_tail.push_back(output->line);
        if (m_tail.size() > kTailLines)
            m_tail.pop_front();
        m_observer.output(output->step, output->line);
    } else if (const auto* marker = std::get_if<BuildMarker>(&event)) {
        std::string item = marker->name;
        if (marker->total > 0)
            item += " " + std::to_string(marker->done) + "/" + std::to_string(marker->total);
        progress(item);
    } else if (const auto* image = std::get_if<BuildImage>(&event)) {
        m_image = image->id;
    } else if (const auto* failure = std::get_if<BuildFailure>(&event)) {
        m_failure = *failure;
    }
}

Error BuildWatch::error() const
{
    Error error{Error::Code::Internal,
                Error::Area::Engine,
                "build",
                Sentence::verbatim(m_failure->message),
                {}};
    std::string tail;
    for (const std::string& line : m_tail)
        tail += "\n" + line;
    if (codeOfMessage(m_failure->message + tail, Error::Code::Internal) == Error::Code::NoSpace) {
        error.code = Error::Code::NoSpace;
        error.hint = say("Free space where the engine keeps its images, then build again.");
    } else if (isForeignProgram(m_failure->message + tail)) {
        error.code = Error::Code::InvalidInput;
        error.hint = Sentence(kEmulationHint, {});
    } else if (m_failure->exitCode != 0) {
        error.code = Error::Code::InvalidInput;
        if (m_failure->exitCode == kKilled)
            error.hint = say("The instruction was killed, perhaps for want of memory.");
    } else if (m_failure->message.find("parse error") != std::string::npos) {
        error.code = Error::Code::InvalidInput;
        error.what = "Dockerfile";
    } else {
        error.code = codeOfMessage(m_failure->message, Error::Code::Internal);
    }
    if (m_step.number > 0)
        error.what = "step " + std::to_string(m_step.number) + ": " + shortened(m_step.name);
    if (m_failure->exitCode != 0) {
        error.detail = tail.empty()
            ? say("exit code %1", m_failure->exitCode)
            : say("exit code %1; it said last:%2", m_failure->exitCode, tail);
    }
    return error;
}

/// What BuildKit says when it needs a session, or when it lost a context that came without one.
bool wantsSession(const std::string& message)
{
    return message.find("no active session") != std::string::npos
        || message.find("failed to read downloaded context") != std::string::npos;
}

}  // namespace

Result<> DockerEngine::provideBases(const BuildRequest& request, JobContext& context)
{
    const std::string* dockerfile = dockerfileOf(request);
    if (dockerfile == nullptr)
        return Error{Error::Code::InvalidInput,
                     Error::Area::Engine,
                     "Dockerfile",
                     say("the build context holds none"),
                     {}};
    const std::string wanted = architectureOf(request.platform);
    for (const std::string& base : baseImages(*dockerfile, request.buildArguments)) {
        Sentence otherHere;
        if (!request.pull) {
            const auto local = m_api.object(
                {.path = "/images/" + pathEncoded(base) + "/json", .what = base}, context);
            const std::string has =
                local ? toUtf8((*local)["Architecture"_L1].toString()) : std::string();
            if (local && (wanted.empty() || has.empty() || has == wanted))
                continue;
            if (local) {
                otherHere = say("base image %1 is there for %2 and not for %3", base, has,
                                request.platform);
            } else if (local.error().code != Error::Code::NotFound) {
                return local.error();
            }
        }
        auto pulled = pull(base, request.platform, {}, context);
        if (pulled)
            continue;
        if (!otherHere.empty() && pulled.error().code != Error::Code::Cancelled)
            return Error{Error::Code::InvalidInput, Error::Area::Engine, request.platform,
                         say("%1, and cannot be pulled: %2", otherHere, pulled.error().detail),
                         say("Load the base image for that platform, or leave the platform out.")};
        Error error = std::move(pulled).error();
        const bool registrySaidNo = error.what == base && error.code != Error::Code::Cancelled;
        if (registrySaidNo) {
            if (error.code != Error::Code::NoSpace) {
                error.code = Error::Code::NotFound;
                error.hint = say("Pull or load the base image first, or choose another one.");
            }
            error.detail =
                say("base image %1 is not local and cannot be pulled: %2", base, error.detail);
        }
        return error;
    }
    return {};
}

DockerEngine::BuildOutcome DockerEngine::runBuild(const BuildRequest& request, bool buildKit,
                                                  BuildObserver& observer, JobContext& context)
{
    DockerCall call{
        .method = "POST",
        .path = "/build",
        .query = {{"dockerfile", "Dockerfile"},
                  {"rm", "1"},
                  {"forcerm", "1"},
                  {"shmsize", std::string(kSharedMemoryBytes)},
                  {"version", buildKit ? "2" : "1"},
                  // Podman would drop the health check from an OCI image.
                  {"outputformat", "application/vnd.docker.distribution.manifest.v2+json"}},
        .what = "build",
        .patient = true};
    for (const std::string& tag : request.tags)
        call.query.emplace_back("t", tag);
    if (!request.labels.empty())
        call.query.emplace_back("labels", jsonMap(request.labels));
    if (!request.buildArguments.empty())
        call.query.emplace_back("buildargs", jsonMap(request.buildArguments));
    if (request.noCache)
        call.query.emplace_back("nocache", "1");
    if (!request.platform.empty())
        call.query.emplace_back("platform", request.platform);

    ContextTar tar(request.context);
    call.source = [&](std::span<char> into) {
        auto bytes = tar.read(into);
        context.progress({"context", tar.current(), "bytes", tar.doneBytes(), tar.totalBytes()});
        return bytes;
    };
    BuildWatch watch(observer, context);
    call.sink = [&](std::span<const char> bytes) {
        watch.feed(bytes);
        return true;
    };
    auto response = m_api.call(call, context);
    watch.finish();
    if (!response && response.error().code == Error::Code::Cancelled)
        return {std::move(response).error()};
    // What the builder said counts more than how the connection ended.
    if (watch.failed())
        return {watch.error(),
                buildKit && !watch.ranSomething() && wantsSession(watch.failure().message)};
    if (!response) {
        Error error = std::move(response).error();
        if (error.detail.english().find("parse error") != std::string::npos)
            error.what = "Dockerfile";
        return {std::move(error)};
    }
    if (watch.image().empty())
        return {Error{Error::Code::Unavailable, Error::Area::Engine, m_api.endpoint().url,
                      say("the build ended without an image and without an error"),
                      say("Look at the engine's log.")}};
    return {watch.image()};
}

Result<std::string> DockerEngine::build(const BuildRequest& request, BuildObserver& observer,
                                        JobContext& context)
{
    const auto known = facts(context);
    if (!known)
        return known.error();
    if (auto provided = provideBases(request, context); !provided)
        return std::move(provided).error();
    BuildOutcome outcome = runBuild(request, known->buildKit, observer, context);
    if (!outcome.image && outcome.image.error().code == Error::Code::Cancelled
        && known->name == "podman")
        context.log(LogLevel::Warning,
                    "Podman goes on with the step that runs until its end: its API cannot stop it. "
                    "What it builds is not used.");
    if (outcome.unsuitable) {
        context.log(LogLevel::Info, "BuildKit cannot build this here; building classically");
        outcome = runBuild(request, false, observer, context);
    }
    return std::move(outcome.image);
}

}  // namespace decant
