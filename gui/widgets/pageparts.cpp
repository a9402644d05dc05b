// SPDX-License-Identifier: MIT
#include "gui/widgets/pageparts.h"

#include "gui/widgets/itemdelegate.h"
#include "gui/widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableView>
#include <QTreeView>
#include <QVBoxLayout>

#include <memory>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace decant::gui {

namespace {

QLabel* titleLabel(const QString& text, double factor, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QLabel* quietLabel(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

/// Gives every column the room of its heading when its view comes to the screen: widths that are
/// set in code know neither the language nor the font.
class HeadingFit : public QObject {
public:
    HeadingFit(QHeaderView* header, QObject* view)
        : QObject(view)
        , m_header(header)
    {
        view->installEventFilter(this);
    }
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Show || event->type() == QEvent::FontChange)
            fit();
        return QObject::eventFilter(watched, event);
    }

private:
    void fit()
    {
        for (int i = 0; i < m_header->count(); ++i) {
            const int wanted = m_header->sectionSizeHint(i);
            if (m_header->sectionResizeMode(i) == QHeaderView::Interactive
                && !m_header->isSectionHidden(i) && m_header->sectionSize(i) < wanted)
                m_header->resizeSection(i, wanted);
        }
    }

    QHeaderView* m_header;
};

}  // namespace

PageHeader::PageHeader(const QString& icon, const QString& title, const QString& text,
                       QWidget* parent)
    : QWidget(parent)
    , m_title(titleLabel(title, 1.45, this))
    , m_text(quietLabel(text, this))
    , m_actions(new QHBoxLayout)
{
    m_title->setObjectName(u"pageTitleLabel"_s);
    m_text->setObjectName(u"pageTextLabel"_s);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_title);
    texts->addWidget(m_text);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 6);
    layout->setSpacing(12);
    layout->addWidget(new IconLabel(icon, 28, this), 0, Qt::AlignTop);
    layout->addLayout(texts, 1);
    layout->addLayout(m_actions);
}

void PageHeader::setTitle(const QString& title)
{
    m_title->setText(title);
}

void PageHeader::setText(const QString& text)
{
    m_text->setText(text);
}

void PageHeader::addAction(QWidget* widget)
{
    m_actions->addWidget(widget, 0, Qt::AlignTop);
}

EmptyState::EmptyState(const QString& icon, const QString& title, const QString& text,
                       QWidget* parent)
    : QWidget(parent)
    , m_title(titleLabel(title, 1.2, this))
    , m_text(quietLabel(text, this))
    , m_buttons(new QHBoxLayout)
{
    m_title->setObjectName(u"emptyTitleLabel"_s);
    m_text->setObjectName(u"emptyTextLabel"_s);
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setMinimumWidth(420);
    m_text->setMaximumWidth(620);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addStretch(2);
    layout->addWidget(new IconLabel(icon, 48, this), 0, Qt::AlignCenter);
    layout->addWidget(m_title);
    auto* centred = new QHBoxLayout;
    centred->addStretch();
    centred->addWidget(m_text, 10);
    centred->addStretch();
    layout->addLayout(centred);
    m_buttons->addStretch();
    m_buttons->addStretch();
    layout->addLayout(m_buttons);
    layout->addStretch(3);
}

void EmptyState::setTexts(const QString& title, const QString& text)
{
    m_title->setText(title);
    m_text->setText(text);
    enableButtons(true);
}

void EmptyState::setWaiting(const QString& title, const QString& text)
{
    setTexts(title, text);
    enableButtons(false);
}

void EmptyState::enableButtons(bool on)
{
    for (int i = 0; i < m_buttons->count(); ++i) {
        if (QWidget* button = m_buttons->itemAt(i)->widget())
            button->setEnabled(on);
    }
}

QPushButton* EmptyState::addButton(const QString& objectName, const QString& text)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(objectName);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent)
    , m_icon(new IconLabel(u"info"_s, 20, this))
    , m_text(new QLabel(this))
    , m_buttons(new QHBoxLayout)
{
    setObjectName(u"messageBar"_s);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_text->setObjectName(u"messageTextLabel"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 6, 6, 6);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    layout->addLayout(m_buttons);
    hide();
}

void MessageBar::show(const QString& icon, const QString& text)
{
    static_cast<IconLabel*>(m_icon)->setIcon(icon);
    m_text->setText(text);
    setVisible(true);
}

QPushButton* MessageBar::addButton(const QString& objectName, const QString& text)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(objectName);
    m_buttons->addWidget(button, 0, Qt::AlignTop);
    return button;
}

void MessageBar::clearButtons()
{
    while (QLayoutItem* item = m_buttons->takeAt(0)) {
        if (item->widget() != nullptr)
            item->widget()->deleteLater();
        const std::unique_ptr<QLayoutItem> owned(item);
    }
}

QString MessageBar::text() const
{
    return m_text->text();
}

IconLabel::IconLabel(QString name, int size, QWidget* parent)
    : QLabel(parent)
    , m_name(std::move(name))
    , m_size(size)
{
    setFixedSize(size, size);
    renew();
}

void IconLabel::setIcon(const QString& name)
{
    m_name = name;
    renew();
}

void IconLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        renew();
}

void IconLabel::renew()
{
    setPixmap(themedIcon(m_name).pixmap(QSize(m_size, m_size), devicePixelRatioF()));
}

QPushButton* makeButton(const QString& objectName, const QString& icon, const QString& text,
                        QWidget* parent)
{
    auto* button = new QPushButton(themedIcon(icon), text, parent);
    button->setObjectName(objectName);
    return button;
}

void setUpTable(QTableView* view, const QString& objectName, const QString& accessibleName)
{
    view->setObjectName(objectName);
    view->setAccessibleName(accessibleName);
    view->setItemDelegate(new ItemDelegate(view));
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setShowGrid(false);
    view->setAlternatingRowColors(true);
    view->setWordWrap(false);
    view->setTabKeyNavigation(false);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->verticalHeader()->hide();
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->verticalHeader()->setDefaultSectionSize(view->fontMetrics().height() + 10);
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    view->horizontalHeader()->setStretchLastSection(true);
    new HeadingFit(view->horizontalHeader(), view);
}

void setUpTree(QTreeView* view, const QString& objectName, const QString& accessibleName)
{
    view->setObjectName(objectName);
    view->setAccessibleName(accessibleName);
    view->setItemDelegate(new ItemDelegate(view));
    view->setUniformRowHeights(true);
    view->setAlternatingRowColors(true);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    new HeadingFit(view->header(), view);
}

}  // namespace decant::gui
