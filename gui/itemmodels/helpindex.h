// SPDX-License-Identifier: MIT
#pragma once

#include "gui/itemmodels/rowsmodel.h"

#include <QString>

#include <vector>

namespace decant::gui {

/// A heading of a help page and the text below it.
struct HelpSection {
    QString page;  ///< file name, "tutorial.md" or "functions/contact.md"
    QString pageTitle;
    QString title;
    QString anchor;  ///< of links; empty for the top of the page
    QString text;  ///< Markdown up to the next heading
    friend bool operator==(const HelpSection&, const HelpSection&) = default;

    /// "tutorial.md#4-build", as links and topics name it.
    [[nodiscard]] QString topic() const;
    /// The top of a page that is listed without a search; pages in folders are reached over others.
    [[nodiscard]] bool isContents() const;
};

/// The anchor of a heading by the rule of GitHub and GitLab, so that links work there, too: lower
/// case, without punctuation, hyphens for blanks.
[[nodiscard]] QString headingAnchor(const QString& heading);

/// The parts of a page in their order; its first heading is its title.
[[nodiscard]] std::vector<HelpSection> helpSections(const QString& page, const QString& markdown);

/// Sections in which all `words` occur, those with all of them in the heading first; the contents
/// when there are no words.
[[nodiscard]] std::vector<HelpSection> searchHelp(const std::vector<HelpSection>& sections,
                                                  const QString& words);

/// What the help window lists: pages, or what a search found.
class HelpModel : public RowsModel<HelpSection> {
    Q_OBJECT
public:
    explicit HelpModel(QObject* parent = nullptr);

protected:
    [[nodiscard]] QVariant cell(const HelpSection& row, int column, int role) const override;
    [[nodiscard]] QString heading(int column) const override;
};

}  // namespace decant::gui
