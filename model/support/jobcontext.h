// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string_view>

namespace decant {

/// Where a piece of work stands. `total` 0 means unknown. Keys, not words: the top layers
/// translate.
struct Progress {
    std::string_view stage;  ///< stage key, e.g. "extract"
    std::string_view item;  ///< what is being worked on, e.g. a table; may be empty
    std::string_view unit;  ///< "bytes", "rows", "steps", ...
    std::int64_t done = 0;
    std::int64_t total = 0;
};

enum class LogLevel : std::uint8_t { Debug, Info, Warning, Error };

/// The only thing work knows about who started it: a GUI job, a terminal, or a test recorder.
/// All functions may be called from any thread of the work.
class JobContext {
public:
    JobContext() = default;
    JobContext(const JobContext&) = delete;
    JobContext& operator=(const JobContext&) = delete;
    virtual ~JobContext() = default;

    /// True once somebody asked to stop. Work asks at least every 50 ms or has a way to be
    /// interrupted.
    [[nodiscard]] virtual bool cancelled() const = 0;
    virtual void progress(const Progress& progress) = 0;
    /// One line without line end. Must never hold a secret or an unmasked value.
    virtual void log(LogLevel level, std::string_view line) = 0;
};

}  // namespace decant
