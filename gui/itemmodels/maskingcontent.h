// SPDX-License-Identifier: MIT
#pragma once

#include "model/detect/classify.h"
#include "model/masking/decision.h"
#include "model/masking/maskplan.h"
#include "model/support/sentence.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace decant::gui {

// The rows of the masking grid. Everything here is pure and as slow as a catalog is large: it is
// called in jobs, and the model only takes what they made.

/// What the classifier thinks of a column.
struct DetectedKind {
    ColumnKind kind = ColumnKind::None;  ///< None when nothing sensitive was seen
    int percent = 0;  ///< confidence
    Sentence evidence;
    std::optional<MaskRule> suggestion;
    std::optional<Decision> proposal;  ///< the suggestion, or a keep where nothing speaks against
    friend bool operator==(const DetectedKind&, const DetectedKind&) = default;
};

/// What happened to a column since the last snapshot.
enum class ColumnChange : std::uint8_t { None, New, Type, Null };

/// What is wrong with a column.
struct ColumnProblem {
    Sentence text;
    Sentence advice;  ///< may be empty
    friend bool operator==(const ColumnProblem&, const ColumnProblem&) = default;
};

/// What a plan says of one row.
struct RowPlan {
    std::string inheritedFrom;  ///< "schema.table.column" whose rule applies here
    std::string inheritedFunction;
    std::vector<ColumnProblem> problems;
    /// "schema.table.column" of the columns that take over this one's rule: foreign keys over any
    /// number of steps, partitions, inheritance children.
    std::vector<std::string> followers;
    friend bool operator==(const RowPlan&, const RowPlan&) = default;
};

/// One column of the source in the masking grid.
struct MaskingRow : RowPlan {
    std::string table;  ///< QualifiedName::text()
    std::string column;
    ColumnType type;
    bool primaryKey = false;
    bool foreignKey = false;
    bool notNull = false;
    bool needsDecision = true;  ///< false where nothing is copied (views, generated columns)
    DetectedKind detected;
    std::optional<Decision> decision;  ///< the project's own
    ColumnChange change = ColumnChange::None;
    std::string changedFrom;  ///< what it was: the old type
};

/// All problems of the row, a line each, in the current language.
[[nodiscard]] QString problemWords(const MaskingRow& row);

/// Where columns stand in the grid.
class MaskingIndex {
public:
    MaskingIndex() = default;
    explicit MaskingIndex(const std::vector<MaskingRow>& rows);
    /// -1 when there is none.
    [[nodiscard]] int find(std::string_view table, std::string_view column) const;

private:
    std::unordered_map<std::string, int> m_rows;
};

/// What a plan says of the rows of the grid; those it says nothing of are missing.
using RowPlans = std::unordered_map<int, RowPlan>;

/// Whether the person still has to decide about the column.
[[nodiscard]] bool undecided(const MaskingRow& row);

/// Rows of the grid as a plan and a comparison with the last snapshot leave them.
struct MaskingContent {
    std::vector<MaskingRow> rows;
    int undecided = 0;  ///< how many of them are
    /// searchText() of each; emptied where it has changed, and made again when asked for.
    mutable std::vector<std::string> search;
    std::shared_ptr<const MaskingIndex> index = std::make_shared<const MaskingIndex>();
    std::shared_ptr<const RowPlans> plans = std::make_shared<const RowPlans>();
};

/// Lower-case text a filter searches: table, column, kind and function.
[[nodiscard]] std::string searchText(const MaskingRow& row);

[[nodiscard]] MaskingContent makeContent(std::vector<MaskingRow> rows, const MaskPlan& plan = {},
                                         const Catalog& catalog = {},
                                         const std::vector<Drift>& drift = {});

/// What another plan changes.
struct PlanUpdate {
    std::shared_ptr<const RowPlans> before;
    std::shared_ptr<const RowPlans> now;
    /// Rows of which they say different things, ascending, with what the new one says: copied here,
    /// so that the GUI thread only swaps.
    std::vector<std::pair<int, RowPlan>> changed;
};

[[nodiscard]] PlanUpdate comparePlans(std::shared_ptr<const RowPlans> before, const MaskPlan& plan,
                                      const Catalog& catalog, const MaskingIndex& index);

}  // namespace decant::gui
