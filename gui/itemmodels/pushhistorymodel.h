// SPDX-License-Identifier: MIT
#pragma once

#include "gui/itemmodels/rowsmodel.h"
#include "model/build/buildrecord.h"

namespace decant::gui {

/// Builds that went to a registry, newest first.
class PushHistoryModel : public RowsModel<BuildRecord> {
    Q_OBJECT
public:
    enum class Column { Time, Image, Size, Digest, Count };
    explicit PushHistoryModel(QObject* parent = nullptr);

protected:
    [[nodiscard]] QVariant cell(const BuildRecord& row, int column, int role) const override;
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] bool numeric(int column) const override;
};

}  // namespace decant::gui
