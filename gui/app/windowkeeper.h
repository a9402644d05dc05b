// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>

#include <memory>

namespace decant::gui {

class MainWindow;

/// Holds the window of the program, and makes it anew when the language changes: the same project,
/// page and place on the screen, in other words.
class WindowKeeper : public QObject {
    Q_OBJECT
public:
    explicit WindowKeeper(QObject* parent = nullptr);
    ~WindowKeeper() override;

    [[nodiscard]] MainWindow* window() const { return m_window.get(); }

signals:
    void renewed();

private:
    void make();
    void renew(const QString& file);

    std::unique_ptr<MainWindow> m_window;
};

}  // namespace decant::gui
