// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace decant {

/// A node of BuildKit's graph as one status message tells it. Later messages repeat and complete
/// earlier ones.
struct TraceVertex {
    std::string digest;
    std::string name;  ///< "[donor 3/4] RUN …", "[internal] …", "exporting to image"
    std::string error;
    bool cached = false;
    bool started = false;
    bool completed = false;
    double seconds = 0;  ///< from start to completion, when both are told
};

struct TraceLog {
    std::string vertex;  ///< digest
    std::string text;
};

struct Trace {
    std::vector<TraceVertex> vertexes;
    std::vector<TraceLog> logs;
};

/// Decodes a StatusResponse of BuildKit's control API (protobuf). Nothing when it is malformed.
[[nodiscard]] std::optional<Trace> decodeTrace(std::string_view message);

}  // namespace decant
