// SPDX-License-Identifier: MIT
#pragma once

#include "services/engine/dockerapi.h"
#include "services/engine/engine.h"

#include <string>

namespace decant {

enum class BuilderChoice : std::uint8_t { Automatic, Classic, BuildKit };

/// Docker, and Podman through its Docker-compatible API.
class DockerEngine : public Engine {
public:
    explicit DockerEngine(EngineEndpoint endpoint,
                          BuilderChoice builder = BuilderChoice::Automatic);

    [[nodiscard]] Result<EngineFacts> facts(JobContext& context) override;
    [[nodiscard]] Result<std::string> build(const BuildRequest& request, BuildObserver& observer,
                                            JobContext& context) override;
    [[nodiscard]] Result<ImageFacts> inspectImage(const std::string& reference,
                                                  JobContext& context) override;
    [[nodiscard]] Result<> pullImage(const std::string& reference, const std::string& authorization,
                                     JobContext& context) override;
    [[nodiscard]] Result<std::string>
    pushImage(const std::string& reference, const std::string& authorization,
              const std::function<void(const LayerPush&)>& receive, JobContext& context) override;
    [[nodiscard]] Result<> tagImage(const std::string& id, const std::string& reference,
                                    JobContext& context) override;
    [[nodiscard]] Result<> removeImage(const std::string& reference, JobContext& context) override;
    [[nodiscard]] Result<> saveImage(const std::string& reference,
                                     const std::function<bool(std::span<const char>)>& receive,
                                     JobContext& context) override;
    [[nodiscard]] Result<> loadImage(const std::filesystem::path& archive,
                                     JobContext& context) override;

    [[nodiscard]] Result<std::string> createContainer(const ContainerRequest& request,
                                                      JobContext& context) override;
    [[nodiscard]] Result<> startContainer(const std::string& id, JobContext& context) override;
    [[nodiscard]] Result<ContainerState> inspectContainer(const std::string& id,
                                                          JobContext& context) override;
    [[nodiscard]] Result<ExecResult> exec(const std::string& id,
                                          const std::vector<std::string>& command,
                                          const std::string& user, JobContext& context) override;
    [[nodiscard]] Result<ExecResult> run(const CommandRequest& request,
                                         JobContext& context) override;
    [[nodiscard]] Result<std::string> containerLog(const std::string& id,
                                                   JobContext& context) override;
    [[nodiscard]] Result<> streamLog(const std::string& id, int lines, bool follow,
                                     const std::function<bool(std::string_view)>& receive,
                                     JobContext& context) override;
    [[nodiscard]] Result<> stopContainer(const std::string& id, int graceSeconds,
                                         JobContext& context) override;
    [[nodiscard]] Result<> getArchive(const std::string& id, const std::string& path,
                                      const std::function<bool(std::span<const char>)>& receive,
                                      JobContext& context) override;
    [[nodiscard]] Result<> removeContainer(const std::string& id) override;

private:
    struct BuildOutcome {
        Result<std::string> image;
        /// BuildKit wanted what only a session of its own protocol could give: build classically.
        bool unsuitable = false;
    };
    [[nodiscard]] Result<> pull(const std::string& reference, const std::string& platform,
                                const std::string& authorization, JobContext& context);
    [[nodiscard]] Result<> provideBases(const BuildRequest& request, JobContext& context);
    [[nodiscard]] BuildOutcome runBuild(const BuildRequest& request, bool buildKit,
                                        BuildObserver& observer, JobContext& context);

    DockerApi m_api;
    BuilderChoice m_builder;
};

/// An image reference in the two parts that the API wants: "a/b:1" → a/b, 1; digests too.
struct ImageName {
    std::string repository;
    std::string tag;  ///< or digest; "latest" when none is given
};
[[nodiscard]] ImageName splitReference(const std::string& reference);

}  // namespace decant
