// SPDX-License-Identifier: MIT
#include "gui/itemmodels/filemodels.h"

#include "gui/itemmodels/roles.h"
#include "gui/itemmodels/words.h"
#include "services/support/qt.h"

using namespace Qt::Literals::StringLiterals;

namespace decant::gui {

ArtifactModel::ArtifactModel(QObject* parent)
    : RowsModel(static_cast<int>(Column::Count), parent)
{
}

QVariant ArtifactModel::cell(const ArtifactRow& row, int column, int role) const
{
    const auto which = static_cast<Column>(column);
    if (role == IconRole && which == Column::Path)
        return u"file"_s;
    if (role == IconRole && which == Column::State) {
        switch (row.change) {
        case ArtifactState::Change::New:
            return u"add"_s;
        case ArtifactState::Change::Changed:
            return u"edit"_s;
        case ArtifactState::Change::Same:
            return u"ok"_s;
        case ArtifactState::Change::Edited:
            return u"warning"_s;
        }
    }
    if (role == KeyRole)
        return toQString(row.path);
    if (role == Qt::ToolTipRole && which == Column::State
        && row.change == ArtifactState::Change::Edited)
        return tr("Somebody changed the file since it was written. What is to stay belongs between "
                  "the lines # >>> own and # <<< own.");
    if (role == Qt::ToolTipRole && !row.findings.empty())
        return tr("%n remark(s) about this file", nullptr, static_cast<int>(row.findings.size()));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    return which == Column::Path ? toQString(row.path) : words(row.change);
}

QString ArtifactModel::heading(int column) const
{
    return static_cast<Column>(column) == Column::Path ? tr("File") : tr("State");
}

LintModel::LintModel(QObject* parent)
    : RowsModel(static_cast<int>(Column::Count), parent)
{
}

QVariant LintModel::cell(const LintFinding& row, int column, int role) const
{
    const auto which = static_cast<Column>(column);
    if (role == IconRole && which == Column::Position) {
        switch (row.severity) {
        case LintSeverity::Info:
            return u"info"_s;
        case LintSeverity::Warning:
            return u"warning"_s;
        case LintSeverity::Error:
            return u"error"_s;
        }
    }
    if (role == KeyRole)
        return toQString(row.id);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (which) {
    case Column::Position:
        return u"%1:%2"_s.arg(row.line).arg(row.column);
    case Column::Text:
        return words(row.text);
    case Column::Fix:
        return words(row.fix);
    case Column::Count:
        break;
    }
    return {};
}

QString LintModel::heading(int column) const
{
    switch (static_cast<Column>(column)) {
    case Column::Position:
        return tr("Line");
    case Column::Text:
        return tr("What is wrong");
    case Column::Fix:
        return tr("What to do");
    case Column::Count:
        break;
    }
    return {};
}

ArtifactRow linted(ArtifactRow row)
{
    if (row.path.ends_with("Dockerfile"))
        row.findings = lintDockerfile(row.text, officialVolumes());
    return row;
}

}  // namespace decant::gui
