// SPDX-License-Identifier: MIT
#include "model/image/imagereference.h"

#include "model/support/text.h"

#include <algorithm>

namespace decant {

namespace {

bool isLowerOrDigit(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}

/// Lower-case words joined by one '.', one or two '_', or any number of '-'.
bool validComponent(std::string_view text)
{
    if (text.empty() || !isLowerOrDigit(text.front()) || !isLowerOrDigit(text.back()))
        return false;
    std::size_t at = 0;
    while (at < text.size()) {
        if (isLowerOrDigit(text[at])) {
            ++at;
            continue;
        }
        const std::size_t end =
            std::find_if(text.begin() + static_cast<std::ptrdiff_t>(at), text.end(), isLowerOrDigit)
            - text.begin();
        const std::string_view separator = text.substr(at, end - at);
        const bool dashes = separator.find_first_not_of('-') == std::string_view::npos;
        if (separator != "." && separator != "_" && separator != "__" && !dashes)
            return false;
        at = end;
    }
    return true;
}

bool validTag(std::string_view tag)
{
    const auto allowed = [](char c) {
        return isLowerOrDigit(c) || isUpper(c) || c == '_' || c == '.' || c == '-';
    };
    return !tag.empty() && tag.size() <= 128 && tag.front() != '.' && tag.front() != '-'
        && std::all_of(tag.begin(), tag.end(), allowed);
}

bool validDigest(std::string_view digest)
{
    constexpr std::string_view kPrefix = "sha256:";
    return digest.starts_with(kPrefix) && digest.size() == kPrefix.size() + 64
        && digest.find_first_not_of("0123456789abcdef", kPrefix.size()) == std::string_view::npos;
}

bool looksLikeHost(std::string_view text)
{
    return text.find_first_of(".:") != std::string_view::npos || text == "localhost";
}

Error invalid(std::string_view text, Sentence detail, Sentence hint)
{
    return Error{Error::Code::InvalidInput, Error::Area::Registry, std::string(text),
                 std::move(detail), std::move(hint)};
}

}  // namespace

std::string ImageReference::text() const
{
    return repository() + (tag.empty() ? "" : ':' + tag) + (digest.empty() ? "" : '@' + digest);
}

bool ImageReference::isLoopback() const
{
    if (host.starts_with("[::1]"))
        return true;
    const std::string_view name = std::string_view(host).substr(0, host.find(':'));
    return name == "localhost" || name.ends_with(".localhost")
        || (name.starts_with("127.")
            && name.find_first_not_of("0123456789.") == std::string_view::npos);
}

Result<ImageReference> parseImageReference(std::string_view text)
{
    ImageReference reference;
    std::string_view rest = text;
    if (const std::size_t at = rest.find('@'); at != std::string_view::npos) {
        reference.digest = rest.substr(at + 1);
        rest = rest.substr(0, at);
        if (!validDigest(reference.digest))
            return invalid(text, say("the digest is not sha256: and 64 hex digits"), {});
    }
    const std::size_t slash = rest.rfind('/');
    if (const std::size_t colon = rest.rfind(':');
        colon != std::string_view::npos && (slash == std::string_view::npos || colon > slash)) {
        reference.tag = rest.substr(colon + 1);
        rest = rest.substr(0, colon);
        if (!validTag(reference.tag))
            return invalid(text, say("the tag \"%1\" is not valid", reference.tag),
                           say("A tag has letters, digits, '_', '.' and '-', at most 128."));
    }
    const std::size_t first = rest.find('/');
    if (first != std::string_view::npos && looksLikeHost(rest.substr(0, first))) {
        reference.host = rest.substr(0, first);
        rest = rest.substr(first + 1);
    } else {
        reference.host = "docker.io";
    }
    if (reference.host == "index.docker.io")
        reference.host = "docker.io";
    reference.path = rest;
    if (reference.host == "docker.io" && rest.find('/') == std::string_view::npos)
        reference.path = "library/" + reference.path;
    if (std::any_of(rest.begin(), rest.end(), isUpper))
        return invalid(text, say("the repository name has upper-case letters"),
                       say("Write it in lower case: %1", lowered(rest)));
    const std::vector<std::string> components = split(reference.path, '/');
    if (!std::all_of(components.begin(), components.end(), validComponent))
        return invalid(text, say("the repository name \"%1\" is not valid", rest),
                       say("A name has lower-case words joined by '.', '_' or '-', and '/' between "
                           "its parts."));
    if (reference.tag.empty() && reference.digest.empty())
        reference.tag = "latest";
    return reference;
}

}  // namespace decant
