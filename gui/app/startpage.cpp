// SPDX-License-Identifier: MIT
#include "gui/app/startpage.h"

#include "gui/widgets/pageparts.h"
#include "gui/widgets/theme.h"

#include <QCommandLinkButton>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace decant::gui {

StartPage::StartPage(QWidget* parent)
    : QWidget(parent)
    , m_recentBox(new QWidget(this))
    , m_recent(new QListWidget(m_recentBox))
{
    setObjectName(u"startPage"_s);
    auto* mark = new QLabel(this);
    mark->setPixmap(QIcon(u":/icons/decant.svg"_s).pixmap(QSize(72, 72), devicePixelRatioF()));
    mark->setAlignment(Qt::AlignCenter);
    auto* title = new QLabel(u"Decant"_s, this);
    QFont font = title->font();
    font.setPointSizeF(font.pointSizeF() * 2.2);
    font.setWeight(QFont::DemiBold);
    title->setFont(font);
    title->setAlignment(Qt::AlignCenter);
    auto* text = new QLabel(
        tr("Pours production data into small, masked, ready-to-start database images."), this);
    text->setAlignment(Qt::AlignCenter);
    text->setWordWrap(true);
    text->setForegroundRole(QPalette::PlaceholderText);

    auto* column = new QWidget(this);
    column->setMaximumWidth(560);
    auto* doors = new QVBoxLayout(column);
    doors->setSpacing(6);
    doors->addWidget(makeDoor(u"newProjectCommandLinkButton"_s, u"new"_s,
                              tr("New from a database …"),
                              tr("Paste a connection URI; Decant reads the schema and proposes "
                                 "rules."),
                              &StartPage::newWanted));
    doors->addWidget(makeDoor(u"openProjectCommandLinkButton"_s, u"open"_s, tr("Open …"),
                              tr("A decant.toml that already exists."), &StartPage::openWanted));
    m_sample = makeDoor(u"sampleCommandLinkButton"_s, u"sample"_s, tr("Try the sample"),
                        tr("A made-up web shop that shows every step."), &StartPage::sampleWanted);
    doors->addWidget(m_sample);

    auto* recentTitle = new QLabel(tr("Recent projects"), m_recentBox);
    m_recent->setObjectName(u"recentListWidget"_s);
    m_recent->setAccessibleName(tr("Recent projects"));
    m_recent->setMaximumHeight(170);
    auto* recentLayout = new QVBoxLayout(m_recentBox);
    recentLayout->setContentsMargins(0, 12, 0, 0);
    recentLayout->addWidget(recentTitle);
    recentLayout->addWidget(m_recent);
    doors->addWidget(m_recentBox);
    m_recentBox->hide();
    connect(m_recent, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) {
        emit fileWanted(item->data(Qt::UserRole).toString());
    });

    auto* layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addWidget(mark);
    layout->addWidget(title);
    layout->addWidget(text);
    layout->addSpacing(18);
    auto* centred = new QHBoxLayout;
    centred->addStretch(1);
    centred->addWidget(column, 4);
    centred->addStretch(1);
    layout->addLayout(centred);
    layout->addStretch(3);
}

QWidget* StartPage::makeDoor(const QString& objectName, const QString& icon, const QString& title,
                             const QString& text, void (StartPage::*wanted)())
{
    auto* door = new QCommandLinkButton(title, text, this);
    door->setObjectName(objectName);
    door->setIcon(themedIcon(icon));
    door->setIconSize(QSize(24, 24));
    connect(door, &QCommandLinkButton::clicked, this, wanted);
    return door;
}

void StartPage::setRecent(const QStringList& files)
{
    m_recent->clear();
    for (const QString& file : files) {
        const QFileInfo info(file);
        auto* item = new QListWidgetItem(themedIcon(u"file"_s),
                                         tr("%1 – %2").arg(info.dir().dirName(), file), m_recent);
        item->setData(Qt::UserRole, file);
    }
    m_recentBox->setVisible(!files.isEmpty());
}

void StartPage::setSampleAvailable(bool available)
{
    m_sample->setVisible(available);
}

}  // namespace decant::gui
