// SPDX-License-Identifier: MIT
#pragma once

#include "model/image/imagereport.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace decant {

/// Names the files of a PostgreSQL data folder as the database objects they hold. Files are added
/// while an image streams by; the map of the image may come before or after them.
class RelationMap {
public:
    /// Reads relations.tsv: path<TAB>kind<TAB>name<TAB>table it serves, one line per relation;
    /// lines of other form are left out.
    void read(std::string_view text);
    /// Counts a file; `path` is relative to the data folder.
    void addFile(std::string_view path, std::int64_t bytes);
    /// What the counted files are, largest first, equal sizes by name.
    [[nodiscard]] std::vector<DatabaseObject> objects() const;

    /// What a file of the data folder is, with 0 bytes; `path` is relative to the folder.
    [[nodiscard]] DatabaseObject objectOf(std::string_view path) const
    {
        return describe(relationPath(path));
    }

    /// `path` without the segment and fork of a relation file: "base/5/1259_vm" and "base/5/1259.1"
    /// both give "base/5/1259". Other paths stay.
    [[nodiscard]] static std::string relationPath(std::string_view path);

private:
    [[nodiscard]] DatabaseObject describe(const std::string& path) const;

    std::map<std::string, DatabaseObject, std::less<>> m_relations;
    std::map<std::string, std::int64_t, std::less<>> m_files;  ///< by relation path
};

}  // namespace decant
