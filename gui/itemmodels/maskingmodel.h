// SPDX-License-Identifier: MIT
#pragma once

#include "model/masking/decision.h"
#include "model/masking/maskplan.h"
#include "services/pipeline/pipeline.h"

#include <QAbstractTableModel>
#include <QString>

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace decant::gui {

/// What the classifier thinks of a column.
struct DetectedKind {
    std::string kind;  ///< "email", "" when nothing sensitive was seen
    int percent = 0;  ///< confidence
    std::string evidence;
    std::optional<MaskRule> suggestion;
    std::optional<Decision> proposal;  ///< the suggestion, or a keep where nothing speaks against
    friend bool operator==(const DetectedKind&, const DetectedKind&) = default;
};

/// What happened to a column since the last snapshot.
enum class ColumnChange : std::uint8_t { None, New, Type, Null };

/// One column of the source in the masking grid.
struct MaskingRow {
    std::string table;  ///< QualifiedName::text()
    std::string column;
    ColumnType type;
    bool primaryKey = false;
    bool foreignKey = false;
    bool notNull = false;
    bool needsDecision = true;  ///< false where nothing is copied (views, generated columns)
    DetectedKind detected;
    std::optional<Decision> decision;  ///< the project's own
    std::string inheritedFrom;  ///< "schema.table.column" whose rule applies here
    std::string inheritedFunction;
    std::string problem;  ///< all problems of the column, a line each; "" when none
    /// "schema.table.column" of the columns that take over this one's rule: foreign keys over any
    /// number of steps, partitions, inheritance children.
    std::vector<std::string> followers;
    ColumnChange change = ColumnChange::None;
    std::string changedFrom;  ///< what it was: the old type
};

struct ColumnDecision {
    std::string table;
    std::string column;
    std::optional<Decision> decision;
    friend bool operator==(const ColumnDecision&, const ColumnDecision&) = default;
};

/// The masking grid: fast with tens of thousands of columns, because texts are made once, and only
/// for the rows that are seen.
class MaskingModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Column {
        Table,
        Name,
        Type,
        Detected,
        Decision,
        Parameters,
        Guarantee,
        Before,
        After,
        Count
    };

    explicit MaskingModel(QObject* parent = nullptr);

    void setRows(std::vector<MaskingRow> rows);
    [[nodiscard]] const std::vector<MaskingRow>& rows() const { return m_rows; }
    [[nodiscard]] const MaskingRow& row(int index) const
    {
        return m_rows[static_cast<std::size_t>(index)];
    }
    /// -1 when there is none.
    [[nodiscard]] int find(const std::string& table, const std::string& column) const;

    /// Takes over decisions of the project; precise signals, nothing for equal ones.
    void applyDecisions(const std::vector<ColumnDecision>& decisions);
    /// Takes over inheritance and problems of a new plan.
    void applyPlan(const MaskPlan& plan, const Catalog& catalog);
    /// Marks what is new or changed since the last snapshot.
    void applyDrift(const std::vector<Drift>& drift);
    /// Shows the first telling value of each column of `table`.
    void setPreview(const std::string& table, const Preview& preview);
    void clearPreview();
    /// False for a table whose rows were not read yet or whose rules changed since.
    [[nodiscard]] bool hasPreview(const std::string& table) const;

    [[nodiscard]] static bool undecided(const MaskingRow& row);
    [[nodiscard]] int undecidedCount() const;
    /// Lower-case text a filter searches: table, column, kind and function.
    [[nodiscard]] const std::string& searchText(int row) const;
    /// How many rows' texts were made so far: scrolling back makes none.
    [[nodiscard]] int rowsRendered() const { return m_rendered; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    struct Sample {
        std::optional<std::string> before;
        std::optional<std::string> after;
        bool computed = false;  ///< by the database of the image, which is not here
    };
    using Texts = std::array<QString, static_cast<std::size_t>(Column::Count)>;

    [[nodiscard]] const Texts& texts(int row) const;
    [[nodiscard]] QString makeText(const MaskingRow& row, int index, Column column) const;
    [[nodiscard]] QString decisionText(const MaskingRow& row) const;
    [[nodiscard]] QString parameterText(const MaskingRow& row) const;
    [[nodiscard]] bool isNull(int row, Column column) const;
    [[nodiscard]] QVariant icon(const MaskingRow& row, Column column) const;
    [[nodiscard]] QString toolTip(const MaskingRow& row, Column column) const;
    /// One signal per run of neighbouring rows.
    void rowsChanged(const std::vector<int>& sortedRows);

    std::vector<MaskingRow> m_rows;
    std::unordered_map<std::string, int> m_index;  ///< "table\ncolumn" → row
    std::unordered_map<int, Sample> m_samples;
    std::unordered_set<std::string> m_previewed;  ///< tables whose samples are up to date
    mutable std::unordered_map<int, Texts> m_texts;  ///< of the rows that were seen
    mutable std::vector<std::string> m_search;  ///< made when first asked for, per row
    mutable int m_rendered = 0;
};

}  // namespace decant::gui
