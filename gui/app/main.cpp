// SPDX-License-Identifier: MIT
#include "gui/app/language.h"
#include "gui/app/mainwindow.h"
#include "gui/app/windowkeeper.h"
#include "gui/widgets/theme.h"

#include <QApplication>
#include <QCommandLineParser>

using namespace Qt::Literals::StringLiterals;

int main(int argc, char* argv[])
{
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"decant"_s);
    QApplication::setOrganizationName(u"decant"_s);
    QApplication::setApplicationDisplayName(u"Decant"_s);
    QApplication::setApplicationVersion(QStringLiteral(DECANT_VERSION));
    QApplication::setDesktopFileName(u"decant"_s);

    decant::gui::applyLanguage(decant::gui::chosenLanguage());

    QCommandLineParser parser;
    parser.setApplicationDescription(QApplication::translate(
        "main", "Pours production data into small, masked, ready-to-start database images."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        u"project"_s, QApplication::translate("main", "decant.toml, or the folder it lies in"),
        u"[project]"_s);
    parser.process(app);

    decant::gui::applyTheme(decant::gui::chosenTheme());
    const decant::gui::WindowKeeper keeper;
    keeper.window()->show();
    if (const QStringList files = parser.positionalArguments(); !files.isEmpty())
        keeper.window()->openFile(files.first());
    return QApplication::exec();
}
