// SPDX-License-Identifier: MIT
#pragma once

#include "gui/itemmodels/maskingcontent.h"
#include "services/pipeline/pipeline.h"

#include <QAbstractTableModel>
#include <QString>

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace decant::gui {

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

    /// Shows other rows; those of before are freed in the background.
    void setContent(MaskingContent content);
    [[nodiscard]] const std::vector<MaskingRow>& rows() const { return m_content.rows; }
    [[nodiscard]] const MaskingRow& row(int index) const
    {
        return m_content.rows[static_cast<std::size_t>(index)];
    }
    [[nodiscard]] const std::shared_ptr<const MaskingIndex>& places() const
    {
        return m_content.index;
    }
    /// What the plan that is shown says; for comparePlans().
    [[nodiscard]] const std::shared_ptr<const RowPlans>& plans() const { return m_content.plans; }
    /// -1 when there is none.
    [[nodiscard]] int find(const std::string& table, const std::string& column) const;

    /// Takes over decisions of the project; precise signals, nothing for equal ones.
    void applyDecisions(const std::vector<ColumnDecision>& decisions);
    /// Takes over inheritance and problems of a new plan. An update of other rows, or of another
    /// plan than the one that is shown, is none: false.
    bool applyPlan(PlanUpdate update);
    /// Shows the first telling value of each column of `table`.
    void setPreview(const std::string& table, const Preview& preview);
    void clearPreview();
    /// False for a table whose rows were not read yet or whose rules changed since.
    [[nodiscard]] bool hasPreview(const std::string& table) const;

    [[nodiscard]] int undecidedCount() const { return m_content.undecided; }
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

    MaskingContent m_content;
    std::unordered_map<int, Sample> m_samples;
    std::unordered_set<std::string> m_previewed;  ///< tables whose samples are up to date
    mutable std::unordered_map<int, Texts> m_texts;  ///< of the rows that were seen
    mutable int m_rendered = 0;
};

}  // namespace decant::gui
