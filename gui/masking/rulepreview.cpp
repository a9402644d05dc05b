// SPDX-License-Identifier: MIT
#include "gui/masking/rulepreview.h"

#include "gui/widgets/pageparts.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace decant::gui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(decant::gui::RulePreview)
};

constexpr int kVisibleRows = 8;

QString percent(double share)
{
    return QLocale().toString(share * 100, 'f', share < 0.0995 ? 1 : 0) + u" %"_s;
}

}  // namespace

QString summaryWords(const ColumnSummary& summary)
{
    QStringList lines;
    lines << Words::tr("%n sampled row(s)", nullptr, static_cast<int>(summary.rows))
            + (summary.nullsBefore == summary.nullsAfter
                   ? Words::tr(", %1 NULL").arg(summary.nullsBefore)
                   : Words::tr(", NULL %1 → %2").arg(summary.nullsBefore).arg(summary.nullsAfter));
    lines << Words::tr("different values %1 → %2")
                 .arg(summary.distinctBefore)
                 .arg(summary.distinctAfter);
    lines << (summary.collisions == 0
                  ? Words::tr("no collisions")
                  : Words::tr("%n collision(s): different originals became equal", nullptr,
                              static_cast<int>(summary.collisions)));
    if (summary.split > 0)
        lines << Words::tr("%n equal value(s) became different", nullptr,
                           static_cast<int>(summary.split));
    if (summary.unchanged > 0)
        lines << Words::tr("%n value(s) as before", nullptr, static_cast<int>(summary.unchanged));
    lines << Words::tr("length %1–%2 → %3–%4 bytes")
                 .arg(summary.shortestBefore)
                 .arg(summary.longestBefore)
                 .arg(summary.shortestAfter)
                 .arg(summary.longestAfter);
    lines << Words::tr("most frequent value %1 → %2 of the rows")
                 .arg(percent(summary.topShareBefore), percent(summary.topShareAfter));
    return lines.join(u'\n');
}

RulePreview::RulePreview(QWidget* parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_view(new QTableView(this))
{
    setUpTable(m_view, u"beforeAfterTableView"_s, tr("Sampled values before and after masking"));
    m_view->setModel(&m_model);
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_view->setFixedHeight(m_view->verticalHeader()->defaultSectionSize() * (kVisibleRows + 1) + 8);
    m_text->setObjectName(u"previewSummaryLabel"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    layout->addWidget(m_text);
    m_view->hide();
}

void RulePreview::showRows(std::vector<BeforeAfter> rows, const ColumnSummary& summary)
{
    const bool computed = !rows.empty() && rows.front().computed;
    m_model.setRows(std::move(rows));
    m_text->setText(computed ? tr("The database of the image computes this column from masked "
                                  "rows; what comes out can be seen in the image.")
                             : summaryWords(summary));
    m_view->show();
}

void RulePreview::showText(const QString& text)
{
    m_model.setRows({});
    m_view->hide();
    m_text->setText(text);
}

}  // namespace decant::gui
