// SPDX-License-Identifier: MIT
#pragma once

#include "model/image/imagefiles.h"

#include <cstdint>
#include <string>
#include <vector>

namespace decant {

/// One layer of an image, from the base up.
struct Layer {
    std::string diffId;  ///< sha256:… of the uncompressed tar
    std::string command;  ///< instruction that made it
    std::int64_t unpackedBytes = 0;
    std::int64_t compressedBytes = 0;  ///< gzip as pushed
    std::int64_t files = 0;
    bool base = false;  ///< belongs to the base image
    bool data = false;  ///< holds the database folder
    std::int64_t modified = 0;  ///< of the files: those that replace one of a lower layer
    std::int64_t removed = 0;  ///< files of lower layers that this one hides
    std::int64_t wastedBytes = 0;  ///< unpacked, of files that no container sees
    friend bool operator==(const Layer&, const Layer&) = default;
};

/// Bytes of the database folder named as what they are.
struct DatabaseObject {
    enum class Kind : std::uint8_t {
        Table,
        Index,
        Toast,
        Sequence,
        MaterializedView,
        Catalog,
        Wal,
        Template,
        Other
    };
    Kind kind = Kind::Other;
    std::string name;  ///< "public.orders", "public.orders_pkey", "WAL", ...
    std::string table;  ///< of an index or TOAST: the table it serves
    std::int64_t bytes = 0;
    friend bool operator==(const DatabaseObject&, const DatabaseObject&) = default;
};

struct ImageReport {
    std::string reference;
    std::string id;
    std::vector<Layer> layers;
    std::vector<DatabaseObject> objects;  ///< largest first
    std::int64_t unpackedBytes = 0;
    std::int64_t compressedBytes = 0;
    std::int64_t dataBytes = 0;  ///< unpacked bytes of the database folder
    std::int64_t wastedBytes = 0;  ///< unpacked bytes of files that no container sees
    std::vector<ImageFile> files;  ///< by layer and path; records keep them in a file of their own
    friend bool operator==(const ImageReport&, const ImageReport&) = default;
};

/// Where bytes of a masked column's original value were found. The value itself is never kept.
struct LeakFinding {
    std::string file;  ///< path inside the image
    std::string column;  ///< schema.table.column
    friend bool operator==(const LeakFinding&, const LeakFinding&) = default;
};

/// What `verify` measured in the finished image.
struct VerifyReport {
    double startToFirstQuerySeconds = 0;  ///< from container start to the first query answered
    std::int64_t tablesCompared = 0;
    std::int64_t rowsCompared = 0;
    std::int64_t sequencesCompared = 0;
    std::int64_t constraintsCompared = 0;
    std::int64_t leakSamples = 0;  ///< distinct original values that were searched for
    std::int64_t scannedBytes = 0;
    std::vector<LeakFinding> leaks;
    std::vector<std::string> differences;  ///< one sentence each; empty when all agrees
    [[nodiscard]] bool passed() const { return leaks.empty() && differences.empty(); }
    friend bool operator==(const VerifyReport&, const VerifyReport&) = default;
};

}  // namespace decant
