// SPDX-License-Identifier: MIT
// Where the rows of the grid come from. A catalog may have a hundred thousand columns: whatever
// looks at all of them does so in a job.
#include "gui/app/errortext.h"
#include "gui/app/projectdocument.h"
#include "gui/app/servicestates.h"
#include "gui/masking/maskingpage.h"
#include "gui/masking/maskingrows.h"
#include "gui/widgets/pageparts.h"
#include "services/support/qt.h"

#include <QPushButton>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace decant::gui {

namespace {

/// What the project says of these columns now: it may have changed while the rows were made.
std::vector<ColumnDecision> decisionsOf(const std::vector<MaskingRow>& rows, const MaskSpec& spec)
{
    std::vector<ColumnDecision> decisions;
    decisions.reserve(rows.size());
    for (const MaskingRow& row : rows) {
        const Decision* decision = spec.find(row.table, row.column);
        decisions.push_back(
            {row.table, row.column, decision ? std::optional<Decision>(*decision) : std::nullopt});
    }
    return decisions;
}

}  // namespace

void MaskingPage::rebuildRows()
{
    const ServiceState& state = m_bench.services->state(m_service);
    const Service* service = m_bench.document->project().service(m_service);
    if (!state.catalog || service == nullptr || state.catalog == m_shown)
        return;
    if (m_rowsJob)
        m_rowsJob->cancel();
    m_shown = state.catalog;
    const Basis basis{state.catalog, state.plan, service->masking};
    m_rowsJob = m_bench.jobs->start<MaskingContent>(
        tr("Classify the columns of %1").arg(toQString(m_service)),
        [basis, drift = state.drift](JobContext&) {
            return Result<MaskingContent>(
                makeContent(makeMaskingRows(*basis.catalog, basis.decisions), *basis.plan,
                            *basis.catalog, drift));
        },
        this,
        [this, basis](Result<MaskingContent> content) {
            if (content && m_shown == basis.catalog)
                showContent(*std::move(content), basis);
        });
}

void MaskingPage::showContent(MaskingContent content, const Basis& basis)
{
    const Service* now = m_bench.document->project().service(m_service);
    std::vector<ColumnDecision> decisions;
    if (now != nullptr && now->masking != basis.decisions)
        decisions = decisionsOf(content.rows, now->masking);
    m_model.setContent(std::move(content));
    m_model.applyDecisions(decisions);
    m_planShown = basis.plan;
    m_sampled = {};
    m_sampledTable.clear();
    updateHeader();
    if (const auto wanted = std::exchange(m_wanted, std::nullopt))
        showColumn(wanted->first, wanted->second);
    showSelection();
    m_previewTimer.start();
    showPlan();
}

void MaskingPage::showPlan()
{
    const ServiceState& state = m_bench.services->state(m_service);
    if (m_planJob || m_model.rows().empty() || !state.catalog || state.catalog != m_shown
        || state.plan == m_planShown)
        return;
    m_planJob = m_bench.jobs->start<PlanUpdate>(
        tr("Compare the plans of %1").arg(toQString(m_service)),
        [before = m_model.plans(), plan = state.plan, catalog = state.catalog,
         places = m_model.places()](JobContext&) {
            return Result<PlanUpdate>(comparePlans(before, *plan, *catalog, *places));
        },
        this,
        [this, plan = state.plan](Result<PlanUpdate> update) {
            m_planJob.clear();
            if (!update)
                return;  // cancelled: there is no other one to wait for
            if (m_model.applyPlan(*std::move(update))) {
                m_planShown = plan;
                m_selectionTimer.start(0);
                updateHeader();
            }
            showPlan();  // another plan may have come meanwhile
        });
}

void MaskingPage::scan()
{
    const Service* service = m_bench.document->project().service(m_service);
    if (m_scanJob) {
        m_scanJob->cancel();
        return;
    }
    if (service == nullptr)
        return;
    m_scanButton->setText(tr("Cancel detection"));
    const ServiceState& state = m_bench.services->state(m_service);
    const Basis basis{m_shown, state.plan, service->masking};
    m_scanJob = m_bench.jobs->start<MaskingContent>(
        tr("Detect sensitive columns of %1").arg(toQString(m_service)),
        [project = m_bench.document->project(), service = *service, basis,
         drift = state.drift](JobContext& context) -> Result<MaskingContent> {
            const auto found = scanService(project, service, context);
            if (!found)
                return found.error();
            auto rows = makeMaskingRows(*basis.catalog, basis.decisions);
            applyScan(rows, *basis.catalog, *found);
            return makeContent(std::move(rows), *basis.plan, *basis.catalog, drift);
        },
        this,
        [this, basis](Result<MaskingContent> content) {
            m_scanJob.clear();
            m_scanButton->setText(tr("&Detect from sample rows"));
            if (!content) {
                if (content.error().code != Error::Code::Cancelled)
                    m_message->show(u"error"_s, errorText(content.error()).full());
                return;
            }
            if (m_shown == basis.catalog)
                showContent(*std::move(content), basis);
        });
}

}  // namespace decant::gui
