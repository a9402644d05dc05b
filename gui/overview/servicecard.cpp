// SPDX-License-Identifier: MIT
#include "gui/overview/servicecard.h"

#include "gui/app/errortext.h"
#include "gui/itemmodels/words.h"
#include "gui/widgets/pageparts.h"
#include "services/support/qt.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace decant::gui {

ServiceCard::ServiceCard(const QString& service, QWidget* parent)
    : QFrame(parent)
    , m_service(service)
    , m_news(new MessageBar(this))
{
    setObjectName(QString(u"card_"_s + service));
    setAccessibleName(tr("Service %1").arg(service));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setMinimumWidth(440);
    setMaximumWidth(520);
    auto* title = new QLabel(service, this);
    QFont font = title->font();
    font.setPointSizeF(font.pointSizeF() * 1.25);
    font.setWeight(QFont::DemiBold);
    title->setFont(font);
    auto* head = new QHBoxLayout;
    head->addWidget(new IconLabel(u"database"_s, 24, this));
    head->addWidget(title, 1);

    auto* grid = new QGridLayout;
    grid->setColumnStretch(2, 1);
    grid->setHorizontalSpacing(8);
    m_source = addFact(grid, tr("Source"), u"cardSourceLabel"_s);
    m_decisions = addFact(grid, tr("Decisions"), u"cardDecisionsLabel"_s);
    m_snapshot = addFact(grid, tr("Snapshot"), u"cardSnapshotLabel"_s);
    m_build = addFact(grid, tr("Last build"), u"cardBuildLabel"_s);
    m_size = addFact(grid, tr("Size"), u"cardSizeLabel"_s);
    m_firstQuery = addFact(grid, tr("First query after"), u"cardStartLabel"_s);
    m_leaks = addFact(grid, tr("Leak scan"), u"cardLeaksLabel"_s);
    m_push = addFact(grid, tr("Registry"), u"cardPushLabel"_s);
    m_image = addFact(grid, tr("Image"), u"cardImageLabel"_s);
    m_local = addFact(grid, tr("On this machine"), u"cardLocalLabel"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(10);
    layout->addLayout(head);
    layout->addLayout(grid);
    layout->addWidget(m_news);
    addButtons(layout);
    m_news->setObjectName(u"cardNewsBar"_s);
    QPushButton* update =
        m_news->addButton(u"cardUpdatePushButton"_s, tr("Update local environment"));
    connect(update, &QPushButton::clicked, this,
            [this] { emit actionWanted(CardAction::Update, m_service); });
    setState({});
    setRecord(nullptr);
    setLocal({}, {});
}

QPushButton* ServiceCard::addButton(QBoxLayout* row, const QString& objectName, const QString& icon,
                                    const QString& text, const QString& toolTip, CardAction action)
{
    QPushButton* button = makeButton(objectName, icon, text, this);
    button->setToolTip(toolTip);
    button->setAccessibleName(tr("%1: %2").arg(m_service, text));
    row->addWidget(button);
    connect(button, &QPushButton::clicked, this,
            [this, action] { emit actionWanted(action, m_service); });
    return button;
}

void ServiceCard::addButtons(QBoxLayout* layout)
{
    auto* upper = new QHBoxLayout;
    m_start = addButton(upper, u"cardStartPushButton"_s, u"running"_s, tr("Start"),
                        tr("Start the newest image and wait until it answers"), CardAction::Start);
    m_stop = addButton(upper, u"cardStopPushButton"_s, u"stop"_s, tr("Stop"),
                       tr("Stop and remove the container; what was written since it was started "
                          "goes with it"),
                       CardAction::Stop);
    m_reset = addButton(upper, u"cardResetPushButton"_s, u"undo"_s, tr("Reset data"),
                        tr("A new container of the newest image: the data is as it was built"),
                        CardAction::Reset);
    upper->addStretch();
    auto* middle = new QHBoxLayout;
    m_copy = addButton(middle, u"cardCopyPushButton"_s, u"copy"_s, tr("Copy connection string"),
                       tr("The address of the running container, for the clipboard"),
                       CardAction::CopyAddress);
    m_log = addButton(middle, u"cardLogPushButton"_s, u"log"_s, tr("Log"),
                      tr("What the container writes"), CardAction::Log);
    middle->addStretch();
    auto* lower = new QHBoxLayout;
    m_refresh = addButton(lower, u"refreshPushButton"_s, u"refresh"_s, tr("Refresh"),
                          tr("From the source to the verified image"), CardAction::Refresh);
    addButton(lower, u"cardSourcePushButton"_s, u"source"_s, tr("Source"),
              tr("Where the data comes from"), CardAction::Source);
    addButton(lower, u"cardMaskingPushButton"_s, u"mask"_s, tr("Masking"),
              tr("What is decided about its columns"), CardAction::Masking);
    lower->addStretch();
    for (QHBoxLayout* row : {upper, middle, lower})
        layout->addLayout(row);
}

ServiceCard::Fact ServiceCard::addFact(QGridLayout* grid, const QString& label,
                                       const QString& objectName)
{
    const int row = grid->rowCount();
    auto* name = new QLabel(label, this);
    name->setForegroundRole(QPalette::PlaceholderText);
    Fact fact{new IconLabel(u"waiting"_s, 16, this), new QLabel(this)};
    fact.text->setObjectName(objectName);
    fact.text->setAccessibleName(label);
    fact.text->setWordWrap(true);
    fact.text->setTextFormat(Qt::PlainText);
    grid->addWidget(name, row, 0, Qt::AlignTop);
    grid->addWidget(fact.icon, row, 1, Qt::AlignTop);
    grid->addWidget(fact.text, row, 2);
    return fact;
}

void ServiceCard::setFact(const Fact& fact, const QString& icon, const QString& text)
{
    fact.icon->setIcon(icon);
    fact.text->setText(text);
}

void ServiceCard::setState(const ServiceState& state)
{
    if (state.checking)
        setFact(m_source, u"running"_s, tr("is being read"));
    else if (state.error)
        setFact(m_source, u"error"_s, errorText(*state.error).title);
    else if (state.catalog)
        setFact(m_source, u"ok"_s,
                tr("%1, %2 tables, %3")
                    .arg(serverWords(*state.catalog),
                         countWords(static_cast<std::int64_t>(state.catalog->tables.size())),
                         bytesWords(state.catalog->databaseBytes)));
    else
        setFact(m_source, u"waiting"_s, tr("not read yet"));
    if (!state.catalog)
        setFact(m_decisions, u"waiting"_s, tr("not checked yet"));
    else if (state.undecided > 0)
        setFact(m_decisions, u"question"_s, tr("%n column(s) undecided", nullptr, state.undecided));
    else
        setFact(m_decisions, u"ok"_s, tr("every column is decided"));
}

void ServiceCard::setRecord(const BuildRecord* record)
{
    m_built = record != nullptr && !record->imageId.empty();
    updateButtons();
    setFact(m_image, m_built ? u"layers"_s : u"waiting"_s,
            m_built ? toQString(record->image) : u"–"_s);
    if (record == nullptr) {
        setFact(m_build, u"waiting"_s, tr("never built"));
        for (const Fact& fact : {m_snapshot, m_size, m_firstQuery, m_leaks, m_push})
            setFact(fact, u"waiting"_s, u"–"_s);
        return;
    }
    setFact(m_build, iconName(record->state),
            tr("%1, %2").arg(timeWords(record->startedAt), words(record->state)));
    m_build.text->setToolTip(toQString(record->error.empty() ? record->image : record->error));
    setFact(m_snapshot, record->snapshotAt.empty() ? u"waiting"_s : u"ok"_s,
            record->snapshotAt.empty()
                ? u"–"_s
                : tr("%1, %2").arg(ageWords(record->snapshotAt), timeWords(record->snapshotAt)));
    const bool hasImage = record->report.compressedBytes > 0;
    setFact(m_size, hasImage ? u"ok"_s : u"waiting"_s,
            hasImage ? tr("%1 compressed, %2 unpacked")
                           .arg(bytesWords(record->report.compressedBytes),
                                bytesWords(record->report.unpackedBytes))
                     : u"–"_s);
    const VerifyReport& verify = record->verify;
    const bool verified = verify.startToFirstQuerySeconds > 0;
    setFact(m_firstQuery, verified ? u"ok"_s : u"waiting"_s,
            verified ? secondsWords(verify.startToFirstQuerySeconds) : u"–"_s);
    if (!verified)
        setFact(m_leaks, u"waiting"_s, tr("not scanned"));
    else if (verify.leaks.empty())
        setFact(m_leaks, u"ok"_s,
                tr("clean, %1 values searched").arg(countWords(verify.leakSamples)));
    else
        setFact(m_leaks, u"error"_s,
                tr("%n leak(s) found", nullptr, static_cast<int>(verify.leaks.size())));
    setFact(m_push, record->digest.empty() ? u"waiting"_s : u"ok"_s,
            record->digest.empty() ? tr("not pushed")
                                   : tr("pushed as %1").arg(toQString(record->image)));
}

void ServiceCard::setRunning(bool running)
{
    m_running = running;
    updateButtons();
}

void ServiceCard::setLocal(const LocalService& local, const std::optional<Error>& problem)
{
    m_state = local;
    const RunningService running = local.running.value_or(RunningService{});
    m_local.text->setToolTip(problem ? errorText(*problem).full() : QString());
    if (!local.busy.isEmpty())
        setFact(m_local, u"running"_s, local.busy);
    else if (problem)
        setFact(m_local, u"question"_s, errorText(*problem).title);
    else if (!local.running)
        setFact(m_local, u"waiting"_s, tr("not asked yet"));
    else if (!running.running)
        setFact(m_local, u"waiting"_s, tr("not started"));
    else if (running.outdated)
        setFact(m_local, u"warning"_s, tr("runs an older build than the newest one"));
    else
        setFact(m_local, u"ok"_s,
                running.port > 0 ? tr("runs on 127.0.0.1, port %1").arg(running.port) : tr("runs"));
    const bool newer = local.news && local.news->newer && local.news->newest;
    if (newer)
        m_news->show(u"info"_s,
                     tr("The registry has a newer build from %1.")
                         .arg(timeWords(local.news->newest->created)));
    m_news->setVisible(newer);
    updateButtons();
}

void ServiceCard::updateButtons()
{
    const bool idle = m_state.busy.isEmpty();
    const bool runs = m_state.running && m_state.running->running;
    m_refresh->setEnabled(!m_running);
    m_start->setEnabled(idle && m_built && (!runs || m_state.running->outdated));
    m_stop->setEnabled(idle && runs);
    m_reset->setEnabled(idle && m_built && runs);
    m_copy->setEnabled(runs && !m_state.running->uri.empty());
    m_log->setEnabled(runs);
    m_news->setEnabled(idle);
}

}  // namespace decant::gui
