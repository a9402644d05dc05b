// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <functional>
#include <span>
#include <string>
#include <string_view>

namespace decant {

/// Takes apart what an engine multiplexes for a container without a terminal: frames of 8 bytes of
/// header (stream, 0, 0, 0, length big-endian) and their content.
class ContainerStream {
public:
    using Sink = std::function<bool(std::span<const char>)>;

    /// At most `limit` bytes are kept per stream; what comes after is dropped and counted. With
    /// `sink` the standard output goes there instead; once it returns false it gets no more.
    explicit ContainerStream(std::size_t limit, Sink sink = {});

    void feed(std::string_view bytes);
    /// True when the last frame is whole.
    [[nodiscard]] bool complete() const { return m_header.empty() && m_left == 0; }

    std::string output;
    std::string errorOutput;
    std::string both;  ///< in the order in which they came
    std::size_t dropped = 0;
    bool stopped = false;  ///< the sink wanted no more

private:
    void content(std::string_view bytes);

    std::size_t m_limit;
    Sink m_sink;
    std::string m_header;
    std::size_t m_left = 0;  ///< of the current frame
    bool m_error = false;
};

}  // namespace decant
