// SPDX-License-Identifier: MIT
#include "services/pipeline/writtenfiles.h"

#include "model/artifacts/ownblocks.h"
#include "services/support/json.h"
#include "services/support/qt.h"
#include "services/support/sha256.h"

#include <QLockFile>

#include <chrono>
#include <utility>

namespace decant {

namespace {

constexpr std::chrono::seconds kLongestWait{10};

std::map<std::string, std::string> read(const std::filesystem::path& file)
{
    std::map<std::string, std::string> hashes;
    const auto object = readJsonFile(file);
    if (!object)
        return hashes;
    const QJsonObject files = object->value(QStringLiteral("files")).toObject();
    for (auto at = files.begin(); at != files.end(); ++at)
        hashes[toUtf8(at.key())] = toUtf8(at.value().toString());
    return hashes;
}

std::string hashOf(std::string_view text)
{
    return Sha256::hexOf(withoutOwnBlocks(text));
}

}  // namespace

WrittenFiles WrittenFiles::of(const WorkFolder& folder)
{
    WrittenFiles written;
    written.m_file = folder.path() / "written.json";
    written.m_hashes = read(written.m_file);
    return written;
}

bool WrittenFiles::editedByHand(const std::string& path, std::string_view onDisk) const
{
    const auto noted = m_hashes.find(path);
    return noted != m_hashes.end() && noted->second != hashOf(onDisk);
}

void WrittenFiles::note(const std::string& path, std::string_view text)
{
    std::string hash = hashOf(text);
    std::string& known = m_hashes[path];
    if (known != hash)
        m_noted[path] = hash;
    known = std::move(hash);
}

Result<> WrittenFiles::save()
{
    if (m_noted.empty())
        return {};
    // Services of a project are refreshed side by side.
    QLockFile lock(toQString(m_file.string() + ".lock"));
    if (!lock.tryLock(static_cast<int>(std::chrono::milliseconds(kLongestWait).count())))
        return Error{Error::Code::Unavailable, Error::Area::General, m_file.string(),
                     say("another program holds it"), say("Try again.")};
    m_hashes = read(m_file);
    for (auto& [path, hash] : m_noted)
        m_hashes[path] = std::move(hash);
    m_noted.clear();
    QJsonObject files;
    for (const auto& [path, hash] : m_hashes)
        files.insert(toQString(path), toQString(hash));
    return writeJsonFile(m_file, {{QStringLiteral("files"), files}});
}

}  // namespace decant
