// SPDX-License-Identifier: MIT
#pragma once

#include "model/image/imagereference.h"
#include "model/support/jobcontext.h"
#include "model/support/result.h"
#include "services/registry/credentials.h"
#include "services/registry/push.h"
#include "services/support/httpclient.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace decant {

/// A manifest as the registry holds it.
struct RegistryManifest {
    std::string mediaType;
    std::string text;
    std::string digest;  ///< computed from the text
};

/// Speaks the OCI distribution protocol with one repository. Every call retries what may heal
/// (408, 429, 5xx, broken connections; Retry-After is honoured) and nothing else; every error has
/// Area::Registry, a plain reason and a hint. One thread at a time.
class RegistryClient {
public:
    RegistryClient(ImageReference reference, RegistryOptions options);

    /// Asks whether there is a registry, finds out about HTTP and authentication.
    [[nodiscard]] Result<> connect(JobContext& context);

    /// Size of a blob, nothing when the repository does not have it.
    [[nodiscard]] Result<std::optional<std::int64_t>> blobSize(const std::string& digest,
                                                               JobContext& context);
    [[nodiscard]] Result<std::string> blobText(const std::string& digest, JobContext& context);
    /// Takes a blob over from another repository of the registry; false when that cannot be done.
    [[nodiscard]] Result<bool> mountBlob(const std::string& digest, const std::string& fromPath,
                                         JobContext& context);

    /// Gives `bytes` bytes from offset 0 each time it is called anew.
    using Reader = std::function<Result<std::size_t>(std::int64_t offset, std::span<char> into)>;
    /// Uploads a blob piece by piece and counts what has arrived. After a break it goes on where
    /// the registry says it stopped, or begins again where that is lost; does nothing when the
    /// registry has the blob meanwhile.
    [[nodiscard]] Result<> uploadBlob(const std::string& digest, std::int64_t bytes,
                                      const Reader& reader,
                                      const std::function<void(std::int64_t)>& sent,
                                      JobContext& context);

    /// A manifest by tag or digest, nothing when there is none.
    [[nodiscard]] Result<std::optional<RegistryManifest>> manifest(const std::string& tagOrDigest,
                                                                   JobContext& context);
    [[nodiscard]] Result<> putManifest(const std::string& tag, const RegistryManifest& manifest,
                                       JobContext& context);
    /// Whether the tag exists, by HEAD.
    [[nodiscard]] Result<bool> hasTag(const std::string& tag, JobContext& context);

    /// All tags of the repository, in the registry's order; none when there is no repository.
    [[nodiscard]] Result<std::vector<std::string>> tags(JobContext& context);
    /// Deletes a manifest, and with it every tag that points to it. Gone already is success.
    /// Errors: Denied with a hint when the registry deletes nothing at all.
    [[nodiscard]] Result<> deleteManifest(const std::string& digest, JobContext& context);

    [[nodiscard]] const ImageReference& reference() const { return m_reference; }

private:
    struct Challenge {
        bool basic = false;
        bool bearer = false;
        std::string realm;
        std::string service;
    };
    /// An upload that was begun.
    struct Upload {
        std::string url;  ///< where it goes on; a new one after each piece
        std::int64_t received = 0;  ///< bytes that the registry has
    };
    /// Why a piece did not arrive.
    struct Trouble {
        Error problem;
        std::optional<HttpResponse> answer;
    };

    /// Sends until there is a final answer. `mayRepeat`: false for the requests of an upload, which
    /// only make sense as a whole.
    [[nodiscard]] Result<HttpResponse> send(HttpRequest request, JobContext& context,
                                            bool mayRepeat = true);
    [[nodiscard]] Result<HttpResponse> sendOnce(HttpRequest& request, JobContext& context);
    [[nodiscard]] Result<> authorise(HttpRequest& request, JobContext& context);
    [[nodiscard]] Result<> fetchToken(JobContext& context);
    [[nodiscard]] Error tokenRefused(const HttpResponse& answer) const;
    [[nodiscard]] Result<> loadCredentials(JobContext& context);
    void readChallenge(const HttpResponse& response);
    /// False: it may succeed when tried again; `trouble` says why it did not.
    [[nodiscard]] Result<bool> judge(const Result<HttpResponse>& answer, Trouble& trouble);
    [[nodiscard]] Result<Upload> beginUpload(JobContext& context);
    /// Asks the registry how much it has of an upload; false when it has lost it.
    [[nodiscard]] Result<bool> findUpload(Upload& upload, JobContext& context);
    /// Sends the pieces from upload.received on and closes the upload. False as in judge().
    [[nodiscard]] Result<bool> sendPieces(Upload& upload, const std::string& digest,
                                          std::int64_t bytes, const Reader& reader,
                                          const std::function<void(std::int64_t)>& sent,
                                          JobContext& context, Trouble& trouble);
    /// Waits before retry number `attempt`; false when it is not worth it or somebody cancelled.
    [[nodiscard]] bool waitBeforeRetry(int attempt, const HttpResponse* response,
                                       JobContext& context) const;

    [[nodiscard]] std::string baseUrl() const;
    [[nodiscard]] std::string repositoryUrl(std::string_view rest) const;
    [[nodiscard]] std::string absoluteUrl(const std::string& location) const;
    [[nodiscard]] bool isOurs(const std::string& url) const;

    [[nodiscard]] Error transportError(const Error& error) const;
    [[nodiscard]] Error statusError(const HttpResponse& response) const;

    ImageReference m_reference;
    RegistryOptions m_options;
    std::string m_scheme;
    HttpClient m_http;
    Challenge m_challenge;
    std::optional<RegistryCredentials> m_credentials;
    std::vector<std::string> m_scopes;
    std::string m_token;
    std::chrono::steady_clock::time_point m_tokenEnd;
    bool m_connected = false;
};

}  // namespace decant
