// SPDX-License-Identifier: MIT
#pragma once

#include "model/snapshot/manifest.h"
#include "model/support/result.h"
#include "services/snapshot/compressor.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace decant {

/// Changes blocks of whole lines. One object per thread.
class LineTransform {
public:
    LineTransform() = default;
    LineTransform(const LineTransform&) = delete;
    LineTransform& operator=(const LineTransform&) = delete;
    virtual ~LineTransform() = default;
    /// Appends what `lines` become to `out`.
    [[nodiscard]] virtual Result<> apply(std::string_view lines, std::string& out) = 0;
};

/// Makes the transforms of one table, one for each thread that needs it; called from these threads.
struct TransformRecipe {
    std::uint64_t id = 0;  ///< equal id, equal transform
    std::function<Result<std::unique_ptr<LineTransform>>()>
        make;  ///< empty: lines stay as they are
};

/// What became of one data file.
struct WrittenFile {
    SnapshotFile file;
    std::int64_t textBytes = 0;  ///< after the transform, before compression
    std::string textHash;  ///< of the text; the same whatever the compression
};

/// Transforms, compresses and writes blocks on a pool of threads. Blocks of one file are written in
/// the order in which they came; memory is bounded whatever the size of the data.
class BlockPipeline {
public:
    struct Options {
        std::filesystem::path folder;  ///< snapshot folder
        Compression compression = Compression::Zstd;
        int level = 0;
        int threads = 2;
        std::size_t memory = std::size_t{48} << 20U;  ///< blocks on their way, in bytes
    };
    /// Lines are gathered up to this many bytes.
    static constexpr std::size_t kBlockBytes = std::size_t{1} << 20U;

    class File;
    struct State;

    explicit BlockPipeline(Options options);
    BlockPipeline(const BlockPipeline&) = delete;
    BlockPipeline& operator=(const BlockPipeline&) = delete;
    /// Drops what is not written yet and waits for the threads.
    ~BlockPipeline();

    /// Opens a new file. It must be gone before the pipeline.
    [[nodiscard]] Result<std::unique_ptr<File>> open(const std::string& path,
                                                     TransformRecipe recipe);

private:
    std::unique_ptr<State> d;
};

/// One file that is being written; used by one thread. Removed if it is not finished.
class BlockPipeline::File {
public:
    struct Stream;
    File(State& state, std::shared_ptr<Stream> stream);
    File(const File&) = delete;
    File& operator=(const File&) = delete;
    ~File();

    /// Adds one line with its line end. Waits while too much is on its way. Returns the first error
    /// of the file.
    [[nodiscard]] Result<> add(std::string_view line);
    /// Waits until everything is written.
    [[nodiscard]] Result<WrittenFile> finish();

private:
    [[nodiscard]] Result<> submit();
    State& m_state;
    std::shared_ptr<Stream> m_stream;
    std::string m_block;
};

}  // namespace decant
