// SPDX-License-Identifier: MIT
#pragma once

#include <QPlainTextEdit>
#include <QStringList>

namespace decant::gui {

/// A read-only log that takes batches, keeps the newest lines and follows the end until the reader
/// scrolls up.
class LogView : public QPlainTextEdit {
    Q_OBJECT
public:
    static constexpr int kMaxLines = 10'000;

    explicit LogView(QWidget* parent = nullptr);

    /// Lines may hold ANSI colours.
    void appendLines(const QStringList& lines);
    /// Selects the next line that holds `text`, from the cursor on and around the end.
    bool findNext(const QString& text);
};

}  // namespace decant::gui
