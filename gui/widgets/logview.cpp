// SPDX-License-Identifier: MIT
#include "gui/widgets/logview.h"

#include "gui/widgets/ansi.h"
#include "gui/widgets/theme.h"

#include <QFontDatabase>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextCursor>

#include <algorithm>

namespace decant::gui {

namespace {

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
}

void LogView::appendLines(const QStringList& lines)
{
    if (lines.isEmpty())
        return;
    QScrollBar* bar = verticalScrollBar();
    const bool follow = bar->value() >= bar->maximum();
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    cursor.beginEditBlock();
    // More than fits would be thrown away at once.
    for (qsizetype i = std::max<qsizetype>(0, lines.size() - kMaxLines); i < lines.size(); ++i) {
        if (!document()->isEmpty() || cursor.position() > 0)
            cursor.insertBlock();
        for (const AnsiRun& run : parseAnsi(lines[i])) {
            QTextCharFormat format;
            if (run.colour >= 0)
                format.setForeground(ansiColour(run.colour, palette()));
            if (run.bold)
                format.setFontWeight(QFont::Bold);
            cursor.insertText(run.text, format);
        }
    }
    cursor.endEditBlock();
    if (follow)
        bar->setValue(bar->maximum());
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
