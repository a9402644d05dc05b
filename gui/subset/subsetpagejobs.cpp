// SPDX-License-Identifier: MIT
// What the subset page asks the source and the planner in the background.
#include "gui/app/errortext.h"
#include "gui/app/projectdocument.h"
#include "gui/itemmodels/words.h"
#include "gui/subset/budgetdialog.h"
#include "gui/subset/subsetpage.h"
#include "gui/subset/tablerules.h"
#include "gui/widgets/pageparts.h"
#include "services/support/qt.h"

#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace decant::gui {

void SubsetPage::measure()
{
    const Service* from = service();
    if (from == nullptr || m_measureJob)
        return;
    m_measureButton->setEnabled(false);
    m_measureJob = m_bench.jobs->start<SubsetForecast>(
        tr("Measure the subset of %1").arg(toQString(m_service)),
        [project = m_bench.document->project(), name = m_service](JobContext& context) {
            return forecastSubset(project, *project.service(name), context);
        },
        this,
        [this, catalog = m_catalog](Result<SubsetForecast> forecast) {
            m_measureButton->setEnabled(true);
            if (!forecast) {
                if (forecast.error().code != Error::Code::Cancelled)
                    m_message->show(u"error"_s, errorText(forecast.error()).full());
                return;
            }
            m_message->hide();
            if (catalog != m_catalog || forecast->catalog.tables.size() != m_catalog->tables.size())
                return;
            m_measured = std::make_shared<const Measured>(
                Measured{std::move(forecast->plan), std::move(forecast->figures)});
            plan();
        });
}

void SubsetPage::count(const QString& table, const QString& condition)
{
    const auto name = QualifiedName::parse(toUtf8(table));
    if (service() == nullptr || !name)
        return;
    if (m_countJob)
        m_countJob->cancel();
    m_rules->showCount(tr("Counting …"));
    m_countJob = m_bench.jobs->start<std::int64_t>(
        tr("Count rows of %1").arg(table),
        [project = m_bench.document->project(), from = m_service, name = *name,
         text = toUtf8(condition)](JobContext& context) {
            return countSubsetRows(project, *project.service(from), name, text, context);
        },
        this,
        [this](const Result<std::int64_t>& rows) {
            if (rows)
                m_rules->showCount(tr("%1 rows").arg(countWords(*rows)));
            else if (rows.error().code != Error::Code::Cancelled)
                m_rules->showCount(errorText(rows.error()).full());
        });
}

void SubsetPage::fit()
{
    const Service* from = service();
    if (from == nullptr || !m_view || m_dialog)
        return;
    const auto propose = [this, spec = from->subset, view = m_view,
                          catalog = m_catalog](double target) {
        m_bench.jobs->start<BudgetProposal>(
            tr("Fit the subset of %1").arg(toQString(m_service)),
            [=](JobContext&) {
                return Result<BudgetProposal>(fitToBudget(spec, *catalog, view->figures, target));
            },
            this,
            [this](Result<BudgetProposal> proposal) {
                if (proposal && m_dialog)
                    m_dialog->showProposal(*proposal);
            });
    };
    m_dialog = new BudgetDialog(m_view->estimate.bytes, propose, this);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog.data(), &QDialog::accepted, this,
            [this] { applyProposal(m_dialog->proposal()); });
    m_dialog->open();
}

void SubsetPage::applyProposal(const BudgetProposal& proposal)
{
    m_bench.document->edit(tr("Fit the subset to a size"), [&](Project& project) {
        Service* target = project.service(m_service);
        for (const BudgetStep& step : proposal.steps) {
            if (target != nullptr)
                target->subset.tables[step.table] = step.rows;
        }
    });
}

}  // namespace decant::gui
