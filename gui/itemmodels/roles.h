// SPDX-License-Identifier: MIT
#pragma once

#include <Qt>

namespace decant::gui {

/// Roles shared by all item models; views and delegates understand them everywhere.
enum ItemRole : int {
    SortRole = Qt::UserRole + 1,  ///< raw value to sort by
    IconRole,  ///< QString: name of an icon of the program's own set
    FractionRole,  ///< double 0..1: a bar is painted behind the text
    BarKindRole,  ///< int: BarKind, how the bar is filled
    KeyRole,  ///< QString: stable key of the row
    NullRole,  ///< bool: the value is SQL NULL, shown unlike the text "NULL"
    EmphasisRole,  ///< bool: stands out in a list
};

/// What a painted bar stands for; the delegate chooses colour and pattern.
enum class BarKind : int { Own, Base, Data, Progress, Done, Failed };

}  // namespace decant::gui
