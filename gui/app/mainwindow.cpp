// SPDX-License-Identifier: MIT
#include "gui/app/mainwindow.h"

#include "gui/app/commands.h"
#include "gui/app/errortext.h"
#include "gui/app/newkeydialog.h"
#include "gui/app/newprojectdialog.h"
#include "gui/app/startpage.h"
#include "gui/itemmodels/words.h"
#include "gui/masking/maskingpage.h"
#include "gui/registry/registrypage.h"
#include "gui/source/sourcepage.h"
#include "gui/widgets/logview.h"
#include "gui/widgets/pageparts.h"
#include "gui/widgets/theme.h"
#include "services/support/qt.h"

#include <QCloseEvent>
#include <QCoreApplication>
#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMessageBox>
#include <QMimeData>
#include <QSettings>
#include <QStackedWidget>
#include <QTreeView>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace decant::gui {

namespace {

constexpr int kMaxRecent = 8;

QString droppedFile(const QMimeData* data)
{
    for (const QUrl& url : data->urls()) {
        if (!url.isLocalFile())
            continue;
        const QString file = url.toLocalFile();
        if (file.endsWith(u".toml"_s) || QFileInfo::exists(QDir(file).filePath(u"decant.toml"_s)))
            return file;
    }
    return {};
}

}  // namespace

QString samplePath()
{
    const QString program = QCoreApplication::applicationDirPath();
    for (const QString& path : {QString(program + u"/../share/decant/sample/decant.toml"_s),
                                QStringLiteral(DECANT_SAMPLE_DIR "/decant.toml")}) {
        if (QFileInfo::exists(path))
            return QFileInfo(path).canonicalFilePath();
    }
    return {};
}

MainWindow::MainWindow(QWidget* parent)
    : QMainWindow(parent)
    , m_document(&m_jobs)
    , m_services(&m_jobs, &m_document)
    , m_runs(&m_jobs, &m_document)
    , m_containers(&m_jobs, &m_document)
    , m_autosave(&m_document)
    , m_bench{&m_jobs, &m_document, &m_services, &m_runs, &m_containers}
{
    setObjectName(u"mainWindow"_s);
    setWindowIcon(QIcon(u":/icons/decant.svg"_s));
    setAcceptDrops(true);
    resize(1320, 840);
    makeActions();
    makePages();
    makeDocks();
    makeMenus();
    makeStatusBar();
    connectDocument();
    connectRuns();
    connectContainers();
    connectSession();
    restoreShortcuts(this);
    const QSettings settings;
    restoreGeometry(settings.value(u"window/geometry"_s).toByteArray());
    restoreState(settings.value(u"window/state"_s).toByteArray());
    m_start->setRecent(settings.value(u"recent"_s).toStringList());
    m_start->setSampleAvailable(!samplePath().isEmpty());
    showProject();
}

MainWindow::~MainWindow()
{
    // Pages hear from the document until they are gone.
    m_document.disconnect();
    m_services.disconnect();
    m_runs.disconnect();
    m_containers.disconnect();
    m_jobs.disconnect();
}

void MainWindow::openFile(const QString& file)
{
    // A folder stands for the project in it.
    const QString project = QFileInfo(file).isDir() ? QDir(file).filePath(u"decant.toml"_s) : file;
    withSavedProject([this, project] { m_document.open(project); });
}

void MainWindow::chooseFile()
{
    withSavedProject([this] {
        auto* dialog = new QFileDialog(this, tr("Open a project"), {},
                                       tr("Decant projects (*.toml);;All files (*)"));
        dialog->setObjectName(u"openFileDialog"_s);
        dialog->setFileMode(QFileDialog::ExistingFile);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QFileDialog::fileSelected, &m_document, &ProjectDocument::open);
        dialog->open();
    });
}

void MainWindow::newProject()
{
    withSavedProject([this] {
        auto* dialog = new NewProjectDialog(&m_jobs, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &NewProjectDialog::proposed, this, [this](const NewProject& made) {
            m_document.create(made.project);
            if (made.key.stored)
                return;
            auto* keyDialog = new NewKeyDialog(toQString(made.key.hex), this);
            keyDialog->setAttribute(Qt::WA_DeleteOnClose);
            keyDialog->open();
        });
        dialog->open();
    });
}

void MainWindow::openSample()
{
    const QString path = samplePath();
    if (!path.isEmpty())
        openFile(path);
}

bool MainWindow::save()
{
    if (m_document.file().isEmpty()) {
        saveAs();
        return false;
    }
    m_document.save();
    return true;
}

void MainWindow::saveAs()
{
    auto* dialog = new QFileDialog(this, tr("Save the project"), {},
                                   tr("Decant projects (*.toml);;All files (*)"));
    dialog->setObjectName(u"saveFileDialog"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"toml"_s);
    dialog->selectFile(u"decant.toml"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, &m_document, &ProjectDocument::saveAs);
    connect(dialog, &QFileDialog::rejected, this, [this] { m_afterSave = nullptr; });
    dialog->open();
}

void MainWindow::withSavedProject(const std::function<void()>& then)
{
    if (!m_document.isModified()) {
        then();
        return;
    }
    auto* box = new QMessageBox(
        QMessageBox::Question, tr("Unsaved changes"),
        tr("“%1” has changes that are not saved.").arg(toQString(m_document.project().name)),
        QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, this);
    box->setObjectName(u"unsavedMessageBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(box, &QMessageBox::buttonClicked, this, [this, box, then](QAbstractButton* button) {
        switch (box->standardButton(button)) {
        case QMessageBox::Save:
            m_afterSave = then;
            save();
            break;
        case QMessageBox::Discard:
            then();
            break;
        default:
            break;
        }
    });
    box->open();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_document.isModified()) {
        event->ignore();
        withSavedProject([this] {
            m_document.close();
            close();
        });
        return;
    }
    QSettings settings;
    settings.setValue(u"window/geometry"_s, saveGeometry());
    settings.setValue(u"window/state"_s, saveState());
    m_jobs.cancelAll();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QString file = droppedFile(event->mimeData());
    if (!file.isEmpty())
        openFile(file);
}

void MainWindow::remember(const QString& file)
{
    QSettings settings;
    QStringList recent = settings.value(u"recent"_s).toStringList();
    recent.removeAll(file);
    recent.prepend(file);
    while (recent.size() > kMaxRecent)
        recent.removeLast();
    settings.setValue(u"recent"_s, recent);
    m_start->setRecent(recent);
}

void MainWindow::report(const Error& error)
{
    if (error.code == Error::Code::Cancelled)
        return;
    const ErrorText words = errorText(error);
    m_message->clearButtons();
    m_message->show(u"error"_s, words.full());
    QPushButton* close = m_message->addButton(u"closeMessagePushButton"_s, tr("Close"));
    connect(close, &QPushButton::clicked, m_message, &QWidget::hide);
    m_log->appendLines(words.full().split(u'\n'));
}

void MainWindow::connectDocument()
{
    connect(&m_document, &ProjectDocument::opened, this, [this] {
        m_message->hide();
        if (!m_document.file().isEmpty())
            remember(m_document.file());
        showProject();
        if (QSettings().value(u"checkOnOpen"_s, true).toBool()) {
            m_services.checkAll();
            m_containers.look();
            m_containers.askForNews();
        }
    });
    connect(&m_document, &ProjectDocument::closed, this, &MainWindow::showProject);
    connect(&m_document, &ProjectDocument::projectChanged, this, [this] {
        std::vector<std::string> names;
        for (const Service& service : m_document.project().services)
            names.push_back(service.name);
        m_treeModel.setServices(names);
        updateStatus();
    });
    connect(&m_document, &ProjectDocument::modifiedChanged, this, [this] {
        setWindowModified(m_document.isModified());
        updateActions();
    });
    connect(&m_document, &ProjectDocument::failed, this, &MainWindow::report);
    connect(&m_services, &ServiceStates::failed, this, &MainWindow::report);
    connect(&m_document, &ProjectDocument::saved, this, [this] {
        remember(m_document.file());
        showProject();
        if (m_afterSave)
            std::exchange(m_afterSave, nullptr)();
    });
    connect(&m_document, &ProjectDocument::reloaded, this, [this] {
        m_message->clearButtons();
        m_message->show(u"info"_s, tr("The file changed on disk and was read again."));
    });
    connect(&m_document, &ProjectDocument::conflict, this, [this] {
        m_message->clearButtons();
        m_message->show(u"warning"_s,
                        tr("The file changed on disk while you have unsaved changes here."));
        QPushButton* theirs = m_message->addButton(u"reloadPushButton"_s, tr("Load from disk"));
        QPushButton* mine = m_message->addButton(u"keepMinePushButton"_s, tr("Keep mine"));
        connect(theirs, &QPushButton::clicked, this, [this] { m_document.reload(); });
        connect(mine, &QPushButton::clicked, m_message, &QWidget::hide);
    });
    const auto update = [this] {
        showProblems();
        updateStatus();
    };
    connect(&m_services, &ServiceStates::planned, this, update);
    connect(&m_services, &ServiceStates::checked, this, update);
    connect(&m_services, &ServiceStates::historyChanged, this, &MainWindow::updateStatus);
    connect(&m_jobs, &JobCenter::changed, this, &MainWindow::updateJobs);
    connect(&m_jobs, &JobCenter::logged, this,
            [this](const QString& title, const std::vector<LogLine>& lines) {
                QStringList texts;
                for (const LogLine& line : lines)
                    texts << QString(title + u": "_s + line.text);
                m_log->appendLines(texts);
            });
}

void MainWindow::connectRuns()
{
    connect(&m_runs, &RunCenter::started, this, [this](const QString& title) {
        m_log->appendLines({title});
        // The registry page shows its pushes itself.
        if (m_stack->currentWidget() != m_registry)
            showPage(PageId::Builds);
        updateActions();
    });
    connect(&m_runs, &RunCenter::finished, this, [this](const std::optional<Error>& error) {
        updateActions();
        m_services.readHistoryAgain();
        m_containers.look();
        if (error && error->code != Error::Code::Cancelled) {
            report(*error);
            return;
        }
        m_message->clearButtons();
        m_message->show(error ? u"cancel"_s : u"ok"_s,
                        error ? tr("Cancelled. Earlier results are untouched.")
                              : tr("The run is done."));
    });
}

void MainWindow::connectContainers()
{
    connect(&m_containers, &StackCenter::failed, this, &MainWindow::report);
    connect(&m_containers, &StackCenter::changed, this, &MainWindow::updateActions);
    connect(&m_containers, &StackCenter::pulled, &m_services, &ServiceStates::readHistoryAgain);
    connect(m_startStack, &QAction::triggered, this, [this] { m_containers.start({}); });
    connect(m_stopStack, &QAction::triggered, this, [this] { m_containers.stop({}); });
    connect(m_resetStack, &QAction::triggered, this, [this] { m_containers.reset({}); });
}

}  // namespace decant::gui
