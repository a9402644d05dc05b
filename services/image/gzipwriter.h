// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/result.h"

#include <cstdint>
#include <deque>
#include <functional>
#include <future>
#include <span>
#include <string>
#include <vector>

namespace decant {

/// Compresses a stream as one gzip member, its blocks in parallel. The bytes depend on the input
/// alone, never on the number of threads or on the time, so equal layers get equal digests.
class GzipWriter {
public:
    /// Takes compressed bytes in order, in the thread that feeds; false stops.
    using Output = std::function<bool(std::span<const char>)>;

    explicit GzipWriter(Output output, unsigned threads = 2);
    GzipWriter(const GzipWriter&) = delete;
    GzipWriter& operator=(const GzipWriter&) = delete;
    ~GzipWriter();

    /// False once the output has refused.
    [[nodiscard]] bool feed(std::span<const char> bytes);
    [[nodiscard]] bool finish();
    [[nodiscard]] std::int64_t compressedBytes() const { return m_compressed; }

private:
    struct Block {
        std::string bytes;
        unsigned long crc = 0;
        std::size_t inputBytes = 0;
    };
    static Block compress(const std::string& dictionary, const std::string& input, bool last);

    void submit(bool last);
    [[nodiscard]] bool writeOldest();
    [[nodiscard]] bool write(std::span<const char> bytes);

    Output m_output;
    unsigned m_threads;
    std::string m_input;
    std::string m_dictionary;
    std::deque<std::future<Block>> m_running;
    unsigned long m_crc = 0;
    std::uint64_t m_inputBytes = 0;
    std::int64_t m_compressed = 0;
    bool m_headerWritten = false;
    bool m_refused = false;
};

}  // namespace decant
