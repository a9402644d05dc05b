// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace decant {

/// An entry of a layer's tar, as far as it matters for what the layer changes.
struct LayerEntry {
    std::string path;  ///< without leading "/" and without trailing "/"
    std::int64_t bytes = 0;
    bool folder = false;
    friend bool operator==(const LayerEntry&, const LayerEntry&) = default;
};

/// A file that a layer brings, replaces or removes.
struct ImageFile {
    enum class Change : std::uint8_t { Added, Modified, Removed };
    std::string path;
    std::int64_t bytes = 0;  ///< of this layer's copy; 0 of a removal
    int layer = 0;  ///< base first
    Change change = Change::Added;
    bool visible = true;  ///< what a container sees; the bytes of other copies are wasted
    std::string object;  ///< what the file is in the database: "public.orders"; "" elsewhere
    friend bool operator==(const ImageFile&, const ImageFile&) = default;
};

/// What each layer does to the files of those below it, by the rules of the OCI image
/// specification: `.wh.NAME` removes NAME and all below it, `.wh..wh..opq` all that lower layers
/// have in its folder. Layers are given base first; the result is in their order, sorted by path.
[[nodiscard]] std::vector<ImageFile>
resolveFiles(const std::vector<std::vector<LayerEntry>>& layers);

}  // namespace decant
