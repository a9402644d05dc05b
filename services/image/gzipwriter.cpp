// SPDX-License-Identifier: MIT
#include "services/image/gzipwriter.h"

#include <algorithm>
#include <array>
#include <zlib.h>

namespace decant {

namespace {

constexpr std::size_t kBlockBytes = 1 << 20;
constexpr std::size_t kDictionaryBytes = 32768;
constexpr int kLevel = 1;  // of time and size the better deal for data that are pulled once

}  // namespace

GzipWriter::GzipWriter(Output output, unsigned threads)
    : m_output(std::move(output))
    , m_threads(std::max(1U, threads))
{
    m_input.reserve(kBlockBytes);
    m_crc = crc32(0, nullptr, 0);
}

GzipWriter::~GzipWriter() = default;

GzipWriter::Block GzipWriter::compress(const std::string& dictionary, const std::string& input,
                                       bool last)
{
    z_stream stream = {};
    if (deflateInit2(&stream, kLevel, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    if (!dictionary.empty())
        deflateSetDictionary(&stream, reinterpret_cast<const Bytef*>(dictionary.data()),
                             static_cast<uInt>(dictionary.size()));
    Block block;
    block.inputBytes = input.size();
    block.crc = crc32(crc32(0, nullptr, 0), reinterpret_cast<const Bytef*>(input.data()),
                      static_cast<uInt>(input.size()));
    // 16 bytes more than the bound for the empty block that ends a flushed piece
    block.bytes.resize(deflateBound(&stream, static_cast<uLong>(input.size())) + 16);
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(input.data()));
    stream.avail_in = static_cast<uInt>(input.size());
    stream.next_out = reinterpret_cast<Bytef*>(block.bytes.data());
    stream.avail_out = static_cast<uInt>(block.bytes.size());
    deflate(&stream, last ? Z_FINISH : Z_SYNC_FLUSH);
    block.bytes.resize(block.bytes.size() - stream.avail_out);
    deflateEnd(&stream);
    return block;
}

bool GzipWriter::feed(std::span<const char> bytes)
{
    while (!bytes.empty() && !m_refused) {
        const std::size_t take = std::min(kBlockBytes - m_input.size(), bytes.size());
        m_input.append(bytes.data(), take);
        bytes = bytes.subspan(take);
        if (m_input.size() == kBlockBytes)
            submit(false);
        while (m_running.size() > m_threads && !m_refused)
            m_refused = !writeOldest();
    }
    return !m_refused;
}

bool GzipWriter::finish()
{
    submit(true);
    while (!m_running.empty() && !m_refused)
        m_refused = !writeOldest();
    if (m_refused)
        return false;
    std::array<char, 8> trailer = {};
    for (unsigned i = 0; i < 4; ++i) {
        trailer[i] = static_cast<char>((m_crc >> (8U * i)) & 0xffU);
        trailer[4 + i] = static_cast<char>((m_inputBytes >> (8U * i)) & 0xffU);
    }
    return write(trailer);
}

void GzipWriter::submit(bool last)
{
    std::string next;
    if (!last)
        next = m_input.substr(m_input.size() - kDictionaryBytes);
    m_running.push_back(
        std::async(std::launch::async,
                   [dictionary = std::move(m_dictionary), input = std::move(m_input), last] {
                       return compress(dictionary, input, last);
                   }));
    m_dictionary = std::move(next);
    m_input = {};
    m_input.reserve(last ? 0 : kBlockBytes);
}

bool GzipWriter::writeOldest()
{
    const Block block = m_running.front().get();
    m_running.pop_front();
    if (block.bytes.empty())
        return false;  // no memory for the compressor
    if (!m_headerWritten) {
        // no name, no time, fastest algorithm, no operating system
        constexpr std::array<char, 10> kHeader{'\x1f', '\x8b', 8, 0, 0, 0, 0, 0, 4, '\xff'};
        m_headerWritten = true;
        if (!write(kHeader))
            return false;
    }
    m_crc = crc32_combine(m_crc, block.crc, static_cast<z_off_t>(block.inputBytes));
    m_inputBytes += block.inputBytes;
    return write(block.bytes);
}

bool GzipWriter::write(std::span<const char> bytes)
{
    m_compressed += static_cast<std::int64_t>(bytes.size());
    return m_output(bytes);
}

}  // namespace decant
