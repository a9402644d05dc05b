// SPDX-License-Identifier: MIT
#include "model/image/imagecsv.h"
#include "model/support/text.h"
#include "services/pipeline/historystore.h"
#include "services/pipeline/pipeline.h"
#include "services/support/atomicfile.h"
#include "services/support/json.h"
#include "services/support/qt.h"

#include <QFile>

#include <charconv>

namespace decant {

namespace {

constexpr std::size_t kFields = 6;
constexpr std::string_view kChanges = "AMR";

/// Names of files may hold anything but a zero byte.
std::string escaped(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        if (c == '\\' || c == '\t' || c == '\n') {
            out += '\\';
            out += c == '\t' ? 't' : c == '\n' ? 'n' : c;
        } else {
            out += c;
        }
    }
    return out;
}

std::string unescaped(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\\' && i + 1 < text.size()) {
            ++i;
            out += text[i] == 't' ? '\t' : text[i] == 'n' ? '\n' : text[i];
        } else {
            out += text[i];
        }
    }
    return out;
}

template <class Number>
bool readNumber(const std::string& text, Number& value)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size();
}

bool readLine(const std::string& line, ImageFile& file)
{
    const std::vector<std::string> fields = split(line, '\t');
    if (fields.size() != kFields || fields[1].size() != 1 || !readNumber(fields[0], file.layer)
        || !readNumber(fields[3], file.bytes))
        return false;
    const std::size_t change = kChanges.find(fields[1].front());
    if (change == std::string_view::npos)
        return false;
    file.change = static_cast<ImageFile::Change>(change);
    file.visible = fields[2] == "1";
    file.object = unescaped(fields[4]);
    file.path = unescaped(fields[5]);
    return true;
}

std::filesystem::path filesOf(const std::filesystem::path& folder, const std::string& id)
{
    return folder / (id + ".files");
}

}  // namespace

Result<> writeImageFiles(const std::filesystem::path& folder, const std::string& id,
                         const std::vector<ImageFile>& files)
{
    std::string text;
    for (const ImageFile& file : files)
        text += std::to_string(file.layer) + '\t' + kChanges[static_cast<std::size_t>(file.change)]
            + '\t' + (file.visible ? '1' : '0') + '\t' + std::to_string(file.bytes) + '\t'
            + escaped(file.object) + '\t' + escaped(file.path) + '\n';
    FileReplacement how;
    how.mode = std::filesystem::perms::owner_read | std::filesystem::perms::owner_write;
    return replaceFile(filesOf(folder, id), text, how);
}

Result<std::vector<ImageFile>> readImageFiles(const std::filesystem::path& folder,
                                              const std::string& id)
{
    const std::filesystem::path path = filesOf(folder, id);
    QFile in(toQString(path.string()));
    if (!in.exists())
        return Error{Error::Code::NotFound, Error::Area::General, path.string(),
                     say("the files of this image were not looked at"),
                     say("Inspect the image again.")};
    if (!in.open(QIODevice::ReadOnly))
        return Error{Error::Code::Denied,
                     Error::Area::General,
                     path.string(),
                     Sentence::verbatim(toUtf8(in.errorString())),
                     {}};
    std::vector<ImageFile> files;
    while (!in.atEnd()) {
        QByteArray line = in.readLine();
        if (line.endsWith('\n'))
            line.chop(1);
        if (!readLine(line.toStdString(), files.emplace_back()))
            return Error{Error::Code::InvalidInput, Error::Area::General, path.string(),
                         say("line %1 is damaged", files.size()), say("Inspect the image again.")};
    }
    return files;
}

Result<> exportRecord(const Project& project, const BuildRecord& record,
                      const PipelineOptions& options, const std::filesystem::path& file)
{
    if (file.extension() == ".json")
        return writeJsonFile(file, recordToJson(record));
    auto files = imageFiles(project, record, options);
    if (!files && files.error().code != Error::Code::NotFound)
        return std::move(files).error();
    return replaceFile(
        file,
        imageCsv(record.service, record.report, files ? *files : std::vector<ImageFile>{}, true),
        {});
}

}  // namespace decant
