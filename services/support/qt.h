// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <string>
#include <string_view>

namespace decant {

/// UTF-8 to QString; one of the two places where strings cross the Qt border.
[[nodiscard]] inline QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// QString to UTF-8.
[[nodiscard]] inline std::string toUtf8(const QString& text)
{
    return text.toStdString();
}

}  // namespace decant
