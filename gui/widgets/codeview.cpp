// SPDX-License-Identifier: MIT
#include "gui/widgets/codeview.h"

#include "gui/widgets/theme.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>
#include <QEvent>
#include <QFontDatabase>

namespace decant::gui {

KSyntaxHighlighting::Repository& syntaxRepository()
{
    static KSyntaxHighlighting::Repository instance;
    return instance;
}

CodeView::CodeView(QWidget* parent)
    : QPlainTextEdit(parent)
    , m_highlighter(new KSyntaxHighlighting::SyntaxHighlighter(document()))
{
    setReadOnly(true);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    takeTheme();
}

void CodeView::takeTheme()
{
    m_highlighter->setTheme(syntaxRepository().defaultTheme(
        isDark(palette()) ? KSyntaxHighlighting::Repository::DarkTheme
                          : KSyntaxHighlighting::Repository::LightTheme));
}

void CodeView::setCode(const QString& text, const QString& fileName)
{
    const KSyntaxHighlighting::Definition definition =
        syntaxRepository().definitionForFileName(fileName);
    if (m_highlighter->definition() != definition)
        m_highlighter->setDefinition(definition);  // the theme is set already
    setPlainText(text);
}

void CodeView::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        takeTheme();
        m_highlighter->rehighlight();
    }
}

}  // namespace decant::gui
