// SPDX-License-Identifier: MIT
#pragma once

#include "model/image/imagereport.h"
#include "model/project/project.h"
#include "model/snapshot/manifest.h"
#include "services/verify/imagedatabase.h"

#include <string>

namespace decant {

/// A running container of an image that answers queries, and what it should hold.
struct ProbeRequest {
    Engine& engine;
    const std::string& container;
    const Service& service;
    const Manifest& manifest;
    const std::string& database;  ///< its name in the image
    JobContext& context;
};

// One per kind of service; verify.cpp lists them. Each compares the image with the manifest:
// differences are sentences in the report, not errors.

[[nodiscard]] Result<> comparePostgres(const ProbeRequest& request, VerifyReport& report);
/// MySQL as well.
[[nodiscard]] Result<> compareMariaDb(const ProbeRequest& request, VerifyReport& report);
[[nodiscard]] Result<> compareRedis(const ProbeRequest& request, VerifyReport& report);
[[nodiscard]] Result<> compareCustom(const ProbeRequest& request, VerifyReport& report);

}  // namespace decant
