// SPDX-License-Identifier: MIT
#pragma once

#include "model/image/imagefiles.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace decant::gui {

/// What of the files of an image is shown, and in which order.
struct FileTreeWish {
    enum class Sort : std::uint8_t { Name, Size, Change, Layer, Object };
    static constexpr int kWholeImage = -1;

    /// Only what this layer brings, replaces or removes; kWholeImage: what a container sees.
    int layer = kWholeImage;
    std::string filter;  ///< part of a name, in any case; "" lets everything through
    Sort sort = Sort::Size;
    bool descending = true;
    friend bool operator==(const FileTreeWish&, const FileTreeWish&) = default;
};

/// The files of an image as a tree; folders sum up what is below them. Made outside the GUI thread:
/// an image has hundreds of thousands.
struct FileTree {
    struct Node {
        std::string_view name;  ///< in a path of `files`
        std::int64_t bytes = 0;  ///< with all that is below
        int parent = -1;
        int file = -1;  ///< in `files`, -1 for a folder
        int row = 0;  ///< among its siblings
        int first = 0;  ///< its children in `order`
        int count = 0;
    };
    std::shared_ptr<const std::vector<ImageFile>> files;
    std::vector<Node> nodes;  ///< the first is the root, which nobody sees
    std::vector<int> order;  ///< children of all nodes, each a number of a node
    int shown = 0;  ///< nodes that passed the filter
};

/// Any thread. A folder whose name passes the filter comes with all that is in it; what passes
/// comes with the folders above it.
[[nodiscard]] FileTree makeFileTree(std::shared_ptr<const std::vector<ImageFile>> files,
                                    const FileTreeWish& wish);

}  // namespace decant::gui
