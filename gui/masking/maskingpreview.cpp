// SPDX-License-Identifier: MIT
// Sampled values in the grid and in the rule panel. They are read once per table and masked again
// after every edit, all outside the GUI thread; nothing of them is stored.
#include "gui/app/errortext.h"
#include "gui/app/projectdocument.h"
#include "gui/app/servicestates.h"
#include "gui/masking/maskingpage.h"
#include "gui/masking/ruleeditor.h"
#include "gui/masking/rulepreview.h"
#include "gui/widgets/pageparts.h"
#include "services/support/qt.h"

#include <QItemSelectionModel>
#include <QTableView>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace decant::gui {

namespace {

constexpr int kSampledRows = 200;
constexpr int kTablesAtOnce = 40;  ///< rows looked at below the first visible one

}  // namespace

std::string MaskingPage::selectedTable() const
{
    const QModelIndex current = m_view->selectionModel()->currentIndex();
    if (!current.isValid() || !m_view->selectionModel()->hasSelection())
        return {};
    return m_model.row(m_filter.mapToSource(current).row()).table;
}

std::string MaskingPage::visibleTableWithoutPreview() const
{
    const int first = m_view->rowAt(0);
    const int last = m_view->rowAt(m_view->viewport()->height() - 1);
    const int end = last < 0 ? m_filter.rowCount() : last + 1;
    for (int i = std::max(first, 0); i < std::min(end, first + kTablesAtOnce); ++i) {
        const std::string& table =
            m_model.row(m_filter.mapToSource(m_filter.index(i, 0)).row()).table;
        if (!m_model.hasPreview(table))
            return table;
    }
    return {};
}

void MaskingPage::preview()
{
    if (m_previewJob)
        m_previewJob->cancel();
    sampleNext();
}

/// The selected table first, then those that are seen, one at a time.
void MaskingPage::sampleNext()
{
    if (!isVisible() || !m_shown || m_previewFailed)
        return;
    const std::string selected = selectedTable();
    const bool stale =
        !selected.empty() && (selected != m_sampledTable || !m_model.hasPreview(selected));
    const std::string table = stale ? selected : visibleTableWithoutPreview();
    if (!table.empty())
        startSampling(table);
}

void MaskingPage::startSampling(const std::string& table)
{
    const Service* service = m_bench.document->project().service(m_service);
    if (service == nullptr)
        return;
    const auto known = table == m_sampledTable ? m_sampled.rows : nullptr;
    m_previewJob = m_bench.jobs->start<Sampled>(
        tr("Preview %1").arg(toQString(table)),
        [project = m_bench.document->project(), service = *service, catalog = m_shown, table,
         known](JobContext& context) -> Result<Sampled> {
            Sampled sampled{known, {}, {}};
            if (!sampled.rows) {
                auto rows = sampleTable(project, service, table, kSampledRows, context);
                if (!rows)
                    return std::move(rows).error();
                sampled.rows = std::make_shared<const RowSample>(*std::move(rows));
            }
            auto preview = previewSample(project, service, *catalog, table, *sampled.rows);
            if (!preview)
                return std::move(preview).error();
            sampled.preview = *std::move(preview);
            sampled.summaries = summarize(sampled.preview);
            return sampled;
        },
        this,
        [this, table, catalog = m_shown](Result<Sampled> result) {
            if (catalog == m_shown)
                takeSample(table, std::move(result));
        });
}

void MaskingPage::takeSample(const std::string& table, Result<Sampled> result)
{
    if (!result) {
        if (result.error().code == Error::Code::Cancelled)
            return;
        const QString text = tr("No preview: %1").arg(errorText(result.error()).full());
        m_previewFailed = true;
        m_message->show(u"warning"_s, text);
        if (table == selectedTable())
            m_editor->preview()->showText(text);
        return;
    }
    m_model.setPreview(table, result->preview);
    if (table == selectedTable()) {
        m_sampledTable = table;
        m_sampled = std::move(*result);
        showPreview();
    }
    sampleNext();
}

void MaskingPage::showPreview()
{
    RulePreview* preview = m_editor->preview();
    const QModelIndex current = m_view->selectionModel()->currentIndex();
    if (!current.isValid()) {
        preview->showText(tr("Values of the chosen column are shown here."));
        return;
    }
    const MaskingRow& row = m_model.row(m_filter.mapToSource(current).row());
    if (row.table != m_sampledTable) {
        if (!m_previewFailed)
            preview->showText(tr("Reading some rows …"));
        return;
    }
    const auto& columns = m_sampled.preview.columns;
    const auto at = std::find(columns.begin(), columns.end(), row.column);
    if (at == columns.end()) {
        preview->showText(tr("This column cannot be read."));
        return;
    }
    const auto index = static_cast<std::size_t>(at - columns.begin());
    std::vector<BeforeAfter> rows;
    for (std::size_t i = 0; i < m_sampled.preview.before.size(); ++i)
        rows.push_back({m_sampled.preview.before[i][index], m_sampled.preview.after[i][index],
                        m_sampled.preview.isComputed(index)});
    preview->showRows(std::move(rows), m_sampled.summaries[index]);
}

}  // namespace decant::gui
