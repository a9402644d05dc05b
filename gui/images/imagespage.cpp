// SPDX-License-Identifier: MIT
#include "gui/images/imagespage.h"

#include "gui/app/servicestates.h"
#include "gui/itemmodels/words.h"
#include "gui/widgets/pageparts.h"
#include "gui/widgets/sharebar.h"
#include "services/support/qt.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace decant::gui {

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

    m_layerSort.setSourceModel(&m_layers);
    m_layerSort.setSortRole(SortRole);
    auto* layers = new QTableView(content);
    setUpTable(layers, u"layersTableView"_s, tr("Layers"));
    layers->setModel(&m_layerSort);
    layers->horizontalHeader()->setStretchLastSection(false);
    layers->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    layers->horizontalHeader()->resizeSection(1, 90);
    layers->horizontalHeader()->resizeSection(2, 120);
    layers->horizontalHeader()->resizeSection(3, 120);
    layers->horizontalHeader()->resizeSection(4, 80);

    m_objectSort.setSourceModel(&m_objects);
    m_objectSort.setSortRole(SortRole);
    auto* objects = new QTableView(content);
    setUpTable(objects, u"objectsTableView"_s, tr("Objects of the database"));
    objects->setModel(&m_objectSort);
    objects->setSortingEnabled(true);
    objects->horizontalHeader()->setStretchLastSection(false);
    objects->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    objects->horizontalHeader()->resizeSection(1, 150);
    objects->horizontalHeader()->resizeSection(2, 140);
    objects->sortByColumn(2, Qt::DescendingOrder);

    auto* splitter = new QSplitter(Qt::Vertical, content);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(layers);
    splitter->addWidget(objects);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_sizes);
    layout->addWidget(m_bar);
    layout->addWidget(splitter, 1);
    return content;
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
