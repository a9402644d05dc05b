// SPDX-License-Identifier: MIT
#include "services/image/decompressor.h"

#include <vector>
#include <zlib.h>
#include <zstd.h>

namespace decant {

namespace {

constexpr std::size_t kBuffer = 1 << 17;

class Plain : public Decompressor {
public:
    bool feed(std::span<const char> bytes, const Output& output) override { return output(bytes); }
    [[nodiscard]] bool complete() const override { return true; }
};

class Gzip : public Decompressor {
public:
    Gzip() { m_good = inflateInit2(&m_stream, 15 + 16) == Z_OK; }
    Gzip(const Gzip&) = delete;
    Gzip& operator=(const Gzip&) = delete;
    ~Gzip() override { inflateEnd(&m_stream); }

    bool feed(std::span<const char> bytes, const Output& output) override
    {
        m_stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
        m_stream.avail_in = static_cast<uInt>(bytes.size());
        while (m_good && m_stream.avail_in > 0) {
            if (m_ended)  // a file may hold several members
                m_good = inflateReset(&m_stream) == Z_OK;
            m_stream.next_out = reinterpret_cast<Bytef*>(m_buffer.data());
            m_stream.avail_out = static_cast<uInt>(m_buffer.size());
            const int state = inflate(&m_stream, Z_NO_FLUSH);
            m_ended = state == Z_STREAM_END;
            m_good = m_good && (m_ended || state == Z_OK || state == Z_BUF_ERROR);
            const std::size_t made = m_buffer.size() - m_stream.avail_out;
            if (m_good && made > 0 && !output({m_buffer.data(), made}))
                return false;
            if (m_good && !drain(output))
                return false;
        }
        return m_good;
    }
    [[nodiscard]] bool complete() const override { return m_good && m_ended; }

private:
    /// What the decompressor still holds although its input is used up.
    bool drain(const Output& output)
    {
        while (!m_ended && m_stream.avail_out == 0) {
            m_stream.next_out = reinterpret_cast<Bytef*>(m_buffer.data());
            m_stream.avail_out = static_cast<uInt>(m_buffer.size());
            const int state = inflate(&m_stream, Z_NO_FLUSH);
            m_ended = state == Z_STREAM_END;
            m_good = m_ended || state == Z_OK || state == Z_BUF_ERROR;
            const std::size_t made = m_buffer.size() - m_stream.avail_out;
            if (!m_good || (made > 0 && !output({m_buffer.data(), made})))
                return false;
        }
        return true;
    }

    z_stream m_stream = {};
    std::vector<char> m_buffer = std::vector<char>(kBuffer);
    bool m_good = true;
    bool m_ended = false;
};

class Zstd : public Decompressor {
public:
    bool feed(std::span<const char> bytes, const Output& output) override
    {
        ZSTD_inBuffer in{bytes.data(), bytes.size(), 0};
        bool more = true;
        while (more) {
            ZSTD_outBuffer out{m_buffer.data(), m_buffer.size(), 0};
            m_left = ZSTD_decompressStream(m_stream.get(), &out, &in);
            if (ZSTD_isError(m_left) != 0)
                return false;
            if (out.pos > 0 && !output({m_buffer.data(), out.pos}))
                return false;
            more = in.pos < in.size || out.pos == out.size;
        }
        return true;
    }
    [[nodiscard]] bool complete() const override { return m_left == 0; }

private:
    std::unique_ptr<ZSTD_DStream, decltype(&ZSTD_freeDStream)> m_stream{ZSTD_createDStream(),
                                                                        &ZSTD_freeDStream};
    std::vector<char> m_buffer = std::vector<char>(kBuffer);
    std::size_t m_left = 1;
};

}  // namespace

std::unique_ptr<Decompressor> Decompressor::forStart(std::string_view start)
{
    if (start.starts_with("\x1f\x8b"))
        return std::make_unique<Gzip>();
    if (start.starts_with("\x28\xb5\x2f\xfd"))
        return std::make_unique<Zstd>();
    return std::make_unique<Plain>();
}

}  // namespace decant
