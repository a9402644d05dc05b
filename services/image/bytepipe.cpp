// SPDX-License-Identifier: MIT
#include "services/image/bytepipe.h"

#include <utility>

namespace decant {

namespace {

constexpr std::size_t kMostBytes = 4 << 20;
constexpr std::size_t kMostSpare = 16;

}  // namespace

bool BytePipe::write(std::span<const char> bytes)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_closed || m_bytes < kMostBytes; });
    if (m_closed)
        return false;
    if (bytes.empty())
        return true;
    std::vector<char> buffer;
    if (!m_spare.empty()) {
        buffer = std::move(m_spare.back());
        m_spare.pop_back();
    }
    lock.unlock();
    buffer.assign(bytes.begin(), bytes.end());
    lock.lock();
    m_bytes += buffer.size();
    m_waiting.push_back(std::move(buffer));
    lock.unlock();
    m_changed.notify_all();
    return true;
}

void BytePipe::finish(Result<> how)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_finished = true;
        m_how = std::move(how);
    }
    m_changed.notify_all();
}

Result<std::span<const char>> BytePipe::read()
{
    std::unique_lock lock(m_mutex);
    if (m_current.capacity() > 0 && m_spare.size() < kMostSpare)
        m_spare.push_back(std::move(m_current));
    m_current = {};
    m_changed.wait(lock, [this] { return m_finished || !m_waiting.empty(); });
    if (m_waiting.empty()) {
        if (!m_how)
            return m_how.error();
        return std::span<const char>();
    }
    m_current = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_bytes -= m_current.size();
    lock.unlock();
    m_changed.notify_all();
    return std::span<const char>(m_current);
}

void BytePipe::close()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_closed = true;
    }
    m_changed.notify_all();
}

}  // namespace decant
