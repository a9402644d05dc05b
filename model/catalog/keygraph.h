// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <vector>

namespace decant {

/// A directed graph over the numbers 0 … n-1: which table's rows lead to rows of which other.
class KeyGraph {
public:
    explicit KeyGraph(std::size_t nodes)
        : m_next(nodes)
    {
    }
    void addEdge(std::size_t from, std::size_t to) { m_next[from].push_back(to); }
    [[nodiscard]] std::size_t size() const { return m_next.size(); }
    [[nodiscard]] const std::vector<std::size_t>& next(std::size_t node) const
    {
        return m_next[node];
    }

    /// The strongly connected components in topological order (edges lead to later ones), the nodes
    /// of each in ascending order. Tarjan's algorithm (SIAM J. Comput. 1, 1972) without recursion:
    /// linear in nodes and edges, whatever the depth.
    [[nodiscard]] std::vector<std::vector<std::size_t>> components() const;

private:
    std::vector<std::vector<std::size_t>> m_next;
};

}  // namespace decant
