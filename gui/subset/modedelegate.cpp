// SPDX-License-Identifier: MIT
#include "gui/subset/modedelegate.h"

#include "gui/itemmodels/subsetmodel.h"
#include "model/subset/subsetspec.h"

#include <QComboBox>

using namespace Qt::Literals::StringLiterals;

namespace decant::gui {

void addRowModes(QComboBox* box)
{
    for (int mode = 0; mode < static_cast<int>(kRowModeNames.size()); ++mode)
        box->addItem(words(static_cast<RowMode>(mode)), mode);
}

QWidget* ModeDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& /*option*/,
                                    const QModelIndex& /*index*/) const
{
    auto* box = new QComboBox(parent);
    box->setObjectName(u"gridModeComboBox"_s);
    addRowModes(box);
    return box;
}

void ModeDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* box = static_cast<QComboBox*>(editor);  // made above
    box->setCurrentIndex(box->findData(index.data(Qt::EditRole)));
}

void ModeDelegate::setModelData(QWidget* editor, QAbstractItemModel* model,
                                const QModelIndex& index) const
{
    model->setData(index, static_cast<QComboBox*>(editor)->currentData(), Qt::EditRole);
}

}  // namespace decant::gui
