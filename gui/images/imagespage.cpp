// SPDX-License-Identifier: MIT
#include "gui/images/imagespage.h"

#include "gui/app/errortext.h"
#include "gui/app/jobcenter.h"
#include "gui/app/projectdocument.h"
#include "gui/app/servicestates.h"
#include "gui/images/filespanel.h"
#include "gui/itemmodels/words.h"
#include "gui/widgets/pageparts.h"
#include "gui/widgets/sharebar.h"
#include "gui/widgets/treemap.h"
#include "services/support/qt.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace decant::gui {

namespace {

/// Tables, what serves them, catalogs, the rest.
int colourGroup(DatabaseObject::Kind kind)
{
    switch (kind) {
    case DatabaseObject::Kind::Table:
    case DatabaseObject::Kind::MaterializedView:
        return 0;
    case DatabaseObject::Kind::Index:
    case DatabaseObject::Kind::Toast:
        return 1;
    case DatabaseObject::Kind::Catalog:
    case DatabaseObject::Kind::Template:
        return 2;
    default:
        return 3;
    }
}

}  // namespace

ImagesPage::ImagesPage(const Workbench& bench, QWidget* parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_header(new PageHeader(u"layers"_s, tr("Images"),
                              tr("What the bytes of an image are, and whether it can be trusted."),
                              this))
    , m_choice(new QComboBox(this))
    , m_verdict(new MessageBar(this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(u"imagesPage"_s);
    m_choice->setObjectName(u"imageComboBox"_s);
    m_choice->setAccessibleName(tr("Image"));
    m_choice->setMinimumWidth(340);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_header->addAction(m_choice);
    m_export = makeButton(u"exportImagePushButton"_s, u"save"_s, tr("&Export …"), this);
    m_export->setToolTip(tr("Layers, objects and files as CSV, or the whole record as JSON"));
    m_header->addAction(m_export);
    connect(m_export, &QPushButton::clicked, this, [this] {
        auto* dialog =
            new QFileDialog(this, tr("Export"), {}, tr("Table (*.csv);;Record (*.json)"));
        dialog->setObjectName(u"exportImageFileDialog"_s);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(u"csv"_s);
        connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
            dialog->setDefaultSuffix(filter.contains(u"json"_s) ? u"json"_s : u"csv"_s);
        });
        connect(dialog, &QFileDialog::fileSelected, this, &ImagesPage::exportTo);
        dialog->open();
    });
    m_stack->addWidget(makeContent());
    m_stack->addWidget(
        new EmptyState(u"layers"_s, tr("No image yet"),
                       tr("After the first build, its layers and the objects of its database are "
                          "shown here with their sizes."),
                       this));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_header);
    layout->addWidget(m_verdict);
    layout->addWidget(m_stack, 1);
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (index >= 0)
            show(m_records[static_cast<std::size_t>(index)]);
    });
    connect(m_bench.services, &ServiceStates::historyChanged, this,
            [this] { setRecords(m_bench.services->history().records); });
    setRecords({});
}

QWidget* ImagesPage::makeContent()
{
    auto* content = new QWidget(this);
    m_sizes = new QLabel(content);
    m_sizes->setObjectName(u"imageSizesLabel"_s);
    m_sizes->setTextFormat(Qt::PlainText);
    m_sizes->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_bar = new ShareBar(content);
    m_bar->setObjectName(u"imageShareBar"_s);
    m_files = new FilesPanel(m_bench.jobs, content);
    m_tabs = new QTabWidget(content);
    m_tabs->setObjectName(u"imageTabWidget"_s);
    m_tabs->addTab(makeLayers(content), tr("&Layers"));
    m_tabs->addTab(makeObjects(content), tr("&Database"));
    m_tabs->addTab(m_files, tr("&Files"));
    m_tabs->addTab(makeChanges(content), tr("&Changes"));
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_sizes);
    layout->addWidget(m_bar);
    layout->addWidget(m_tabs, 1);
    return content;
}

QWidget* ImagesPage::makeLayers(QWidget* parent)
{
    m_layerSort.setSourceModel(&m_layers);
    m_layerSort.setSortRole(SortRole);
    auto* layers = new QTableView(parent);
    setUpTable(layers, u"layersTableView"_s, tr("Layers"));
    layers->setModel(&m_layerSort);
    layers->horizontalHeader()->setStretchLastSection(false);
    layers->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    layers->horizontalHeader()->resizeSection(1, 90);
    layers->horizontalHeader()->resizeSection(2, 120);
    layers->horizontalHeader()->resizeSection(3, 120);
    layers->horizontalHeader()->resizeSection(4, 80);
    layers->horizontalHeader()->resizeSection(5, 90);
    // Into the files of a layer.
    connect(layers, &QTableView::activated, this, [this](const QModelIndex& index) {
        m_files->showLayer(m_layerSort.mapToSource(index).row());
        m_tabs->setCurrentWidget(m_files);
    });
    return layers;
}

QWidget* ImagesPage::makeObjects(QWidget* parent)
{
    m_objectSort.setSourceModel(&m_objects);
    m_objectSort.setSortRole(SortRole);
    auto* objects = new QTableView(parent);
    setUpTable(objects, u"objectsTableView"_s, tr("Objects of the database"));
    objects->setModel(&m_objectSort);
    objects->setSortingEnabled(true);
    objects->horizontalHeader()->setStretchLastSection(false);
    objects->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    objects->horizontalHeader()->resizeSection(1, 150);
    objects->horizontalHeader()->resizeSection(2, 140);
    objects->sortByColumn(2, Qt::DescendingOrder);
    m_treemap = new Treemap(parent);
    m_treemap->setObjectName(u"objectsTreemap"_s);
    m_treemap->setAccessibleName(tr("Sizes of the objects of the database"));
    // The picture and the table speak of the same object.
    connect(m_treemap, &Treemap::currentChanged, this, [this, objects](int index) {
        const QModelIndex row = m_objectSort.mapFromSource(m_objects.index(index, 0));
        if (objects->currentIndex().row() != row.row())
            objects->setCurrentIndex(row);
    });
    connect(objects->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                m_treemap->setCurrent(m_objectSort.mapToSource(current).row());
            });
    auto* splitter = new QSplitter(Qt::Horizontal, parent);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(objects);
    splitter->addWidget(m_treemap);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    return splitter;
}

QWidget* ImagesPage::makeChanges(QWidget* parent)
{
    auto* page = new QWidget(parent);
    m_difference = new QLabel(page);
    m_difference->setObjectName(u"differenceLabel"_s);
    m_difference->setWordWrap(true);
    auto* table = new QTableView(page);
    setUpTable(table, u"changesTableView"_s, tr("Objects of another size"));
    table->setModel(&m_changes);
    table->horizontalHeader()->setStretchLastSection(false);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_difference);
    layout->addWidget(table, 1);
    return page;
}

void ImagesPage::setRecords(std::vector<BuildRecord> records)
{
    const int current = m_choice->currentIndex();
    const std::string before =
        current >= 0 ? m_records[static_cast<std::size_t>(current)].id : std::string();
    std::erase_if(records, [](const BuildRecord& record) { return record.report.layers.empty(); });
    m_choice->blockSignals(true);
    m_choice->clear();
    m_records = std::move(records);
    int select = 0;
    for (std::size_t i = 0; i < m_records.size(); ++i) {
        const BuildRecord& record = m_records[i];
        m_choice->addItem(
            tr("%1 · %2").arg(toQString(record.service), timeWords(record.startedAt)));
        if (record.id == before)
            select = static_cast<int>(i);
    }
    m_choice->blockSignals(false);
    m_choice->setVisible(!m_records.empty());
    m_export->setVisible(!m_records.empty());
    m_stack->setCurrentIndex(m_records.empty() ? 1 : 0);
    if (m_records.empty()) {
        m_verdict->hide();
        return;
    }
    m_choice->setCurrentIndex(select);
    show(m_records[static_cast<std::size_t>(select)]);
}

void ImagesPage::showRecord(const std::string& id)
{
    for (std::size_t i = 0; i < m_records.size(); ++i) {
        if (m_records[i].id == id)
            m_choice->setCurrentIndex(static_cast<int>(i));
    }
}

void ImagesPage::show(const BuildRecord& record)
{
    const ImageReport& report = record.report;
    m_layers.setRows(report.layers);
    m_objects.setRows(report.objects);
    std::vector<TreemapItem> areas;
    for (const DatabaseObject& object : report.objects)
        areas.push_back({toQString(object.name), bytesWords(object.bytes), object.bytes,
                         colourGroup(object.kind)});
    m_treemap->setItems(std::move(areas));
    showChanges(record);
    loadFiles(record);
    m_sizes->setText(tr("%1 – %2 compressed, %3 unpacked, %4 of it database")
                         .arg(toQString(record.image), bytesWords(report.compressedBytes),
                              bytesWords(report.unpackedBytes), bytesWords(report.dataBytes)));
    std::int64_t base = 0;
    std::int64_t database = 0;
    std::int64_t own = 0;
    for (const Layer& layer : report.layers)
        (layer.data ? database : layer.base ? base : own) += layer.compressedBytes;
    m_bar->setShares({{tr("Base image"), base, BarKind::Base},
                      {tr("Database"), database, BarKind::Data},
                      {tr("Other layers"), own, BarKind::Own}});
    showVerdict(record);
}

const BuildRecord* ImagesPage::chosen() const
{
    const int index = m_choice->currentIndex();
    return index < 0 ? nullptr : &m_records[static_cast<std::size_t>(index)];
}

void ImagesPage::showChanges(const BuildRecord& record)
{
    // Newest first: what comes after this one in the list came before it in time.
    bool passed = false;
    for (const BuildRecord& other : m_records) {
        if (passed && other.service == record.service && other.imageId != record.imageId) {
            const ImageDifference difference = compareImages(other.report, record.report);
            m_difference->setText(
                tr("Against the build of %1: %n new layer(s) with %2 compressed, %3 stay as they "
                   "are and need no push and no pull.",
                   nullptr, static_cast<int>(difference.newLayers.size()))
                    .arg(timeWords(other.startedAt), bytesWords(difference.newBytes),
                         bytesWords(difference.keptBytes)));
            m_changes.setRows(difference.objects);
            return;
        }
        passed = passed || other.id == record.id;
    }
    m_changes.setRows({});
    m_difference->setText(tr("There is no earlier build of this service to compare with."));
}

void ImagesPage::loadFiles(const BuildRecord& record)
{
    QStringList layers;
    for (const Layer& layer : record.report.layers)
        layers << toQString(layer.command).simplified();
    using Files = std::shared_ptr<const std::vector<ImageFile>>;
    m_files->setFiles(std::make_shared<const std::vector<ImageFile>>(), layers);
    if (!m_bench.document->isOpen())
        return;
    m_bench.jobs->start<Files>(
        tr("Files of the image"),
        [project = m_bench.document->project(), record,
         options = m_bench.document->options()](JobContext&) -> Result<Files> {
            auto files = imageFiles(project, record, options);
            if (!files)
                return std::move(files).error();
            return Files(std::make_shared<const std::vector<ImageFile>>(*std::move(files)));
        },
        this,
        [this, layers, id = record.id](Result<Files> files) {
            const BuildRecord* now = chosen();
            // Records of builds that were never looked into have no files; the page says so itself.
            if (files && now != nullptr && now->id == id)
                m_files->setFiles(*std::move(files), layers);
        });
}

void ImagesPage::exportTo(const QString& file)
{
    const BuildRecord* record = chosen();
    if (record == nullptr)
        return;
    m_bench.jobs->start<std::monostate>(
        tr("Export"),
        [project = m_bench.document->project(), record = *record,
         options = m_bench.document->options(),
         file](JobContext&) { return exportRecord(project, record, options, toUtf8(file)); },
        this,
        [this, file](const Result<>& done) {
            if (done)
                m_verdict->show(u"ok"_s, tr("Written: %1").arg(file));
            else
                m_verdict->show(u"error"_s, errorText(done.error()).full());
        });
}

void ImagesPage::showVerdict(const BuildRecord& record)
{
    const VerifyReport& verify = record.verify;
    if (verify.startToFirstQuerySeconds <= 0 && verify.tablesCompared == 0) {
        m_verdict->show(u"question"_s, tr("This image was not verified."));
        return;
    }
    if (verify.passed()) {
        m_verdict->show(
            u"ok"_s,
            tr("Verified: first query after %1; %2 tables with %3 rows, %4 sequences and %5 "
               "constraints agree; no trace of %6 original values in %7.")
                .arg(secondsWords(verify.startToFirstQuerySeconds),
                     countWords(verify.tablesCompared), countWords(verify.rowsCompared),
                     countWords(verify.sequencesCompared), countWords(verify.constraintsCompared),
                     countWords(verify.leakSamples), bytesWords(verify.scannedBytes)));
        return;
    }
    QStringList lines;
    for (const LeakFinding& leak : verify.leaks)
        lines << tr("Original values of %1 found in %2")
                     .arg(toQString(leak.column), toQString(leak.file));
    for (const std::string& difference : verify.differences)
        lines << toQString(difference);
    m_verdict->show(u"error"_s,
                    QString(tr("Verification says no:") + u"\n"_s + lines.mid(0, 8).join(u'\n')));
}

}  // namespace decant::gui
