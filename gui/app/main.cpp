// SPDX-License-Identifier: MIT
#include "gui/app/mainwindow.h"
#include "gui/widgets/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;

int main(int argc, char* argv[])
{
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"decant"_s);
    QApplication::setOrganizationName(u"decant"_s);
    QApplication::setApplicationDisplayName(u"Decant"_s);
    QApplication::setApplicationVersion(QStringLiteral(DECANT_VERSION));
    QApplication::setDesktopFileName(u"decant"_s);

    QTranslator qtWords;
    QTranslator ourWords;
    const QString language = QSettings().value(u"language"_s).toString();
    const QLocale locale = language.isEmpty() ? QLocale() : QLocale(language);
    QLocale::setDefault(locale);
    if (qtWords.load(locale, u"qtbase"_s, u"_"_s,
                     QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QApplication::installTranslator(&qtWords);
    if (ourWords.load(locale, u"decant"_s, u"_"_s, u":/i18n"_s))
        QApplication::installTranslator(&ourWords);

    QCommandLineParser parser;
    parser.setApplicationDescription(QApplication::translate(
        "main", "Pours production data into small, masked, ready-to-start database images."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        u"project"_s, QApplication::translate("main", "decant.toml, or the folder it lies in"),
        u"[project]"_s);
    parser.process(app);

    decant::gui::applyTheme(
        static_cast<decant::gui::ThemeChoice>(QSettings().value(u"theme"_s, 0).toInt()));
    decant::gui::MainWindow window;
    window.show();
    if (const QStringList files = parser.positionalArguments(); !files.isEmpty())
        window.openFile(files.first());
    return QApplication::exec();
}
