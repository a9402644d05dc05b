// SPDX-License-Identifier: MIT
#include "services/cli/imagewords.h"

#include "model/support/text.h"
#include "services/cli/table.h"

#include <algorithm>

namespace decant::cli {

namespace {

constexpr std::size_t kShownObjects = 12;

std::string layerTable(const ImageReport& report, const StackReports& stack,
                       const std::string& service)
{
    TextTable layers({"layer", "compressed", "unpacked", "files", "changed", "removed", "wasted",
                      "shared with", "made by"},
                     {1, 2, 3, 4, 5, 6});
    for (const Layer& layer : report.layers) {
        std::string shared;
        for (const std::string& other : sharedWith(stack, service, layer.diffId))
            shared += (shared.empty() ? "" : ", ") + other;
        layers.add({std::string(layerKindName(layer)), bytesText(layer.compressedBytes),
                    bytesText(layer.unpackedBytes), std::to_string(layer.files),
                    std::to_string(layer.modified), std::to_string(layer.removed),
                    layer.wastedBytes > 0 ? bytesText(layer.wastedBytes) : "", shared,
                    layer.command.substr(0, 60)});
    }
    return layers.text();
}

std::string objectTable(const ImageReport& report)
{
    TextTable objects({"database object", "kind", "bytes"}, {2});
    for (std::size_t i = 0; i < std::min(kShownObjects, report.objects.size()); ++i) {
        const DatabaseObject& object = report.objects[i];
        objects.add({object.name, std::string(kindName(object.kind)), bytesText(object.bytes)});
    }
    return objects.text();
}

std::string signedBytes(std::int64_t bytes)
{
    return (bytes < 0 ? "-" : "+") + bytesText(bytes < 0 ? -bytes : bytes);
}

}  // namespace

std::string imageWords(const ImageReport& report, const StackReports& stack,
                       const std::string& service)
{
    std::string words = layerTable(report, stack, service) + "\n\n" + objectTable(report);
    if (report.wastedBytes > 0)
        words += "\n\n" + bytesText(report.wastedBytes)
            + " of files that a later layer replaces or removes: they are pushed and pulled for "
              "nothing.";
    return words;
}

std::string differenceWords(const ImageDifference& difference)
{
    std::string words = "Against the build before: " + std::to_string(difference.newLayers.size())
        + " new layers with " + bytesText(difference.newBytes) + " compressed, "
        + bytesText(difference.keptBytes) + " stay.";
    if (difference.objects.empty())
        return words + " No object of the database has another size.";
    TextTable table({"database object", "kind", "before", "now", "change"}, {2, 3, 4});
    for (std::size_t i = 0; i < std::min(kShownObjects, difference.objects.size()); ++i) {
        const ObjectDifference& object = difference.objects[i];
        table.add({object.name, std::string(kindName(object.kind)),
                   object.before > 0 ? bytesText(object.before) : "",
                   object.after > 0 ? bytesText(object.after) : "",
                   signedBytes(object.after - object.before)});
    }
    return words + "\n\n" + table.text();
}

}  // namespace decant::cli
