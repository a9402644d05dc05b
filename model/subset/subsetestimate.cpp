// SPDX-License-Identifier: MIT
#include "model/subset/subsetestimate.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace decant {

namespace {

constexpr int kMostRounds = 50;
constexpr double kUnknownShare = 1.0 / 3.0;
/// Shares of the stored bytes that remain after compression, in the middle of what databases show.
constexpr double kHeapRatio = 0.35;
constexpr double kIndexRatio = 0.4;
constexpr double kSmallestPercent = 0.01;
constexpr std::size_t kMostSteps = 20;
constexpr std::size_t kCandidates = 12;

double countOf(const Table& table)
{
    constexpr double kUnanalyzedRow = 100;  // bytes, where nothing was ever counted
    return table.rowEstimate >= 0
        ? static_cast<double>(table.rowEstimate)
        : std::ceil(static_cast<double>(table.heapBytes) / kUnanalyzedRow);
}

/// Expected numbers of all units while they are followed.
class Flow {
public:
    Flow(const SubsetPlan& plan, const Catalog& catalog, const std::vector<TableFigures>& figures)
        : m_plan(plan)
        , m_catalog(catalog)
        , m_total(plan.units.size(), 0)
        , m_seeds(plan.units.size(), 0)
        , m_taken(plan.units.size(), 0)
        , m_toParent(plan.relations.size(), 0)
        , m_toChild(plan.relations.size(), 0)
    {
        for (std::size_t i = 0; i < plan.tables.size(); ++i) {
            if (plan.tables[i].withoutRows())
                continue;
            m_total[plan.tables[i].unit] += figures[i].rows;
            m_seeds[plan.tables[i].unit] += std::min(figures[i].rows, figures[i].seedRows);
        }
        m_taken = m_seeds;
    }
    void run()
    {
        for (int round = 0; round < kMostRounds; ++round) {
            for (std::size_t i = 0; i < m_plan.relations.size(); ++i)
                follow(i);
            if (!settle())
                return;
        }
    }
    [[nodiscard]] double taken(std::size_t unit) const { return m_taken[unit]; }
    [[nodiscard]] double total(std::size_t unit) const { return m_total[unit]; }
    [[nodiscard]] double brought(std::size_t relation) const
    {
        return m_toParent[relation] + m_toChild[relation];
    }

private:
    /// Share of the child's rows that refer to anything.
    [[nodiscard]] double referring(const SubsetRelation& relation) const
    {
        double share = 1;
        for (const std::string& name : relation.columns) {
            const Column* column = m_catalog.tables[relation.table].column(name);
            if (column != nullptr && column->nullFraction > 0)
                share = std::min(share, 1 - column->nullFraction);
        }
        return share;
    }
    /// Different parents that the child's rows refer to.
    [[nodiscard]] double targets(const SubsetRelation& relation) const
    {
        const double parents = m_total[relation.referencedUnit];
        if (relation.columns.size() != 1)
            return parents;
        const Column* column = m_catalog.tables[relation.table].column(relation.columns.front());
        if (column == nullptr || column->distinctValues == 0)
            return parents;
        const double distinct = column->distinctValues > 0
            ? column->distinctValues
            : -column->distinctValues * m_total[relation.unit];
        return std::clamp(distinct, std::min(1.0, parents), parents);
    }
    /// Rows that came as children of the parent they refer to. Two relations that refer to
    /// different keys of a table (its id, its e-mail address) mean the same row of it; two to the
    /// same key (buyer, seller) do not.
    [[nodiscard]] double cameFromParent(std::size_t index) const
    {
        const SubsetRelation& relation = m_plan.relations[index];
        double rows = 0;
        for (std::size_t i = 0; i < m_plan.relations.size(); ++i) {
            const SubsetRelation& other = m_plan.relations[i];
            const bool sameParent = other.unit == relation.unit
                && other.referencedUnit == relation.referencedUnit
                && other.referencedColumns != relation.referencedColumns;
            if (i == index || sameParent)
                rows += m_toChild[i];
        }
        return rows;
    }
    void follow(std::size_t index)
    {
        const SubsetRelation& relation = m_plan.relations[index];
        if (relation.toParents) {
            const double rows =
                std::max(0.0, m_taken[relation.unit] - cameFromParent(index)) * referring(relation);
            const double distinct = targets(relation);
            m_toParent[index] = distinct > 0 ? distinct * -std::expm1(-rows / distinct) : 0;
        }
        if (relation.toChildren) {
            const double parents = m_total[relation.referencedUnit];
            const double perParent =
                parents > 0 ? m_total[relation.unit] * referring(relation) / parents : 0;
            const double most = relation.children == Children::Limit
                ? std::min(perParent, static_cast<double>(relation.limit))
                : perParent;
            m_toChild[index] = m_taken[relation.referencedUnit] * most;
        }
    }
    /// Joins what came on different ways, which may be the same rows. True when a number moved.
    bool settle()
    {
        std::vector<double> absent(m_taken.size(), 1);
        const auto add = [&](std::size_t unit, double rows) {
            if (m_total[unit] > 0)
                absent[unit] *= 1 - std::min(1.0, rows / m_total[unit]);
        };
        for (std::size_t unit = 0; unit < m_taken.size(); ++unit)
            add(unit, m_seeds[unit]);
        for (std::size_t i = 0; i < m_plan.relations.size(); ++i) {
            add(m_plan.relations[i].referencedUnit, m_toParent[i]);
            add(m_plan.relations[i].unit, m_toChild[i]);
        }
        bool moved = false;
        for (std::size_t unit = 0; unit < m_taken.size(); ++unit) {
            const double now = m_total[unit] * (1 - absent[unit]);
            moved = moved || std::abs(now - m_taken[unit]) > 0.001 * m_taken[unit] + 0.5;
            m_taken[unit] = std::max(m_taken[unit], now);
        }
        return moved;
    }

    const SubsetPlan& m_plan;
    const Catalog& m_catalog;
    std::vector<double> m_total;
    std::vector<double> m_seeds;
    std::vector<double> m_taken;
    std::vector<double> m_toParent;
    std::vector<double> m_toChild;
};

double seedsOf(const SubsetTable& table, double rows)
{
    switch (table.rows.mode) {
    case RowMode::All:
        return rows;
    case RowMode::Where:
        return rows * kUnknownShare;
    case RowMode::Percent:
        return rows * table.rows.percent / 100;
    case RowMode::Newest:
        return std::min(rows, static_cast<double>(table.rows.rows));
    default:
        return std::min(rows, static_cast<double>(table.rows.pinned.size()));
    }
}

/// The specification after one step, and what it costs then.
struct Tried {
    BudgetStep step;
    double bytes = 0;
};

class Fitter {
public:
    Fitter(SubsetSpec spec, const Catalog& catalog, const std::vector<TableFigures>& figures,
           double target)
        : m_spec(std::move(spec))
        , m_catalog(catalog)
        , m_original(planSubset(m_spec, catalog, {}))
        , m_figures(figures)
        , m_target(target)
    {
    }
    BudgetProposal run()
    {
        BudgetProposal proposal;
        proposal.before = proposal.after = cost(m_spec);
        while (proposal.after > m_target && proposal.steps.size() < kMostSteps) {
            std::optional<Tried> best;
            for (const Tried& tried : candidates(proposal.after)) {
                if (!best || tried.bytes < best->bytes)
                    best = tried;
            }
            if (!best || best->bytes >= proposal.after)
                break;
            soften(*best);
            best->step.savedBytes = proposal.after - best->bytes;
            proposal.after = best->bytes;
            m_spec.tables[best->step.table] = best->step.rows;
            proposal.steps.push_back(best->step);
        }
        std::stable_sort(
            proposal.steps.begin(), proposal.steps.end(),
            [](const BudgetStep& a, const BudgetStep& b) { return a.savedBytes > b.savedBytes; });
        proposal.fits = proposal.after <= m_target;
        return proposal;
    }

private:
    [[nodiscard]] double cost(const SubsetSpec& spec) const
    {
        const SubsetPlan plan = planSubset(spec, m_catalog, {});
        if (plan.error() != nullptr)
            return HUGE_VAL;  // would not restore
        return estimateSubset(plan, m_catalog, adaptFigures(m_figures, m_original, plan)).bytes;
    }
    [[nodiscard]] std::vector<Tried> candidates(double now) const
    {
        const SubsetPlan plan = planSubset(m_spec, m_catalog, {});
        const SubsetEstimate estimate =
            estimateSubset(plan, m_catalog, adaptFigures(m_figures, m_original, plan));
        std::vector<std::size_t> order;
        for (std::size_t i = 0; i < plan.tables.size(); ++i) {
            if (plan.tables[i].isSeed() && estimate.tables[i].rows > 0)
                order.push_back(i);
        }
        std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
            return estimate.tables[a].bytes > estimate.tables[b].bytes;
        });
        // A sample is small itself but brings much along, so all of them are looked at.
        std::vector<Tried> tried;
        std::size_t whole = 0;
        for (const std::size_t i : order) {
            const SubsetTable& table = plan.tables[i];
            if (table.rows.mode == RowMode::Percent && table.rows.percent > kSmallestPercent) {
                TableSubset rows = table.rows;
                rows.percent = kSmallestPercent;
                consider(table, rows, now, tried);
            } else if (table.complete() && ++whole <= kCandidates) {
                for (const RowMode mode : {RowMode::Needed, RowMode::StructureOnly}) {
                    TableSubset rows;
                    rows.mode = mode;
                    consider(table, rows, now, tried);
                }
            }
        }
        return tried;
    }
    void consider(const SubsetTable& table, const TableSubset& rows, double now,
                  std::vector<Tried>& tried) const
    {
        const bool named = !table.decidedBy.empty() && !isTablePattern(table.decidedBy);
        const std::string key = named ? table.decidedBy : m_catalog.tables[table.table].name.text();
        SubsetSpec spec = m_spec;
        spec.tables[key] = rows;
        const double bytes = cost(spec);
        if (bytes < now)
            tried.push_back({{key, rows, now - bytes}, bytes});
    }
    /// Takes as large a sample as the target allows.
    void soften(Tried& tried) const
    {
        if (tried.step.rows.mode != RowMode::Percent || tried.bytes > m_target)
            return;
        double low = tried.step.rows.percent;
        double high = m_spec.tables.at(tried.step.table).percent;
        for (int i = 0; i < 24; ++i) {
            const double middle = (low + high) / 2;
            SubsetSpec spec = m_spec;
            spec.tables[tried.step.table].percent = middle;
            (cost(spec) <= m_target ? low : high) = middle;
        }
        // Two digits that matter are enough for a proposal; rounded down, so that it still fits.
        const double unit = std::pow(10, std::floor(std::log10(low)) - 1);
        tried.step.rows.percent = std::max(kSmallestPercent, std::floor(low / unit) * unit);
        SubsetSpec spec = m_spec;
        spec.tables[tried.step.table] = tried.step.rows;
        tried.bytes = cost(spec);
    }

    SubsetSpec m_spec;
    const Catalog& m_catalog;
    const SubsetPlan m_original;
    const std::vector<TableFigures>& m_figures;
    const double m_target;
};

}  // namespace

std::vector<TableFigures> figuresFromStatistics(const SubsetPlan& plan, const Catalog& catalog)
{
    std::vector<TableFigures> all;
    for (const SubsetTable& planned : plan.tables) {
        const Table& table = catalog.tables[planned.table];
        TableFigures figures;
        figures.rows = countOf(table);
        figures.seedRows = seedsOf(planned, figures.rows);
        if (figures.rows > 0) {
            figures.compressedRow =
                static_cast<double>(table.heapBytes + table.toastBytes) * kHeapRatio / figures.rows;
            figures.indexRow = static_cast<double>(table.indexBytes) * kIndexRatio / figures.rows;
        }
        all.push_back(figures);
    }
    return all;
}

std::vector<TableFigures> adaptFigures(std::vector<TableFigures> measured,
                                       const SubsetPlan& measuredPlan, const SubsetPlan& plan)
{
    for (std::size_t i = 0; i < measured.size(); ++i) {
        if (plan.tables[i].rows != measuredPlan.tables[i].rows)
            measured[i].seedRows = seedsOf(plan.tables[i], measured[i].rows);
    }
    return measured;
}

SubsetEstimate estimateSubset(const SubsetPlan& plan, const Catalog& catalog,
                              const std::vector<TableFigures>& figures)
{
    Flow flow(plan, catalog, figures);
    flow.run();
    SubsetEstimate estimate;
    for (std::size_t i = 0; i < plan.tables.size(); ++i) {
        const SubsetTable& table = plan.tables[i];
        TableEstimate own;
        if (table.complete())
            own.rows = figures[i].rows;
        else if (!table.withoutRows() && flow.total(table.unit) > 0)
            own.rows = flow.taken(table.unit) * figures[i].rows / flow.total(table.unit);
        own.bytes = own.rows * (figures[i].compressedRow + figures[i].indexRow);
        estimate.rows += own.rows;
        estimate.bytes += own.bytes;
        estimate.tables.push_back(own);
    }
    for (std::size_t i = 0; i < plan.relations.size(); ++i)
        estimate.relationRows.push_back(flow.brought(i));
    return estimate;
}

BudgetProposal fitToBudget(const SubsetSpec& spec, const Catalog& catalog,
                           const std::vector<TableFigures>& figures, double targetBytes)
{
    return Fitter(spec, catalog, figures, targetBytes).run();
}

}  // namespace decant
