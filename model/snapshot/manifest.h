// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalog/catalog.h"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace decant {

/// One file of a snapshot folder.
struct SnapshotFile {
    std::string path;  ///< relative to the snapshot folder, '/' separated
    std::string sha256;  ///< hex
    std::int64_t bytes = 0;
    friend bool operator==(const SnapshotFile&, const SnapshotFile&) = default;
};

/// The rows of one table (or of one chunk of a large table, in order).
struct SnapshotTable {
    QualifiedName table;
    std::vector<std::string> columns;  ///< in the order of the data files; no generated columns
    std::vector<std::string> files;  ///< paths, see Manifest::files
    std::int64_t rows = 0;
    std::int64_t textBytes = 0;  ///< COPY text before compression, after masking
    std::vector<std::string> maskedColumns;
    friend bool operator==(const SnapshotTable&, const SnapshotTable&) = default;
};

struct SequenceState {
    QualifiedName name;
    std::int64_t lastValue = 1;
    bool called = false;
    friend bool operator==(const SequenceState&, const SequenceState&) = default;
};

/// Something of the source that is not in the result, on purpose, with its reason (fidelity
/// ledger).
struct StatedLoss {
    std::string object;
    std::string reason;
    friend bool operator==(const StatedLoss&, const StatedLoss&) = default;
};

/// By what a later snapshot knows that the rows of a table are still these.
struct TableProof {
    QualifiedName table;
    std::string identity;  ///< hash of what the source says about the table
    std::string rules;  ///< hash of its masking rules
    std::vector<std::string> textHashes;  ///< of SnapshotTable::files, before compression
    friend bool operator==(const TableProof&, const TableProof&) = default;
};

/// A question that the finished image must answer.
struct ImageCheck {
    std::string name;
    std::string command;  ///< run by sh in a container of the image; must succeed
    std::string expect;  ///< its output without white space at the ends; "": any
    friend bool operator==(const ImageCheck&, const ImageCheck&) = default;
};

/// What is in a snapshot folder. Written last: a folder without manifest.json is no snapshot.
struct Manifest {
    int format = 1;
    std::string service;
    std::string engine = "postgres";
    int serverVersion = 0;
    std::string serverVersionText;
    std::string database;
    std::string encoding;
    std::string collate;
    std::string ctype;
    std::string localeProvider;
    std::string icuLocale;
    std::string snapshotPoint;  ///< WAL position of the snapshot
    std::string createdAt;  ///< ISO 8601 UTC; not part of the hash
    std::string
        inputsHash;  ///< of source identity, rules, subset, key fingerprint: decides about reuse
    std::string rulesHash;  ///< of MaskPlan::fingerprintText()
    std::string keyFingerprint;
    std::string contentHash;  ///< of everything that reaches the image; equal content, equal hash
    std::string compression = "zstd";
    std::vector<SnapshotTable> tables;  ///< sorted by name
    std::vector<SequenceState> sequences;
    std::vector<QualifiedName>
        populatedViews;  ///< materialized views to refresh, in dependency order
    std::vector<Extension> extensions;
    std::int64_t largeObjects = 0;
    std::vector<std::pair<std::string, std::int64_t>> objectCounts;
    std::vector<StatedLoss> losses;
    std::string cutOrigin;  ///< the server as it ran then; "" where nothing can be proved
    std::int64_t cutXmin = 0;  ///< every transaction below it had ended
    std::vector<TableProof> proofs;
    std::vector<ImageCheck> checks;  ///< of sources that only their plug-in knows
    std::vector<SnapshotFile> files;  ///< every file but the manifest, sorted by path

    [[nodiscard]] const SnapshotTable* table(const QualifiedName& name) const;
    [[nodiscard]] std::int64_t totalRows() const;
    [[nodiscard]] std::int64_t totalBytes() const;
    friend bool operator==(const Manifest&, const Manifest&) = default;
};

}  // namespace decant
