// SPDX-License-Identifier: MIT
#pragma once

#include <QPlainTextEdit>
#include <QStringList>
#include <QTimer>

namespace decant::gui {

/// A read-only log that takes batches, keeps the newest lines and follows the end until the reader
/// scrolls up.
class LogView : public QPlainTextEdit {
    Q_OBJECT
public:
    static constexpr int kMaxLines = 10'000;

    explicit LogView(QWidget* parent = nullptr);

    /// Lines may hold ANSI colours. Many lines are written in pieces, between which the window
    /// answers.
    void appendLines(const QStringList& lines);
    /// Also what still waits to be written.
    void clear();
    /// Selects the next line that holds `text`, from the cursor on and around the end.
    bool findNext(const QString& text);

private:
    void writeSome();
    void write(QTextCursor& cursor, const QString& line);

    QStringList m_waiting;
    QTimer m_writing;
    qsizetype m_atOnce = 100;  ///< lines of a slice, by how long the last one took
};

}  // namespace decant::gui
