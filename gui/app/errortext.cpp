// SPDX-License-Identifier: MIT
#include "gui/app/errortext.h"

#include "gui/itemmodels/words.h"
#include "services/support/qt.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace decant::gui {

namespace {

struct ErrorWords {
    Q_DECLARE_TR_FUNCTIONS(decant::gui::ErrorWords)
};

/// The English name of an area, to be translated; nullptr for General.
const char* areaName(Error::Area area)
{
    switch (area) {
    case Error::Area::General:
        return nullptr;
    case Error::Area::Usage:
        return QT_TRANSLATE_NOOP("decant::gui::ErrorWords", "Input");
    case Error::Area::Project:
        return QT_TRANSLATE_NOOP("decant::gui::ErrorWords", "Project");
    case Error::Area::Source:
        return QT_TRANSLATE_NOOP("decant::gui::ErrorWords", "Source database");
    case Error::Area::Engine:
        return QT_TRANSLATE_NOOP("decant::gui::ErrorWords", "Container engine");
    case Error::Area::Registry:
        return QT_TRANSLATE_NOOP("decant::gui::ErrorWords", "Registry");
    }
    return nullptr;
}

QString codeWords(Error::Code code)
{
    switch (code) {
    case Error::Code::Cancelled:
        return ErrorWords::tr("cancelled");
    case Error::Code::InvalidInput:
        return ErrorWords::tr("cannot be used as it is");
    case Error::Code::NotFound:
        return ErrorWords::tr("not found");
    case Error::Code::Denied:
        return ErrorWords::tr("access denied");
    case Error::Code::Unavailable:
        return ErrorWords::tr("cannot be reached");
    case Error::Code::Conflict:
        return ErrorWords::tr("something else is there already");
    case Error::Code::NoSpace:
        return ErrorWords::tr("the disk is full");
    case Error::Code::Finding:
        return ErrorWords::tr("the check says no");
    case Error::Code::Internal:
        return ErrorWords::tr("unexpected failure");
    }
    return {};
}

}  // namespace

QString ErrorText::below() const
{
    return QString(detail + u'\n' + hint).trimmed();
}

QString ErrorText::full() const
{
    return QString(title + u'\n' + below()).trimmed();
}

ErrorText errorText(const Error& error)
{
    const char* const name = areaName(error.area);
    const QString area = name == nullptr ? QString() : ErrorWords::tr(name);
    QString what = toQString(error.what);
    // What is about the whole of an area names it once.
    if (what.compare(QLatin1String(name), Qt::CaseInsensitive) == 0)
        what.clear();
    QString subject = area;
    if (!what.isEmpty())
        subject = area.isEmpty() ? what : ErrorWords::tr("%1 (%2)").arg(area, what);
    ErrorText text;
    text.title = subject.isEmpty() ? codeWords(error.code)
                                   : ErrorWords::tr("%1: %2").arg(subject, codeWords(error.code));
    // libpq begins its second line with a tab.
    text.detail = words(error.detail).replace(u"\n\t"_s, u"\n"_s).trimmed();
    text.hint = words(error.hint);
    return text;
}

}  // namespace decant::gui
