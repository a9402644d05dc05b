// SPDX-License-Identifier: MIT
#include "services/pipeline/stack.h"

#include "model/artifacts/imagekind.h"
#include "services/engine/engine.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace decant {

namespace {

constexpr std::chrono::seconds kStartLimit{120};

std::string containerName(const Project& project, const Service& service)
{
    return "decant-" + project.name + '-' + service.name;
}

std::vector<const Service*> chosen(const Project& project, const std::vector<std::string>& names)
{
    std::vector<const Service*> services;
    for (const Service& service : project.services) {
        if (names.empty() || std::find(names.begin(), names.end(), service.name) != names.end())
            services.push_back(&service);
    }
    return services;
}

RunningService describe(const Project& project, const Service& service, const ContainerState& state)
{
    RunningService running;
    running.service = service.name;
    running.container = containerName(project, service);
    running.running = state.running;
    const auto port = state.ports.find(imageKind(service).port);
    running.port = port == state.ports.end() ? 0 : port->second;
    if (running.port != 0)
        running.uri = connectionUri(service, "127.0.0.1", std::to_string(running.port));
    return running;
}

/// Asks until the database answers. Each question is a round trip through the engine, so this does
/// not spin.
Result<> waitUntilReady(Engine& engine, const std::string& container, const Service& service,
                        JobContext& context)
{
    const auto limit = std::chrono::steady_clock::now() + kStartLimit;
    std::string last;
    while (std::chrono::steady_clock::now() < limit) {
        auto answer = engine.exec(container, imageKind(service).firstQuery, {}, context);
        if (!answer)
            return std::move(answer).error();
        if (answer->exitCode == 0)
            return {};
        last = answer->errorOutput;
        auto state = engine.inspectContainer(container, context);
        if (!state)
            return std::move(state).error();
        if (!state->running) {
            auto log = engine.containerLog(container, context);
            return Error{Error::Code::Unavailable, Error::Area::Engine, "container " + container,
                         lines({say("it stopped with exit code %1", state->exitCode),
                                log ? Sentence::verbatim(*log) : log.error().detail}),
                         say("Its log above says why.")};
        }
    }
    return Error{Error::Code::Unavailable,
                 Error::Area::Engine,
                 "container " + container,
                 say("no answer within two minutes: %1", last),
                 {}};
}

Result<RunningService> startService(const Project& project, const Service& service,
                                    const BuildRecord& record, Engine& engine, JobContext& context)
{
    const std::string name = containerName(project, service);
    auto state = engine.inspectContainer(name, context);
    if (!state && state.error().code != Error::Code::NotFound)
        return std::move(state).error();
    if (state && (!state->running || state->imageId != record.imageId)) {
        if (auto removed = engine.removeContainer(name); !removed)
            return std::move(removed).error();
        state = Error{Error::Code::NotFound, Error::Area::Engine, name, {}, {}};
    }
    if (!state) {
        ContainerRequest request;
        request.image = record.imageId;
        request.name = name;
        request.labels = {{"decant.project", project.name}, {"decant.service", service.name}};
        if (const int port = imageKind(service).port; port > 0)
            request.ports = {{port, 0}};
        request.memoryBytes = service.compose.memoryBytes;
        request.cpus = service.compose.cpus;
        auto created = engine.createContainer(request, context);
        if (!created)
            return std::move(created).error();
        if (auto started = engine.startContainer(name, context); !started)
            return std::move(started).error();
    }
    if (auto ready = waitUntilReady(engine, name, service, context); !ready)
        return std::move(ready).error();
    state = engine.inspectContainer(name, context);
    if (!state)
        return std::move(state).error();
    RunningService running = describe(project, service, *state);
    running.image = record.image;
    return running;
}

const BuildRecord* newestBuild(const History& history, const Service& service)
{
    const auto at =
        std::find_if(history.records.begin(), history.records.end(), [&](const BuildRecord& r) {
            return r.service == service.name && !r.imageId.empty();
        });
    return at == history.records.end() ? nullptr : &*at;
}

/// With `fresh` no container is kept, not even one of the newest image.
Result<std::vector<RunningService>> startAll(const Project& project,
                                             const std::vector<std::string>& services,
                                             const PipelineOptions& options, bool fresh,
                                             JobContext& context)
{
    auto history = readHistory(project, options);
    if (!history)
        return std::move(history).error();
    auto engine = openEngine(options.engine, context);
    if (!engine)
        return std::move(engine).error();
    // Before anything is replaced, there must be something to put in its place.
    std::vector<std::pair<const Service*, const BuildRecord*>> builds;
    for (const Service* service : chosen(project, services)) {
        const BuildRecord* record = newestBuild(*history, *service);
        if (record == nullptr)
            return Error{Error::Code::NotFound, Error::Area::General, "service " + service->name,
                         say("nothing was built yet"), say("Run `decant-cli build` first.")};
        builds.emplace_back(service, record);
    }
    std::vector<RunningService> running;
    for (const auto& [service, record] : builds) {
        context.progress({"up", service->name, "services",
                          static_cast<std::int64_t>(running.size()),
                          static_cast<std::int64_t>(builds.size())});
        if (fresh) {
            if (auto gone = (*engine)->removeContainer(containerName(project, *service)); !gone)
                return std::move(gone).error();
        }
        auto started = startService(project, *service, *record, **engine, context);
        if (!started)
            return std::move(started).error();
        running.push_back(*std::move(started));
    }
    return running;
}

}  // namespace

Result<std::vector<RunningService>> stackUp(const Project& project,
                                            const std::vector<std::string>& services,
                                            const PipelineOptions& options, JobContext& context)
{
    return startAll(project, services, options, false, context);
}

Result<int> stackDown(const Project& project, const std::vector<std::string>& services,
                      const PipelineOptions& options, JobContext& context)
{
    auto engine = openEngine(options.engine, context);
    if (!engine)
        return std::move(engine).error();
    int removed = 0;
    for (const Service* service : chosen(project, services)) {
        const std::string name = containerName(project, *service);
        auto state = (*engine)->inspectContainer(name, context);
        if (!state) {
            if (state.error().code == Error::Code::NotFound)
                continue;
            return std::move(state).error();
        }
        constexpr int kGraceSeconds = 10;
        if (auto stopped = (*engine)->stopContainer(name, kGraceSeconds, context); !stopped)
            return std::move(stopped).error();
        if (auto gone = (*engine)->removeContainer(name); !gone)
            return std::move(gone).error();
        ++removed;
    }
    return removed;
}

Result<std::vector<RunningService>> stackReset(const Project& project,
                                               const std::vector<std::string>& services,
                                               const PipelineOptions& options, JobContext& context)
{
    return startAll(project, services, options, true, context);
}

Result<> stackLog(const Project& project, const Service& service, int lines, bool follow,
                  const std::function<void(std::string_view)>& receive,
                  const PipelineOptions& options, JobContext& context)
{
    auto engine = openEngine(options.engine, context);
    if (!engine)
        return std::move(engine).error();
    const auto take = [&](std::string_view text) {
        receive(text);
        return true;
    };
    auto done = (*engine)->streamLog(containerName(project, service), lines, follow, take, context);
    if (!done && done.error().code == Error::Code::NotFound)
        return Error{Error::Code::NotFound, Error::Area::Engine, "service " + service.name,
                     say("it does not run here"), say("Start it with `decant-cli up`.")};
    return done;
}

Result<std::vector<RunningService>> stackStatus(const Project& project,
                                                const PipelineOptions& options, JobContext& context)
{
    auto history = readHistory(project, options);
    if (!history)
        return std::move(history).error();
    auto engine = openEngine(options.engine, context);
    if (!engine)
        return std::move(engine).error();
    std::vector<RunningService> all;
    for (const Service& service : project.services) {
        auto state = (*engine)->inspectContainer(containerName(project, service), context);
        if (!state && state.error().code != Error::Code::NotFound)
            return std::move(state).error();
        RunningService running = describe(project, service, state ? *state : ContainerState());
        const BuildRecord* newest = newestBuild(*history, service);
        if (newest != nullptr)
            running.image = newest->image;
        running.outdated = state && newest != nullptr && state->imageId != newest->imageId;
        all.push_back(std::move(running));
    }
    return all;
}

}  // namespace decant
