// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalog/catalog.h"
#include "model/masking/maskplan.h"
#include "model/project/project.h"
#include "model/snapshot/manifest.h"
#include "model/subset/subsetestimate.h"
#include "model/support/jobcontext.h"
#include "model/support/result.h"
#include "services/masking/maskkey.h"
#include "services/masking/runvalues.h"
#include "services/snapshot/leaksample.h"
#include "services/source/clientrunner.h"
#include "services/source/masktally.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace decant {

/// What a test of the connection found.
struct SourceFacts {
    std::string serverVersionText;
    int serverVersion = 0;
    bool standby = false;
    bool encrypted = false;
    std::string user;
    std::string database;
    std::string baseImage;  ///< that will be used by default
    std::vector<std::string> unreadableTables;  ///< text() of tables the role may not read
};

/// Rows for people: column names and values, NULL distinct from "".
struct RowSample {
    std::vector<std::string> columns;
    std::vector<std::vector<std::optional<std::string>>> rows;
};

/// Values as they would be restored, and what the server is asked about each row of them: whether
/// it takes them for the column types, and whether they pass a constraint.
struct ConstraintProbe {
    std::string what;  ///< the table and constraint, for messages of broken connections
    std::vector<std::string> columns;
    std::vector<std::string> types;  ///< ColumnType::name of each column
    std::string expression;  ///< SQL over the columns; "" asks about the types alone
    std::vector<std::vector<std::optional<std::string>>> rows;  ///< one value per column
};

enum class Verdict : std::uint8_t {
    Passes,
    Fails,  ///< the constraint is false
    WrongType,  ///< the type or its domain refuses a value
    Unknown,  ///< the server did not evaluate it
};

/// What the server said; one verdict per row of the probe.
struct ProbeAnswer {
    std::vector<Verdict> verdicts;
    std::string sqlState;  ///< why a verdict is Unknown, "" when none is
};

/// A security label on a column.
struct ColumnLabel {
    QualifiedName table;
    std::string column;
    std::string label;
};

/// Tables above this size are read in parts of this size, on several connections at once.
inline constexpr std::int64_t kSplitBytes = std::int64_t{64} << 20;

/// A finished snapshot of the same service, from which unchanged tables can be taken.
struct PreviousSnapshot {
    std::filesystem::path folder;
    Manifest manifest;
};

/// Everything an extraction needs, by value or living longer than the call.
struct ExtractRequest {
    const Service* service = nullptr;
    const Catalog* catalog = nullptr;
    const MaskPlan* plan = nullptr;
    const MaskKey* key = nullptr;
    std::filesystem::path
        folder;  ///< empty folder of mode 0700 that is filled; the caller renames it when done
    std::string inputsHash;
    std::string rulesHash;
    LeakSample* leakSample = nullptr;  ///< collects original values in memory; may be null
    std::int64_t splitBytes = kSplitBytes;
    /// Where client programs run of which this machine has none that fit; null: nowhere.
    ClientRunner* clients = nullptr;
    const PreviousSnapshot* previous = nullptr;  ///< null: everything is read
    /// Takes the names of tables that were taken from `previous` instead of being read, so that
    /// their originals did not pass by; may be null.
    std::vector<QualifiedName>* reused = nullptr;
    /// Counts what the maskers of all threads could not do as the rules say; whoever asks for the
    /// extraction tells it.
    std::shared_ptr<MaskTally> tally = std::make_shared<MaskTally>();
    /// What the maskers of all threads remember of columns.
    std::shared_ptr<RunValues> values = std::make_shared<RunValues>();
};

/// Why a row is in the subset, or that it is not.
struct RowReason {
    struct Step {
        std::string table;  ///< QualifiedName::text()
        std::string
            key;  ///< of the row, an original value: for the eyes of who asked, never stored
        std::string relation;  ///< that leads to the next step; "" for the last
        bool children = false;  ///< the next row refers to this one, not the other way round
    };
    bool taken = false;
    RowMode mode = RowMode::All;  ///< why the first row of the chain is taken
    std::vector<Step> chain;  ///< from a row taken for its own sake to the one asked about
    bool complete = true;  ///< false: the search was cut off, so "not taken" is not certain
    std::int64_t looked = 0;  ///< rows looked at
};

/// Where the data of a service comes from. One object per job; nothing is shared between threads.
/// The source is only read: READ ONLY REPEATABLE READ, no temporary tables.
class Source {
public:
    Source() = default;
    Source(const Source&) = delete;
    Source& operator=(const Source&) = delete;
    virtual ~Source() = default;

    /// Connects and answers what is there. Errors: Denied, NotFound, Unavailable, Area::Source.
    [[nodiscard]] virtual Result<SourceFacts> test(JobContext& context) = 0;
    [[nodiscard]] virtual Result<Catalog> introspect(JobContext& context) = 0;
    /// First `limit` rows of a table in COPY text terms (values unescaped).
    [[nodiscard]] virtual Result<RowSample> sampleRows(const QualifiedName& table, int limit,
                                                       JobContext& context) = 0;
    /// Lets the server evaluate constraints on made-up rows, in a READ ONLY transaction and without
    /// touching a table. Answers are in the order of the probes. A source that cannot evaluate
    /// constraints leaves every verdict unknown, as this one does.
    [[nodiscard]] virtual Result<std::vector<ProbeAnswer>>
    probe(std::span<const ConstraintProbe> probes, JobContext& context);
    /// The labels that `provider` put on columns; none where the source knows no labels.
    [[nodiscard]] virtual Result<std::vector<ColumnLabel>> columnLabels(const std::string& provider,
                                                                        JobContext& context);
    /// Lets the source plan, not run, what the subset says in its language. Errors: InvalidInput,
    /// Area::Source, with the table.
    [[nodiscard]] virtual Result<> checkSubset(const SubsetPlan& plan, const Catalog& catalog,
                                               JobContext& context);
    /// Figures for the estimate of a plan; from the catalog's statistics by default.
    [[nodiscard]] virtual Result<std::vector<TableFigures>>
    measure(const SubsetPlan& plan, const Catalog& catalog, JobContext& context);
    /// Rows of a table for which a condition holds. Not every kind of source can.
    [[nodiscard]] virtual Result<std::int64_t> countRows(const Catalog& catalog,
                                                         const QualifiedName& table,
                                                         const std::string& condition,
                                                         JobContext& context);
    /// Why the row with this primary key (values separated by commas) is in the subset. Not every
    /// kind of source can.
    [[nodiscard]] virtual Result<RowReason> whyRow(const SubsetPlan& plan, const Catalog& catalog,
                                                   const QualifiedName& table,
                                                   const std::string& key, JobContext& context);
    /// Fills `request.folder` with a complete snapshot but for manifest.json, and returns the
    /// manifest.
    [[nodiscard]] virtual Result<Manifest> extract(const ExtractRequest& request,
                                                   JobContext& context) = 0;
};

/// The source of a service; the one registry of source kinds. `password` may be empty (libpq's own
/// ways apply).
[[nodiscard]] Result<std::unique_ptr<Source>> makeSource(const Service& service,
                                                         std::string password);

}  // namespace decant
