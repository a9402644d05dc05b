// SPDX-License-Identifier: MIT
#include "gui/itemmodels/filetree.h"

#include "model/support/text.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace decant::gui {

namespace {

std::string_view nameOf(std::string_view path)
{
    const std::size_t slash = path.rfind('/');
    return slash == std::string_view::npos ? path : path.substr(slash + 1);
}

std::string_view folderOf(std::string_view path)
{
    const std::size_t slash = path.rfind('/');
    return slash == std::string_view::npos ? std::string_view() : path.substr(0, slash);
}

class Builder {
public:
    Builder(FileTree& tree, const FileTreeWish& wish)
        : m_tree(tree)
        , m_wish(wish)
    {
    }

    void build()
    {
        m_tree.nodes.assign(1, {});
        m_folders.emplace(std::string_view(), 0);
        for (std::size_t i = 0; i < m_tree.files->size(); ++i) {
            const ImageFile& file = (*m_tree.files)[i];
            if (m_wish.layer == FileTreeWish::kWholeImage ? file.visible
                                                          : file.layer == m_wish.layer)
                add(static_cast<int>(i), file);
        }
        arrange(passing());
    }

private:
    FileTree::Node& node(int id) { return m_tree.nodes[static_cast<std::size_t>(id)]; }

    int addNode(std::string_view name, int parent)
    {
        m_tree.nodes.push_back({});
        m_tree.nodes.back().name = name;
        m_tree.nodes.back().parent = parent;
        return static_cast<int>(m_tree.nodes.size()) - 1;
    }

    int folder(std::string_view path)
    {
        if (const auto known = m_folders.find(path); known != m_folders.end())
            return known->second;
        const int above = folder(gui::folderOf(path));
        const int id = addNode(nameOf(path), above);
        m_folders.emplace(path, id);
        return id;
    }

    void add(int index, const ImageFile& file)
    {
        const int parent = folder(gui::folderOf(file.path));
        const int id = addNode(nameOf(file.path), parent);
        node(id).file = index;
        for (int at = id; at >= 0; at = node(at).parent)
            node(at).bytes += file.bytes;
    }

    /// Per node whether it is shown. Parents stand before their children.
    std::vector<char> passing()
    {
        const std::string filter = lowered(m_wish.filter);
        std::vector<char> shown(m_tree.nodes.size(), 1);
        if (filter.empty())
            return shown;
        shown[0] = 0;
        for (std::size_t i = 1; i < shown.size(); ++i)
            shown[i] = static_cast<char>(
                shown[static_cast<std::size_t>(m_tree.nodes[i].parent)] != 0
                || lowered(m_tree.nodes[i].name).find(filter) != std::string::npos);
        for (std::size_t i = shown.size(); i-- > 1;) {
            if (shown[i] != 0)
                shown[static_cast<std::size_t>(m_tree.nodes[i].parent)] = 1;
        }
        return shown;
    }

    void arrange(const std::vector<char>& shown)
    {
        auto& nodes = m_tree.nodes;
        for (std::size_t i = 1; i < nodes.size(); ++i)
            node(nodes[i].parent).count += shown[i];
        int next = 0;
        for (FileTree::Node& each : nodes) {
            each.first = next;
            next += each.count;
            each.count = 0;
        }
        m_tree.order.resize(static_cast<std::size_t>(next));
        m_tree.shown = next;
        for (std::size_t i = 1; i < nodes.size(); ++i) {
            if (shown[i] == 0)
                continue;
            FileTree::Node& parent = node(nodes[i].parent);
            m_tree.order[static_cast<std::size_t>(parent.first + parent.count++)] =
                static_cast<int>(i);
        }
        for (const FileTree::Node& each : nodes) {
            const auto begin = m_tree.order.begin() + each.first;
            std::sort(begin, begin + each.count,
                      [this](int a, int b) { return before(node(a), node(b)); });
            for (int row = 0; row < each.count; ++row)
                node(*(begin + row)).row = row;
        }
    }

    [[nodiscard]] const ImageFile* fileOf(const FileTree::Node& each) const
    {
        return each.file < 0 ? nullptr : &(*m_tree.files)[static_cast<std::size_t>(each.file)];
    }

    [[nodiscard]] int compare(const FileTree::Node& a, const FileTree::Node& b) const
    {
        const auto order = [](const auto& left, const auto& right) {
            return left < right ? -1 : right < left ? 1 : 0;
        };
        const ImageFile* first = fileOf(a);
        const ImageFile* second = fileOf(b);
        const auto part = [&](auto member, auto folders) {
            return order(first == nullptr ? folders : first->*member,
                         second == nullptr ? folders : second->*member);
        };
        switch (m_wish.sort) {
        case FileTreeWish::Sort::Name:
            break;
        case FileTreeWish::Sort::Size:
            return order(a.bytes, b.bytes);
        case FileTreeWish::Sort::Change:
            return part(&ImageFile::change, ImageFile::Change::Added);
        case FileTreeWish::Sort::Layer:
            return part(&ImageFile::layer, -1);
        case FileTreeWish::Sort::Object:
            return part(&ImageFile::object, std::string());
        }
        return order(a.name, b.name);
    }

    [[nodiscard]] bool before(const FileTree::Node& a, const FileTree::Node& b) const
    {
        const int found = compare(a, b);
        if (found != 0)
            return m_wish.descending ? found > 0 : found < 0;
        return a.name < b.name;
    }

    FileTree& m_tree;
    const FileTreeWish& m_wish;
    std::unordered_map<std::string_view, int> m_folders;
};

}  // namespace

FileTree makeFileTree(std::shared_ptr<const std::vector<ImageFile>> files, const FileTreeWish& wish)
{
    FileTree tree;
    tree.files = std::move(files);
    Builder(tree, wish).build();
    return tree;
}

}  // namespace decant::gui
