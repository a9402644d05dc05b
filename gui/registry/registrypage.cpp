// SPDX-License-Identifier: MIT
#include "gui/registry/registrypage.h"

#include "gui/app/errortext.h"
#include "gui/app/jobcenter.h"
#include "gui/app/projectdocument.h"
#include "gui/app/runcenter.h"
#include "gui/app/servicestates.h"
#include "gui/itemmodels/words.h"
#include "gui/registry/targetform.h"
#include "gui/widgets/pageparts.h"
#include "gui/widgets/scrolled.h"
#include "services/support/qt.h"

#include <QClipboard>
#include <QComboBox>
#include <QGroupBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace decant::gui {

RegistryPage::RegistryPage(const Workbench& bench, QWidget* parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_header(new PageHeader(u"registry"_s, tr("Registry"),
                              tr("A tag is only ever moved to a complete image."), this))
    , m_message(new MessageBar(this))
    , m_target(new TargetForm(bench, this))
{
    setObjectName(u"registryPage"_s);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_header);
    layout->addWidget(m_message);
    auto* content = new QWidget(this);
    auto* boxes = new QVBoxLayout(content);
    boxes->setContentsMargins(0, 0, 0, 0);
    boxes->addWidget(m_target);
    boxes->addWidget(makePush(), 2);
    boxes->addWidget(makeHistory(), 1);
    layout->addWidget(scrolled(content, this), 1);

    connect(m_bench.document, &ProjectDocument::opened, this, &RegistryPage::showProject);
    connect(m_bench.document, &ProjectDocument::projectChanged, this, &RegistryPage::showProject);
    connect(m_bench.services, &ServiceStates::historyChanged, this, &RegistryPage::showResult);
    connect(m_bench.runs, &RunCenter::started, this, [this] {
        nameLayers();
        m_push->setEnabled(false);
        m_cancel->setEnabled(true);
        m_message->hide();
    });
    connect(m_bench.runs, &RunCenter::finished, this, [this](const std::optional<Error>& error) {
        m_cancel->setEnabled(false);
        showResult();
        if (error && error->area == Error::Area::Registry) {
            m_message->clearButtons();
            m_message->show(u"error"_s, errorText(*error).full());
            auto* retry = m_message->addButton(u"retryPushPushButton"_s, tr("&Retry"));
            connect(retry, &QPushButton::clicked, m_push, &QPushButton::click);
        }
    });
    const auto update = [this] {
        m_stack->setCurrentIndex(m_bench.runs->pushes()->rowCount() > 0 ? 0 : 1);
    };
    connect(m_bench.runs->pushes(), &QAbstractItemModel::modelReset, this, update);
    connect(m_bench.runs->pushes(), &QAbstractItemModel::rowsInserted, this, update);
    showProject();
}

QWidget* RegistryPage::makePush()
{
    auto* box = new QGroupBox(tr("Push"), this);
    m_service = new QComboBox(box);
    m_service->setObjectName(u"pushServiceComboBox"_s);
    m_service->setAccessibleName(tr("Service"));
    m_push = makeButton(u"pushPushButton"_s, u"registry"_s, tr("&Push newest image"), box);
    m_cancel = makeButton(u"cancelPushPushButton"_s, u"cancel"_s, tr("&Cancel"), box);
    m_cancel->setEnabled(false);
    m_news =
        makeButton(u"askRegistryPushButton"_s, u"refresh"_s, tr("Is there a &newer build?"), box);
    auto* bar = new QHBoxLayout;
    bar->addWidget(m_service);
    bar->addWidget(m_push);
    bar->addWidget(m_cancel);
    bar->addStretch();
    bar->addWidget(m_news);

    auto* table = new QTableView(box);
    setUpTable(table, u"pushTableView"_s, tr("Layers on their way"));
    table->setModel(m_bench.runs->pushes());
    const std::vector<int> widths{90, 300, 165, 200, 100, 100, 90};
    for (std::size_t i = 0; i < widths.size(); ++i)
        table->horizontalHeader()->resizeSection(static_cast<int>(i), widths[i]);
    m_stack = new QStackedWidget(box);
    m_stack->addWidget(table);
    m_stack->addWidget(new EmptyState(
        u"registry"_s, tr("Nothing is being pushed"),
        tr("A push shows every layer with its bytes; layers the registry has are not sent again."),
        box));
    m_stack->setCurrentIndex(1);

    m_digest = new QLabel(box);
    m_digest->setObjectName(u"digestLabel"_s);
    m_digest->setTextFormat(Qt::PlainText);
    m_digest->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_pull = new QLineEdit(box);
    m_pull->setObjectName(u"pullCommandLineEdit"_s);
    m_pull->setAccessibleName(tr("Command to pull the image"));
    m_pull->setReadOnly(true);
    m_copy = makeButton(u"copyPullPushButton"_s, u"copy"_s, tr("C&opy"), box);
    auto* result = new QHBoxLayout;
    result->addWidget(m_pull, 1);
    result->addWidget(m_copy);
    auto* layout = new QVBoxLayout(box);
    layout->addLayout(bar);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_digest);
    layout->addLayout(result);
    connect(m_push, &QPushButton::clicked, this,
            [this] { m_bench.runs->runStage(chosenService(), Stage::Push); });
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_bench.runs->cancel(); });
    connect(m_news, &QPushButton::clicked, this, &RegistryPage::askForNews);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_pull->text()); });
    connect(m_service, &QComboBox::currentIndexChanged, this, &RegistryPage::showResult);
    return box;
}

QWidget* RegistryPage::makeHistory()
{
    auto* box = new QGroupBox(tr("Earlier"), this);
    auto* table = new QTableView(box);
    setUpTable(table, u"pushHistoryTableView"_s, tr("Builds that went to the registry"));
    table->setModel(&m_history);
    table->horizontalHeader()->resizeSection(0, 170);
    table->horizontalHeader()->resizeSection(1, 320);
    table->horizontalHeader()->resizeSection(2, 110);
    auto* layout = new QVBoxLayout(box);
    layout->addWidget(table);
    return box;
}

void RegistryPage::askForNews()
{
    const Service* service = m_bench.document->project().service(chosenService());
    if (service == nullptr)
        return;
    m_news->setEnabled(false);
    m_message->clearButtons();
    m_bench.jobs->start<RegistryNews>(
        tr("Ask the registry"),
        [project = m_bench.document->project(), service = *service,
         options = m_bench.document->options()](JobContext& context) {
            return askRegistry(project, service, options, context);
        },
        this,
        [this](const Result<RegistryNews>& news) {
            m_news->setEnabled(true);
            if (news)
                showNews(*news);
            else
                m_message->show(u"error"_s, errorText(news.error()).full());
        });
}

void RegistryPage::showNews(const RegistryNews& news)
{
    if (!news.newest) {
        m_message->show(
            u"question"_s,
            tr("Nothing of this service was pushed to %1 yet.").arg(toQString(news.repository)));
        return;
    }
    const QString tag = toQString(news.newest->tags.front());
    if (!news.newer) {
        m_message->show(
            u"ok"_s,
            tr("What is here is up to date: the newest build of the registry is %1.").arg(tag));
        return;
    }
    m_message->show(u"info"_s,
                    tr("The registry has a newer build: %1 of %2, %3.")
                        .arg(tag, timeWords(news.newest->created), bytesWords(news.newest->bytes)));
    auto* button = m_message->addButton(u"pullNewestPushButton"_s, tr("&Pull it"));
    connect(button, &QPushButton::clicked, this, [this, news] { pull(news); });
}

void RegistryPage::pull(const RegistryNews& news)
{
    const Service* service = m_bench.document->project().service(news.service);
    if (service == nullptr)
        return;
    m_message->clearButtons();
    m_news->setEnabled(false);
    Job* job = m_bench.jobs->start<BuildRecord>(
        tr("Pull %1").arg(toQString(news.service)),
        [project = m_bench.document->project(), service = *service, news,
         options = m_bench.document->options()](JobContext& context) {
            return pullNewest(project, service, news, options, context);
        },
        this,
        [this](const Result<BuildRecord>& pulled) {
            m_news->setEnabled(true);
            if (!pulled) {
                m_message->show(u"error"_s, errorText(pulled.error()).full());
                return;
            }
            m_message->show(
                u"ok"_s,
                tr("Pulled: %1. Start the stack to use it.").arg(toQString(pulled->image)));
            m_bench.services->readHistoryAgain();
        });
    connect(job, &Job::progressed, this, [this](const JobProgress& progress) {
        m_message->show(u"running"_s, progress.text());
    });
}

std::string RegistryPage::chosenService() const
{
    return toUtf8(m_service->currentText());
}

void RegistryPage::showProject()
{
    const Project& project = m_bench.document->project();
    m_target->showTarget();
    QStringList names;
    QStringList shown;
    for (const Service& service : project.services)
        names << toQString(service.name);
    for (int i = 0; i < m_service->count(); ++i)
        shown << m_service->itemText(i);
    if (names != shown) {
        m_service->clear();
        m_service->addItems(names);
    }
    showResult();
}

void RegistryPage::nameLayers()
{
    std::map<std::string, std::string> commands;
    for (const BuildRecord& record : m_bench.services->history().records) {
        for (const Layer& layer : record.report.layers)
            commands.emplace(layer.diffId, layer.command);
    }
    m_bench.runs->pushes()->setCommands(std::move(commands));
}

void RegistryPage::showResult()
{
    const BuildRecord* pushed = nullptr;
    bool built = false;
    for (const BuildRecord& record : m_bench.services->history().records) {
        if (record.service != chosenService())
            continue;
        built = built || !record.imageId.empty();
        if (pushed == nullptr && !record.digest.empty())
            pushed = &record;
    }
    std::vector<BuildRecord> earlier;
    for (const BuildRecord& record : m_bench.services->history().records) {
        if (record.service == chosenService() && !record.digest.empty())
            earlier.push_back(record);
    }
    m_history.setRows(std::move(earlier));
    m_news->setEnabled(!m_bench.document->project().registry.registry.empty());
    m_push->setEnabled(built && !m_bench.runs->isRunning());
    m_push->setToolTip(built ? QString() : tr("There is no image of this service yet."));
    m_pull->setVisible(pushed != nullptr);
    m_copy->setVisible(pushed != nullptr);
    if (pushed == nullptr) {
        m_digest->setText(tr("Not pushed yet."));
        return;
    }
    m_digest->setText(
        tr("Digest %1, %2").arg(toQString(pushed->digest), timeWords(pushed->finishedAt)));
    const Service* service = m_bench.document->project().service(chosenService());
    const QString repository = service != nullptr
        ? toQString(imageRepository(m_bench.document->project(), *service))
        : toQString(pushed->image);
    m_pull->setText(QString(u"docker pull "_s + repository + u"@"_s + toQString(pushed->digest)));
}

}  // namespace decant::gui
