// SPDX-License-Identifier: MIT
#include "gui/itemmodels/helpindex.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace decant::gui {

namespace {

/// The text of a heading's line, empty when the line is none.
QString headingOf(const QString& line)
{
    qsizetype level = 0;
    while (level < line.size() && line.at(level) == u'#')
        ++level;
    if (level == 0 || level > 6 || level >= line.size() || line.at(level) != u' ')
        return {};
    return line.mid(level + 1).trimmed();
}

bool containsAll(const QString& text, const QStringList& words)
{
    return std::all_of(words.begin(), words.end(), [&](const QString& word) {
        return text.contains(word, Qt::CaseInsensitive);
    });
}

}  // namespace

QString HelpSection::topic() const
{
    return anchor.isEmpty() ? page : QString(page + u'#' + anchor);
}

bool HelpSection::isContents() const
{
    return anchor.isEmpty() && !page.contains(u'/');
}

QString headingAnchor(const QString& heading)
{
    QString anchor;
    for (const QChar c : heading.trimmed().toLower()) {
        if (c.isLetterOrNumber() || c == u'_' || c == u'-')
            anchor += c;
        else if (c == u' ')
            anchor += u'-';
    }
    return anchor;
}

std::vector<HelpSection> helpSections(const QString& page, const QString& markdown)
{
    std::vector<HelpSection> sections;
    bool code = false;
    for (const QString& line : markdown.split(u'\n')) {
        if (line.startsWith(u"```"_s))
            code = !code;
        const QString title = code ? QString() : headingOf(line);
        if (!title.isEmpty()) {
            const bool first = sections.empty();
            sections.push_back({page,
                                first ? title : sections.front().title,
                                title,
                                first ? QString() : headingAnchor(title),
                                {}});
        } else if (!sections.empty()) {
            sections.back().text += line + u'\n';
        }
    }
    return sections;
}

std::vector<HelpSection> searchHelp(const std::vector<HelpSection>& sections, const QString& words)
{
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    std::vector<HelpSection> inHeading;
    std::vector<HelpSection> inText;
    for (const HelpSection& section : sections) {
        if (wanted.isEmpty() ? section.isContents() : containsAll(section.title, wanted))
            inHeading.push_back(section);
        else if (!wanted.isEmpty()
                 && containsAll(QString(section.title + u'\n' + section.text), wanted))
            inText.push_back(section);
    }
    inHeading.insert(inHeading.end(), inText.begin(), inText.end());
    return inHeading;
}

HelpModel::HelpModel(QObject* parent)
    : RowsModel(1, parent)
{
}

QVariant HelpModel::cell(const HelpSection& row, int /*column*/, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    return row.anchor.isEmpty() ? row.title : tr("%1 – %2").arg(row.title, row.pageTitle);
}

QString HelpModel::heading(int /*column*/) const
{
    return tr("Page");
}

}  // namespace decant::gui
