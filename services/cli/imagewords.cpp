// SPDX-License-Identifier: MIT
#include "services/cli/imagewords.h"

#include "model/support/text.h"
#include "services/cli/table.h"

#include <algorithm>
#include <array>

namespace decant::cli {

namespace {

constexpr std::size_t kShownObjects = 12;

const char* objectKindName(DatabaseObject::Kind kind)
{
    constexpr std::array<const char*, 9> kNames{
        "table",   "index", "TOAST",    "sequence", "materialized view",
        "catalog", "WAL",   "template", "other"};
    return kNames.at(static_cast<std::size_t>(kind));
}

const char* changeName(ImageFile::Change change)
{
    constexpr std::array<const char*, 3> kNames{"added", "modified", "removed"};
    return kNames.at(static_cast<std::size_t>(change));
}

const char* originName(const Layer& layer)
{
    return layer.base ? "base" : layer.data ? "data" : "own";
}

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
        layers.add({originName(layer), bytesText(layer.compressedBytes),
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
        objects.add({object.name, objectKindName(object.kind), bytesText(object.bytes)});
    }
    return objects.text();
}

std::string signedBytes(std::int64_t bytes)
{
    return (bytes < 0 ? "-" : "+") + bytesText(bytes < 0 ? -bytes : bytes);
}

class CsvRow {
public:
    CsvRow& add(std::string_view text)
    {
        if (!m_line.empty() || m_started)
            m_line += ',';
        m_started = true;
        if (text.find_first_of(",\"\r\n") == std::string_view::npos) {
            m_line += text;
            return *this;
        }
        m_line += '"';
        for (const char c : text)
            m_line += c == '"' ? std::string("\"\"") : std::string(1, c);
        m_line += '"';
        return *this;
    }
    CsvRow& add(std::int64_t number) { return add(std::to_string(number)); }
    [[nodiscard]] std::string line() const { return m_line + "\r\n"; }

private:
    std::string m_line;
    bool m_started = false;
};

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
        table.add({object.name, objectKindName(object.kind),
                   object.before > 0 ? bytesText(object.before) : "",
                   object.after > 0 ? bytesText(object.after) : "",
                   signedBytes(object.after - object.before)});
    }
    return words + "\n\n" + table.text();
}

std::string imageCsv(const std::string& service, const ImageReport& report,
                     const std::vector<ImageFile>& files, bool header)
{
    std::string csv;
    if (header)
        csv = "service,what,name,kind,layer,unpacked_bytes,compressed_bytes,files,wasted_bytes\r\n";
    for (std::size_t i = 0; i < report.layers.size(); ++i) {
        const Layer& layer = report.layers[i];
        csv += CsvRow()
                   .add(service)
                   .add("layer")
                   .add(layer.command)
                   .add(originName(layer))
                   .add(static_cast<std::int64_t>(i + 1))
                   .add(layer.unpackedBytes)
                   .add(layer.compressedBytes)
                   .add(layer.files)
                   .add(layer.wastedBytes)
                   .line();
    }
    for (const DatabaseObject& object : report.objects)
        csv += CsvRow()
                   .add(service)
                   .add("object")
                   .add(object.name)
                   .add(objectKindName(object.kind))
                   .add("")
                   .add(object.bytes)
                   .add("")
                   .add("")
                   .add("")
                   .line();
    for (const ImageFile& file : files)
        csv += CsvRow()
                   .add(service)
                   .add("file")
                   .add(file.path)
                   .add(changeName(file.change))
                   .add(static_cast<std::int64_t>(file.layer + 1))
                   .add(file.bytes)
                   .add("")
                   .add("")
                   .add(file.visible ? 0 : file.bytes)
                   .line();
    return csv;
}

}  // namespace decant::cli
