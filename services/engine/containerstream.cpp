// SPDX-License-Identifier: MIT
#include "services/engine/containerstream.h"

#include <algorithm>
#include <utility>

namespace decant {
namespace {
constexpr std::size_t kHeaderBytes = 8;
constexpr char kErrorStream = 2;
}  // namespace

ContainerStream::ContainerStream(std::size_t limit, Sink sink)
    : m_limit(limit)
    , m_sink(std::move(sink))
{
}

void ContainerStream::feed(std::string_view bytes)
{
    while (!bytes.empty()) {
        if (m_left == 0) {
            const auto part = bytes.substr(0, kHeaderBytes - m_header.size());
            m_header.append(part);
            bytes.remove_prefix(part.size());
            if (m_header.size() < kHeaderBytes)
                return;
            m_error = m_header.front() == kErrorStream;
            for (std::size_t i = 4; i < kHeaderBytes; ++i)
                m_left = (m_left << 8U) | static_cast<unsigned char>(m_header[i]);
            m_header.clear();
        }
        const auto part = bytes.substr(0, m_left);
        content(part);
        m_left -= part.size();
        bytes.remove_prefix(part.size());
    }
}

void ContainerStream::content(std::string_view bytes)
{
    if (m_sink && !m_error) {
        stopped = stopped || !m_sink(bytes);
        return;
    }
    std::string& stream = m_error ? errorOutput : output;
    const std::size_t kept = std::min(bytes.size(), m_limit - std::min(m_limit, stream.size()));
    stream.append(bytes.substr(0, kept));
    both.append(bytes.substr(0, kept));
    dropped += bytes.size() - kept;
}

}  // namespace decant
