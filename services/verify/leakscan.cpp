// SPDX-License-Identifier: MIT
#include "services/verify/leakscan.h"

#include "services/image/archivereader.h"

#include <fstream>
#include <system_error>

namespace decant {

namespace {

constexpr std::size_t kLongestPattern = 256;  // the beginning of a longer value proves it as well

std::vector<std::string> values(const std::vector<LeakSample::Entry>& entries)
{
    std::vector<std::string> texts;
    texts.reserve(entries.size());
    for (const LeakSample::Entry& entry : entries)
        texts.push_back(entry.value.substr(0, kLongestPattern));
    return texts;
}

std::vector<std::string> columns(const std::vector<LeakSample::Entry>& entries)
{
    std::vector<std::string> names;
    names.reserve(entries.size());
    for (const LeakSample::Entry& entry : entries)
        names.push_back(entry.column);
    return names;
}

}  // namespace

LeakScanner::LeakScanner(const std::vector<LeakSample::Entry>& entries, bool scanBase)
    : m_columns(columns(entries))
    , m_search(values(entries))
    , m_scanBase(scanBase)
{
}

void LeakScanner::beginFile(const std::string& path)
{
    m_path = path;
    m_search.restart();
}

void LeakScanner::fileData(std::span<const char> bytes)
{
    m_bytes += static_cast<std::int64_t>(bytes.size());
    m_search.feed(bytes,
                  [this](std::size_t index) { m_current.emplace(m_path, m_columns[index]); });
}

void LeakScanner::endLayer(bool base)
{
    if (!base || m_scanBase)
        m_found.merge(m_current);
    m_current.clear();
}

std::vector<LeakFinding> LeakScanner::findings() const
{
    std::set<Finding> all = m_found;
    all.insert(m_current.begin(), m_current.end());  // texts outside of layers
    std::vector<LeakFinding> list;
    list.reserve(all.size());
    for (const auto& [file, column] : all)
        list.push_back({file, column});
    return list;
}

namespace {

Error failed(const std::filesystem::path& path, Sentence detail)
{
    return Error{Error::Code::Internal, Error::Area::General, path.string(), std::move(detail), {}};
}

/// Shows the scanner one file, uncompressed.
Result<> scanFile(const std::filesystem::path& path, LeakScanner& scanner, JobContext& context)
{
    std::ifstream in(path, std::ios::binary);
    if (!in)
        return failed(path, say("the file cannot be read"));
    std::vector<char> buffer(1 << 18);
    const auto source = [&]() -> Result<std::span<const char>> {
        if (context.cancelled())
            return Error{Error::Code::Cancelled, Error::Area::General, path.string(), {}, {}};
        in.read(buffer.data(), static_cast<std::streamsize>(buffer.size()));
        if (in.bad())
            return failed(path, say("the file cannot be read"));
        return std::span<const char>(buffer.data(), static_cast<std::size_t>(in.gcount()));
    };
    const auto damaged = [&](Error error) {
        if (error.code != Error::Code::InvalidInput)
            return error;
        return failed(path, say("the file cannot be decompressed: %1", error.detail));
    };
    auto reader = ArchiveReader::unpacked(path.string(), source);
    if (!reader)
        return damaged(reader.error());
    const auto entry = reader->next();
    if (!entry)
        return damaged(entry.error());
    if (!*entry)
        return {};  // empty
    auto bytes = reader->data();
    for (; bytes && !bytes->empty(); bytes = reader->data())
        scanner.fileData(*bytes);
    return bytes ? Result<>() : damaged(bytes.error());
}

}  // namespace

Result<std::int64_t> scanSnapshot(const std::filesystem::path& folder, LeakScanner& scanner,
                                  JobContext& context)
{
    std::error_code problem;
    std::vector<std::filesystem::path> files;
    for (std::filesystem::recursive_directory_iterator at(folder, problem), end;
         !problem && at != end; at.increment(problem)) {
        if (at->is_regular_file())
            files.push_back(at->path());
    }
    if (problem)
        return failed(folder, Sentence::verbatim(problem.message()));

    const std::int64_t before = scanner.scannedBytes();
    for (const std::filesystem::path& path : files) {
        scanner.beginFile(std::filesystem::relative(path, folder).string());
        if (auto scanned = scanFile(path, scanner, context); !scanned)
            return scanned.error();
        scanner.endFile();
    }
    scanner.endLayer(false);
    return scanner.scannedBytes() - before;
}

}  // namespace decant
