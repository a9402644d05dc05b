// SPDX-License-Identifier: MIT
#include "gui/subset/closurelayout.h"

#include "services/support/qt.h"

#include <algorithm>
#include <deque>
#include <graphviz/gvc.h>
#include <map>
#include <memory>
#include <mutex>
#include <string>

namespace decant::gui {

namespace {

constexpr double kPointsPerInch = 72;
constexpr double kCharacterWidth = 0.1;  // inches, of the labels' font
constexpr double kNodeHeight = 0.36;

/// Graphviz takes texts that it does not change as char*.
char* text(const char* constant)
{
    return const_cast<char*>(constant);
}

/// The graph, freed in the right order.
class Drawing {
public:
    Drawing()
        : m_context(gvContext())
        , m_graph(agopen(text("closure"), Agdirected, nullptr))
    {
        agsafeset(m_graph, text("rankdir"), text("LR"), text(""));
        agsafeset(m_graph, text("nodesep"), text("0.15"), text(""));
    }
    Drawing(const Drawing&) = delete;
    Drawing& operator=(const Drawing&) = delete;
    ~Drawing()
    {
        if (m_laidOut)
            gvFreeLayout(m_context, m_graph);
        agclose(m_graph);
        gvFreeContext(m_context);
    }
    Agnode_t* node(std::size_t unit, const QString& label)
    {
        std::string name = "u" + std::to_string(unit);
        Agnode_t* node = agnode(m_graph, name.data(), 1);
        // The label itself is ours to draw: Graphviz only has to know its size.
        std::string width =
            std::to_string(0.3 + kCharacterWidth * static_cast<double>(label.size()));
        std::string height = std::to_string(kNodeHeight);
        agsafeset(node, text("label"), text(""), text(""));
        agsafeset(node, text("shape"), text("box"), text(""));
        agsafeset(node, text("fixedsize"), text("true"), text(""));
        agsafeset(node, text("width"), width.data(), text(""));
        agsafeset(node, text("height"), height.data(), text(""));
        return node;
    }
    Agedge_t* edge(Agnode_t* from, Agnode_t* to) { return agedge(m_graph, from, to, nullptr, 1); }
    bool layOut()
    {
        m_laidOut = gvLayout(m_context, m_graph, "dot") == 0;
        return m_laidOut;
    }

private:
    GVC_t* m_context;
    Agraph_t* m_graph;
    bool m_laidOut = false;
};

QPointF place(const pointf& at)
{
    return {at.x, -at.y};  // Graphviz counts upwards
}

/// The units to draw: the nearest to the seeds first.
std::vector<std::size_t> drawnUnits(const SubsetPlan& plan, std::size_t& leftOut)
{
    std::vector<bool> reached(plan.units.size(), false);
    std::vector<int> distance(plan.units.size(), -1);
    std::deque<std::size_t> open;
    for (const SubsetTable& table : plan.tables) {
        reached[table.unit] = reached[table.unit] || table.reached;
        if (table.isSeed() && distance[table.unit] < 0) {
            distance[table.unit] = 0;
            open.push_back(table.unit);
        }
    }
    std::multimap<std::size_t, std::size_t> leads;
    for (const SubsetRelation& relation : plan.relations) {
        if (relation.toParents)
            leads.emplace(relation.unit, relation.referencedUnit);
        if (relation.toChildren)
            leads.emplace(relation.referencedUnit, relation.unit);
    }
    while (!open.empty()) {
        const std::size_t at = open.front();
        open.pop_front();
        const auto [first, last] = leads.equal_range(at);
        for (auto next = first; next != last; ++next) {
            if (distance[next->second] < 0) {
                distance[next->second] = distance[at] + 1;
                open.push_back(next->second);
            }
        }
    }
    std::vector<bool> linked(plan.units.size(), false);
    for (const auto& [from, to] : leads)
        linked[from] = linked[to] = true;
    std::vector<std::size_t> units;
    for (std::size_t unit = 0; unit < plan.units.size(); ++unit) {
        if (reached[unit] && linked[unit])
            units.push_back(unit);
    }
    std::stable_sort(units.begin(), units.end(),
                     [&](std::size_t a, std::size_t b) { return distance[a] < distance[b]; });
    leftOut = units.size() - std::min(units.size(), kDrawnTables);
    units.resize(units.size() - leftOut);
    return units;
}

ClosureLayout::Edge drawnEdge(Agedge_t* edge, std::size_t relation, bool children)
{
    ClosureLayout::Edge drawn;
    drawn.relation = relation;
    drawn.children = children;
    const splines* curves = ED_spl(edge);
    if (curves == nullptr || curves->size == 0)
        return drawn;
    const bezier& curve = curves->list[0];
    drawn.path.moveTo(place(curve.list[0]));
    for (int i = 1; i + 2 < static_cast<int>(curve.size); i += 3)
        drawn.path.cubicTo(place(curve.list[i]), place(curve.list[i + 1]),
                           place(curve.list[i + 2]));
    drawn.before = place(curve.list[curve.size - 1]);
    drawn.tip = curve.eflag != 0 ? place(curve.ep) : drawn.before;
    return drawn;
}

}  // namespace

ClosureLayout layOutClosure(const SubsetPlan& plan, const Catalog& catalog)
{
    static std::mutex mutex;  // Graphviz keeps state of its own
    const std::lock_guard lock(mutex);
    ClosureLayout layout;
    const std::vector<std::size_t> units = drawnUnits(plan, layout.leftOut);
    if (units.empty())
        return layout;
    Drawing drawing;
    std::map<std::size_t, Agnode_t*> nodes;
    for (const std::size_t unit : units) {
        const QString name = toQString(catalog.tables[plan.units[unit].table].name.name);
        nodes[unit] = drawing.node(unit, name);
        const bool seed =
            std::any_of(plan.units[unit].members.begin(), plan.units[unit].members.end(),
                        [&](std::size_t member) { return plan.tables[member].isSeed(); });
        layout.nodes.push_back({unit, name, seed, {}});
    }
    struct Drawn {
        Agedge_t* edge;
        std::size_t relation;
        bool children;
    };
    std::vector<Drawn> edges;
    for (std::size_t i = 0; i < plan.relations.size(); ++i) {
        const SubsetRelation& relation = plan.relations[i];
        const auto child = nodes.find(relation.unit);
        const auto parent = nodes.find(relation.referencedUnit);
        if (child == nodes.end() || parent == nodes.end())
            continue;
        if (relation.toParents)
            edges.push_back({drawing.edge(child->second, parent->second), i, false});
        if (relation.toChildren)
            edges.push_back({drawing.edge(parent->second, child->second), i, true});
    }
    if (!drawing.layOut())
        return {};
    for (ClosureLayout::Node& node : layout.nodes) {
        Agnode_t* at = nodes[node.unit];
        const double width = ND_width(at) * kPointsPerInch;
        const double height = ND_height(at) * kPointsPerInch;
        const QPointF middle = place(ND_coord(at));
        node.box = {middle.x() - width / 2, middle.y() - height / 2, width, height};
        layout.bounds |= node.box;
    }
    for (const Drawn& drawn : edges) {
        layout.edges.push_back(drawnEdge(drawn.edge, drawn.relation, drawn.children));
        layout.bounds |= layout.edges.back().path.boundingRect();
    }
    return layout;
}

}  // namespace decant::gui
