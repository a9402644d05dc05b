// SPDX-License-Identifier: MIT
#include "services/verify/verify.h"

#include "model/artifacts/imagekind.h"
#include "services/verify/imageprobes.h"

#include <algorithm>
#include <array>
#include <chrono>

namespace decant {

namespace {

constexpr int kStartTimeout = 120;  // seconds
constexpr std::string_view kStage = "verify";

using Probe = Result<> (*)(const ProbeRequest&, VerifyReport&);

/// The registry: one line per kind.
constexpr std::array kProbes{
    std::pair<ServiceKind, Probe>{ServiceKind::Postgres, comparePostgres},
    std::pair<ServiceKind, Probe>{ServiceKind::MariaDb, compareMariaDb},
    std::pair<ServiceKind, Probe>{ServiceKind::MySql, compareMariaDb},
    std::pair<ServiceKind, Probe>{ServiceKind::Redis, compareRedis},
    std::pair<ServiceKind, Probe>{ServiceKind::Valkey, compareRedis},
    std::pair<ServiceKind, Probe>{ServiceKind::Custom, compareCustom},
};

}  // namespace

Result<VerifyReport> verifyImage(Engine& engine, const std::string& image, const Manifest& manifest,
                                 const Service& service, JobContext& context,
                                 const std::string& containerName)
{
    if (!containerName.empty()) {
        if (auto removed = engine.removeContainer(containerName); !removed)
            return removed.error();
    }
    ContainerRequest wanted;
    wanted.image = image;
    wanted.name = containerName;
    wanted.labels = {{"decant.verify", "1"}};
    wanted.network = false;
    const auto created = engine.createContainer(wanted, context);
    if (!created)
        return created.error();
    ScopedContainer container(engine, *created);

    context.progress({kStage, "start", "steps", 0, 0});
    const auto start = std::chrono::steady_clock::now();
    if (auto started = engine.startContainer(container.id(), context); !started)
        return started.error();
    const std::chrono::duration<double> starting = std::chrono::steady_clock::now() - start;
    const auto answered = waitForFirstQuery(engine, container.id(), imageKind(service).firstQuery,
                                            kStartTimeout, context);
    if (!answered)
        return answered.error();
    VerifyReport report;
    report.startToFirstQuerySeconds = starting.count() + *answered;

    const std::string& database =
        service.image.database.empty() ? manifest.database : service.image.database;
    const ProbeRequest request{engine, container.id(), service, manifest, database, context};
    const auto* probe = std::find_if(kProbes.begin(), kProbes.end(),
                                     [&](const auto& each) { return each.first == service.kind; });
    if (auto compared = probe->second(request, report); !compared)
        return compared.error();
    if (auto removed = container.remove(); !removed)
        return removed.error();
    return report;
}

}  // namespace decant
