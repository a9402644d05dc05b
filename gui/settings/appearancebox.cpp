// SPDX-License-Identifier: MIT
#include "gui/settings/appearancebox.h"

#include "gui/app/language.h"
#include "gui/widgets/theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLocale>
#include <QSettings>
#include <QSpinBox>

using namespace Qt::Literals::StringLiterals;

namespace decant::gui {

AppearanceBox::AppearanceBox(QWidget* parent)
    : QGroupBox(tr("Appearance"), parent)
    , m_theme(new QComboBox(this))
    , m_language(new QComboBox(this))
{
    makeTheme();
    makeLanguage();
    auto* seconds = new QSpinBox(this);
    seconds->setObjectName(u"notifyAfterSpinBox"_s);
    seconds->setAccessibleName(tr("Tell the desktop of work that took longer"));
    seconds->setRange(0, 3600);
    seconds->setSuffix(tr(" s"));
    seconds->setValue(QSettings().value(u"notifyAfterSeconds"_s, 10).toInt());
    seconds->setToolTip(tr("A notification says when work that took at least this long has ended "
                           "and this window is not the active one."));
    auto* form = new QFormLayout(this);
    form->addRow(tr("T&heme:"), m_theme);
    form->addRow(tr("La&nguage:"), m_language);
    form->addRow(tr("Tell of the end of &work longer than:"), seconds);
    connect(seconds, &QSpinBox::valueChanged, this,
            [](int value) { QSettings().setValue(u"notifyAfterSeconds"_s, value); });
    activate();
}

void AppearanceBox::makeTheme()
{
    m_theme->setObjectName(u"themeComboBox"_s);
    m_theme->setAccessibleName(tr("Theme"));
    m_theme->addItem(tr("As the desktop"), static_cast<int>(ThemeChoice::Auto));
    m_theme->addItem(tr("Light"), static_cast<int>(ThemeChoice::Light));
    m_theme->addItem(tr("Dark"), static_cast<int>(ThemeChoice::Dark));
    connect(m_theme, &QComboBox::activated, this, [this](int index) {
        chooseTheme(static_cast<ThemeChoice>(m_theme->itemData(index).toInt()));
    });
}

void AppearanceBox::makeLanguage()
{
    m_language->setObjectName(u"languageComboBox"_s);
    m_language->setAccessibleName(tr("Language"));
    m_language->addItem(tr("As the desktop"), QString());
    // Everybody finds their own language by its own name.
    for (const QString& name : languages()) {
        QString own = QLocale(name).nativeLanguageName();
        if (!own.isEmpty())
            own[0] = own[0].toUpper();
        m_language->addItem(own, name);
    }
    connect(m_language, &QComboBox::activated, this, [this](int index) {
        const QString name = m_language->itemData(index).toString();
        if (name == chosenLanguage())
            return;
        QSettings().setValue(u"language"_s, name);
        emit languageChanged();
    });
}

void AppearanceBox::activate()
{
    m_theme->setCurrentIndex(m_theme->findData(static_cast<int>(chosenTheme())));
    m_language->setCurrentIndex(qMax(0, m_language->findData(chosenLanguage())));
}

}  // namespace decant::gui
