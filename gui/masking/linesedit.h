// SPDX-License-Identifier: MIT
#pragma once

#include <QPlainTextEdit>

namespace decant::gui {

/// A few lines of text that are taken over when the focus leaves or with Ctrl+Return, as a line
/// edit does.
class LinesEdit : public QPlainTextEdit {
    Q_OBJECT
public:
    LinesEdit(const QString& text, int visibleLines, QWidget* parent = nullptr);

signals:
    /// The text differs from what it was when it was last taken over.
    void editingFinished();

protected:
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void finish();
    QString m_taken;
};

}  // namespace decant::gui
