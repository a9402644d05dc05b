// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/result.h"

#include <cstdint>
#include <span>
#include <string>

namespace decant {

/// One entry of a tar archive.
struct TarEntry {
    enum class Type : std::uint8_t { File, HardLink, SymbolicLink, Directory, Other };
    std::string path;  ///< without leading "./" or "/" and without trailing "/"
    std::string linkTarget;
    Type type = Type::File;
    std::int64_t size = 0;
};

/// Receives the entries of an archive in their order.
class TarHandler {
public:
    TarHandler() = default;
    TarHandler(const TarHandler&) = delete;
    TarHandler& operator=(const TarHandler&) = delete;
    virtual ~TarHandler() = default;
    virtual void beginEntry(const TarEntry& entry) = 0;
    virtual void entryData(std::span<const char> bytes) = 0;
    virtual void endEntry() = 0;
};

/// Reads a tar archive (ustar, GNU long names, pax) that arrives in pieces, in constant memory.
/// Pieces are pushed in rather than pulled, so that archives inside archives need no threads.
class TarReader {
public:
    explicit TarReader(TarHandler& handler)
        : m_handler(&handler)
    {
    }
    /// Takes the next bytes, cut anywhere.
    [[nodiscard]] Result<> feed(std::span<const char> bytes);
    /// Says whether the archive was complete.
    [[nodiscard]] Result<> finish() const;

private:
    enum class Target : std::uint8_t { Entry, LongName, LongLink, PaxRecord, Ignored };

    [[nodiscard]] Result<> header();
    void payload(std::span<const char> bytes);
    void payloadEnd();
    void applyPax();

    TarHandler* m_handler;
    char m_block[512] = {};
    std::size_t m_blockUsed = 0;
    std::int64_t m_left = 0;  ///< payload bytes of the entry still to come
    std::int64_t m_padding = 0;
    Target m_target = Target::Ignored;
    bool m_inEntry = false;
    bool m_ended = false;  ///< the end block was seen
    bool m_seenAny = false;
    std::string m_text;  ///< payload of a long name or pax record
    std::string m_longName;
    std::string m_longLink;
    std::int64_t m_paxSize = -1;
};

}  // namespace decant
