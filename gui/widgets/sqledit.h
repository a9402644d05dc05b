// SPDX-License-Identifier: MIT
#pragma once

#include <QPlainTextEdit>
#include <QString>
#include <QTimer>

namespace KSyntaxHighlighting {
class SyntaxHighlighter;
}

namespace decant::gui {

/// A small editor for one piece of PostgreSQL's SQL. What is typed is checked without a server; a
/// finding is underlined and told.
class SqlEdit : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit SqlEdit(QWidget* parent = nullptr);

    /// Shows `text` without telling anybody.
    void setSql(const QString& text);
    [[nodiscard]] QString sql() const { return toPlainText().trimmed(); }
    /// What is wrong with the text, in words; "" when nothing is.
    [[nodiscard]] const QString& problem() const { return m_problem; }

    /// True while somebody is at work on the text: not checked yet, or wrong.
    [[nodiscard]] bool isPending() const { return m_pause.isActive() || !m_problem.isEmpty(); }

signals:
    /// The text was checked: after a short pause in typing, or when the focus leaves.
    void checked();
    /// Ctrl+Enter.
    void submitted();

protected:
    void changeEvent(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void takeTheme();
    void check();
    void underline(qsizetype position);

    KSyntaxHighlighting::SyntaxHighlighter* m_highlighter;
    QTimer m_pause;
    QString m_problem;
};

}  // namespace decant::gui
