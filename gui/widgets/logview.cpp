// SPDX-License-Identifier: MIT
#include "gui/widgets/logview.h"

#include "gui/widgets/ansi.h"
#include "gui/widgets/theme.h"

#include <QElapsedTimer>
#include <QFontDatabase>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextCursor>

#include <algorithm>

namespace decant::gui {

namespace {

constexpr qint64 kSlice = 4;  ///< milliseconds of writing at a time
constexpr int kPause = 10;  ///< milliseconds in which others have their turn
constexpr qsizetype kFewest = 10;  ///< lines at a time
constexpr qsizetype kMost = 2000;

QColor ansiColour(int colour, const QPalette& palette)
{
    const ThemeColours& colours = themeColours(palette);
    switch (colour) {
    case 1:
        return colours.error;
    case 2:
        return colours.ok;
    case 3:
        return colours.warning;
    case 4:
    case 6:
        return colours.accent;
    case 0:
    case 7:
        return colours.muted;
    default:
        return palette.color(QPalette::Text);
    }
}

}  // namespace

LogView::LogView(QWidget* parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setMaximumBlockCount(kMaxLines);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_writing.setInterval(kPause);
    connect(&m_writing, &QTimer::timeout, this, &LogView::writeSome);
}

void LogView::appendLines(const QStringList& lines)
{
    if (lines.isEmpty())
        return;
    // More than fits would be thrown away at once.
    m_waiting += lines.mid(std::max<qsizetype>(0, lines.size() - kMaxLines));
    if (m_waiting.size() > kMaxLines)
        m_waiting.remove(0, m_waiting.size() - kMaxLines);
    if (!m_writing.isActive())
        writeSome();
}

void LogView::clear()
{
    m_waiting.clear();
    m_writing.stop();
    QPlainTextEdit::clear();
}

void LogView::writeSome()
{
    QScrollBar* bar = verticalScrollBar();
    const bool follow = bar->value() >= bar->maximum();
    QElapsedTimer clock;
    clock.start();
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    cursor.beginEditBlock();
    const qsizetype count = std::min(m_waiting.size(), m_atOnce);
    for (qsizetype i = 0; i < count; ++i)
        write(cursor, m_waiting[i]);
    // The larger part of the work is done here: the lines are laid out, and the oldest thrown away.
    cursor.endEditBlock();
    m_waiting.remove(0, count);
    if (follow)
        bar->setValue(bar->maximum());
    const qint64 took = std::max<qint64>(1, clock.elapsed());
    m_atOnce = std::clamp(took < kSlice ? m_atOnce * 2 : m_atOnce * kSlice / took, kFewest, kMost);
    if (m_waiting.isEmpty())
        m_writing.stop();
    else
        m_writing.start();
}

void LogView::write(QTextCursor& cursor, const QString& line)
{
    if (!document()->isEmpty() || cursor.position() > 0)
        cursor.insertBlock();
    for (const AnsiRun& run : parseAnsi(line)) {
        QTextCharFormat format;
        if (run.colour >= 0)
            format.setForeground(ansiColour(run.colour, palette()));
        if (run.bold)
            format.setFontWeight(QFont::Bold);
        cursor.insertText(run.text, format);
    }
}

bool LogView::findNext(const QString& text)
{
    if (text.isEmpty())
        return false;
    if (find(text))
        return true;
    moveCursor(QTextCursor::Start);
    return find(text);
}

}  // namespace decant::gui
