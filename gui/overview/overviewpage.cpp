// SPDX-License-Identifier: MIT
#include "gui/overview/overviewpage.h"

#include "gui/app/projectdocument.h"
#include "gui/app/runcenter.h"
#include "gui/app/servicestates.h"
#include "gui/overview/servicecard.h"
#include "gui/widgets/flowlayout.h"
#include "gui/widgets/pageparts.h"
#include "services/support/qt.h"

#include <QScrollArea>
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
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_area);
    m_stack->addWidget(scroll);
    m_stack->addWidget(new EmptyState(u"database"_s, tr("No service yet"),
                                      tr("A project describes a stack of services. Make one with "
                                         "“New from a database …”."),
                                      this));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_header);
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
            connect(card, &ServiceCard::refreshWanted, this, [this](const std::string& name) {
                m_bench.runs->refresh({name}, Stage::Inspect);
            });
            connect(card, &ServiceCard::sourceWanted, this,
                    [this](const QString& name) { emit pageWanted(PageId::Source, name); });
            connect(card, &ServiceCard::maskingWanted, this,
                    [this](const QString& name) { emit pageWanted(PageId::Masking, name); });
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
}

void OverviewPage::showService(const std::string& service)
{
    const auto found = m_cards.find(service);
    if (found == m_cards.end())
        return;
    found->second->setState(m_bench.services->state(service), m_bench.services->undecided(service));
    found->second->setRecord(m_bench.services->newest(service));
}

}  // namespace decant::gui
