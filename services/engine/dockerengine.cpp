// SPDX-License-Identifier: MIT
#include "services/engine/dockerengine.h"

#include <cstdlib>
#include <string_view>

namespace decant {
namespace {

Error nothingFound(const std::vector<EngineCandidate>& tried)
{
    std::string all;
    for (const EngineCandidate& candidate : tried) {
        all += "\n  " + candidate.endpoint;
        if (candidate.endpoint != "unix://" + candidate.origin)
            all += " (" + candidate.origin + ")";
        all += ": " + candidate.problem;
    }
    return {Error::Code::Unavailable, Error::Area::Engine, "container engine",
            say("no engine can be used; looked at%1", all),
            say("Start Docker or Podman, or set DOCKER_HOST.")};
}

/// DOCKER_BUILDKIT=0 asks Docker's own client for the classic builder; the same here.
BuilderChoice builderOfEnvironment()
{
    const char* value = std::getenv("DOCKER_BUILDKIT");
    return value != nullptr && std::string_view(value) == "0" ? BuilderChoice::Classic
                                                              : BuilderChoice::Automatic;
}

std::string problemText(const Error& error)
{
    return error.hint.empty() ? error.detail.english()
                              : error.detail.english() + " (" + error.hint.english() + ")";
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
    for (EngineEndpoint& endpoint : findEndpoints(EndpointSurroundings::current(preferred))) {
        EngineCandidate candidate{endpoint.url, endpoint.origin, {}, {}};
        DockerEngine engine(std::move(endpoint), builderOfEnvironment());
        auto facts = engine.facts(context);
        if (facts)
            candidate.facts = std::move(*facts);
        else
            candidate.problem = problemText(facts.error());
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
        tried.push_back({endpoint.url, endpoint.origin, {}, problemText(facts.error())});
        if (endpoint.decisive)
            break;
    }
    return nothingFound(tried);
}

}  // namespace decant
