// SPDX-License-Identifier: MIT
#include "model/image/imagedifference.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace decant {

namespace {

using Key = std::tuple<DatabaseObject::Kind, std::string, std::string>;

std::set<std::string> layerIds(const ImageReport& report)
{
    std::set<std::string> ids;
    for (const Layer& layer : report.layers)
        ids.insert(layer.diffId);
    return ids;
}

std::int64_t change(const ObjectDifference& object)
{
    return std::max(object.after, object.before) - std::min(object.after, object.before);
}

}  // namespace

ImageDifference compareImages(const ImageReport& before, const ImageReport& after)
{
    ImageDifference difference;
    const std::set<std::string> old = layerIds(before);
    const std::set<std::string> now = layerIds(after);
    for (const Layer& layer : after.layers) {
        if (old.contains(layer.diffId)) {
            difference.keptBytes += layer.compressedBytes;
            continue;
        }
        difference.newBytes += layer.compressedBytes;
        difference.newLayers.push_back(layer);
    }
    for (const Layer& layer : before.layers) {
        if (!now.contains(layer.diffId))
            difference.goneLayers.push_back(layer);
    }
    std::map<Key, ObjectDifference> objects;
    const auto at = [&](const DatabaseObject& object) -> ObjectDifference& {
        ObjectDifference& entry = objects[{object.kind, object.name, object.table}];
        entry.kind = object.kind;
        entry.name = object.name;
        entry.table = object.table;
        return entry;
    };
    for (const DatabaseObject& object : before.objects)
        at(object).before += object.bytes;
    for (const DatabaseObject& object : after.objects)
        at(object).after += object.bytes;
    for (auto& [key, entry] : objects) {
        if (entry.before != entry.after)
            difference.objects.push_back(std::move(entry));
    }
    std::stable_sort(difference.objects.begin(), difference.objects.end(),
                     [](const auto& a, const auto& b) { return change(a) > change(b); });
    return difference;
}

}  // namespace decant
