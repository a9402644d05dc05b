// SPDX-License-Identifier: MIT
#include "services/engine/dockerengine.h"

#include <cstdlib>
#include <string_view>

namespace decant {
namespace {

Error nothingFound(const std::vector<EngineCandidate>& tried)
{
    std::vector<Sentence> all{say("no engine can be used; looked at")};
    for (const EngineCandidate& candidate : tried) {
        std::string place = candidate.endpoint;
        if (candidate.endpoint != "unix://" + candidate.origin)
            place += " (" + candidate.origin + ")";
        all.emplace_back(
            "  %1: %2",
            std::vector<Sentence>{Sentence::verbatim(std::move(place)), candidate.problem});
    }
    return {Error::Code::Unavailable, Error::Area::Engine, "container engine",
            lines(std::move(all)), say("Start Docker or Podman, or set DOCKER_HOST.")};
}

/// DOCKER_BUILDKIT=0 asks Docker's own client for the classic builder; the same here.
BuilderChoice builderOfEnvironment()
{
    const char* value = std::getenv("DOCKER_BUILDKIT");
    return value != nullptr && std::string_view(value) == "0" ? BuilderChoice::Classic
                                                              : BuilderChoice::Automatic;
}

Sentence problemOf(const EngineEndpoint& endpoint, const Error& error)
{
    // Where nothing listens on a usual socket nobody expected an engine.
    const bool absent =
        error.code == Error::Code::Unavailable && endpoint.url.starts_with("unix://");
    return error.hint.empty() || absent ? error.detail
                                        : Sentence("%1 (%2)", {error.detail, error.hint});
}

}  // namespace

DockerEngine::DockerEngine(EngineEndpoint endpoint, BuilderChoice builder)
    : m_api(std::move(endpoint))
    , m_builder(builder)
{
}

Result<EngineFacts> DockerEngine::facts(JobContext& context)
{
    auto known = m_api.facts(context);
    if (known && m_builder != BuilderChoice::Automatic)
        known->buildKit = m_builder == BuilderChoice::BuildKit;
    return known;
}

std::vector<EngineCandidate> findEngines(const std::string& preferred, JobContext& context)
{
    std::vector<EngineCandidate> result;
    for (const EngineEndpoint& endpoint : findEndpoints(EndpointSurroundings::current(preferred))) {
        EngineCandidate candidate{endpoint.url, endpoint.origin, {}, {}};
        DockerEngine engine(endpoint, builderOfEnvironment());
        auto facts = engine.facts(context);
        if (facts)
            candidate.facts = std::move(*facts);
        else
            candidate.problem = problemOf(endpoint, facts.error());
        result.push_back(std::move(candidate));
    }
    return result;
}

Result<std::unique_ptr<Engine>> openEngine(const std::string& preferred, JobContext& context)
{
    std::vector<EngineCandidate> tried;
    for (const EngineEndpoint& endpoint : findEndpoints(EndpointSurroundings::current(preferred))) {
        auto engine = std::make_unique<DockerEngine>(endpoint, builderOfEnvironment());
        const auto facts = engine->facts(context);
        if (facts)
            return std::unique_ptr<Engine>(std::move(engine));
        if (facts.error().code == Error::Code::Cancelled)
            return facts.error();
        tried.push_back({endpoint.url, endpoint.origin, {}, problemOf(endpoint, facts.error())});
        if (endpoint.decisive)
            break;
    }
    return nothingFound(tried);
}

}  // namespace decant
