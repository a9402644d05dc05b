// SPDX-License-Identifier: MIT
#pragma once

#include "gui/itemmodels/rowsmodel.h"

#include <QAction>
#include <QKeySequence>
#include <QPointer>
#include <QSortFilterProxyModel>
#include <QString>
#include <QStringList>

namespace decant::gui {

/// Something the program can be told to do.
struct CommandRow {
    QPointer<QAction> action;
    QString text;  ///< with the menu it stands in: "Theme › Light"
    QKeySequence shortcut;
    bool enabled = true;
    friend bool operator==(const CommandRow&, const CommandRow&) = default;
};

/// Commands with their shortcuts. What cannot be done now can be seen but not chosen.
class CommandModel : public RowsModel<CommandRow> {
    Q_OBJECT
public:
    enum class Column { Text, Shortcut, Count };
    /// `allSelectable`: also what cannot be done now can be chosen, to edit its shortcut.
    explicit CommandModel(bool allSelectable, QObject* parent = nullptr);

    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

protected:
    [[nodiscard]] QVariant cell(const CommandRow& row, int column, int role) const override;
    [[nodiscard]] QString heading(int column) const override;

private:
    bool m_allSelectable;
};

/// Lets through what holds every word of the filter in its first column, in any order.
class WordsFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setWords(const QString& text);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QStringList m_words;
};

}  // namespace decant::gui
