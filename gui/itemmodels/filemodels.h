// SPDX-License-Identifier: MIT
#pragma once

#include "gui/itemmodels/rowsmodel.h"
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

}  // namespace decant::gui
