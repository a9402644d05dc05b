// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/jobcontext.h"
#include "model/support/result.h"
#include "services/pipeline/pipeline.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace decant {

/// A container of the stack on this machine and how to reach it.
struct RunningService {
    std::string service;
    std::string container;  ///< name
    std::string image;
    bool running = false;
    bool outdated = false;  ///< it runs another image than the newest one built here
    int port = 0;  ///< on 127.0.0.1
    std::string uri;  ///< with the image's well-known password
};

/// Starts the newest image of every chosen service (empty: all) on 127.0.0.1 and waits until each
/// answers a query. A container that already runs that very image is kept; one of an older image is
/// replaced.
[[nodiscard]] Result<std::vector<RunningService>> stackUp(const Project& project,
                                                          const std::vector<std::string>& services,
                                                          const PipelineOptions& options,
                                                          JobContext& context);

/// Stops and removes the containers stackUp() started; their data goes with them. Returns how many
/// there were.
[[nodiscard]] Result<int> stackDown(const Project& project,
                                    const std::vector<std::string>& services,
                                    const PipelineOptions& options, JobContext& context);

/// Replaces the containers of the chosen services (empty: all) by new ones of the same or a newer
/// image: the data is as it was built, whatever was written since. As stackUp() otherwise.
[[nodiscard]] Result<std::vector<RunningService>>
stackReset(const Project& project, const std::vector<std::string>& services,
           const PipelineOptions& options, JobContext& context);

/// Gives the last `lines` lines of a service's container to `receive`, and with `follow` what comes
/// until it stops or `context` is cancelled. NotFound when it does not run here.
[[nodiscard]] Result<> stackLog(const Project& project, const Service& service, int lines,
                                bool follow, const std::function<void(std::string_view)>& receive,
                                const PipelineOptions& options, JobContext& context);

/// What runs now.
[[nodiscard]] Result<std::vector<RunningService>>
stackStatus(const Project& project, const PipelineOptions& options, JobContext& context);

}  // namespace decant
