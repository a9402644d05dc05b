// SPDX-License-Identifier: MIT
#include "services/masking/dictionary.h"
#include "services/masking/drawn.h"

#include <algorithm>

namespace decant {

namespace {

/// A name made of words, at a domain nobody can register (RFC 2606, RFC 6761) unless others were
/// given.
void appendDomain(Words words, const std::vector<std::string>& suffixes, KeyedStream& random,
                  std::string& out)
{
    out.append(pick(words, random)).append(1, '-').append(pick(words, random));
    appendNumber(random.below(10000), 1, out);
    out += '.';
    out += suffixes[random.below(suffixes.size())];
}

bool isHostName(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
        return isDigit(c) || isLower(c) || isUpper(c) || c == '-' || c == '.';
    });
}

/// The login forms of last names are ASCII letters only, as host names need them.
Words hostWords(const FunctionContext& context)
{
    return dictionary(context.parameters.text("locale"), "last_name_login");
}

Result<MaskFunctionPtr> makeDomain(const FunctionContext& context)
{
    std::vector<std::string> suffixes = context.parameters.list("suffixes");
    if (suffixes.empty() || !std::all_of(suffixes.begin(), suffixes.end(), isHostName))
        return badParameter(context, say("suffixes must be domain names like example.com"));
    const bool onlySuffix = context.parameters.text("part") == "suffix";
    return drawn(context,
                 [=, words = hostWords(context), suffixes = std::move(suffixes)](
                     std::string_view /*value*/, KeyedStream& random, std::string& out) {
                     if (onlySuffix)
                         out += suffixes[random.below(suffixes.size())];
                     else
                         appendDomain(words, suffixes, random, out);
                 });
}

/// The parts of scheme://userinfo@host/path?query#fragment (RFC 3986).
struct UrlParts {
    std::string_view scheme;  ///< "https"
    bool userInfo = false;
    std::string_view host;
    std::string_view port;  ///< ":8080"
    std::string_view path;
    bool query = false;
};

UrlParts split(std::string_view url)
{
    UrlParts parts;
    const std::size_t colon = url.find("://");
    if (colon == std::string_view::npos)
        return parts;
    parts.scheme = url.substr(0, colon);
    std::string_view rest = url.substr(colon + 3);
    const std::size_t end = std::min(rest.find_first_of("/?#"), rest.size());
    std::string_view authority = rest.substr(0, end);
    rest.remove_prefix(end);
    if (const std::size_t at = authority.rfind('@'); at != std::string_view::npos) {
        parts.userInfo = true;
        authority.remove_prefix(at + 1);
    }
    const std::size_t port = authority.rfind(':');
    const auto digits =
        port == std::string_view::npos ? std::string_view() : authority.substr(port + 1);
    if (!digits.empty() && digits.size() <= 5
        && std::all_of(digits.begin(), digits.end(), isDigit)) {
        parts.port = authority.substr(port);
        authority = authority.substr(0, port);
    }
    parts.host = authority;
    const std::size_t pathEnd = std::min(rest.find_first_of("?#"), rest.size());
    parts.path = rest.substr(0, pathEnd);
    parts.query = rest.find('?') != std::string_view::npos;
    return parts;
}

/// Another URL: another host, as many steps of other words in the path, a query where there was
/// one. Nothing between the slashes, no name and no password passes.
Result<MaskFunctionPtr> makeUrl(const FunctionContext& context)
{
    const bool keepHost = context.parameters.boolean("keep_host");
    const auto suffixes = std::vector<std::string>{"example.com", "example.org", "example.net"};
    return drawn(context,
                 [=, words = hostWords(context)](std::string_view value, KeyedStream& random,
                                                 std::string& out) {
                     const UrlParts parts = split(trimmed(value));
                     const bool known = parts.scheme == "http" || parts.scheme == "https"
                         || parts.scheme == "ftp" || parts.scheme == "ws" || parts.scheme == "wss";
                     out += known ? parts.scheme : std::string_view("https");
                     out += "://";
                     if (keepHost && isHostName(parts.host))
                         out += parts.host;
                     else
                         appendDomain(words, suffixes, random, out);
                     out += parts.port;
                     bool inStep = false;
                     for (const char c : parts.path) {
                         if (c == '/')
                             out += '/';
                         else if (!inStep)
                             out += pick(words, random);
                         inStep = c != '/';
                     }
                     if (parts.query || (keepHost && parts.path.size() < 2)) {
                         out += parts.path.empty() ? "/?id=" : "?id=";
                         appendNumber(random.below(1000000000), 1, out);
                     }
                 });
}

/// A browser as it names itself (the forms of the vendors, RFC 9110, section 10.1.5); versions are
/// drawn.
Result<MaskFunctionPtr> makeUserAgent(const FunctionContext& context)
{
    const std::string family = context.parameters.text("family");
    return drawn(context,
                 [family](std::string_view /*value*/, KeyedStream& random, std::string& out) {
                     constexpr std::array<std::string_view, 5> kSystems = {
                         "Windows NT 10.0; Win64; x64", "Macintosh; Intel Mac OS X 10_15_7",
                         "X11; Linux x86_64", "Linux; Android 14",
                         "iPhone; CPU iPhone OS 17_5 like Mac OS X"};
                     const std::uint64_t version = 90 + random.small(60);
                     const std::uint64_t build = random.small(10000);
                     const std::string_view system = kSystems[random.small(kSystems.size())];
                     const std::uint32_t kind = family == "chrome" ? 0
                         : family == "firefox"                     ? 1
                         : family == "safari"                      ? 2
                                                                   : random.small(3);
                     out.append("Mozilla/5.0 (").append(system);
                     if (kind == 1) {
                         out += "; rv:";
                         appendNumber(version, 1, out);
                         out += ".0) Gecko/20100101 Firefox/";
                         appendNumber(version, 1, out);
                         out += ".0";
                         return;
                     }
                     out += kind == 0 ? ") AppleWebKit/537.36 (KHTML, like Gecko) Chrome/"
                                      : ") AppleWebKit/605.1.15 (KHTML, like Gecko) Version/";
                     appendNumber(kind == 0 ? version : 13 + version % 6, 1, out);
                     out += kind == 0 ? ".0." : ".";
                     appendNumber(kind == 0 ? build : build % 7, 1, out);
                     out += kind == 0 ? ".0 Safari/537.36" : " Safari/605.1.15";
                 });
}

/// Status codes of RFC 9110 and RFC 6585.
Result<MaskFunctionPtr> makeHttpStatus(const FunctionContext& context)
{
    static constexpr std::array<std::string_view, 46> kCodes = {
        "100", "101", "200", "201", "202", "203", "204", "205", "206", "300", "301", "302",
        "303", "304", "305", "307", "308", "400", "401", "402", "403", "404", "405", "406",
        "407", "408", "409", "410", "411", "412", "413", "414", "415", "416", "417", "421",
        "422", "426", "428", "429", "431", "500", "501", "502", "503", "504"};
    return drawnWord(context, kCodes);
}

constexpr std::array kEntries = {
    FunctionEntry{"net.domain", makeDomain, Normalise::Lower},
    FunctionEntry{"net.url", makeUrl, Normalise::Trim},
    FunctionEntry{"net.user_agent", makeUserAgent, Normalise::Trim},
    FunctionEntry{"net.http_status", makeHttpStatus, Normalise::Trim},
};

}  // namespace

std::span<const FunctionEntry> webFunctions()
{
    return kEntries;
}

}  // namespace decant
