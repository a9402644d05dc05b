// SPDX-License-Identifier: MIT
#include "services/registry/registryclient.h"
#include "services/registry/registryerror.h"
#include "services/support/url.h"

#include <charconv>

namespace decant {

namespace {

/// The last byte of "0-1234", -1 when it is something else.
std::int64_t lastByte(const std::string& range)
{
    const std::size_t dash = range.find('-');
    std::int64_t value = -1;
    if (dash != std::string::npos)
        std::from_chars(range.data() + dash + 1, range.data() + range.size(), value);
    return value;
}

}  // namespace

Result<> RegistryClient::uploadBlob(const std::string& digest, std::int64_t bytes,
                                    const Reader& reader,
                                    const std::function<void(std::int64_t)>& sent,
                                    JobContext& context)
{
    for (int attempt = 0;; ++attempt) {
        Trouble trouble;
        const auto done = uploadOnce(digest, bytes, reader, sent, context, trouble);
        if (!done)
            return done.error();
        if (*done)
            return {};
        if (!waitBeforeRetry(attempt, trouble.answer ? &*trouble.answer : nullptr, context)) {
            if (context.cancelled())
                return Error{Error::Code::Cancelled, Error::Area::Registry, digest, {}, {}};
            return trouble.problem;
        }
        sent(0);
        const auto size = blobSize(digest, context);
        if (size && size->has_value())
            return {};  // the answer was lost, not the blob
    }
}

Result<bool> RegistryClient::uploadOnce(const std::string& digest, std::int64_t bytes,
                                        const Reader& reader,
                                        const std::function<void(std::int64_t)>& sent,
                                        JobContext& context, Trouble& trouble)
{
    // A value of false says: try the whole upload again; `trouble` says why.
    const auto judge = [&](const Result<HttpResponse>& answer) -> Result<bool> {
        if (!answer) {
            trouble.problem = answer.error();
            const bool heals = registryMayHeal(m_http.lastFailure())
                || m_http.lastFailure() == HttpFailure::Connect;
            return heals ? Result<bool>(false) : Result<bool>(trouble.problem);
        }
        trouble.problem = statusError(*answer);
        trouble.answer = *answer;
        // 404 in the middle: the registry has lost the upload. 401: the token ran out meanwhile.
        const bool again = registryMayHeal(answer->status) || answer->status == 404
            || (answer->status == 401 && m_challenge.bearer);
        if (answer->status == 401)
            m_token.clear();
        return again ? Result<bool>(false) : Result<bool>(trouble.problem);
    };

    HttpRequest start;
    start.method = "POST";
    start.url = repositoryUrl("blobs/uploads/");
    const auto opened = send(start, context);
    if (!opened)
        return opened.error();
    if (opened->status != 202)
        return statusError(*opened);

    std::int64_t offset = 0;
    HttpRequest patch;
    patch.method = "PATCH";
    patch.url = absoluteUrl(opened->header("location"));
    patch.headers.emplace_back("Content-Type", "application/octet-stream");
    patch.sourceBytes = bytes;
    patch.source = [&](std::span<char> into) -> Result<std::size_t> {
        auto filled = reader(offset, into);
        if (filled) {
            offset += static_cast<std::int64_t>(*filled);
            sent(offset);
        }
        return filled;
    };
    const auto patched = send(patch, context, false);
    if (!patched || patched->status != 202)
        return judge(patched);
    const std::string range = patched->header("range");
    if (!range.empty() && bytes > 0 && lastByte(range) != bytes - 1) {
        trouble.problem =
            Error{Error::Code::Unavailable,
                  Error::Area::Registry,
                  digest,
                  "the registry received " + range + " of " + std::to_string(bytes) + " bytes",
                  {}};
        return false;
    }

    HttpRequest close;
    close.method = "PUT";
    close.url = absoluteUrl(patched->header("location"));
    close.url +=
        (close.url.find('?') == std::string::npos ? "?digest=" : "&digest=") + urlEncoded(digest);
    const auto closed = send(close, context, false);
    if (!closed || closed->status != 201)
        return judge(closed);
    return true;
}

}  // namespace decant
