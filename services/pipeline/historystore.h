// SPDX-License-Identifier: MIT
#pragma once

#include "model/build/buildrecord.h"
#include "model/support/result.h"
#include "services/pipeline/pipeline.h"

#include <QJsonObject>

#include <filesystem>
#include <string>
#include <vector>

namespace decant {

/// Stores a record as FOLDER/ID.json by rename, mode 0600; an older state of the same record is
/// replaced. Errors: InvalidInput for an id that is no plain file name, NoSpace, Denied.
[[nodiscard]] Result<> writeRecord(const std::filesystem::path& folder, const BuildRecord& record);

/// Reads one record.
[[nodiscard]] Result<BuildRecord> readRecord(const std::filesystem::path& file);

/// All records of a folder, newest first. Broken ones are named in History::problems. A folder that
/// does not exist has no records. Errors: Denied when the folder cannot be read.
[[nodiscard]] Result<History> readRecords(const std::filesystem::path& folder);

/// Stores the files of an image next to its record, as FOLDER/ID.files; they are many, and only
/// asked for when somebody looks into the image.
[[nodiscard]] Result<> writeImageFiles(const std::filesystem::path& folder, const std::string& id,
                                       const std::vector<ImageFile>& files);
/// What writeImageFiles() stored. Errors: NotFound for records that have none, InvalidInput for a
/// damaged file.
[[nodiscard]] Result<std::vector<ImageFile>> readImageFiles(const std::filesystem::path& folder,
                                                            const std::string& id);

/// A record as it is stored and as --json prints it.
[[nodiscard]] QJsonObject recordToJson(const BuildRecord& record);

}  // namespace decant
