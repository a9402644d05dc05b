// SPDX-License-Identifier: MIT
#pragma once

#include "model/subset/subsetplan.h"
#include "services/source/postgres/copyworkers.h"
#include "services/source/postgres/subsetrows.h"
#include "services/source/postgres/subsetsql.h"
#include "services/subset/keyset.h"

#include <atomic>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <tuple>
#include <vector>

namespace decant::postgres {

/// Follows a SubsetPlan over one exported snapshot: reads the rows that are taken for their own
/// sake, collects the keys they refer to from the very stream that is masked and written, fetches
/// these rows in batches, and so on until no key is new. Each row is written once. The order of the
/// rows in the files does not depend on the number of connections.
class SubsetReader {
public:
    SubsetReader(const ExtractRequest& request, const Catalog& catalog, const SubsetPlan& subset,
                 const ExtractPlan& plan, std::string password, std::string snapshot,
                 SharedContext& context, BlockPipeline& pipeline);

    /// Runs to the end or to the first error, which is in the context then. Results in the order
    /// of ExtractPlan::tables.
    [[nodiscard]] std::vector<CopiedTable> run(int jobs);

private:
    /// Keys that are looked up in one table.
    struct Wanted {
        std::size_t table = 0;  ///< of the catalog: where they are looked up
        KeyMatch match;
        int limit = 0;
        std::string order;
        bool mustHold = false;  ///< rows of a table without rows must not be found
        std::string relation;  ///< one that asks, for messages
        std::unique_ptr<KeySet> keys;
    };
    /// Takes keys for one KeySet out of the lines of a unit.
    struct Collector {
        Wanted* wanted = nullptr;  ///< nullptr: no key may be found at all
        std::vector<std::string> expressions;
        std::vector<std::size_t> fields;
        bool list = false;
        bool known = false;  ///< the keys are those of the rows themselves: nobody need fetch them
        std::size_t table = 0;  ///< lines of this table and its partitions
        std::string relation;
        std::string missing;  ///< text() of the table without rows
    };
    /// A unit with everything that is needed to read it.
    struct Unit {
        LineShape shape;
        std::vector<Collector> collectors;
        std::vector<std::size_t> wanted;
        std::map<std::uint32_t, std::size_t> members;  ///< oid -> index into m_targets
    };
    /// What one thread does in one round.
    struct Task {
        std::size_t unit = 0;
        std::vector<std::string> seeds;
        const Chunk* chunk = nullptr;  ///< a part of a table that is taken as a whole
        bool fetch = false;
    };
    class Lines;

    Result<> open(int jobs);
    Result<> readOperators(Session& session);
    void prepare();
    void prepareUnit(std::size_t unit);
    void addParents(const SubsetRelation& relation);
    /// Rows of the referenced table that came for another reason are not fetched again.
    void addKnown(const SubsetRelation& relation, Wanted& wanted);
    void addChildren(const SubsetRelation& relation);
    /// Index into SubsetPlan::tables.
    [[nodiscard]] std::size_t subsetIndex(const Table& at) const;
    void runLevel(const std::vector<const SubsetGroup*>& groups);
    [[nodiscard]] std::vector<Task> seedTasks(std::size_t unit) const;
    [[nodiscard]] std::vector<Task> fetchTasks(const std::vector<const SubsetGroup*>& groups);
    void runRound(const std::vector<Task>& tasks);
    [[nodiscard]] struct SnapshotAccess access() const;
    [[nodiscard]] Result<> runTask(std::unique_ptr<Session>& session, const Task& task);
    [[nodiscard]] Result<> runChunk(Session& session, const Task& task);
    [[nodiscard]] Result<> select(std::unique_ptr<Session>& session, std::size_t unit,
                                  const std::string& sql, const Wanted* wanted);
    [[nodiscard]] Result<> selectOnce(Session& session, std::size_t unit, const std::string& sql,
                                      const Wanted* wanted);
    /// `more`: bytes that only the asking thread knows of.
    [[nodiscard]] Result<> checkMemory(std::size_t more) const;
    [[nodiscard]] const Table& table(std::size_t index) const { return m_catalog.tables[index]; }

    const ExtractRequest& m_request;
    const Catalog& m_catalog;
    const SubsetPlan& m_subset;
    const ExtractPlan& m_plan;
    const std::string m_password;
    const std::string m_snapshot;
    SharedContext& m_context;
    BlockPipeline& m_pipeline;
    std::vector<std::unique_ptr<Session>> m_sessions;
    KeyOperators m_operators;
    std::vector<std::unique_ptr<Wanted>> m_wanted;
    std::map<std::tuple<std::size_t, std::vector<std::string>, bool>, std::size_t> m_parentKeys;
    std::vector<Unit> m_units;
    std::vector<std::unique_ptr<RowTarget>> m_targets;  ///< as SubsetPlan::tables
    std::vector<CopiedChunk> m_chunks;  ///< as ExtractPlan::chunks
    std::size_t m_rowBytes = 0;  ///< of all targets at the last barrier
    std::atomic<std::int64_t> m_rows = 0;
};

}  // namespace decant::postgres
