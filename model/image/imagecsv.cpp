// SPDX-License-Identifier: MIT
#include "model/image/imagecsv.h"

#include <array>

namespace decant {

namespace {

std::string_view changeName(ImageFile::Change change)
{
    constexpr std::array<std::string_view, 3> kNames{"added", "modified", "removed"};
    return kNames.at(static_cast<std::size_t>(change));
}

class CsvRow {
public:
    CsvRow& add(std::string_view text)
    {
        if (m_started)
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

std::string_view kindName(DatabaseObject::Kind kind)
{
    constexpr std::array<std::string_view, 9> kNames{
        "table",   "index", "TOAST",    "sequence", "materialized view",
        "catalog", "WAL",   "template", "other"};
    return kNames.at(static_cast<std::size_t>(kind));
}

std::string_view layerKindName(const Layer& layer)
{
    return layer.base ? "base" : layer.data ? "data" : "own";
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
                   .add(layerKindName(layer))
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
                   .add(kindName(object.kind))
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

}  // namespace decant
