// SPDX-License-Identifier: MIT
#include "services/image/tarreader.h"

#include <algorithm>
#include <charconv>
#include <cstring>
#include <string_view>

namespace decant {

namespace {

constexpr std::size_t kBlock = 512;
constexpr std::int64_t kMaximumRecord = 1 << 20;  // no long name or pax record is larger

std::string_view field(const char* block, std::size_t offset, std::size_t length)
{
    const std::string_view raw(block + offset, length);
    return raw.substr(0, std::min(raw.find('\0'), raw.size()));
}

/// Octal, or base 256 as GNU tar writes it for large numbers. -1 when it is neither.
std::int64_t number(const char* block, std::size_t offset, std::size_t length)
{
    const auto first = static_cast<unsigned char>(block[offset]);
    if ((first & 0x80U) != 0) {
        std::uint64_t value = first & 0x3fU;
        for (std::size_t i = 1; i < length; ++i)
            value = (value << 8U) | static_cast<unsigned char>(block[offset + i]);
        return static_cast<std::int64_t>(value);
    }
    std::string_view text = field(block, offset, length);
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ')
        text.remove_suffix(1);
    if (text.empty())
        return 0;
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, 8);
    return error == std::errc() && end == text.data() + text.size() ? value : -1;
}

bool checksumFits(const char* block)
{
    std::int64_t sum = 0;
    for (std::size_t i = 0; i < kBlock; ++i)
        sum += i >= 148 && i < 156 ? ' ' : static_cast<unsigned char>(block[i]);
    return sum == number(block, 148, 8);
}

std::string cleaned(std::string_view path)
{
    while (path.starts_with("./"))
        path.remove_prefix(2);
    while (path.starts_with('/'))
        path.remove_prefix(1);
    while (path.ends_with('/'))
        path.remove_suffix(1);
    return std::string(path);
}

TarEntry::Type typeOf(char flag)
{
    switch (flag) {
    case '0':
    case '\0':
    case '7':
        return TarEntry::Type::File;
    case '1':
        return TarEntry::Type::HardLink;
    case '2':
        return TarEntry::Type::SymbolicLink;
    case '5':
        return TarEntry::Type::Directory;
    default:
        return TarEntry::Type::Other;
    }
}

Error broken(std::string detail)
{
    return Error{
        Error::Code::InvalidInput, Error::Area::Engine, "image archive", std::move(detail), {}};
}

}  // namespace

Result<> TarReader::feed(std::span<const char> bytes)
{
    while (!bytes.empty()) {
        if (m_left > 0) {
            const auto take = static_cast<std::size_t>(
                std::min<std::int64_t>(m_left, static_cast<std::int64_t>(bytes.size())));
            payload(bytes.first(take));
            bytes = bytes.subspan(take);
            m_left -= static_cast<std::int64_t>(take);
            if (m_left == 0)
                payloadEnd();
            continue;
        }
        if (m_padding > 0) {
            const auto take = static_cast<std::size_t>(
                std::min<std::int64_t>(m_padding, static_cast<std::int64_t>(bytes.size())));
            bytes = bytes.subspan(take);
            m_padding -= static_cast<std::int64_t>(take);
            continue;
        }
        if (m_ended)
            return {};  // padding after the end
        const std::size_t take = std::min(kBlock - m_blockUsed, bytes.size());
        std::memcpy(m_block + m_blockUsed, bytes.data(), take);
        bytes = bytes.subspan(take);
        m_blockUsed += take;
        if (m_blockUsed == kBlock) {
            m_blockUsed = 0;
            if (const auto read = header(); !read)
                return read.error();
        }
    }
    return {};
}

Result<> TarReader::finish() const
{
    if (m_left > 0 || m_inEntry || m_blockUsed > 0 || (!m_ended && !m_seenAny))
        return broken("the archive ends in the middle");
    return {};
}

Result<> TarReader::header()
{
    if (std::all_of(m_block, m_block + kBlock, [](char c) { return c == '\0'; })) {
        m_ended = true;
        return {};
    }
    if (!checksumFits(m_block))
        return broken("not a tar header where one was expected");
    m_seenAny = true;
    const std::int64_t size = number(m_block, 124, 12);
    if (size < 0)
        return broken("an entry of impossible size");

    const char flag = m_block[156];
    const bool record = flag == 'L' || flag == 'K' || flag == 'x' || flag == 'g';
    if (record) {
        m_target = flag == 'L' ? Target::LongName
            : flag == 'K'      ? Target::LongLink
            : flag == 'x'      ? Target::PaxRecord
                               : Target::Ignored;
        m_text.clear();
        if (size > kMaximumRecord)
            return broken("an extended header of " + std::to_string(size) + " bytes");
        m_left = size;
        m_padding = (512 - size % 512) % 512;
        if (size == 0)
            payloadEnd();
        return {};
    }

    TarEntry entry;
    entry.type = typeOf(flag);
    if (!m_longName.empty()) {
        entry.path = cleaned(m_longName);
    } else {
        const std::string_view prefix = std::string_view(m_block + 257, 5) == "ustar"
                && m_block[262] == '\0'  // GNU's old magic has other fields here
            ? field(m_block, 345, 155)
            : std::string_view();
        const std::string name(field(m_block, 0, 100));
        entry.path = cleaned(prefix.empty() ? name : std::string(prefix) + '/' + name);
    }
    entry.linkTarget = m_longLink.empty() ? std::string(field(m_block, 157, 100)) : m_longLink;
    entry.size = m_paxSize >= 0 ? m_paxSize : size;
    const bool hasData = entry.type == TarEntry::Type::File || entry.type == TarEntry::Type::Other;
    if (!hasData)
        entry.size = 0;
    m_longName.clear();
    m_longLink.clear();
    m_paxSize = -1;

    m_target = Target::Entry;
    m_inEntry = true;
    m_left = entry.size;
    m_padding = (512 - entry.size % 512) % 512;
    m_handler->beginEntry(entry);
    if (m_left == 0)
        payloadEnd();
    return {};
}

void TarReader::payload(std::span<const char> bytes)
{
    if (m_target == Target::Entry)
        m_handler->entryData(bytes);
    else if (m_target != Target::Ignored)
        m_text.append(bytes.data(), bytes.size());
}

void TarReader::payloadEnd()
{
    const auto untilNul = [this] { return m_text.substr(0, m_text.find('\0')); };
    switch (m_target) {
    case Target::Entry:
        m_inEntry = false;
        m_handler->endEntry();
        break;
    case Target::LongName:
        m_longName = untilNul();
        break;
    case Target::LongLink:
        m_longLink = untilNul();
        break;
    case Target::PaxRecord:
        applyPax();
        break;
    case Target::Ignored:
        break;
    }
    m_target = Target::Ignored;
}

void TarReader::applyPax()
{
    std::string_view rest = m_text;
    while (!rest.empty()) {
        std::size_t length = 0;
        const auto [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), length);
        if (error != std::errc() || length > rest.size() || end == rest.data() + rest.size())
            return;
        const auto start = static_cast<std::size_t>(end - rest.data()) + 1;
        if (length <= start)
            return;
        const std::string_view record = rest.substr(start, length - start - 1);
        rest.remove_prefix(length);
        const std::size_t equals = record.find('=');
        if (equals == std::string_view::npos)
            continue;
        const std::string_view key = record.substr(0, equals);
        const std::string_view value = record.substr(equals + 1);
        if (key == "path")
            m_longName = value;
        else if (key == "linkpath")
            m_longLink = value;
        else if (key == "size")
            std::from_chars(value.data(), value.data() + value.size(), m_paxSize);
    }
}

}  // namespace decant
