// SPDX-License-Identifier: MIT
#pragma once

#include "services/support/qt.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QString>
#include <QWidget>

class QAbstractItemView;
class QHBoxLayout;
class QTableView;
class QTreeView;

namespace decant::gui {

/// Title, one line of explanation, and room for actions at the right.
class PageHeader : public QWidget {
    Q_OBJECT
public:
    PageHeader(const QString& icon, const QString& title, const QString& text,
               QWidget* parent = nullptr);
    void setTitle(const QString& title);
    void setText(const QString& text);
    void addAction(QWidget* widget);

private:
    QLabel* m_title;
    QLabel* m_text;
    QHBoxLayout* m_actions;
};

/// Says what to do where there is nothing to show yet.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    EmptyState(const QString& icon, const QString& title, const QString& text,
               QWidget* parent = nullptr);
    void setTexts(const QString& title, const QString& text);
    /// The same while what the buttons offer is being done already: they can be pressed later.
    void setWaiting(const QString& title, const QString& text);
    QPushButton* addButton(const QString& objectName, const QString& text);

private:
    void enableButtons(bool on);

    QLabel* m_title;
    QLabel* m_text;
    QHBoxLayout* m_buttons;
};

/// A line across the page that says something and offers buttons; never modal.
class MessageBar : public QFrame {
    Q_OBJECT
public:
    explicit MessageBar(QWidget* parent = nullptr);
    void show(const QString& icon, const QString& text);
    QPushButton* addButton(const QString& objectName, const QString& text);
    void clearButtons();
    [[nodiscard]] QString text() const;

private:
    QLabel* m_icon;
    QLabel* m_text;
    QHBoxLayout* m_buttons;
};

/// A label whose icon and pixmap follow the theme.
class IconLabel : public QLabel {
    Q_OBJECT
public:
    IconLabel(QString name, int size, QWidget* parent = nullptr);
    void setIcon(const QString& name);

protected:
    void changeEvent(QEvent* event) override;

private:
    void renew();
    QString m_name;
    int m_size;
};

/// A push button with an icon of the own set and a stable object name.
[[nodiscard]] QPushButton* makeButton(const QString& objectName, const QString& icon,
                                      const QString& text, QWidget* parent);
/// Common look of tables: rows selected whole, no grid, own delegate.
void setUpTable(QTableView* view, const QString& objectName, const QString& accessibleName);
void setUpTree(QTreeView* view, const QString& objectName, const QString& accessibleName);

}  // namespace decant::gui
