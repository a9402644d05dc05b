// SPDX-License-Identifier: MIT
#pragma once

#include "gui/files/difflines.h"

#include <QTextEdit>
#include <QWidget>

#include <vector>

namespace decant::gui {

class CodeView;

/// Two texts compared line by line, below or beside each other. What was removed starts with "- ",
/// what was added with "+ ", so that colour is not the only sign.
class DiffView : public QWidget {
    Q_OBJECT
public:
    explicit DiffView(QWidget* parent = nullptr);

    void setLines(std::vector<DiffLine> lines);
    void setSideBySide(bool beside);
    /// How many places changed.
    [[nodiscard]] int changes() const { return static_cast<int>(m_changes.size()); }
    /// The place that is shown, from 0; -1 before the first step.
    [[nodiscard]] int current() const { return m_current; }
    /// Goes on to the next place, from the last one to the first; or back.
    void showNext() { step(1); }
    void showPrevious() { step(-1); }

signals:
    void currentChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    void render();
    void colour();
    void step(int by);
    void colourSide(CodeView* view, const std::vector<DiffLine::Kind>& kinds);

    std::vector<DiffLine> m_lines;
    std::vector<DiffLine::Kind> m_leftKinds;  ///< per shown line
    std::vector<DiffLine::Kind> m_rightKinds;
    std::vector<int> m_changes;  ///< first shown line of each
    int m_current = -1;
    bool m_beside = false;
    CodeView* m_left;  ///< the only one unless beside
    CodeView* m_right;
};

}  // namespace decant::gui
