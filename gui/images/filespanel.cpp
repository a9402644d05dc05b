// SPDX-License-Identifier: MIT
#include "gui/images/filespanel.h"

#include "gui/itemmodels/roles.h"
#include "gui/widgets/pageparts.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace decant::gui {

FilesPanel::FilesPanel(QWidget* parent)
    : QWidget(parent)
    , m_layer(new QComboBox(this))
    , m_search(new QLineEdit(this))
    , m_tree(new QTreeView(this))
{
    m_layer->setObjectName(u"filesLayerComboBox"_s);
    m_layer->setAccessibleName(tr("Layer"));
    m_layer->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_layer->setMinimumContentsLength(40);
    m_search->setObjectName(u"filesFilterLineEdit"_s);
    m_search->setAccessibleName(tr("Filter"));
    m_search->setPlaceholderText(tr("Filter by name"));
    m_search->setClearButtonEnabled(true);
    m_filter.setSourceModel(&m_model);
    m_filter.setRecursiveFilteringEnabled(true);
    m_filter.setAutoAcceptChildRows(true);
    m_filter.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filter.setFilterKeyColumn(0);
    m_filter.setSortRole(SortRole);
    setUpTree(m_tree, u"filesTreeView"_s, tr("Files of the image"));
    m_tree->setModel(&m_filter);
    m_tree->setUniformRowHeights(true);
    m_tree->setSortingEnabled(true);
    m_tree->sortByColumn(static_cast<int>(FileTreeModel::Column::Size), Qt::DescendingOrder);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->resizeSection(static_cast<int>(FileTreeModel::Column::Object), 220);

    auto* bar = new QHBoxLayout;
    bar->addWidget(m_layer);
    bar->addWidget(m_search, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(bar);
    layout->addWidget(m_tree, 1);
    connect(m_layer, &QComboBox::currentIndexChanged, this,
            [this](int index) { m_model.setLayer(index - 1); });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filter.setFilterFixedString(text);
        if (!text.isEmpty())
            m_tree->expandAll();
    });
}

void FilesPanel::setFiles(std::vector<ImageFile> files, const QStringList& layers)
{
    m_layer->blockSignals(true);
    m_layer->clear();
    m_layer->addItem(tr("Whole image, as a container sees it"));
    for (qsizetype i = 0; i < layers.size(); ++i)
        m_layer->addItem(tr("Layer %1: %2").arg(i + 1).arg(layers[i]));
    m_layer->blockSignals(false);
    m_model.setLayer(FileTreeModel::kWholeImage);
    m_model.setFiles(std::move(files));
}

void FilesPanel::showLayer(int layer)
{
    m_layer->setCurrentIndex(layer + 1);
}

}  // namespace decant::gui
