// SPDX-License-Identifier: MIT
#pragma once

#include "gui/itemmodels/rowsmodel.h"
#include "model/subset/subsetspec.h"
#include "services/pipeline/pipeline.h"

#include <cstdint>
#include <string>

namespace decant::gui {

/// A generated file and how it stands to the one on disk.
struct ArtifactRow {
    std::string path;
    ArtifactState::Change change = ArtifactState::Change::New;
    std::string text;
    std::string onDisk;
    friend bool operator==(const ArtifactRow&, const ArtifactRow&) = default;
};

class ArtifactModel : public RowsModel<ArtifactRow> {
    Q_OBJECT
public:
    enum class Column { Path, State, Count };
    explicit ArtifactModel(QObject* parent = nullptr);

protected:
    [[nodiscard]] QVariant cell(const ArtifactRow& row, int column, int role) const override;
    [[nodiscard]] QString heading(int column) const override;
};

/// How many rows of a table are taken.
struct SubsetRow {
    std::string table;
    RowMode mode = RowMode::All;
    std::int64_t rowEstimate = -1;
    std::int64_t bytes = 0;  ///< heap and TOAST
    friend bool operator==(const SubsetRow&, const SubsetRow&) = default;
};

/// The tables of a service; the mode column is editable and asks through modeRequested(). The
/// model changes only when setRow() is called.
class SubsetModel : public RowsModel<SubsetRow> {
    Q_OBJECT
public:
    enum class Column { Table, Mode, Rows, Size, Count };
    explicit SubsetModel(QObject* parent = nullptr);

    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] static QString modeWords(RowMode mode);

signals:
    void modeRequested(const QString& table, decant::RowMode mode);

protected:
    [[nodiscard]] QVariant cell(const SubsetRow& row, int column, int role) const override;
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] bool numeric(int column) const override;
};

}  // namespace decant::gui
