// SPDX-License-Identifier: MIT
#pragma once

#include "model/masking/decision.h"
#include "model/masking/maskplan.h"
#include "services/pipeline/pipeline.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>
#include <QString>

#include <optional>
#include <string>
#include <unordered_map>
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
    std::string problem;  ///< first problem of the column, "" when none
};

struct ColumnDecision {
    std::string table;
    std::string column;
    std::optional<Decision> decision;
    friend bool operator==(const ColumnDecision&, const ColumnDecision&) = default;
};

/// The masking grid: fast with tens of thousands of columns, because texts are made only for the
/// cells that are seen.
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
    /// Shows the first telling value of each column of `table`.
    void setPreview(const std::string& table, const Preview& preview);
    void clearPreview();

    [[nodiscard]] static bool undecided(const MaskingRow& row);
    [[nodiscard]] int undecidedCount() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    struct Sample {
        std::optional<std::string> before;
        std::optional<std::string> after;
    };
    [[nodiscard]] QVariant display(const MaskingRow& row, int index, Column column) const;
    [[nodiscard]] QVariant icon(const MaskingRow& row, Column column) const;
    [[nodiscard]] QString toolTip(const MaskingRow& row, Column column) const;
    void rowChanged(int row);

    std::vector<MaskingRow> m_rows;
    std::unordered_map<std::string, int> m_index;  ///< "table\ncolumn" → row
    std::unordered_map<int, Sample> m_samples;
};

/// Text filter over table and column, and "undecided only".
class MaskingFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit MaskingFilter(QObject* parent = nullptr);
    void setText(const QString& text);
    void setUndecidedOnly(bool on);
    void setSensitiveOnly(bool on);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    std::string m_text;
    bool m_undecidedOnly = false;
    bool m_sensitiveOnly = false;
};

}  // namespace decant::gui
