// SPDX-License-Identifier: MIT
#include "model/keyvalue/keyspec.h"

#include "model/keyvalue/keyshape.h"
#include "model/support/text.h"

#include <charconv>

namespace decant {

namespace {

std::vector<std::string> listOf(const std::string& text)
{
    std::vector<std::string> list;
    for (const std::string& each : split(text, ',')) {
        const std::size_t from = each.find_first_not_of(" \t\n");
        if (from != std::string::npos)
            list.push_back(each.substr(from, each.find_last_not_of(" \t\n") + 1 - from));
    }
    return list;
}

Error wrong(const Service& service, const std::string& option, Sentence detail, Sentence hint)
{
    return {Error::Code::InvalidInput, Error::Area::Project,
            "service " + service.name + ", option " + jsonQuoted(option), std::move(detail),
            std::move(hint)};
}

}  // namespace

Result<KeySpec> keySpecOf(const Service& service)
{
    KeySpec spec;
    for (const auto& [name, value] : service.source.options) {
        if (name == "shapes") {
            spec.shapes = listOf(value);
        } else if (name == "match") {
            spec.match = listOf(value);
        } else if (name == "drop") {
            spec.drop = listOf(value);
        } else if (name == "limit_per_shape") {
            const auto [end, fault] =
                std::from_chars(value.data(), value.data() + value.size(), spec.limitPerShape);
            if (fault != std::errc() || end != value.data() + value.size()
                || spec.limitPerShape < 0)
                return wrong(service, name, say("%1 is no number of keys", jsonQuoted(value)),
                             say("Write 0 for all keys."));
        } else if (name == "ttl") {
            if (value != "persist" && value != "keep")
                return wrong(service, name,
                             say("%1 is no rule for times to live", jsonQuoted(value)),
                             say("Write \"persist\" or \"keep\"."));
            spec.ttl = value == "keep" ? KeyTtl::Keep : KeyTtl::Persist;
        } else {
            return wrong(service, name, say("services of kind redis have no such option"),
                         say("There are shapes, match, drop, limit_per_shape and ttl."));
        }
    }
    for (const std::string& shape : spec.shapes) {
        if (!KeyShape::parse(shape))
            return wrong(service, "shapes", say("%1 is no key shape", jsonQuoted(shape)),
                         say("Write fixed text and named parts, for example "
                             "\"cart:{customer}:{day}\"."));
    }
    return spec;
}

}  // namespace decant
