// SPDX-License-Identifier: MIT
#include "gui/files/filespage.h"

#include "gui/app/errortext.h"
#include "gui/app/projectdocument.h"
#include "gui/app/servicestates.h"
#include "gui/files/diffview.h"
#include "gui/files/gitdiff.h"
#include "gui/files/lintstrip.h"
#include "gui/itemmodels/words.h"
#include "gui/widgets/codeview.h"
#include "gui/widgets/pageparts.h"
#include "gui/widgets/theme.h"
#include "model/artifacts/ownblocks.h"
#include "services/support/qt.h"

#include <QAction>
#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTextBlock>
#include <QTextCursor>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

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
    m_code = new CodeView(right);
    m_code->setObjectName(u"codeView"_s);
    m_code->setAccessibleName(tr("Text of the file"));
    m_diff = new DiffView(right);
    m_diff->setObjectName(u"diffView"_s);
    m_panes = new QStackedWidget(right);
    m_panes->addWidget(m_code);
    m_panes->addWidget(m_diff);
    m_lint = new LintStrip(right);
    auto* lower = new QSplitter(Qt::Vertical, right);
    lower->setChildrenCollapsible(false);
    lower->addWidget(m_panes);
    lower->addWidget(m_lint);
    lower->setStretchFactor(0, 1);
    lower->setStretchFactor(1, 0);
    lower->setSizes({480, 120});
    auto* layout = new QVBoxLayout(right);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makeBar(right));
    layout->addWidget(lower, 1);
    splitter->addWidget(m_list);
    splitter->addWidget(right);
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({340, 760});
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &FilesPage::showFile);
    connect(m_diff, &DiffView::currentChanged, this, &FilesPage::showPlace);
    connect(m_lint, &LintStrip::placeWanted, this, &FilesPage::goTo);
    return splitter;
}

QAction* FilesPage::makeStep(const QString& objectName, const QString& text, const QString& icon,
                             const QKeySequence& keys)
{
    auto* action = new QAction(themedIcon(icon), text, this);
    action->setObjectName(objectName);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    return action;
}

QWidget* FilesPage::makeBar(QWidget* parent)
{
    auto* bar = new QWidget(parent);
    m_view = new QComboBox(bar);
    m_view->setObjectName(u"fileViewComboBox"_s);
    m_view->setAccessibleName(tr("What is shown of the file"));
    m_view->addItem(tr("Generated text"));
    m_view->addItem(tr("Changes against the file on disk"));
    m_view->addItem(tr("Changes against git HEAD"));
    m_shape = new QComboBox(bar);
    m_shape->setObjectName(u"diffShapeComboBox"_s);
    m_shape->setAccessibleName(tr("How changes are shown"));
    m_shape->addItem(tr("Below each other"));
    m_shape->addItem(tr("Side by side"));
    m_previous = makeStep(u"previousChangeAction"_s, tr("Previous change"), u"up"_s,
                          QKeySequence(Qt::SHIFT | Qt::Key_F8));
    m_next =
        makeStep(u"nextChangeAction"_s, tr("Next change"), u"down"_s, QKeySequence(Qt::Key_F8));
    m_place = new QLabel(bar);
    m_place->setObjectName(u"changePlaceLabel"_s);
    m_note = new QLabel(bar);
    m_note->setObjectName(u"fileNoteLabel"_s);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setWordWrap(true);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    layout->addWidget(m_shape);
    for (QAction* action : {m_previous, m_next}) {
        auto* button = new QToolButton(bar);
        button->setObjectName(action == m_next ? u"nextChangeToolButton"_s
                                               : u"previousChangeToolButton"_s);
        button->setDefaultAction(action);
        button->setAccessibleName(action->text());
        button->setFocusPolicy(Qt::StrongFocus);
        layout->addWidget(button);
    }
    layout->addWidget(m_place);
    layout->addWidget(m_note, 1);
    connect(m_view, &QComboBox::currentIndexChanged, this, &FilesPage::showFile);
    connect(m_shape, &QComboBox::currentIndexChanged, this,
            [this](int index) { m_diff->setSideBySide(index == 1); });
    connect(m_next, &QAction::triggered, m_diff, &DiffView::showNext);
    connect(m_previous, &QAction::triggered, m_diff, &DiffView::showPrevious);
    return bar;
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
        m_empty->setWaiting(tr("Generating …"), tr("The files are made in the background."));
    m_job = m_bench.jobs->start<std::vector<ArtifactRow>>(
        tr("Generate the files"),
        [project = m_bench.document->project(), options = m_bench.document->options()](
            JobContext& context) -> Result<std::vector<ArtifactRow>> {
            auto states = compareArtifacts(project, options, context);
            if (!states)
                return std::move(states).error();
            std::vector<ArtifactRow> rows;
            for (ArtifactState& state : *states)
                rows.push_back(linted({std::move(state.artifact.path),
                                       state.change,
                                       std::move(state.artifact.text),
                                       std::move(state.onDisk),
                                       {}}));
            return rows;
        },
        this,
        [this](Result<std::vector<ArtifactRow>> rows) {
            m_job.clear();
            if (rows) {
                if (std::exchange(m_ofBefore, false))
                    m_message->hide();
                setArtifacts(*std::move(rows));
                return;
            }
            if (rows.error().code == Error::Code::Cancelled)
                return;
            const ErrorText words = errorText(rows.error());
            if (m_model.rowCount() > 0) {
                m_ofBefore = true;
                m_message->show(u"error"_s,
                                tr("These are the files of before, for they cannot be generated "
                                   "now.")
                                    + u'\n' + words.full());
                return;
            }
            m_empty->setTexts(words.title, words.below());
            m_stack->setCurrentIndex(1);
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
    const auto view = static_cast<View>(m_view->currentIndex());
    m_panes->setCurrentIndex(view == View::Text ? 0 : 1);
    m_shape->setVisible(view != View::Text);
    if (!index.isValid()) {
        m_code->setCode({}, {});
        m_diff->setLines({});
        m_lint->setFindings({}, false);
        return;
    }
    const ArtifactRow& row = m_model.row(index.row());
    m_lint->setFindings(row.findings, row.path.ends_with("Dockerfile"));
    if (view == View::Text)
        showText(row);
    else
        showDiff(row, view);
    showPlace();
}

void FilesPage::showText(const ArtifactRow& row)
{
    const int own = countOwnBlocks(row.text);
    m_note->setText(
        own == 0
            ? toQString(row.path)
            : tr("%1 – %n block(s) written by hand stay", nullptr, own).arg(toQString(row.path)));
    m_code->setCode(toQString(row.text), QFileInfo(toQString(row.path)).fileName());
}

void FilesPage::showDiff(const ArtifactRow& row, View view)
{
    if (m_diffJob)
        m_diffJob->cancel();
    const std::filesystem::path file =
        m_bench.document->options().projectFile.parent_path() / row.path;
    m_diffJob = m_bench.jobs->start<std::vector<DiffLine>>(
        tr("Compare %1").arg(toQString(row.path)),
        [row, view, file](JobContext&) -> Result<std::vector<DiffLine>> {
            if (view == View::AgainstDisk)
                return diffLines(row.onDisk, row.text);
            auto committed = textInHead(file);
            if (!committed)
                return committed.error();
            return diffLines(*committed, row.text);
        },
        this,
        [this](Result<std::vector<DiffLine>> lines) {
            if (!lines) {
                if (lines.error().code == Error::Code::Cancelled)
                    return;
                m_diff->setLines({});
                m_note->setText(lines.error().code == Error::Code::NotFound
                                    ? tr("The project is in no git repository with a commit.")
                                    : errorText(lines.error()).title);
                return;
            }
            m_diff->setLines(*std::move(lines));
            m_note->setText(m_diff->changes() == 0 ? tr("No difference.") : QString());
        });
}

void FilesPage::showPlace()
{
    const bool diff = m_panes->currentIndex() == 1;
    const int count = diff ? m_diff->changes() : 0;
    for (QAction* action : {m_next, m_previous}) {
        action->setEnabled(count > 0);
        action->setVisible(diff);
    }
    m_place->setVisible(diff);
    m_place->setText(count == 0 ? QString()
                                : tr("Change %1 of %2").arg(m_diff->current() + 1).arg(count));
}

void FilesPage::goTo(int line, int column)
{
    m_view->setCurrentIndex(static_cast<int>(View::Text));
    QTextCursor cursor(m_code->document()->findBlockByNumber(line - 1));
    cursor.movePosition(QTextCursor::Right, QTextCursor::MoveAnchor, column - 1);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    m_code->setTextCursor(cursor);
    m_code->centerCursor();
}

}  // namespace decant::gui
