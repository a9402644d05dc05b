// SPDX-License-Identifier: MIT
#include "model/image/imagefiles.h"

#include <algorithm>
#include <map>
#include <string_view>

namespace decant {

namespace {

constexpr std::string_view kWhiteout = ".wh.";
constexpr std::string_view kOpaque = ".wh..wh..opq";

/// Which copy of a path a container sees: its place in the result.
using Visible = std::map<std::string, std::size_t, std::less<>>;

std::string_view nameOf(std::string_view path)
{
    return path.substr(path.rfind('/') + 1);
}

/// With its slash, "" at the top.
std::string_view folderOf(std::string_view path)
{
    return path.substr(0, path.size() - nameOf(path).size());
}

class Resolver {
public:
    std::vector<ImageFile> files;

    void add(const std::vector<LayerEntry>& entries)
    {
        // What a layer removes was below it, wherever in its tar that is said.
        for (const LayerEntry& entry : entries) {
            const std::string_view name = nameOf(entry.path);
            const std::string folder(folderOf(entry.path));
            if (name == kOpaque)
                removeBelow(folder);
            else if (name.starts_with(kWhiteout))
                remove(folder + std::string(name.substr(kWhiteout.size())));
        }
        for (const LayerEntry& entry : entries) {
            if (nameOf(entry.path).starts_with(kWhiteout))
                continue;
            if (entry.folder) {
                // a folder in the place of a file
                if (const auto at = m_visible.find(entry.path); at != m_visible.end())
                    hide(at);
            } else {
                put(entry);
            }
        }
        const auto begin = files.begin() + static_cast<std::ptrdiff_t>(m_first);
        sortByPath(begin);
        m_first = files.size();
        ++m_layer;
    }

private:
    void sortByPath(std::vector<ImageFile>::iterator begin)
    {
        std::sort(begin, files.end(),
                  [](const ImageFile& a, const ImageFile& b) { return a.path < b.path; });
        for (std::size_t i = m_first; i < files.size(); ++i) {
            if (files[i].change != ImageFile::Change::Removed)
                m_visible[files[i].path] = i;
        }
    }

    Visible::iterator hide(Visible::iterator at)
    {
        files[at->second].visible = false;
        return m_visible.erase(at);
    }

    void removed(const std::string& path)
    {
        files.push_back({path, 0, m_layer, ImageFile::Change::Removed, false, {}});
    }

    void remove(const std::string& path)
    {
        if (const auto at = m_visible.find(path); at != m_visible.end()) {
            hide(at);
            removed(path);
        }
        removeBelow(path + '/');
    }

    void removeBelow(const std::string& folder)
    {
        for (auto at = m_visible.lower_bound(folder);
             at != m_visible.end() && at->first.starts_with(folder);) {
            removed(at->first);
            at = hide(at);
        }
    }

    void put(const LayerEntry& entry)
    {
        const auto at = m_visible.find(entry.path);
        const bool replaces = at != m_visible.end();
        if (replaces)
            hide(at);
        files.push_back({entry.path,
                         entry.bytes,
                         m_layer,
                         replaces ? ImageFile::Change::Modified : ImageFile::Change::Added,
                         true,
                         {}});
        m_visible[entry.path] = files.size() - 1;
    }

    Visible m_visible;
    std::size_t m_first = 0;  ///< of this layer
    int m_layer = 0;
};

}  // namespace

std::vector<ImageFile> resolveFiles(const std::vector<std::vector<LayerEntry>>& layers)
{
    Resolver resolver;
    for (const std::vector<LayerEntry>& entries : layers)
        resolver.add(entries);
    return std::move(resolver.files);
}

}  // namespace decant
