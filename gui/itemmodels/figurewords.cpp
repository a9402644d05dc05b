// SPDX-License-Identifier: MIT
// Sizes, counts, times and ages as people read them.
#include "gui/itemmodels/words.h"
#include "gui/itemmodels/wordscontext.h"
#include "services/support/qt.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace decant::gui {

QString bytesWords(std::int64_t bytes)
{
    return QLocale().formattedDataSize(bytes, bytes < 1000 ? 0 : 1, QLocale::DataSizeSIFormat);
}

QString countWords(std::int64_t count)
{
    return QLocale().toString(static_cast<qlonglong>(count));
}

QString secondsWords(double seconds)
{
    if (seconds < 60)
        return Words::tr("%1 s").arg(QLocale().toString(seconds, 'f', seconds < 10 ? 2 : 1));
    const auto whole = static_cast<qint64>(seconds + 0.5);
    return Words::tr("%1 min %2 s").arg(whole / 60).arg(whole % 60);
}

QString timeWords(const std::string& iso)
{
    if (iso.empty())
        return {};
    const QDateTime time = QDateTime::fromString(toQString(iso), Qt::ISODateWithMs);
    return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::ShortFormat)
                          : toQString(iso);
}

QString ageWords(const std::string& iso, const QDateTime& now)
{
    const QDateTime time = QDateTime::fromString(toQString(iso), Qt::ISODateWithMs);
    if (!time.isValid())
        return {};
    constexpr qint64 kMinute = 60;
    constexpr qint64 kHour = 60 * kMinute;
    constexpr qint64 kDay = 24 * kHour;
    const qint64 seconds = time.secsTo(now);
    if (seconds < kMinute)
        return Words::tr("just now");
    if (seconds < kHour)
        return Words::tr("%n minute(s) ago", nullptr, static_cast<int>(seconds / kMinute));
    if (seconds < 2 * kDay)
        return Words::tr("%n hour(s) ago", nullptr, static_cast<int>(seconds / kHour));
    return Words::tr("%n day(s) ago", nullptr, static_cast<int>(seconds / kDay));
}

}  // namespace decant::gui
