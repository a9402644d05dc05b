// SPDX-License-Identifier: MIT
#include "services/registry/registryclient.h"
#include "services/registry/registryerror.h"
#include "services/support/url.h"

#include <algorithm>
#include <charconv>
#include <utility>

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
    std::optional<Upload> upload;
    std::int64_t furthest = 0;
    for (int attempt = 0;; ++attempt) {
        if (!upload) {
            auto begun = beginUpload(context);
            if (!begun)
                return begun.error();
            upload = std::move(*begun);
            sent(0);
        }
        Trouble trouble;
        const auto done = sendPieces(*upload, digest, bytes, reader, sent, context, trouble);
        if (!done)
            return done.error();
        if (*done)
            return {};
        // Who gets further than ever before has not failed again but goes on.
        if (upload->received > furthest) {
            furthest = upload->received;
            attempt = 0;
        }
        if (!waitBeforeRetry(attempt, trouble.answer ? &*trouble.answer : nullptr, context)) {
            if (context.cancelled())
                return Error{Error::Code::Cancelled, Error::Area::Registry, digest, {}, {}};
            return trouble.problem;
        }
        const auto size = blobSize(digest, context);
        if (size && size->has_value())
            return {};  // the answer was lost, not the blob
        const auto there = findUpload(*upload, context);
        if (!there)
            return there.error();
        if (!*there)
            upload.reset();
    }
}

Result<RegistryClient::Upload> RegistryClient::beginUpload(JobContext& context)
{
    HttpRequest start;
    start.method = "POST";
    start.url = repositoryUrl("blobs/uploads/");
    const auto opened = send(start, context);
    if (!opened)
        return opened.error();
    if (opened->status != 202)
        return statusError(*opened);
    return Upload{absoluteUrl(opened->header("location")), 0};
}

Result<bool> RegistryClient::findUpload(Upload& upload, JobContext& context)
{
    HttpRequest ask;
    ask.url = upload.url;
    const auto answer = send(ask, context);
    if (!answer)
        return answer.error();
    const std::int64_t last = lastByte(answer->header("range"));
    // "0-0" is what is said of an empty upload, too: begin such a one anew.
    if (answer->status != 204 || last <= 0)
        return false;
    if (const std::string location = answer->header("location"); !location.empty())
        upload.url = absoluteUrl(location);
    upload.received = last + 1;
    return true;
}

Result<bool> RegistryClient::judge(const Result<HttpResponse>& answer, Trouble& trouble)
{
    if (!answer) {
        trouble.problem = answer.error();
        const bool heals =
            registryMayHeal(m_http.lastFailure()) || m_http.lastFailure() == HttpFailure::Connect;
        return heals ? Result<bool>(false) : Result<bool>(trouble.problem);
    }
    trouble.problem = statusError(*answer);
    trouble.answer = *answer;
    // 404 in the middle: the registry has lost the upload. 416: it has another length than we
    // think. 401: the token ran out meanwhile.
    const bool again = registryMayHeal(answer->status) || answer->status == 404
        || answer->status == 416 || (answer->status == 401 && m_challenge.bearer);
    if (answer->status == 401)
        m_token.clear();
    return again ? Result<bool>(false) : Result<bool>(trouble.problem);
}

Result<bool> RegistryClient::sendPieces(Upload& upload, const std::string& digest,
                                        std::int64_t bytes, const Reader& reader,
                                        const std::function<void(std::int64_t)>& sent,
                                        JobContext& context, Trouble& trouble)
{
    const std::int64_t most = m_options.pieceBytes > 0 ? m_options.pieceBytes : bytes;
    while (upload.received < bytes || bytes == 0) {
        const std::int64_t end = std::min(bytes, upload.received + most);
        std::int64_t offset = upload.received;
        HttpRequest patch;
        patch.method = "PATCH";
        patch.url = upload.url;
        patch.headers.emplace_back("Content-Type", "application/octet-stream");
        if (upload.received > 0 || end < bytes)
            patch.headers.emplace_back("Content-Range",
                                       std::to_string(offset) + '-' + std::to_string(end - 1));
        patch.sourceBytes = end - offset;
        patch.source = [&](std::span<char> into) -> Result<std::size_t> {
            const auto rest = static_cast<std::size_t>(end - offset);
            auto filled = reader(offset, into.first(std::min(into.size(), rest)));
            if (filled) {
                offset += static_cast<std::int64_t>(*filled);
                sent(offset);
            }
            return filled;
        };
        const auto patched = send(patch, context, false);
        if (!patched || patched->status != 202)
            return judge(patched, trouble);
        const std::string range = patched->header("range");
        if (!range.empty() && end > 0 && lastByte(range) != end - 1) {
            trouble.problem =
                Error{Error::Code::Unavailable,
                      Error::Area::Registry,
                      digest,
                      say("the registry has bytes %1 of the %2 that were sent", range, end),
                      {}};
            return false;
        }
        upload.url = absoluteUrl(patched->header("location"));
        upload.received = end;
        if (bytes == 0)
            break;
    }

    HttpRequest close;
    close.method = "PUT";
    close.url = upload.url;
    close.url +=
        (close.url.find('?') == std::string::npos ? "?digest=" : "&digest=") + urlEncoded(digest);
    const auto closed = send(close, context, false);
    if (!closed || closed->status != 201)
        return judge(closed, trouble);
    return true;
}

}  // namespace decant
