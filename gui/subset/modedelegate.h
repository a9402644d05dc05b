// SPDX-License-Identifier: MIT
#pragma once

#include "gui/widgets/itemdelegate.h"

class QComboBox;

namespace decant::gui {

/// Offers every RowMode in `box`, in its words, with its number as the data.
void addRowModes(QComboBox* box);

/// Offers the modes in a combo box within a grid.
class ModeDelegate : public ItemDelegate {
public:
    using ItemDelegate::ItemDelegate;
    [[nodiscard]] QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                        const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model,
                      const QModelIndex& index) const override;
};

}  // namespace decant::gui
