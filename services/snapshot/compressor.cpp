// SPDX-License-Identifier: MIT
#include "services/snapshot/compressor.h"

#include <zlib.h>
#include <zstd.h>

namespace decant {

namespace {

constexpr int kZstdLevel = 1;
constexpr int kGzipLevel = 1;
constexpr int kGzipWindow = 15 + 16;  // 16 asks zlib for the gzip format
constexpr int kGzipMemory = 8;

Error compressError(Sentence detail)
{
    return {Error::Code::Internal, Error::Area::General, "compression", std::move(detail), {}};
}

class ZstdCompressor final : public BlockCompressor {
public:
    explicit ZstdCompressor(int level)
    {
        if (!m_context)
            return;
        ZSTD_CCtx_setParameter(m_context.get(), ZSTD_c_compressionLevel, level);
        ZSTD_CCtx_setParameter(m_context.get(), ZSTD_c_checksumFlag, 1);
    }

    Result<> compress(std::string_view block, std::string& out) override
    {
        if (!m_context)
            return compressError(say("out of memory"));
        out.resize(ZSTD_compressBound(block.size()));
        const std::size_t size =
            ZSTD_compress2(m_context.get(), out.data(), out.size(), block.data(), block.size());
        if (ZSTD_isError(size) != 0)
            return compressError(Sentence::verbatim(ZSTD_getErrorName(size)));
        out.resize(size);
        return {};
    }

private:
    std::unique_ptr<ZSTD_CCtx, decltype(&ZSTD_freeCCtx)> m_context{ZSTD_createCCtx(),
                                                                   &ZSTD_freeCCtx};
};

class GzipCompressor final : public BlockCompressor {
public:
    explicit GzipCompressor(int level)
        : m_ready(
            deflateInit2(&m_stream, level, Z_DEFLATED, kGzipWindow, kGzipMemory, Z_DEFAULT_STRATEGY)
            == Z_OK)
    {
    }
    GzipCompressor(const GzipCompressor&) = delete;
    GzipCompressor& operator=(const GzipCompressor&) = delete;
    ~GzipCompressor() override
    {
        if (m_ready)
            deflateEnd(&m_stream);
    }

    Result<> compress(std::string_view block, std::string& out) override
    {
        if (!m_ready || deflateReset(&m_stream) != Z_OK)
            return compressError(say("zlib cannot be used"));
        out.resize(deflateBound(&m_stream, block.size()));
        // zlib only reads through next_in; blocks stay below the 4 GiB that it counts.
        m_stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(block.data()));
        m_stream.avail_in = static_cast<uInt>(block.size());
        m_stream.next_out = reinterpret_cast<Bytef*>(out.data());
        m_stream.avail_out = static_cast<uInt>(out.size());
        if (deflate(&m_stream, Z_FINISH) != Z_STREAM_END)
            return compressError(say("deflate failed"));
        out.resize(out.size() - m_stream.avail_out);
        return {};
    }

private:
    z_stream m_stream{};
    bool m_ready;
};

class NoCompressor final : public BlockCompressor {
public:
    Result<> compress(std::string_view block, std::string& out) override
    {
        out.assign(block);
        return {};
    }
};

}  // namespace

Result<Compression> compressionFromName(std::string_view name)
{
    if (name == "zstd" || name.empty())
        return Compression::Zstd;
    if (name == "gzip")
        return Compression::Gzip;
    if (name == "none")
        return Compression::None;
    return Error{Error::Code::InvalidInput, Error::Area::Project, "compression",
                 say("unknown method \"%1\"", name), say("Use zstd, gzip or none.")};
}

std::string_view dataSuffix(Compression method)
{
    switch (method) {
    case Compression::Zstd:
        return ".copy.zst";
    case Compression::Gzip:
        return ".copy.gz";
    case Compression::None:
        break;
    }
    return ".copy";
}

Result<std::unique_ptr<BlockCompressor>> BlockCompressor::make(Compression method, int level)
{
    switch (method) {
    case Compression::Zstd:
        if (level < 0 || level > ZSTD_maxCLevel())
            break;
        return {std::make_unique<ZstdCompressor>(level == 0 ? kZstdLevel : level)};
    case Compression::Gzip:
        if (level < 0 || level > Z_BEST_COMPRESSION)
            break;
        return {std::make_unique<GzipCompressor>(level == 0 ? kGzipLevel : level)};
    case Compression::None:
        return {std::make_unique<NoCompressor>()};
    }
    return Error{Error::Code::InvalidInput, Error::Area::Project, "compression level",
                 say("%1 is out of range", level), say("Leave it out for the default.")};
}

}  // namespace decant
