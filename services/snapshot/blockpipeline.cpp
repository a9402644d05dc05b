// SPDX-License-Identifier: MIT
#include "services/snapshot/blockpipeline.h"

#include "services/snapshot/hashedfile.h"
#include "services/support/sha256.h"

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <map>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

namespace decant {

namespace {

constexpr std::size_t kTransformsKept = 4;  ///< per thread; tables come one after the other
constexpr std::size_t kBufferKept = BlockPipeline::kBlockBytes * 2;

/// One block after the pool is done with it.
struct Finished {
    std::string frame;
    Sha256::Digest textDigest{};
    std::size_t textBytes = 0;
    std::size_t budget = 0;
};

/// Transforms of one thread, the most recent last.
class TransformCache {
public:
    Result<LineTransform*> get(const TransformRecipe& recipe)
    {
        const auto at = std::find_if(m_kept.begin(), m_kept.end(),
                                     [&](const auto& kept) { return kept.first == recipe.id; });
        if (at != m_kept.end())
            return at->second.get();
        auto made = recipe.make();
        if (!made)
            return made.error();
        if (m_kept.size() >= kTransformsKept)
            m_kept.pop_front();
        m_kept.emplace_back(recipe.id, std::move(*made));
        return m_kept.back().second.get();
    }

private:
    std::deque<std::pair<std::uint64_t, std::unique_ptr<LineTransform>>> m_kept;
};

}  // namespace

struct BlockPipeline::File::Stream {
    TransformRecipe recipe;
    std::unique_ptr<HashedFile> file;
    // Everything below is guarded by State::mutex, but for what the writing thread holds.
    std::uint64_t submitted = 0;
    std::uint64_t written = 0;
    bool writing = false;
    std::map<std::uint64_t, Finished> waiting;
    std::optional<Error> error;
    Sha256 textHash;
    std::int64_t textBytes = 0;
};

struct BlockPipeline::State {
    struct Work {
        std::shared_ptr<File::Stream> stream;
        std::uint64_t number = 0;
        std::string block;
    };

    Options options;
    std::mutex mutex;
    std::condition_variable workWaits;
    std::condition_variable progress;
    std::deque<Work> queue;
    std::size_t used = 0;
    bool stop = false;
    std::vector<std::string> buffers;
    std::vector<std::thread> threads;

    std::string takeBuffer()
    {
        if (buffers.empty())
            return {};
        std::string buffer = std::move(buffers.back());
        buffers.pop_back();
        return buffer;
    }
    void giveBuffer(std::string buffer)
    {
        buffer.clear();
        if (buffer.capacity() <= kBufferKept && buffers.size() < 64)
            buffers.push_back(std::move(buffer));
    }
    void run();
    Result<> process(Work& work, TransformCache& transforms, BlockCompressor& compressor,
                     std::string& text, Finished& out) const;
    void store(std::unique_lock<std::mutex>& lock, Work& work, const Result<>& outcome,
               Finished done);
    void drain(std::unique_lock<std::mutex>& lock, File::Stream& stream);
};

Result<> BlockPipeline::State::process(Work& work, TransformCache& transforms,
                                       BlockCompressor& compressor, std::string& text,
                                       Finished& out) const
{
    std::string_view lines = work.block;
    if (work.stream->recipe.make) {
        const auto transform = transforms.get(work.stream->recipe);
        if (!transform)
            return transform.error();
        text.clear();
        if (auto applied = (*transform)->apply(lines, text); !applied)
            return applied;
        lines = text;
    }
    Sha256 hash;
    hash.add(lines);
    out.textDigest = hash.digest();
    out.textBytes = lines.size();
    return compressor.compress(lines, out.frame);
}

void BlockPipeline::State::run()
{
    auto compressor = BlockCompressor::make(options.compression, options.level);
    TransformCache transforms;
    std::string text;
    std::unique_lock lock(mutex);
    while (true) {
        workWaits.wait(lock, [this] { return stop || !queue.empty(); });
        if (stop)
            return;
        Work work = std::move(queue.front());
        queue.pop_front();
        Finished done;
        done.budget = work.block.size();
        done.frame = takeBuffer();
        const bool failed = work.stream->error.has_value();
        lock.unlock();
        Result<> outcome;
        if (!compressor)
            outcome = compressor.error();
        else if (!failed)
            outcome = process(work, transforms, **compressor, text, done);
        if (text.capacity() > kBufferKept)
            std::string().swap(text);
        lock.lock();
        store(lock, work, outcome, std::move(done));
    }
}

void BlockPipeline::State::store(std::unique_lock<std::mutex>& lock, Work& work,
                                 const Result<>& outcome, Finished done)
{
    File::Stream& stream = *work.stream;
    if (!outcome && !stream.error)
        stream.error = outcome.error();
    giveBuffer(std::move(work.block));
    stream.waiting.emplace(work.number, std::move(done));
    drain(lock, stream);
}

void BlockPipeline::State::drain(std::unique_lock<std::mutex>& lock, File::Stream& stream)
{
    if (stream.writing)
        return;  // the thread that writes takes what comes next
    stream.writing = true;
    while (!stream.waiting.empty() && stream.waiting.begin()->first == stream.written) {
        Finished done = std::move(stream.waiting.begin()->second);
        stream.waiting.erase(stream.waiting.begin());
        if (!stream.error) {
            lock.unlock();
            auto appended = stream.file->append(done.frame);
            stream.textHash.add(
                {reinterpret_cast<const char*>(done.textDigest.data()), done.textDigest.size()});
            stream.textBytes += static_cast<std::int64_t>(done.textBytes);
            lock.lock();
            if (!appended)
                stream.error = appended.error();
        }
        ++stream.written;
        used -= done.budget;
        giveBuffer(std::move(done.frame));
        progress.notify_all();
    }
    stream.writing = false;
    progress.notify_all();
}

BlockPipeline::BlockPipeline(Options options)
    : d(std::make_unique<State>())
{
    d->options = std::move(options);
    for (int i = 0; i < std::max(1, d->options.threads); ++i)
        d->threads.emplace_back([state = d.get()] { state->run(); });
}

BlockPipeline::~BlockPipeline()
{
    {
        const std::lock_guard lock(d->mutex);
        d->stop = true;
    }
    d->workWaits.notify_all();
    for (std::thread& thread : d->threads)
        thread.join();
}

Result<std::unique_ptr<BlockPipeline::File>> BlockPipeline::open(const std::string& path,
                                                                 TransformRecipe recipe)
{
    auto file = HashedFile::create(d->options.folder, path);
    if (!file)
        return file.error();
    auto stream = std::make_shared<File::Stream>();
    stream->recipe = std::move(recipe);
    stream->file = std::move(*file);
    return std::make_unique<File>(*d, std::move(stream));
}

BlockPipeline::File::File(State& state, std::shared_ptr<Stream> stream)
    : m_state(state)
    , m_stream(std::move(stream))
{
}

BlockPipeline::File::~File()
{
    // What is still on its way is dropped by the pool, then the file is removed.
    std::unique_lock lock(m_state.mutex);
    if (m_stream->written == m_stream->submitted)
        return;
    if (!m_stream->error)
        m_stream->error = Error{Error::Code::Cancelled, {}, {}, {}, {}};
    m_state.progress.wait(
        lock, [this] { return m_state.stop || m_stream->written == m_stream->submitted; });
}

Result<> BlockPipeline::File::add(std::string_view line)
{
    m_block.append(line);
    return m_block.size() < kBlockBytes ? Result<>() : submit();
}

Result<> BlockPipeline::File::submit()
{
    std::unique_lock lock(m_state.mutex);
    const std::size_t size = m_block.size();
    // A block larger than the whole budget goes alone.
    m_state.progress.wait(lock, [&] {
        return m_stream->error || m_state.used == 0
            || m_state.used + size <= m_state.options.memory;
    });
    if (m_stream->error)
        return *m_stream->error;
    m_state.used += size;
    m_state.queue.push_back({m_stream, m_stream->submitted++, std::move(m_block)});
    m_block = m_state.takeBuffer();
    lock.unlock();
    m_state.workWaits.notify_one();
    if (m_block.capacity() < kBlockBytes)
        m_block.reserve(kBlockBytes + kBlockBytes / 8);
    return {};
}

Result<WrittenFile> BlockPipeline::File::finish()
{
    if (!m_block.empty()) {
        if (auto done = submit(); !done)
            return done.error();
    }
    std::unique_lock lock(m_state.mutex);
    m_state.progress.wait(lock, [this] { return m_stream->written == m_stream->submitted; });
    if (m_stream->error)
        return *m_stream->error;
    lock.unlock();
    auto file = m_stream->file->finish();
    if (!file)
        return file.error();
    return WrittenFile{std::move(*file), m_stream->textBytes, m_stream->textHash.hex()};
}

}  // namespace decant
