// SPDX-License-Identifier: MIT
#include "gui/widgets/sqledit.h"

#include "gui/itemmodels/words.h"
#include "gui/widgets/codeview.h"
#include "gui/widgets/theme.h"
#include "services/subset/sqlcheck.h"
#include "services/support/qt.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>
#include <QEvent>
#include <QFontDatabase>
#include <QKeyEvent>
#include <QSignalBlocker>
#include <QTextCursor>

#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace decant::gui {

namespace {

constexpr auto kPause = 600ms;
constexpr int kLines = 4;

}  // namespace

SqlEdit::SqlEdit(QWidget* parent)
    : QPlainTextEdit(parent)
    , m_highlighter(new KSyntaxHighlighting::SyntaxHighlighter(document()))
{
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setTabChangesFocus(true);
    setMinimumHeight(fontMetrics().lineSpacing() * kLines + 2 * frameWidth() + 8);
    takeTheme();  // before the definition, or the text stays invisible
    m_highlighter->setDefinition(syntaxRepository().definitionForName(u"SQL (PostgreSQL)"_s));
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(this, &QPlainTextEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, &SqlEdit::check);
}

void SqlEdit::takeTheme()
{
    m_highlighter->setTheme(syntaxRepository().defaultTheme(
        isDark(palette()) ? KSyntaxHighlighting::Repository::DarkTheme
                          : KSyntaxHighlighting::Repository::LightTheme));
}

void SqlEdit::setSql(const QString& text)
{
    if (text == sql())
        return;
    const QSignalBlocker blocker(this);
    setPlainText(text);
    m_problem.clear();
    setExtraSelections({});
}

void SqlEdit::check()
{
    m_pause.stop();
    const std::string text = toUtf8(toPlainText());
    const auto finding = checkSql(SqlPiece::Condition, text);
    m_problem = finding ? tr("Line %1, column %2: %3")
                              .arg(finding->line)
                              .arg(finding->column)
                              .arg(words(finding->message))
                        : QString();
    setExtraSelections({});
    if (finding)
        underline(QString::fromUtf8(text.data(), static_cast<qsizetype>(finding->position)).size());
    emit checked();
}

void SqlEdit::underline(qsizetype position)
{
    QTextEdit::ExtraSelection selection;
    selection.cursor = QTextCursor(document());
    selection.cursor.setPosition(static_cast<int>(position));
    if (!selection.cursor.movePosition(QTextCursor::EndOfWord, QTextCursor::KeepAnchor)
        || !selection.cursor.hasSelection())
        selection.cursor.movePosition(QTextCursor::PreviousCharacter, QTextCursor::KeepAnchor);
    selection.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    selection.format.setUnderlineColor(palette().color(QPalette::Link));
    setExtraSelections({selection});
}

void SqlEdit::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        takeTheme();
        m_highlighter->rehighlight();
    }
}

void SqlEdit::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (m_pause.isActive())
        check();
}

void SqlEdit::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter || !event->modifiers().testFlag(Qt::ControlModifier)) {
        QPlainTextEdit::keyPressEvent(event);
        return;
    }
    check();
    emit submitted();
}

}  // namespace decant::gui
