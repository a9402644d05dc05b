// SPDX-License-Identifier: MIT
#include "gui/masking/linesedit.h"

#include <QKeyEvent>

namespace decant::gui {

LinesEdit::LinesEdit(const QString& text, int visibleLines, QWidget* parent)
    : QPlainTextEdit(text, parent)
    , m_taken(text)
{
    setTabChangesFocus(true);
    setFixedHeight(fontMetrics().lineSpacing() * visibleLines + 14);
}

void LinesEdit::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    finish();
}

void LinesEdit::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier))
        finish();
    else
        QPlainTextEdit::keyPressEvent(event);
}

void LinesEdit::finish()
{
    if (toPlainText() == m_taken)
        return;
    m_taken = toPlainText();
    emit editingFinished();
}

}  // namespace decant::gui
