// SPDX-License-Identifier: MIT
#include "model/artifacts/snippets/snippets.h"

#include "model/artifacts/imagekind.h"

#include <array>

namespace decant {

namespace {

/// The registry: one line per kind.
constexpr std::array kKinds{
    snippet::java,   snippet::junit,  snippet::go,     snippet::python,
    snippet::pytest, snippet::github, snippet::gitlab,
};

}  // namespace

std::vector<Snippet> snippets(const Project& project)
{
    std::vector<Snippet> all;
    for (const auto& make : kKinds)
        all.push_back(make(project));
    return all;
}

std::vector<snippet::Part> snippet::parts(const Project& project)
{
    std::vector<Part> all;
    for (const Service& service : project.services) {
        const ImageKind kind = imageKind(service);
        // Names of hosts have no such character, so it marks their place.
        const std::string uri = connectionUri(service, "\n", "\n");
        all.push_back({service.name, kind.title, imageRepository(project, service), kind.port,
                       uri.substr(0, uri.find('\n')), uri.substr(uri.rfind('\n') + 1)});
    }
    return all;
}

std::string snippet::upperCamel(std::string_view name)
{
    std::string out;
    bool upper = true;
    for (const char c : name) {
        if (c == '-' || c == '_') {
            upper = true;
            continue;
        }
        out += upper && c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
        upper = false;
    }
    return out;
}

std::string snippet::lowerCamel(std::string_view name)
{
    std::string out = upperCamel(name);
    out.front() = name.front();
    return out;
}

std::string snippet::snake(std::string_view name)
{
    std::string out;
    for (const char c : name)
        out += c == '-' ? '_' : c;
    return out;
}

}  // namespace decant
