// SPDX-License-Identifier: MIT
#include "gui/files/diffview.h"

#include "gui/widgets/codeview.h"
#include "gui/widgets/theme.h"
#include "services/support/qt.h"

#include <QEvent>
#include <QScrollBar>
#include <QSplitter>
#include <QTextBlock>
#include <QTextCursor>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace decant::gui {

namespace {

QString marked(const DiffLine& line)
{
    const QString mark = line.kind == DiffLine::Kind::Removed ? u"- "_s
        : line.kind == DiffLine::Kind::Added                  ? u"+ "_s
                                                              : u"  "_s;
    return mark + toQString(line.text);
}

/// First lines of the runs in which something differs.
std::vector<int> changesOf(const std::vector<DiffLine::Kind>& left,
                           const std::vector<DiffLine::Kind>& right)
{
    std::vector<int> starts;
    bool inside = false;
    for (std::size_t i = 0; i < left.size(); ++i) {
        const bool differs = left[i] != DiffLine::Kind::Same || right[i] != DiffLine::Kind::Same;
        if (differs && !inside)
            starts.push_back(static_cast<int>(i));
        inside = differs;
    }
    return starts;
}

}  // namespace

DiffView::DiffView(QWidget* parent)
    : QWidget(parent)
    , m_left(new CodeView(this))
    , m_right(new CodeView(this))
{
    m_left->setObjectName(u"diffLeftView"_s);
    m_right->setObjectName(u"diffRightView"_s);
    m_right->setAccessibleName(tr("As it is generated"));
    auto* splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_left);
    splitter->addWidget(m_right);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    const auto together = [](const QPlainTextEdit* from, const QPlainTextEdit* to) {
        connect(from->verticalScrollBar(), &QScrollBar::valueChanged, to->verticalScrollBar(),
                &QScrollBar::setValue);
        connect(from->horizontalScrollBar(), &QScrollBar::valueChanged, to->horizontalScrollBar(),
                &QScrollBar::setValue);
    };
    together(m_left, m_right);
    together(m_right, m_left);
    setSideBySide(false);
}

void DiffView::setLines(std::vector<DiffLine> lines)
{
    m_lines = std::move(lines);
    render();
}

void DiffView::setSideBySide(bool beside)
{
    m_beside = beside;
    m_right->setVisible(beside);
    m_left->setAccessibleName(beside ? tr("As it was") : tr("Changes"));
    render();
}

void DiffView::render()
{
    QStringList left;
    QStringList right;
    m_leftKinds.clear();
    m_rightKinds.clear();
    if (m_beside) {
        for (const DiffPair& pair : sideBySide(m_lines)) {
            left << marked(pair.left);
            right << marked(pair.right);
            m_leftKinds.push_back(pair.left.kind);
            m_rightKinds.push_back(pair.right.kind);
        }
    } else {
        for (const DiffLine& line : m_lines) {
            left << marked(line);
            m_leftKinds.push_back(line.kind);
        }
        m_rightKinds.assign(m_leftKinds.size(), DiffLine::Kind::Same);
    }
    m_changes = changesOf(m_leftKinds, m_rightKinds);
    m_left->setCode(left.join(u'\n'), u"changes.diff"_s);
    m_right->setCode(right.join(u'\n'), u"changes.diff"_s);
    colour();
    m_current = -1;
    step(1);
}

void DiffView::colour()
{
    colourSide(m_left, m_leftKinds);
    colourSide(m_right, m_rightKinds);
}

void DiffView::colourSide(CodeView* view, const std::vector<DiffLine::Kind>& kinds)
{
    const ThemeColours& colours = themeColours(palette());
    QList<QTextEdit::ExtraSelection> selections;
    QTextBlock block = view->document()->begin();
    for (const DiffLine::Kind kind : kinds) {
        if (!block.isValid())
            break;
        if (kind != DiffLine::Kind::Same) {
            QTextEdit::ExtraSelection selection;
            selection.cursor = QTextCursor(block);
            selection.format.setProperty(QTextFormat::FullWidthSelection, true);
            selection.format.setBackground(kind == DiffLine::Kind::Added ? colours.added
                                                                         : colours.removed);
            selections << selection;
        }
        block = block.next();
    }
    view->setExtraSelections(selections);
}

void DiffView::step(int by)
{
    const int count = changes();
    if (count > 0) {
        m_current = m_current < 0 ? (by > 0 ? 0 : count - 1) : (m_current + by + count) % count;
        const QTextBlock block =
            m_left->document()->findBlockByNumber(m_changes[static_cast<std::size_t>(m_current)]);
        m_left->setTextCursor(QTextCursor(block));
        m_left->centerCursor();
    }
    emit currentChanged();
}

void DiffView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

}  // namespace decant::gui
