// SPDX-License-Identifier: MIT
#pragma once

#include "model/masking/maskplan.h"
#include "model/project/project.h"
#include "model/support/jobcontext.h"
#include "services/source/source.h"
#include "tests/support/serveraccess.h"

#include <QTemporaryDir>

#include <atomic>
#include <functional>
#include <mutex>
#include <string>
#include <vector>

namespace decant::test {

/// Records what work says; can be cancelled from any thread.
class RecordingContext final : public JobContext {
public:
    [[nodiscard]] bool cancelled() const override { return m_cancelled; }
    void progress(const Progress& progress) override;
    void log(LogLevel level, std::string_view line) override;
    void cancel() { m_cancelled = true; }

    /// Called at every progress, from the thread of the work.
    std::function<void(const Progress&)> onProgress;
    std::atomic<std::int64_t> lastDone = 0;
    std::atomic<std::int64_t> lastTotal = 0;
    std::vector<std::string> lines;

private:
    std::atomic<bool> m_cancelled = false;
    std::mutex m_mutex;
};

/// A folder that the database server may read.
class OpenDir {
public:
    OpenDir();
    [[nodiscard]] std::filesystem::path path() const { return m_dir.path().toStdString(); }

private:
    QTemporaryDir m_dir;
};

/// A service that reads `database` of the sandbox as its superuser.
[[nodiscard]] Service serviceFor(const PostgresSandbox& server, const std::string& database);

/// Everything kept, nothing masked.
[[nodiscard]] Result<Manifest> extractPlain(const Service& service, const std::string& password,
                                            const std::filesystem::path& folder,
                                            JobContext& context,
                                            std::int64_t splitBytes = kSplitBytes);

/// Restores a snapshot folder into the new database `target` of the same server, as the restore
/// script of an image does; what failed, or "".
[[nodiscard]] std::string restore(const PostgresSandbox& server,
                                  const std::filesystem::path& folder, const std::string& target);

}  // namespace decant::test
