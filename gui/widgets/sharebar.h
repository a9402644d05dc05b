// SPDX-License-Identifier: MIT
#pragma once

#include "gui/itemmodels/roles.h"

#include <QString>
#include <QWidget>

#include <vector>

namespace decant::gui {

/// A piece of a whole.
struct Share {
    QString label;
    qint64 value = 0;
    BarKind kind = BarKind::Own;
};

/// One bar made of pieces, as wide as the widget, with a legend under it. The same numbers stand in
/// the table beside it.
class ShareBar : public QWidget {
    Q_OBJECT
public:
    explicit ShareBar(QWidget* parent = nullptr);
    void setShares(std::vector<Share> shares);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<Share> m_shares;
};

}  // namespace decant::gui
