// SPDX-License-Identifier: MIT
#pragma once

#include "services/pipeline/pipeline.h"

#include <QAbstractTableModel>

#include <cstdint>
#include <vector>

namespace decant::gui {

/// What stands in a column of the data preview.
enum class CellView : std::uint8_t {
    Plain,  ///< as it is: kept, or nothing speaks against showing it
    Masked,  ///< as the image will have it
    Withheld,  ///< looks sensitive and nobody decided: not shown
};

/// Some rows of a table. Masked columns show their masked values, undecided sensitive ones none,
/// until a person asks for the originals.
class DataRowsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit DataRowsModel(QObject* parent = nullptr);

    /// `views` has one entry per column of the preview.
    void setRows(Preview preview, std::vector<CellView> views);
    void clear() { setRows({}, {}); }
    void setRevealed(bool revealed);
    [[nodiscard]] bool revealed() const { return m_revealed; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] bool withheld(int column) const;
    /// The database of the image computes it, so there is nothing to show but that.
    [[nodiscard]] bool computed(int column) const;
    [[nodiscard]] const std::optional<std::string>& value(const QModelIndex& index) const;

    Preview m_preview;
    std::vector<CellView> m_views;
    bool m_revealed = false;
};

}  // namespace decant::gui
