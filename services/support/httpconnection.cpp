// SPDX-License-Identifier: MIT
#include "services/support/httpconnection.h"

#include <system_error>
#include <utility>

namespace decant {

void initialiseCurl()
{
    static const CURLcode once = curl_global_init(CURL_GLOBAL_DEFAULT);
    static_cast<void>(once);
}

HttpFailure failureOf(CURLcode code)
{
    switch (code) {
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_RESOLVE_PROXY:
        return HttpFailure::Resolve;
    case CURLE_COULDNT_CONNECT:
        return HttpFailure::Connect;
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_CIPHER:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_SSL_PINNEDPUBKEYNOTMATCH:
    case CURLE_USE_SSL_FAILED:
        return HttpFailure::Tls;
    case CURLE_OPERATION_TIMEDOUT:
        return HttpFailure::Timeout;
    case CURLE_SEND_ERROR:
    case CURLE_RECV_ERROR:
    case CURLE_GOT_NOTHING:
    case CURLE_PARTIAL_FILE:
    case CURLE_WEIRD_SERVER_REPLY:
        return HttpFailure::Broken;
    default:
        return HttpFailure::Other;
    }
}

CURLcode setConnectionOptions(CURL* handle, const HttpOptions& options, bool loopback)
{
    CURLcode first = CURLE_OK;
    const auto set = [&](CURLoption option, auto value) {
        const CURLcode code = curl_easy_setopt(handle, option, value);
        if (first == CURLE_OK)
            first = code;
    };
    set(CURLOPT_NOSIGNAL, 1L);
    set(CURLOPT_QUICK_EXIT, 1L);  // a name being resolved must not delay a cancellation
    set(CURLOPT_PROTOCOLS_STR, "http,https");
    set(CURLOPT_REDIR_PROTOCOLS_STR, "http,https");
    set(CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_1_1));
    set(CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(options.connectTimeout.count()));
    if (!options.unixSocket.empty())
        set(CURLOPT_UNIX_SOCKET_PATH, options.unixSocket.c_str());
    if (!options.unixSocket.empty() || loopback)
        set(CURLOPT_PROXY, "");
    if (!options.caFile.empty()) {
        set(CURLOPT_CAINFO, options.caFile.c_str());
        set(CURLOPT_CAPATH, static_cast<const char*>(nullptr));
    }
    if (!options.certificateFile.empty())
        set(CURLOPT_SSLCERT, options.certificateFile.c_str());
    if (!options.keyFile.empty())
        set(CURLOPT_SSLKEY, options.keyFile.c_str());
    set(CURLOPT_SSL_VERIFYPEER, options.verify ? 1L : 0L);
    set(CURLOPT_SSL_VERIFYHOST, options.verify ? 2L : 0L);
    return first;
}

Error transferError(CURL* handle, CURLcode code, const HttpOptions& options,
                    const std::string& what, const char* text)
{
    Sentence detail =
        Sentence::verbatim(text != nullptr && *text != '\0' ? text : curl_easy_strerror(code));
    long systemError = 0;
    curl_easy_getinfo(handle, CURLINFO_OS_ERRNO, &systemError);
    auto kind = Error::Code::Unavailable;
    if (failureOf(code) == HttpFailure::Connect && systemError != 0) {
        const std::error_code reason(static_cast<int>(systemError), std::generic_category());
        // libcurl names host and port, which mean nothing for a socket in the file system.
        detail = options.unixSocket.empty()
            ? Sentence("%1 (%2)", {std::move(detail), Sentence::verbatim(reason.message())})
            : Sentence::verbatim(reason.message());
        if (reason == std::errc::permission_denied)
            kind = Error::Code::Denied;
    }
    return {kind, Error::Area::General, what, std::move(detail), {}};
}

}  // namespace decant
