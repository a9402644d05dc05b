// SPDX-License-Identifier: MIT
#pragma once

#include "gui/itemmodels/helpindex.h"

#include <QWidget>

#include <vector>

class QLineEdit;
class QListView;
class QTextBrowser;

namespace decant::gui {

/// The user guide in a window of its own: pages or search results at the left, the text at the
/// right. Pages are compiled in, so nothing is read from a disk.
class HelpWindow : public QWidget {
    Q_OBJECT
public:
    explicit HelpWindow(QWidget* parent = nullptr);

    /// Shows the window at a topic like "window.md#masking"; at the contents when it is empty or
    /// there is no such page.
    void showTopic(const QString& topic);
    /// Where the window is.
    [[nodiscard]] QString topic() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeBar();
    void search(const QString& words);
    void openRow(int row);
    void goTo(const QString& anchor);

    std::vector<HelpSection> m_sections;
    HelpModel m_found;
    QLineEdit* m_search;
    QListView* m_list;
    QTextBrowser* m_text;
};

/// Every part of every page, the contents first.
[[nodiscard]] std::vector<HelpSection> readHelp();

}  // namespace decant::gui
