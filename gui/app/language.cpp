// SPDX-License-Identifier: MIT
#include "gui/app/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace decant::gui {

QStringList languages()
{
    QStringList names;
    const QString folder = u":/i18n"_s;
    for (QString file : QDir(folder).entryList({u"decant_*.qm"_s}, QDir::Files, QDir::Name))
        names << file.remove(u"decant_"_s).remove(u".qm"_s);
    return names;
}

QString chosenLanguage()
{
    return QSettings().value(u"language"_s).toString();
}

void applyLanguage(const QString& language)
{
    static std::array<QTranslator, 2> words;
    for (QTranslator& translator : words)
        QCoreApplication::removeTranslator(&translator);
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    QLocale::setDefault(locale);
    auto& [qtWords, ourWords] = words;
    if (qtWords.load(locale, u"qtbase"_s, u"_"_s,
                     QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qtWords);
    if (ourWords.load(locale, u"decant"_s, u"_"_s, u":/i18n"_s))
        QCoreApplication::installTranslator(&ourWords);
}

}  // namespace decant::gui
