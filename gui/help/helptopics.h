// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace decant::gui {

/// A widget whose topic changes with what it shows names it in this dynamic property (a string like
/// "functions/contact.md#email").
inline constexpr const char* kHelpTopicProperty = "helpTopic";

/// The topic of the innermost widget around `widget` that has one, "" when none has.
[[nodiscard]] QString helpTopicOf(const QWidget* widget);

/// Every topic that widgets have by their object names.
[[nodiscard]] QStringList helpTopics();

/// The topic of a masking function: its place in the page of its family.
[[nodiscard]] QString functionTopic(const QString& function);

}  // namespace decant::gui
