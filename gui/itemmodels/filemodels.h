// SPDX-License-Identifier: MIT
#pragma once

#include "gui/itemmodels/rowsmodel.h"
#include "model/artifacts/lint.h"
#include "services/pipeline/pipeline.h"

#include <cstdint>
#include <string>
#include <vector>

namespace decant::gui {

/// A generated file and how it stands to the one on disk.
struct ArtifactRow {
    std::string path;
    ArtifactState::Change change = ArtifactState::Change::New;
    std::string text;
    std::string onDisk;
    std::vector<LintFinding> findings;  ///< in `text`
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

/// What may break an image, by position: reason and remedy.
class LintModel : public RowsModel<LintFinding> {
    Q_OBJECT
public:
    enum class Column { Position, Text, Fix, Count };
    explicit LintModel(QObject* parent = nullptr);

protected:
    [[nodiscard]] QVariant cell(const LintFinding& row, int column, int role) const override;
    [[nodiscard]] QString heading(int column) const override;
};

/// `row` with what the rules find in it; cheap, for any thread.
[[nodiscard]] ArtifactRow linted(ArtifactRow row);

}  // namespace decant::gui
