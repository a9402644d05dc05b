// SPDX-License-Identifier: MIT
#include "gui/source/sourcepage.h"

#include "gui/app/errortext.h"
#include "gui/app/projectdocument.h"
#include "gui/app/servicestates.h"
#include "gui/itemmodels/roles.h"
#include "gui/itemmodels/words.h"
#include "gui/source/connectionform.h"
#include "gui/source/datapreview.h"
#include "gui/widgets/pageparts.h"
#include "gui/widgets/scrolled.h"
#include "services/secrets/sourcepassword.h"
#include "services/support/qt.h"

#include <QGroupBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequence>
#include <QLineEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace decant::gui {

namespace {

QString factsWords(const SourceFacts& facts)
{
    QStringList lines;
    lines << SourcePage::tr("Server: %1").arg(toQString(facts.serverVersionText));
    lines << SourcePage::tr("Role: %1, %2, %3")
                 .arg(toQString(facts.user),
                      facts.standby ? SourcePage::tr("replica") : SourcePage::tr("primary"),
                      facts.encrypted ? SourcePage::tr("encrypted connection")
                                      : SourcePage::tr("connection not encrypted"));
    if (!facts.baseImage.empty())
        lines << SourcePage::tr("Base image: %1").arg(toQString(facts.baseImage));
    if (facts.unreadableTables.empty()) {
        lines << SourcePage::tr("Every table can be read.");
    } else {
        QStringList names;
        for (const std::string& table : facts.unreadableTables)
            names << toQString(table);
        lines << SourcePage::tr("Not readable: %1").arg(names.join(u", "_s));
    }
    return lines.join(u'\n');
}

}  // namespace

SourcePage::SourcePage(const Workbench& bench, QWidget* parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_header(new PageHeader(u"source"_s, tr("Source"),
                              tr("The database is only read, in one consistent snapshot."), this))
    , m_message(new MessageBar(this))
{
    setObjectName(u"sourcePage"_s);
    auto* splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeConnection());
    splitter->addWidget(makeCatalog());
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_header);
    layout->addWidget(m_message);
    layout->addWidget(splitter, 1);

    connect(m_bench.document, &ProjectDocument::projectChanged, this, &SourcePage::showProject);
    connect(m_bench.document, &ProjectDocument::opened, this, &SourcePage::showProject);
    const auto update = [this](const std::string& service) {
        if (service == m_service)
            showState();
    };
    connect(m_bench.services, &ServiceStates::checked, this, update);
    connect(m_bench.services, &ServiceStates::planned, this, update);
}

QWidget* SourcePage::makeConnection()
{
    auto* box = new QGroupBox(tr("Connection"), this);
    m_form = new ConnectionForm(box);
    m_testButton =
        makeButton(u"testConnectionPushButton"_s, u"check"_s, tr("&Test connection"), box);
    m_cancelTestButton = makeButton(u"cancelTestPushButton"_s, u"cancel"_s, tr("Cancel"), box);
    m_cancelTestButton->setEnabled(false);
    m_facts = new QLabel(tr("Not tested yet."), box);
    m_facts->setObjectName(u"factsLabel"_s);
    m_facts->setWordWrap(true);
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_testButton);
    buttons->addWidget(m_cancelTestButton);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(box);
    layout->addWidget(m_form);
    layout->addLayout(buttons);
    layout->addWidget(m_facts);
    layout->addStretch();

    connect(m_form, &ConnectionForm::edited, this, &SourcePage::commit);
    connect(m_form, &ConnectionForm::uriRefused, this,
            [this](const QString& reason) { m_message->show(u"error"_s, reason); });
    connect(m_form, &ConnectionForm::passwordDropped, this, [this] {
        m_message->show(u"info"_s,
                        tr("The password of the URI was not taken over: secrets stay out of the "
                           "project. Choose where it comes from."));
    });
    connect(m_form, &ConnectionForm::passwordEntered, this, &SourcePage::storePassword);
    connect(m_testButton, &QPushButton::clicked, this, &SourcePage::testConnection);
    connect(m_cancelTestButton, &QPushButton::clicked, this, [this] {
        if (m_test)
            m_test->cancel();
    });

    QScrollArea* scroll = scrolled(box, this);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(380);
    return scroll;
}

QWidget* SourcePage::makeCatalog()
{
    auto* box = new QGroupBox(tr("Catalog"), this);
    m_filter = new QLineEdit(box);
    m_filter->setObjectName(u"catalogFilterLineEdit"_s);
    m_filter->setPlaceholderText(tr("Filter tables and columns"));
    m_filter->setAccessibleName(tr("Filter tables and columns"));
    m_filter->setClearButtonEnabled(true);
    m_reload = makeButton(u"readSourcePushButton"_s, u"refresh"_s, tr("&Read"), box);
    m_reload->setShortcut(QKeySequence(QKeySequence::Refresh));
    m_reload->setToolTip(tr("Read the catalog again (F5)"));
    auto* top = new QHBoxLayout;
    top->addWidget(m_filter, 1);
    top->addWidget(m_reload);

    m_tree = new QTreeView(box);
    setUpTree(m_tree, u"catalogTreeView"_s, tr("Tables of the source"));
    m_tree->setModel(&m_catalog);
    m_tree->header()->resizeSection(0, 260);
    m_tree->header()->resizeSection(1, 150);
    m_empty = new EmptyState(u"database"_s, tr("Nothing read yet"),
                             tr("Read the source to see its tables, sizes and keys."), box);
    QPushButton* read = m_empty->addButton(u"emptyReadSourcePushButton"_s, tr("Read the source"));
    m_preview = new DataPreview(m_bench, box);
    auto* split = new QSplitter(Qt::Vertical, box);
    split->setChildrenCollapsible(false);
    split->addWidget(m_tree);
    split->addWidget(m_preview);
    split->setSizes({500, 250});
    m_stack = new QStackedWidget(box);
    m_stack->addWidget(split);
    m_stack->addWidget(m_empty);
    auto* layout = new QVBoxLayout(box);
    layout->addLayout(top);
    layout->addWidget(m_stack, 1);

    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &SourcePage::showRows);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_catalog.setFilter(text);
        m_tree->expandToDepth(text.isEmpty() ? 0 : 1);
    });
    const auto check = [this] {
        if (m_bench.services->state(m_service).checking)
            m_bench.services->cancelCheck(m_service);
        else
            m_bench.services->check(m_service);
    };
    connect(m_reload, &QPushButton::clicked, this, check);
    connect(read, &QPushButton::clicked, this, check);
    return box;
}

void SourcePage::setService(const QString& name)
{
    if (m_service != toUtf8(name)) {
        m_service = toUtf8(name);
        m_facts->setText(tr("Not tested yet."));
        m_message->hide();
    }
    showProject();
    showState();
}

void SourcePage::showProject()
{
    const Service* service = m_bench.document->project().service(m_service);
    if (service == nullptr)
        return;
    m_header->setTitle(tr("Source of %1").arg(toQString(m_service)));
    m_form->setConnection(service->source, service->kind);
}

void SourcePage::showState()
{
    const ServiceState& state = m_bench.services->state(m_service);
    m_catalog.setCatalog(state.catalog, *state.plan);
    if (m_known != state.catalog) {
        m_known = state.catalog;
        m_tree->expandToDepth(m_filter->text().isEmpty() ? 0 : 1);
        m_preview->setTable(m_service, {});
    } else {
        m_preview->reload();  // decisions changed
    }
    m_reload->setText(state.checking ? tr("Cancel") : tr("&Read"));
    if (state.checking) {
        m_empty->setWaiting(tr("Reading the source …"),
                            tr("Tables, columns, keys and sizes are being read."));
    } else if (state.error) {
        const ErrorText words = errorText(*state.error);
        m_empty->setTexts(words.title, words.below());
    } else {
        m_empty->setTexts(tr("Nothing read yet"),
                          tr("Read the source to see its tables, sizes and keys."));
    }
    m_stack->setCurrentIndex(state.catalog ? 0 : 1);
}

void SourcePage::showRows(const QModelIndex& index)
{
    // A table, or the table of a column; a schema has no rows.
    QString table = index.siblingAtColumn(0).data(KeyRole).toString();
    if (table.isEmpty())
        table = index.parent().data(KeyRole).toString();
    m_preview->setTable(m_service, toUtf8(table));
}

void SourcePage::commit(const QString& field)
{
    m_bench.document->edit(tr("Change %1 of %2").arg(field, toQString(m_service)),
                           [this](Project& project) {
                               if (Service* service = project.service(m_service))
                                   service->source = m_form->connection();
                           });
}

void SourcePage::storePassword(const QString& password)
{
    const Service* service = m_bench.document->project().service(m_service);
    if (service == nullptr)
        return;
    m_bench.jobs->start<bool>(
        tr("Keep the password of %1").arg(toQString(m_service)),
        [project = m_bench.document->project(), service = *service,
         password = toUtf8(password)](JobContext&) -> Result<bool> {
            auto stored = storeSourcePassword(project, service, password);
            if (stored)
                return true;
            if (stored.error().code != Error::Code::Unavailable)
                return stored.error();
            keepPasswordForSession(project, service, password);
            return false;
        },
        this,
        [this](Result<bool> stored) {
            if (!stored)
                m_message->show(u"error"_s, errorText(stored.error()).full());
            else if (*stored)
                m_message->show(u"ok"_s, tr("The password is in the keychain."));
            else
                m_message->show(u"warning"_s,
                                tr("There is no keychain here: the password is kept until this "
                                   "window is closed."));
        });
}

void SourcePage::testConnection()
{
    const Service* service = m_bench.document->project().service(m_service);
    if (service == nullptr || m_test)
        return;
    m_testButton->setEnabled(false);
    m_cancelTestButton->setEnabled(true);
    m_facts->setText(tr("Connecting …"));
    m_message->hide();
    m_test = m_bench.jobs->start<SourceFacts>(
        tr("Test the connection of %1").arg(toQString(m_service)),
        [project = m_bench.document->project(), service = *service](JobContext& context) {
            return testSource(project, service, context);
        },
        this,
        [this, name = m_service](Result<SourceFacts> result) {
            m_test.clear();
            m_testButton->setEnabled(true);
            m_cancelTestButton->setEnabled(false);
            if (name != m_service)
                return;
            if (result) {
                m_facts->setText(factsWords(*result));
                m_message->show(u"ok"_s, tr("The connection works."));
            } else {
                m_facts->setText(tr("Not tested yet."));
                m_message->show(u"error"_s, errorText(result.error()).full());
            }
        });
}

}  // namespace decant::gui
