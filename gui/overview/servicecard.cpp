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
    m_build = addFact(grid, tr("Last build"), u"cardBuildLabel"_s);
    m_size = addFact(grid, tr("Size"), u"cardSizeLabel"_s);
    m_start = addFact(grid, tr("First query after"), u"cardStartLabel"_s);
    m_leaks = addFact(grid, tr("Leak scan"), u"cardLeaksLabel"_s);
    m_push = addFact(grid, tr("Registry"), u"cardPushLabel"_s);

    m_refresh = makeButton(u"refreshPushButton"_s, u"refresh"_s, tr("Refresh"), this);
    QPushButton* source = makeButton(u"cardSourcePushButton"_s, u"source"_s, tr("Source"), this);
    QPushButton* masking = makeButton(u"cardMaskingPushButton"_s, u"mask"_s, tr("Masking"), this);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_refresh);
    buttons->addWidget(source);
    buttons->addWidget(masking);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(10);
    layout->addLayout(head);
    layout->addLayout(grid);
    layout->addLayout(buttons);
    connect(m_refresh, &QPushButton::clicked, this,
            [this] { emit refreshWanted(toUtf8(m_service)); });
    connect(source, &QPushButton::clicked, this, [this] { emit sourceWanted(m_service); });
    connect(masking, &QPushButton::clicked, this, [this] { emit maskingWanted(m_service); });
    setState({}, 0);
    setRecord(nullptr);
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

void ServiceCard::setState(const ServiceState& state, int undecided)
{
    if (state.checking)
        setFact(m_source, u"running"_s, tr("is being read"));
    else if (state.error)
        setFact(m_source, u"error"_s, errorText(*state.error).title);
    else if (state.catalog)
        setFact(m_source, u"ok"_s,
                tr("PostgreSQL %1, %2 tables, %3")
                    .arg(toQString(state.catalog->serverVersionText).section(u' ', 0, 0),
                         countWords(static_cast<std::int64_t>(state.catalog->tables.size())),
                         bytesWords(state.catalog->databaseBytes)));
    else
        setFact(m_source, u"waiting"_s, tr("not read yet"));
    if (!state.catalog)
        setFact(m_decisions, u"waiting"_s, tr("not checked yet"));
    else if (undecided > 0)
        setFact(m_decisions, u"question"_s, tr("%n column(s) undecided", nullptr, undecided));
    else
        setFact(m_decisions, u"ok"_s, tr("every column is decided"));
}

void ServiceCard::setRecord(const BuildRecord* record)
{
    if (record == nullptr) {
        setFact(m_build, u"waiting"_s, tr("never built"));
        for (const Fact& fact : {m_size, m_start, m_leaks, m_push})
            setFact(fact, u"waiting"_s, u"–"_s);
        return;
    }
    setFact(m_build, iconName(record->state),
            tr("%1, %2").arg(timeWords(record->startedAt), words(record->state)));
    m_build.text->setToolTip(toQString(record->error.empty() ? record->image : record->error));
    const bool hasImage = record->report.compressedBytes > 0;
    setFact(m_size, hasImage ? u"ok"_s : u"waiting"_s,
            hasImage ? tr("%1 compressed, %2 unpacked")
                           .arg(bytesWords(record->report.compressedBytes),
                                bytesWords(record->report.unpackedBytes))
                     : u"–"_s);
    const VerifyReport& verify = record->verify;
    const bool verified = verify.startToFirstQuerySeconds > 0;
    setFact(m_start, verified ? u"ok"_s : u"waiting"_s,
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
    m_refresh->setEnabled(!running);
}

}  // namespace decant::gui
