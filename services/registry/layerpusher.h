// SPDX-License-Identifier: MIT
#pragma once

#include "services/image/gzipwriter.h"
#include "services/image/imagestream.h"
#include "services/registry/blobcache.h"
#include "services/registry/push.h"
#include "services/registry/registryclient.h"
#include "services/support/spoolfile.h"

#include <condition_variable>
#include <deque>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <thread>
#include <vector>

namespace decant {

/// Serialises what several threads tell an observer and counts the bytes that were sent.
class PushProgress {
public:
    PushProgress(PushObserver& observer, JobContext& context)
        : m_observer(&observer)
        , m_context(&context)
    {
    }
    void report(const BlobProgress& blob);

private:
    PushObserver* m_observer;
    JobContext* m_context;
    std::mutex m_mutex;
    std::map<std::string, BlobProgress> m_blobs;
};

/// Takes the layers of an image as the engine streams them, compresses those that the registry
/// lacks into nameless temporary files and uploads them from two threads, while the next one is
/// being compressed. At most two finished layers wait.
class LayerPusher : public ImageSink {
public:
    /// `present`: diffIds that need no upload. `wanted`: all of the image.
    LayerPusher(ImageReference reference, RegistryOptions options,
                std::map<std::string, KnownBlob> present, std::vector<std::string> wanted,
                PushProgress& progress, JobContext& context);
    ~LayerPusher() override;

    /// Trusts that a layer of the same size as a present one is that one, and does not compress it.
    /// missing() says afterwards whether that was wrong.
    void setSkipBySize(bool skip) { m_skipBySize = skip; }

    Result<> layer(LayerStream& stream) override;
    void text(const std::string& path, std::string_view text) override;

    /// Uploads a layer that was compressed before.
    [[nodiscard]] Result<> add(const std::string& diffId, PreparedLayer layer);

    /// Waits for the uploads.
    [[nodiscard]] Result<> finish();
    /// Wanted layers that are neither present nor pushed.
    [[nodiscard]] std::vector<std::string> missing() const;

    [[nodiscard]] const std::map<std::string, KnownBlob>& blobs() const { return m_blobs; }
    [[nodiscard]] std::int64_t sentBytes() const { return m_sent; }

private:
    struct Job {
        std::string diffId;
        std::string digest;
        SpoolFile spool;
    };

    void work();
    [[nodiscard]] Result<> upload(RegistryClient& client, const Job& job);
    /// Fills the job's file and its digests.
    [[nodiscard]] Result<> compress(LayerStream& stream, Job& job) const;
    void fail(const Error& error);
    [[nodiscard]] Error cancelled() const;
    /// Waits until few finished layers wait.
    [[nodiscard]] Result<> waitForRoom(std::unique_lock<std::mutex>& lock);
    /// Hands a compressed layer to the uploads, if it is wanted.
    [[nodiscard]] Result<> enqueue(Job job, std::int64_t tarBytes);
    [[nodiscard]] std::string guessedDiffId() const;

    ImageReference m_reference;
    RegistryOptions m_options;
    std::map<std::string, KnownBlob> m_blobs;  ///< present and pushed
    std::vector<std::string> m_wanted;
    PushProgress* m_progress;
    JobContext* m_context;
    bool m_skipBySize = true;

    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Job> m_jobs;
    bool m_noMore = false;
    std::optional<Error> m_problem;
    std::int64_t m_sent = 0;
    std::vector<std::thread> m_threads;
};

}  // namespace decant
