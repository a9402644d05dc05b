// SPDX-License-Identifier: MIT
#include "services/support/url.h"

#include <curl/curl.h>
#include <memory>

namespace decant {

namespace {

struct UrlDeleter {
    void operator()(CURLU* url) const { curl_url_cleanup(url); }
};
using Url = std::unique_ptr<CURLU, UrlDeleter>;

/// A part of a URL, "" when it has none.
std::string urlPart(CURLU* url, CURLUPart part)
{
    char* text = nullptr;
    if (curl_url_get(url, part, &text, 0) != CURLUE_OK || text == nullptr)
        return {};
    std::string result = text;
    curl_free(text);
    return result;
}

std::string shownUrl(CURLU* url)
{
    const std::string port = urlPart(url, CURLUPART_PORT);
    return urlPart(url, CURLUPART_SCHEME) + "://" + urlPart(url, CURLUPART_HOST)
        + (port.empty() ? "" : ":" + port) + urlPart(url, CURLUPART_PATH);
}

bool isLoopback(std::string_view host)
{
    return host == "localhost" || host == "[::1]" || host.starts_with("127.")
        || host.ends_with(".localhost");
}

}  // namespace

Result<UrlFacts> parseUrl(const std::string& url)
{
    const Url parts(curl_url());
    if (!parts || curl_url_set(parts.get(), CURLUPART_URL, url.c_str(), 0) != CURLUE_OK)
        return Error{
            Error::Code::InvalidInput, Error::Area::General, "URL", say("not a valid URL"), {}};
    return UrlFacts{shownUrl(parts.get()), isLoopback(urlPart(parts.get(), CURLUPART_HOST))};
}

std::string hostOfUrl(std::string_view url)
{
    const std::size_t scheme = url.find("://");
    const std::size_t start = scheme == std::string_view::npos ? 0 : scheme + 3;
    return std::string(url.substr(start, url.find('/', start) - start));
}

std::string urlEncoded(std::string_view text)
{
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    std::string result;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
            || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_' || c == '~';
        if (plain) {
            result += c;
        } else {
            result += '%';
            result += kDigits[byte >> 4U];
            result += kDigits[byte & 15U];
        }
    }
    return result;
}

}  // namespace decant
