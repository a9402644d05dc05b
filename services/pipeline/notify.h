// SPDX-License-Identifier: MIT
#pragma once

#include "services/pipeline/pipeline.h"

#include <QJsonObject>

#include <vector>

namespace decant {

/// What a refresh has to tell, as the one JSON object that commands and webhooks get. `error`:
/// nullptr where it went well.
[[nodiscard]] QJsonObject refreshNews(const Project& project,
                                      const std::vector<BuildRecord>& records, const Error* error,
                                      const History& history);

/// Gives `news` to the project's command and webhook; each has a minute. Errors: NotFound (a
/// variable that is not set, a command that does not start), Unavailable, Denied, InvalidInput; the
/// address and the token are in none of them.
[[nodiscard]] Result<> tell(const NotifyOptions& notify, const QJsonObject& news,
                            const std::filesystem::path& projectFolder, JobContext& context);

/// Tells how a refresh ended where the project wants that. That it fails is a warning in the log of
/// `context`, since the refresh itself is done.
void tellRefresh(const Project& project, const std::vector<BuildRecord>& records,
                 const Error* error, const PipelineOptions& options, JobContext& context);

}  // namespace decant
