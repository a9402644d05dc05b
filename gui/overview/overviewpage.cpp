// SPDX-License-Identifier: MIT
#include "gui/overview/overviewpage.h"

#include "gui/app/errortext.h"
#include "gui/app/projectdocument.h"
#include "gui/app/runcenter.h"
#include "gui/app/servicestates.h"
#include "gui/app/stackcenter.h"
#include "gui/overview/servicelogdialog.h"
#include "gui/widgets/flowlayout.h"
#include "gui/widgets/pageparts.h"
#include "gui/widgets/scrolled.h"
#include "services/support/qt.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace decant::gui {

OverviewPage::OverviewPage(const Workbench& bench, QWidget* parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_header(new PageHeader(u"overview"_s, tr("Overview"), {}, this))
    , m_area(new QWidget(this))
    , m_flow(new FlowLayout(m_area))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(u"overviewPage"_s);
    m_stack->addWidget(scrolled(m_area, this));
    m_stack->addWidget(new EmptyState(u"database"_s, tr("No service yet"),
                                      tr("A project describes a stack of services. Make one with "
                                         "“New from a database …”."),
                                      this));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_header);
    layout->addWidget(makeStackBar());
    layout->addWidget(m_stack, 1);

    connect(m_bench.document, &ProjectDocument::opened, this, &OverviewPage::showProject);
    connect(m_bench.document, &ProjectDocument::projectChanged, this, &OverviewPage::showProject);
    connect(m_bench.services, &ServiceStates::checked, this, &OverviewPage::showService);
    connect(m_bench.services, &ServiceStates::planned, this, &OverviewPage::showService);
    connect(m_bench.services, &ServiceStates::historyChanged, this, &OverviewPage::showProject);
    const auto running = [this] {
        for (const auto& [name, card] : m_cards)
            card->setRunning(m_bench.runs->isRunning());
    };
    connect(m_bench.runs, &RunCenter::started, this, running);
    connect(m_bench.runs, &RunCenter::finished, this, running);
    connect(m_bench.stack, &StackCenter::changed, this, &OverviewPage::showLocal);
    showLocal();
}

QWidget* OverviewPage::makeStackBar()
{
    auto* bar = new QWidget(this);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    StackCenter* stack = m_bench.stack;
    m_start = makeButton(u"startStackPushButton"_s, u"running"_s, tr("&Start stack"), bar);
    m_start->setToolTip(tr("Start the newest image of every service and wait until it answers"));
    m_stop = makeButton(u"stopStackPushButton"_s, u"stop"_s, tr("S&top stack"), bar);
    m_stop->setToolTip(tr("Stop and remove the containers; what was written since they were "
                          "started goes with them"));
    m_reset = makeButton(u"resetStackPushButton"_s, u"undo"_s, tr("Reset &data"), bar);
    m_reset->setToolTip(tr("New containers of the newest images: the data is as it was built"));
    QPushButton* look = makeButton(u"lookStackPushButton"_s, u"refresh"_s, tr("&Look again"), bar);
    look->setToolTip(tr("Ask the engine what runs, and the registry for newer builds"));
    m_local = new QLabel(bar);
    m_local->setObjectName(u"stackStateLabel"_s);
    m_local->setTextFormat(Qt::PlainText);
    m_local->setWordWrap(true);
    for (QPushButton* button : {m_start, m_stop, m_reset, look})
        layout->addWidget(button);
    layout->addWidget(m_local, 1);
    connect(m_start, &QPushButton::clicked, this, [stack] { stack->start({}); });
    connect(m_stop, &QPushButton::clicked, this, [stack] { stack->stop({}); });
    connect(m_reset, &QPushButton::clicked, this, [stack] { stack->reset({}); });
    connect(look, &QPushButton::clicked, this, [stack] {
        stack->look();
        stack->askForNews();
    });
    return bar;
}

void OverviewPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    // Containers come and go without us; whoever comes back to this page wants to see how it is.
    for (const auto& [name, card] : m_cards) {
        if (m_bench.stack->state(name).running) {
            m_bench.stack->look();
            return;
        }
    }
}

void OverviewPage::act(CardAction action, const QString& service)
{
    const std::string name = toUtf8(service);
    switch (action) {
    case CardAction::Refresh:
        m_bench.runs->refresh({name}, Stage::Inspect);
        break;
    case CardAction::Start:
        m_bench.stack->start({name});
        break;
    case CardAction::Stop:
        m_bench.stack->stop({name});
        break;
    case CardAction::Reset:
        m_bench.stack->reset({name});
        break;
    case CardAction::Update:
        m_bench.stack->update(name);
        break;
    case CardAction::CopyAddress:
        if (const auto& running = m_bench.stack->state(name).running)
            QGuiApplication::clipboard()->setText(toQString(running->uri));
        break;
    case CardAction::Log: {
        auto* dialog = new ServiceLogDialog(*m_bench.document, name, this);
        dialog->show();
        break;
    }
    case CardAction::Source:
        emit pageWanted(PageId::Source, service);
        break;
    case CardAction::Masking:
        emit pageWanted(PageId::Masking, service);
        break;
    }
}

void OverviewPage::showLocal()
{
    const StackCenter& stack = *m_bench.stack;
    int running = 0;
    for (const auto& [name, card] : m_cards) {
        card->setLocal(stack.state(name), stack.problem());
        running += stack.state(name).running && stack.state(name).running->running ? 1 : 0;
    }
    const int all = static_cast<int>(m_cards.size());
    const bool known = m_bench.services->history().records.size() > 0;
    m_start->setEnabled(!stack.isBusy() && known);
    m_stop->setEnabled(!stack.isBusy() && running > 0);
    m_reset->setEnabled(!stack.isBusy() && running > 0);
    if (stack.problem())
        m_local->setText(errorText(*stack.problem()).title);
    else
        m_local->setText(tr("%1 of %n service(s) run here", nullptr, all).arg(running));
}

void OverviewPage::showProject()
{
    const Project& project = m_bench.document->project();
    m_header->setTitle(toQString(project.name));
    m_header->setText(m_bench.document->file().isEmpty() ? tr("Not saved yet.")
                                                         : m_bench.document->file());
    std::map<std::string, ServiceCard*> cards;
    for (const Service& service : project.services) {
        const auto found = m_cards.find(service.name);
        if (found != m_cards.end()) {
            cards.insert(m_cards.extract(found));
        } else {
            auto* card = new ServiceCard(toQString(service.name), m_area);
            m_flow->addWidget(card);
            card->show();
            connect(card, &ServiceCard::actionWanted, this, &OverviewPage::act);
            cards.emplace(service.name, card);
        }
    }
    for (const auto& [name, card] : m_cards) {
        m_flow->removeWidget(card);
        card->deleteLater();
    }
    m_cards = std::move(cards);
    m_stack->setCurrentIndex(m_cards.empty() ? 1 : 0);
    for (const auto& [name, card] : m_cards)
        showService(name);
    showLocal();
}

void OverviewPage::showService(const std::string& service)
{
    const auto found = m_cards.find(service);
    if (found == m_cards.end())
        return;
    found->second->setState(m_bench.services->state(service));
    found->second->setRecord(m_bench.services->newest(service));
}

}  // namespace decant::gui
