// SPDX-License-Identifier: MIT
#include "model/catalog/keygraph.h"

#include <algorithm>
#include <limits>

namespace decant {

namespace {

constexpr std::size_t kUnseen = std::numeric_limits<std::size_t>::max();

/// The state of one run.
class Tarjan {
public:
    explicit Tarjan(const KeyGraph& graph)
        : m_graph(graph)
        , m_index(graph.size(), kUnseen)
        , m_low(graph.size(), 0)
        , m_onStack(graph.size(), false)
    {
    }
    std::vector<std::vector<std::size_t>> run()
    {
        for (std::size_t node = 0; node < m_graph.size(); ++node) {
            if (m_index[node] == kUnseen)
                visit(node);
        }
        std::reverse(m_components.begin(), m_components.end());
        return std::move(m_components);
    }

private:
    struct Frame {
        std::size_t node;
        std::size_t edge;
    };
    void enter(std::size_t node)
    {
        m_index[node] = m_low[node] = m_count++;
        m_stack.push_back(node);
        m_onStack[node] = true;
        m_frames.push_back({node, 0});
    }
    void visit(std::size_t start)
    {
        enter(start);
        while (!m_frames.empty()) {
            Frame& frame = m_frames.back();
            const std::size_t node = frame.node;
            if (frame.edge < m_graph.next(node).size()) {
                const std::size_t target = m_graph.next(node)[frame.edge++];
                if (m_index[target] == kUnseen)
                    enter(target);
                else if (m_onStack[target])
                    m_low[node] = std::min(m_low[node], m_index[target]);
                continue;
            }
            m_frames.pop_back();
            if (!m_frames.empty()) {
                std::size_t& parent = m_low[m_frames.back().node];
                parent = std::min(parent, m_low[node]);
            }
            if (m_low[node] == m_index[node])
                leave(node);
        }
    }
    void leave(std::size_t root)
    {
        std::vector<std::size_t> component;
        std::size_t node = kUnseen;
        do {
            node = m_stack.back();
            m_stack.pop_back();
            m_onStack[node] = false;
            component.push_back(node);
        } while (node != root);
        std::sort(component.begin(), component.end());
        m_components.push_back(std::move(component));
    }

    const KeyGraph& m_graph;
    std::vector<std::size_t> m_index;
    std::vector<std::size_t> m_low;
    std::vector<bool> m_onStack;
    std::vector<std::size_t> m_stack;
    std::vector<Frame> m_frames;
    std::size_t m_count = 0;
    std::vector<std::vector<std::size_t>> m_components;
};

}  // namespace

std::vector<std::vector<std::size_t>> KeyGraph::components() const
{
    return Tarjan(*this).run();
}

}  // namespace decant
