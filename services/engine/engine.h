// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/jobcontext.h"
#include "model/support/result.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace decant {

struct EngineFacts {
    std::string name;  ///< "docker", "podman"
    std::string version;
    std::string apiVersion;
    std::string endpoint;  ///< "unix:///run/docker.sock"
    std::string architecture;
    bool buildKit = false;  ///< the builder that will be used
    bool containerdStore = false;
};

/// A file of the build context: text of ours, or a file on disk that is streamed.
struct ContextFile {
    std::string path;  ///< in the context
    std::string text;
    std::filesystem::path source;  ///< used instead of text when not empty
    int mode = 0644;
};

struct BuildRequest {
    std::vector<ContextFile> context;  ///< holds "Dockerfile"
    std::vector<std::string> tags;
    std::map<std::string, std::string> labels;
    std::map<std::string, std::string> buildArguments;
    /// "linux/arm64"; "" is the engine's own. Refused where the engine cannot run it.
    std::string platform;
    bool noCache = false;
    bool pull = false;
};

enum class StepState : std::uint8_t { Waiting, Running, Cached, Done, Failed };

struct BuildStep {
    int number = 0;
    std::string name;  ///< the instruction
    StepState state = StepState::Waiting;
    double seconds = 0;
};

/// Receives what a build says, in the thread that runs it.
class BuildObserver {
public:
    BuildObserver() = default;
    BuildObserver(const BuildObserver&) = delete;
    BuildObserver& operator=(const BuildObserver&) = delete;
    virtual ~BuildObserver() = default;
    virtual void step(const BuildStep& step) = 0;
    /// One line of output, ANSI colours kept, no line end.
    virtual void output(int step, std::string_view line) = 0;
};

struct ImageLayerFacts {
    std::string command;
    std::int64_t bytes = 0;
    std::string created;
};

struct ImageFacts {
    std::string id;
    std::vector<std::string> tags;
    std::vector<std::string> digests;
    std::vector<std::string> diffIds;
    std::map<std::string, std::string> labels;
    std::map<std::string, std::string> environment;
    std::vector<std::string> volumes;
    std::string user;
    std::string architecture;
    std::int64_t bytes = 0;
    std::vector<ImageLayerFacts> history;  ///< newest first, as the engine tells it
};

struct ContainerRequest {
    std::string image;
    std::string name;  ///< "" lets the engine choose
    std::vector<std::string> command;  ///< empty: the image's own
    std::map<std::string, std::string> environment;
    std::map<std::string, std::string> labels;
    std::map<int, int> ports;  ///< container port → host port on 127.0.0.1, 0 chooses one
    bool network = true;
    std::int64_t memoryBytes = 0;  ///< most memory; 0: no limit
    double cpus = 0;  ///< most processors; 0: no limit
};

/// A command in a container of its own with bytes in and out, as `docker run --rm -i` runs it, on
/// the network of the engine's machine.
struct CommandRequest {
    std::string image;
    std::string name;  ///< of the container; one of that name that is left over is removed first
    std::vector<std::string> command;  ///< instead of the image's own; runs as root there
    std::map<std::string, std::string> environment;  ///< the engine keeps it: no secrets
    /// Sent as soon as the command runs; the only place for a secret, since the engine keeps it
    /// nowhere. Its end is not told, so the command must know by itself when it has all.
    std::string input;
    /// Paths on the engine's machine that the command sees under the same name, read-only.
    std::vector<std::string> mounts;
    /// Takes the standard output as it comes; false stops the command (Cancelled).
    std::function<bool(std::span<const char>)> output;
};

/// What an engine says of one layer while it pushes an image itself.
struct LayerPush {
    /// The first digits of the layer's diffId, without "sha256:"; of its blob's digest where the
    /// images are kept in containerd.
    std::string id;
    std::string status;  ///< the engine's word: "Pushing", "Pushed", "Layer already exists", …
    std::int64_t done = 0;  ///< bytes; unpacked ones, but compressed ones from containerd
    std::int64_t total = 0;
};

struct ExecResult {
    int exitCode = 0;
    std::string output;
    std::string errorOutput;
};

struct ContainerState {
    bool running = false;
    int exitCode = 0;
    std::string status;
    std::string imageId;
    std::map<int, int> ports;  ///< container port → host port
};

/// A container engine behind its HTTP API. Thread-safe: every call opens its own connection.
/// All errors have Area::Engine. Every call ends within about a second once `context` is cancelled,
/// and what the engine was doing for it is stopped too.
class Engine {
public:
    Engine() = default;
    Engine(const Engine&) = delete;
    Engine& operator=(const Engine&) = delete;
    virtual ~Engine() = default;

    [[nodiscard]] virtual Result<EngineFacts> facts(JobContext& context) = 0;
    /// Builds and returns the image id.
    [[nodiscard]] virtual Result<std::string>
    build(const BuildRequest& request, BuildObserver& observer, JobContext& context) = 0;
    [[nodiscard]] virtual Result<ImageFacts> inspectImage(const std::string& reference,
                                                          JobContext& context) = 0;
    /// Pulls with progress. `authorization` is the JSON of registry credentials or "".
    [[nodiscard]] virtual Result<> pullImage(const std::string& reference,
                                             const std::string& authorization,
                                             JobContext& context) = 0;
    /// Lets the engine itself push a tagged image, over its own connection and with its own trust
    /// in certificates. `authorization` as in pullImage(). Gives the digest of the manifest, ""
    /// where the engine does not tell it. What a registry refuses is told in the engine's words,
    /// which may be wrong about the reason.
    [[nodiscard]] virtual Result<std::string>
    pushImage(const std::string& reference, const std::string& authorization,
              const std::function<void(const LayerPush&)>& receive, JobContext& context) = 0;
    [[nodiscard]] virtual Result<> tagImage(const std::string& id, const std::string& reference,
                                            JobContext& context) = 0;
    [[nodiscard]] virtual Result<> removeImage(const std::string& reference,
                                               JobContext& context) = 0;
    /// Streams the image as a docker-archive/OCI tar; `receive` returning false stops.
    [[nodiscard]] virtual Result<>
    saveImage(const std::string& reference,
              const std::function<bool(std::span<const char>)>& receive, JobContext& context) = 0;
    /// Loads a docker-archive from a file.
    [[nodiscard]] virtual Result<> loadImage(const std::filesystem::path& archive,
                                             JobContext& context) = 0;

    [[nodiscard]] virtual Result<std::string> createContainer(const ContainerRequest& request,
                                                              JobContext& context) = 0;
    [[nodiscard]] virtual Result<> startContainer(const std::string& id, JobContext& context) = 0;
    [[nodiscard]] virtual Result<ContainerState> inspectContainer(const std::string& id,
                                                                  JobContext& context) = 0;
    [[nodiscard]] virtual Result<ExecResult> exec(const std::string& id,
                                                  const std::vector<std::string>& command,
                                                  const std::string& user, JobContext& context) = 0;
    /// Runs a command to its end and removes its container, whatever happens. What it writes is in
    /// no log of the engine. An exit code is no error; ExecResult::output stays empty.
    [[nodiscard]] virtual Result<ExecResult> run(const CommandRequest& request,
                                                 JobContext& context) = 0;
    [[nodiscard]] virtual Result<std::string> containerLog(const std::string& id,
                                                           JobContext& context) = 0;
    /// Gives the last `lines` lines of both streams of a container to `receive`, in pieces of any
    /// length, and with `follow` goes on until the container stops; false stops (Cancelled).
    [[nodiscard]] virtual Result<> streamLog(const std::string& id, int lines, bool follow,
                                             const std::function<bool(std::string_view)>& receive,
                                             JobContext& context) = 0;
    [[nodiscard]] virtual Result<> stopContainer(const std::string& id, int graceSeconds,
                                                 JobContext& context) = 0;
    /// Streams a tar of a path of a container, running or not (owners and modes as in the image);
    /// `receive` returning false stops.
    [[nodiscard]] virtual Result<>
    getArchive(const std::string& id, const std::string& path,
               const std::function<bool(std::span<const char>)>& receive, JobContext& context) = 0;
    /// Removes with its anonymous volumes, running or not. Works on a cancelled context too.
    [[nodiscard]] virtual Result<> removeContainer(const std::string& id) = 0;
};

/// One place an engine was looked for, for `doctor`.
struct EngineCandidate {
    std::string endpoint;
    std::string origin;  ///< "DOCKER_HOST", "context default", "/run/podman/podman.sock", ...
    std::optional<EngineFacts> facts;
    Sentence problem;  ///< why it cannot be used, empty when it can
};

/// Looks in the documented order: `preferred` (may be ""), DOCKER_HOST, DOCKER_CONTEXT, current
/// context, default socket, Podman sockets. Never fails; says what is there.
[[nodiscard]] std::vector<EngineCandidate> findEngines(const std::string& preferred,
                                                       JobContext& context);
/// The first usable one, or an error that lists where it was looked. What somebody asked for
/// (`preferred`, DOCKER_HOST, a context) is used or is an error: nothing else is taken instead.
[[nodiscard]] Result<std::unique_ptr<Engine>> openEngine(const std::string& preferred,
                                                         JobContext& context);

}  // namespace decant
