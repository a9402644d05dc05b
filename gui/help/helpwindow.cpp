// SPDX-License-Identifier: MIT
#include "gui/help/helpwindow.h"

#include "gui/widgets/pageparts.h"

#include <QDir>
#include <QEvent>
#include <QFile>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>
#include <QTextFrame>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace decant::gui {

namespace {

const QString kFolder = u"qrc:/help/"_s;
const QString kContents = u"index.md"_s;

}  // namespace

std::vector<HelpSection> readHelp()
{
    QStringList pages{kContents,
                      u"tutorial.md"_s,
                      u"window.md"_s,
                      u"qa.md"_s,
                      u"ci.md"_s,
                      u"own-services.md"_s,
                      u"troubleshooting.md"_s,
                      u"project-file.md"_s,
                      u"masking-functions.md"_s};
    for (const QString& family : QDir(u":/help/functions"_s).entryList(QDir::Files, QDir::Name))
        pages << u"functions/"_s + family;
    std::vector<HelpSection> all;
    for (const QString& page : pages) {
        QFile file(u":/help/"_s + page);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const auto sections = helpSections(page, QString::fromUtf8(file.readAll()));
        all.insert(all.end(), sections.begin(), sections.end());
    }
    return all;
}

HelpWindow::HelpWindow(QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_sections(readHelp())
    , m_search(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_text(new QTextBrowser(this))
{
    setObjectName(u"helpWindow"_s);
    setWindowTitle(tr("Help"));
    resize(980, 720);
    m_list->setObjectName(u"helpListView"_s);
    m_list->setAccessibleName(tr("Pages and search results"));
    m_list->setModel(&m_found);
    m_list->setTextElideMode(Qt::ElideRight);
    m_text->setObjectName(u"helpTextBrowser"_s);
    m_text->setAccessibleName(tr("Text of the page"));
    m_text->setOpenExternalLinks(true);
    auto* splitter = new QSplitter(this);
    splitter->addWidget(m_list);
    splitter->addWidget(m_text);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({260, 720});
    splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(makeBar());
    layout->addWidget(splitter, 1);
    connect(m_text, &QTextBrowser::sourceChanged, this,
            [this](const QUrl& url) { goTo(url.fragment()); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& index) { openRow(index.row()); });
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { openRow(0); });
    search({});
}

QWidget* HelpWindow::makeBar()
{
    auto* bar = new QWidget(this);
    auto* back = makeButton(u"helpBackPushButton"_s, u"undo"_s, tr("&Back"), bar);
    auto* forward = makeButton(u"helpForwardPushButton"_s, u"redo"_s, tr("&Forward"), bar);
    auto* contents = makeButton(u"helpContentsPushButton"_s, u"overview"_s, tr("&Contents"), bar);
    back->setShortcut(QKeySequence::Back);
    forward->setShortcut(QKeySequence::Forward);
    back->setEnabled(false);
    forward->setEnabled(false);
    connect(m_text, &QTextBrowser::backwardAvailable, back, &QWidget::setEnabled);
    connect(m_text, &QTextBrowser::forwardAvailable, forward, &QWidget::setEnabled);
    connect(back, &QPushButton::clicked, m_text, &QTextBrowser::backward);
    connect(forward, &QPushButton::clicked, m_text, &QTextBrowser::forward);
    connect(contents, &QPushButton::clicked, this, [this] { showTopic(kContents); });
    m_search->setObjectName(u"helpSearchLineEdit"_s);
    m_search->setAccessibleName(tr("Search the help"));
    m_search->setPlaceholderText(tr("Search the help"));
    m_search->setClearButtonEnabled(true);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(back);
    layout->addWidget(forward);
    layout->addWidget(contents);
    layout->addStretch();
    layout->addWidget(m_search, 1);
    return bar;
}

void HelpWindow::showTopic(const QString& topic)
{
    const QString page = topic.section(u'#', 0, 0);
    const bool known =
        std::any_of(m_sections.begin(), m_sections.end(),
                    [&](const HelpSection& section) { return section.page == page; });
    show();
    raise();
    activateWindow();
    m_text->setSource(QUrl(kFolder + (known ? topic : kContents)));
}

QString HelpWindow::topic() const
{
    return m_text->source().toString().mid(kFolder.size());
}

void HelpWindow::search(const QString& words)
{
    m_found.setRows(searchHelp(m_sections, words));
}

void HelpWindow::openRow(int row)
{
    if (row >= 0 && row < m_found.rowCount())
        m_text->setSource(QUrl(kFolder + m_found.row(row).topic()));
}

/// Qt gives Markdown headings no anchors, so they are looked for by their text.
void HelpWindow::goTo(const QString& anchor)
{
    if (anchor.isEmpty())
        return;
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0 || headingAnchor(block.text()) != anchor)
            continue;
        // Lays out everything, so that the scroll bar reaches as far as it has to.
        m_text->document()->size();
        const QTextCursor at(block);
        m_text->setTextCursor(at);
        QScrollBar* bar = m_text->verticalScrollBar();
        const int wanted = bar->value() + m_text->cursorRect(at).top();
        if (wanted > bar->maximum()) {
            // Room below the end, so that the last headings reach the top, too.
            QTextFrame* root = m_text->document()->rootFrame();
            QTextFrameFormat format = root->frameFormat();
            format.setBottomMargin(m_text->viewport()->height());
            root->setFrameFormat(format);
            m_text->document()->size();
        }
        bar->setValue(wanted);
        return;
    }
}

void HelpWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    // Colours of links are kept in the document.
    if (event->type() == QEvent::PaletteChange && !m_text->source().isEmpty())
        m_text->reload();
}

}  // namespace decant::gui
