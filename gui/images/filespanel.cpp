// SPDX-License-Identifier: MIT
#include "gui/images/filespanel.h"

#include "gui/itemmodels/letgo.h"
#include "gui/widgets/pageparts.h"
#include "services/support/qt.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QTreeView>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace decant::gui {

namespace {

constexpr int kTypingPause = 150;  ///< milliseconds
constexpr int kExpandable = 2'000;  ///< more rows at once are laid out visibly slowly

}  // namespace

FilesPanel::FilesPanel(JobCenter* jobs, QWidget* parent)
    : QWidget(parent)
    , m_jobs(jobs)
    , m_files(std::make_shared<const std::vector<ImageFile>>())
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
    setUpTree(m_tree, u"filesTreeView"_s, tr("Files of the image"));
    m_tree->setModel(&m_model);
    m_tree->setUniformRowHeights(true);
    m_tree->sortByColumn(static_cast<int>(FileTreeModel::Column::Size), Qt::DescendingOrder);
    m_tree->setSortingEnabled(true);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->resizeSection(static_cast<int>(FileTreeModel::Column::Object), 220);
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingPause);

    auto* bar = new QHBoxLayout;
    bar->addWidget(m_layer);
    bar->addWidget(m_search, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(bar);
    layout->addWidget(m_tree, 1);
    connect(m_layer, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_wish.layer = index - 1;
        arrange();
    });
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, [this] {
        m_wish.filter = toUtf8(m_search->text());
        arrange();
    });
    connect(&m_model, &FileTreeModel::sortWanted, this, [this](int column, Qt::SortOrder order) {
        m_wish.sort = static_cast<FileTreeWish::Sort>(column);  // the same order of columns
        m_wish.descending = order == Qt::DescendingOrder;
        arrange();
    });
}

void FilesPanel::setFiles(std::shared_ptr<const std::vector<ImageFile>> files,
                          const QStringList& layers)
{
    m_layer->blockSignals(true);
    m_layer->clear();
    m_layer->addItem(tr("Whole image, as a container sees it"));
    for (qsizetype i = 0; i < layers.size(); ++i)
        m_layer->addItem(tr("Layer %1: %2").arg(i + 1).arg(layers[i]));
    m_layer->blockSignals(false);
    m_wish.layer = FileTreeWish::kWholeImage;
    m_files = std::move(files);
    arrange();
}

void FilesPanel::arrange()
{
    if (m_job)
        m_job->cancel();
    using Tree = std::shared_ptr<const FileTree>;
    m_job = m_jobs->start<Tree>(
        tr("Sort the files of the image"),
        [files = m_files, wish = m_wish](JobContext&) {
            return Result<Tree>(shareLarge(makeFileTree(files, wish)));
        },
        this,
        [this, wish = m_wish](Result<Tree> tree) {
            if (tree && wish == m_wish && (*tree)->files == m_files)
                show(std::move(*tree), !wish.filter.empty());
        });
}

void FilesPanel::show(std::shared_ptr<const FileTree> tree, bool filtered)
{
    const int shown = tree->shown;
    m_model.setTree(std::move(tree));
    if (filtered && shown <= kExpandable)
        m_tree->expandAll();
}

void FilesPanel::showLayer(int layer)
{
    m_layer->setCurrentIndex(layer + 1);
}

}  // namespace decant::gui
