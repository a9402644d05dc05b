// SPDX-License-Identifier: MIT
#pragma once

#include "services/pipeline/workfolder.h"

#include <map>
#include <string>
#include <string_view>

namespace decant {

/// What this machine last wrote into the project's folder, so that a file somebody edited is told
/// apart from one that is merely out of date. Own blocks do not count: they are made to be edited.
class WrittenFiles {
public:
    /// A record that is missing or cannot be read knows nothing.
    [[nodiscard]] static WrittenFiles of(const WorkFolder& folder);

    /// `path` is relative to the project's folder. False for files that were never noted.
    [[nodiscard]] bool editedByHand(const std::string& path, std::string_view onDisk) const;
    void note(const std::string& path, std::string_view text);
    /// Errors: those of writeJsonFile().
    /// Adds what was noted to what others noted meanwhile. Errors: those of writeJsonFile();
    /// Unavailable when somebody holds the file for long.
    [[nodiscard]] Result<> save();

private:
    std::filesystem::path m_file;
    std::map<std::string, std::string> m_hashes;
    std::map<std::string, std::string> m_noted;  ///< not saved yet
};

}  // namespace decant
