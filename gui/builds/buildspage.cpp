// SPDX-License-Identifier: MIT
#include "gui/builds/buildspage.h"

#include "gui/app/errortext.h"
#include "gui/app/projectdocument.h"
#include "gui/app/runcenter.h"
#include "gui/app/servicestates.h"
#include "gui/itemmodels/words.h"
#include "gui/widgets/logview.h"
#include "gui/widgets/pageparts.h"
#include "services/support/qt.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QSaveFile>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace decant::gui {

BuildsPage::BuildsPage(const Workbench& bench, QWidget* parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_header(new PageHeader(
          u"build"_s, tr("Builds"),
          tr("From the source to the verified image; what is unchanged is reused."), this))
    , m_message(new MessageBar(this))
    , m_refresh(makeButton(u"buildPushButton"_s, u"refresh"_s, tr("&Build now"), this))
    , m_cancel(makeButton(u"cancelBuildPushButton"_s, u"cancel"_s, tr("&Cancel"), this))
{
    setObjectName(u"buildsPage"_s);
    m_header->addAction(m_refresh);
    m_header->addAction(m_cancel);
    m_cancel->setEnabled(false);
    auto* tabs = new QTabWidget(this);
    tabs->setObjectName(u"buildsTabWidget"_s);
    tabs->setDocumentMode(true);
    tabs->addTab(makeRun(), tr("Current run"));
    tabs->addTab(makeHistory(), tr("History"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_header);
    layout->addWidget(m_message);
    layout->addWidget(tabs, 1);
    connect(m_bench.runs, &RunCenter::started, tabs, [tabs] { tabs->setCurrentIndex(0); });
    connectRun();
    showHistory();
}

QWidget* BuildsPage::makeRun()
{
    auto* content = new QWidget(this);
    auto* stages = new QTableView(content);
    setUpTable(stages, u"stagesTableView"_s, tr("Stages"));
    stages->setModel(m_bench.runs->stages());
    stages->horizontalHeader()->resizeSection(0, 110);
    stages->horizontalHeader()->resizeSection(1, 180);
    stages->horizontalHeader()->resizeSection(2, 160);
    stages->horizontalHeader()->resizeSection(3, 80);
    auto* steps = new QTableView(content);
    setUpTable(steps, u"stepsTableView"_s, tr("Build steps of the engine"));
    steps->setModel(m_bench.runs->steps());
    steps->horizontalHeader()->setStretchLastSection(false);
    steps->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    steps->horizontalHeader()->resizeSection(0, 90);
    steps->horizontalHeader()->resizeSection(2, 110);
    steps->horizontalHeader()->resizeSection(3, 80);

    auto* logBox = new QWidget(content);
    m_log = new LogView(logBox);
    m_log->setObjectName(u"buildLogView"_s);
    m_log->setAccessibleName(tr("Log of the build"));
    m_find = new QLineEdit(logBox);
    m_find->setObjectName(u"logFindLineEdit"_s);
    m_find->setPlaceholderText(tr("Find in the log, Enter for the next place"));
    m_find->setAccessibleName(tr("Find in the log"));
    m_find->setClearButtonEnabled(true);
    QPushButton* save = makeButton(u"saveLogPushButton"_s, u"save"_s, tr("&Save log …"), logBox);
    auto* logBar = new QHBoxLayout;
    logBar->addWidget(m_find, 1);
    logBar->addWidget(save);
    auto* logLayout = new QVBoxLayout(logBox);
    logLayout->setContentsMargins(0, 0, 0, 0);
    logLayout->addLayout(logBar);
    logLayout->addWidget(m_log, 1);

    auto* upper = new QSplitter(content);
    upper->addWidget(stages);
    upper->addWidget(steps);
    upper->setSizes({600, 500});
    auto* splitter = new QSplitter(Qt::Vertical, content);
    splitter->addWidget(upper);
    splitter->addWidget(logBox);
    splitter->setSizes({260, 300});
    m_progressLabel = new QLabel(content);
    m_progressLabel->setObjectName(u"runProgressLabel"_s);
    m_progress = new QProgressBar(content);
    m_progress->setObjectName(u"runProgressBar"_s);
    m_progress->setAccessibleName(tr("Progress of the stage"));
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setMaximumWidth(260);
    m_progress->hide();
    auto* progressRow = new QHBoxLayout;
    progressRow->addWidget(m_progressLabel, 1);
    progressRow->addWidget(m_progress);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->addLayout(progressRow);
    layout->addWidget(splitter, 1);
    connect(m_find, &QLineEdit::returnPressed, this, [this] { m_log->findNext(m_find->text()); });
    connect(save, &QPushButton::clicked, this, &BuildsPage::saveLog);

    auto* empty = new EmptyState(
        u"build"_s, tr("Nothing is running"),
        tr("Build now reads the source, takes a masked snapshot, builds the image, starts it once "
           "and compares it with the source."),
        this);
    m_runStack = new QStackedWidget(this);
    m_runStack->addWidget(content);
    m_runStack->addWidget(empty);
    m_runStack->setCurrentIndex(1);
    return m_runStack;
}

QWidget* BuildsPage::makeHistory()
{
    auto* content = new QWidget(this);
    m_historyView = new QTableView(content);
    setUpTable(m_historyView, u"historyTableView"_s, tr("Earlier builds"));
    m_historyView->setModel(&m_history);
    m_historyView->setSelectionMode(QAbstractItemView::SingleSelection);
    const std::vector<int> widths{160, 110, 110, 90, 100};
    for (std::size_t i = 0; i < widths.size(); ++i)
        m_historyView->horizontalHeader()->resizeSection(static_cast<int>(i), widths[i]);
    m_recordView = new QTableView(content);
    setUpTable(m_recordView, u"recordStagesTableView"_s, tr("Stages of the chosen build"));
    m_recordView->setModel(&m_recordStages);
    m_recordView->setColumnHidden(0, true);
    m_recordView->horizontalHeader()->resizeSection(1, 180);
    m_recordLabel = new QLabel(content);
    m_recordLabel->setObjectName(u"recordLabel"_s);
    m_recordLabel->setWordWrap(true);
    m_recordLabel->setTextFormat(Qt::PlainText);
    m_recordLabel->setTextInteractionFlags(Qt::TextSelectableByMouse
                                           | Qt::TextSelectableByKeyboard);
    m_openImage = makeButton(u"openImagePushButton"_s, u"layers"_s, tr("&Open image"), content);
    auto* lower = new QWidget(content);
    auto* row = new QHBoxLayout;
    row->addWidget(m_recordLabel, 1);
    row->addWidget(m_openImage, 0, Qt::AlignTop);
    auto* lowerLayout = new QVBoxLayout(lower);
    lowerLayout->setContentsMargins(0, 0, 0, 0);
    lowerLayout->addLayout(row);
    lowerLayout->addWidget(m_recordView, 1);
    auto* splitter = new QSplitter(Qt::Vertical, content);
    splitter->addWidget(m_historyView);
    splitter->addWidget(lower);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->addWidget(splitter);
    auto* empty = new EmptyState(u"build"_s, tr("No build yet"),
                                 tr("Every run leaves a record here, also a failed one."), this);
    m_historyStack = new QStackedWidget(this);
    m_historyStack->addWidget(content);
    m_historyStack->addWidget(empty);
    connect(m_historyView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &BuildsPage::showRecord);
    const auto open = [this] {
        const QModelIndex index = m_historyView->currentIndex();
        if (index.isValid())
            emit imageWanted(m_history.row(index.row()).id);
    };
    connect(m_openImage, &QPushButton::clicked, this, open);
    connect(m_historyView, &QTableView::activated, this, open);
    connect(m_bench.services, &ServiceStates::historyChanged, this, &BuildsPage::showHistory);
    return m_historyStack;
}

void BuildsPage::connectRun()
{
    RunCenter* runs = m_bench.runs;
    connect(m_refresh, &QPushButton::clicked, this, [runs] { runs->refresh({}, Stage::Inspect); });
    connect(m_cancel, &QPushButton::clicked, this, [this, runs] {
        m_cancel->setEnabled(false);
        m_progressLabel->setText(tr("Cancelling …"));
        runs->cancel();
    });
    connect(runs, &RunCenter::started, this, [this](const QString& title) {
        m_log->clear();
        m_message->hide();
        m_runStack->setCurrentIndex(0);
        m_refresh->setEnabled(false);
        m_cancel->setEnabled(true);
        m_progressLabel->setText(title);
        m_progress->setRange(0, 0);
        m_progress->show();
    });
    connect(runs->stages(), &QAbstractItemModel::rowsInserted, this,
            [this] { m_runStack->setCurrentIndex(0); });
    connect(runs, &RunCenter::output, m_log, &LogView::appendLines);
    connect(runs, &RunCenter::progressed, this, [this](const JobProgress& progress) {
        m_progressLabel->setText(progress.text());
        m_progress->setRange(0, progress.total > 0 ? 1000 : 0);
        if (progress.total > 0)
            m_progress->setValue(static_cast<int>(progress.done * 1000 / progress.total));
    });
    connect(runs, &RunCenter::finished, this, [this](const std::optional<Error>& error) {
        m_refresh->setEnabled(true);
        m_cancel->setEnabled(false);
        m_progress->hide();
        m_progressLabel->setText(!error ? tr("Done.")
                                     : error->code == Error::Code::Cancelled
                                     ? tr("Cancelled. Earlier results are untouched.")
                                     : errorText(*error).title);
        if (error && error->code != Error::Code::Cancelled)
            m_log->appendLines(errorText(*error).full().split(u'\n'));
    });
}

void BuildsPage::showHistory()
{
    const History& history = m_bench.services->history();
    m_history.setRows(history.records);
    m_historyStack->setCurrentIndex(history.records.empty() ? 1 : 0);
    if (!history.records.empty())
        m_historyView->selectRow(0);
    if (!history.problems.empty())
        m_message->show(u"warning"_s,
                        tr("%n record(s) of the history cannot be read.", nullptr,
                           static_cast<int>(history.problems.size())));
    showRecord();
}

void BuildsPage::showRecord()
{
    const QModelIndex index = m_historyView->currentIndex();
    if (!index.isValid()) {
        m_recordStages.setRows({});
        m_recordLabel->clear();
        m_openImage->setEnabled(false);
        return;
    }
    const BuildRecord& record = m_history.row(index.row());
    std::vector<StageRow> rows;
    for (const StageRecord& stage : record.stages)
        rows.push_back({record.service, stage});
    m_recordStages.setRows(std::move(rows));
    m_recordLabel->setText(record.error.empty() ? toQString(record.image)
                                                : toQString(record.error));
    m_openImage->setEnabled(!record.report.layers.empty());
}

void BuildsPage::saveLog()
{
    auto* dialog = new QFileDialog(this, tr("Save the log"), {}, tr("Text (*.log *.txt)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"log"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        m_bench.jobs->start<std::monostate>(
            tr("Save the log"),
            [path, text = m_log->toPlainText()](JobContext&) -> Result<> {
                QSaveFile file(path);
                if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0
                    || !file.commit())
                    return Error{Error::Code::Denied,
                                 Error::Area::General,
                                 toUtf8(path),
                                 Sentence::verbatim(toUtf8(file.errorString())),
                                 {}};
                return {};
            },
            this,
            [this](const Result<>& result) {
                if (!result)
                    m_message->show(u"error"_s, errorText(result.error()).full());
            });
    });
    dialog->open();
}

}  // namespace decant::gui
