// SPDX-License-Identifier: MIT
#pragma once

#include <QPlainTextEdit>
#include <QString>

namespace KSyntaxHighlighting {
class Repository;
class SyntaxHighlighter;
}  // namespace KSyntaxHighlighting

namespace decant::gui {

/// One per program: reading the definitions takes a while.
[[nodiscard]] KSyntaxHighlighting::Repository& syntaxRepository();

/// Read-only text with syntax colours that follow the theme of the program.
class CodeView : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit CodeView(QWidget* parent = nullptr);

    /// `fileName` chooses the language ("Dockerfile", "compose.yaml", "x.diff").
    void setCode(const QString& text, const QString& fileName);

protected:
    void changeEvent(QEvent* event) override;

private:
    void takeTheme();
    KSyntaxHighlighting::SyntaxHighlighter* m_highlighter;
};

}  // namespace decant::gui
