// SPDX-License-Identifier: MIT
#pragma once

#include "gui/itemmodels/rowsmodel.h"

#include <optional>
#include <string>

namespace decant::gui {

/// A sampled value and what masking makes of it.
struct BeforeAfter {
    std::optional<std::string> before;
    std::optional<std::string> after;
    bool computed = false;  ///< `after` is known to the database of the image alone
    friend bool operator==(const BeforeAfter&, const BeforeAfter&) = default;
};

/// What stands in place of a value that only the database of the image knows.
[[nodiscard]] QString computedWords();

class BeforeAfterModel : public RowsModel<BeforeAfter> {
    Q_OBJECT
public:
    enum class Column { Before, After, Count };
    explicit BeforeAfterModel(QObject* parent = nullptr);

protected:
    [[nodiscard]] QVariant cell(const BeforeAfter& row, int column, int role) const override;
    [[nodiscard]] QString heading(int column) const override;
};

}  // namespace decant::gui
