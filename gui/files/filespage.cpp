// SPDX-License-Identifier: MIT
#include "gui/files/filespage.h"

#include "gui/app/errortext.h"
#include "gui/app/projectdocument.h"
#include "gui/app/servicestates.h"
#include "gui/files/gitdiff.h"
#include "gui/files/writedialog.h"
#include "gui/itemmodels/words.h"
#include "gui/widgets/codeview.h"
#include "gui/widgets/pageparts.h"
#include "services/support/qt.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace decant::gui {

FilesPage::FilesPage(const Workbench& bench, QWidget* parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_header(new PageHeader(
          u"file"_s, tr("Files"),
          tr("Dockerfile, restore script, compose and CI files, generated from the project."),
          this))
    , m_message(new MessageBar(this))
    , m_write(makeButton(u"writeFilesPushButton"_s, u"save"_s, tr("&Write files …"), this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(u"file"_s, tr("No files yet"),
                             tr("Save the project first; then its files are generated here."),
                             this))
{
    setObjectName(u"filesPage"_s);
    QPushButton* again =
        makeButton(u"generatePushButton"_s, u"refresh"_s, tr("&Generate again"), this);
    m_header->addAction(again);
    m_header->addAction(m_write);
    m_write->setEnabled(false);
    QPushButton* retry = m_empty->addButton(u"retryGeneratePushButton"_s, tr("Generate the files"));
    m_stack->addWidget(makeContent());
    m_stack->addWidget(m_empty);
    m_stack->setCurrentIndex(1);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_header);
    layout->addWidget(m_message);
    layout->addWidget(m_stack, 1);

    connect(again, &QPushButton::clicked, this, &FilesPage::generate);
    connect(retry, &QPushButton::clicked, this, &FilesPage::generate);
    connect(m_write, &QPushButton::clicked, this, &FilesPage::confirmWrite);
    const auto stale = [this] {
        m_stale = true;
        if (isVisible())
            activate();
    };
    connect(m_bench.document, &ProjectDocument::projectChanged, this, stale);
    connect(m_bench.document, &ProjectDocument::decisionsChanged, this, [this] { m_stale = true; });
    connect(m_bench.document, &ProjectDocument::saved, this, stale);
    connect(m_bench.services, &ServiceStates::historyChanged, this, [this] { m_stale = true; });
    connect(m_bench.document, &ProjectDocument::opened, this, [this, stale] {
        m_model.setRows({});
        m_stack->setCurrentIndex(1);
        stale();
    });
}

QWidget* FilesPage::makeContent()
{
    auto* splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    m_list = new QTableView(splitter);
    setUpTable(m_list, u"filesTableView"_s, tr("Generated files"));
    m_list->setModel(&m_model);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->horizontalHeader()->setStretchLastSection(false);
    m_list->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->horizontalHeader()->resizeSection(1, 110);

    auto* right = new QWidget(splitter);
    m_view = new QComboBox(right);
    m_view->setObjectName(u"fileViewComboBox"_s);
    m_view->setAccessibleName(tr("What is shown of the file"));
    m_view->addItem(tr("Generated text"));
    m_view->addItem(tr("Changes against the file on disk"));
    m_view->addItem(tr("Changes against git HEAD"));
    m_note = new QLabel(right);
    m_note->setObjectName(u"fileNoteLabel"_s);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_code = new CodeView(right);
    m_code->setObjectName(u"codeView"_s);
    m_code->setAccessibleName(tr("Text of the file"));
    auto* bar = new QHBoxLayout;
    bar->addWidget(m_view);
    bar->addWidget(m_note, 1);
    auto* layout = new QVBoxLayout(right);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(bar);
    layout->addWidget(m_code, 1);
    splitter->addWidget(m_list);
    splitter->addWidget(right);
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({380, 720});
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &FilesPage::showFile);
    connect(m_view, &QComboBox::currentIndexChanged, this, &FilesPage::showFile);
    return splitter;
}

void FilesPage::activate()
{
    if (m_stale && !m_bench.document->file().isEmpty())
        generate();
}

void FilesPage::generate()
{
    if (!m_bench.document->isOpen() || m_bench.document->file().isEmpty())
        return;
    if (m_job)
        m_job->cancel();
    m_stale = false;
    if (m_model.rowCount() == 0)
        m_empty->setTexts(tr("Generating …"), tr("The files are made in the background."));
    m_job = m_bench.jobs->start<std::vector<ArtifactState>>(
        tr("Generate the files"),
        [project = m_bench.document->project(), options = m_bench.document->options()](
            JobContext& context) { return compareArtifacts(project, options, context); },
        this,
        [this](Result<std::vector<ArtifactState>> states) {
            m_job.clear();
            if (!states) {
                if (states.error().code == Error::Code::Cancelled)
                    return;
                const ErrorText words = errorText(states.error());
                m_model.setRows({});
                m_empty->setTexts(words.title,
                                  QString(words.detail + u"\n"_s + words.hint).trimmed());
                m_stack->setCurrentIndex(1);
                return;
            }
            std::vector<ArtifactRow> rows;
            for (ArtifactState& state : *states)
                rows.push_back({std::move(state.artifact.path), state.change,
                                std::move(state.artifact.text), std::move(state.onDisk)});
            setArtifacts(std::move(rows));
        });
}

void FilesPage::setArtifacts(std::vector<ArtifactRow> rows)
{
    const QModelIndex current = m_list->currentIndex();
    m_stale = false;
    const std::string before = current.isValid() ? m_model.row(current.row()).path : "";
    m_model.setRows(std::move(rows));
    m_stack->setCurrentIndex(m_model.rowCount() > 0 ? 0 : 1);
    int select = 0;
    int changed = 0;
    for (int i = 0; i < m_model.rowCount(); ++i) {
        const ArtifactRow& row = m_model.row(i);
        changed += row.change == ArtifactState::Change::Same ? 0 : 1;
        if (row.path == before || (before.empty() && row.path.ends_with("Dockerfile")))
            select = i;
    }
    m_write->setEnabled(changed > 0);
    m_header->setText(
        changed == 0
            ? tr("%n file(s), all as on disk.", nullptr, m_model.rowCount())
            : tr("%n file(s) differ from the disk. Nothing is written unseen.", nullptr, changed));
    if (m_model.rowCount() > 0)
        m_list->selectRow(select);
    showFile();
}

void FilesPage::showFile()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid()) {
        m_code->setCode({}, {});
        return;
    }
    const ArtifactRow& row = m_model.row(index.row());
    const auto view = static_cast<View>(m_view->currentIndex());
    if (view == View::Text) {
        m_note->setText(toQString(row.path));
        m_code->setCode(toQString(row.text), QFileInfo(toQString(row.path)).fileName());
        return;
    }
    showDiff(row, view);
}

void FilesPage::showDiff(const ArtifactRow& row, View view)
{
    if (m_diffJob)
        m_diffJob->cancel();
    const std::filesystem::path file =
        m_bench.document->options().projectFile.parent_path() / row.path;
    m_diffJob = m_bench.jobs->start<std::string>(
        tr("Compare %1").arg(toQString(row.path)),
        [row, view, file](JobContext&) -> Result<std::string> {
            if (view == View::AgainstDisk)
                return unifiedDiff(row.onDisk, row.text, row.path);
            auto committed = textInHead(file);
            if (!committed)
                return committed.error();
            return unifiedDiff(*committed, row.text, row.path);
        },
        this,
        [this](Result<std::string> diff) {
            if (!diff) {
                if (diff.error().code == Error::Code::Cancelled)
                    return;
                m_code->setCode({}, {});
                m_note->setText(diff.error().code == Error::Code::NotFound
                                    ? tr("The project is in no git repository with a commit.")
                                    : errorText(diff.error()).title);
                return;
            }
            m_note->setText(diff->empty() ? tr("No difference.") : QString());
            m_code->setCode(toQString(*diff), u"changes.diff"_s);
        });
}

void FilesPage::confirmWrite()
{
    std::vector<ArtifactRow> changed;
    for (const ArtifactRow& row : m_model.rows()) {
        if (row.change != ArtifactState::Change::Same)
            changed.push_back(row);
    }
    if (changed.empty())
        return;
    auto* dialog = new WriteDialog(std::move(changed), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, &FilesPage::write);
    dialog->open();
}

void FilesPage::write()
{
    m_write->setEnabled(false);
    m_bench.jobs->start<std::monostate>(
        tr("Write the files"),
        [project = m_bench.document->project(), options = m_bench.document->options()](
            JobContext& context) { return writeArtifacts(project, options, context); },
        this,
        [this](const Result<>& result) {
            if (result)
                m_message->show(u"ok"_s, tr("The files are written."));
            else
                m_message->show(u"error"_s, errorText(result.error()).full());
            generate();
        });
}

}  // namespace decant::gui
