// SPDX-License-Identifier: MIT
#include "services/subset/keyset.h"

#include <algorithm>
#include <charconv>
#include <cstring>
#include <optional>
#include <utility>

namespace decant {

namespace {

std::optional<std::int64_t> wholeNumber(std::string_view text)
{
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

int digit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/// 8-4-4-4-12 lower-case hexadecimal digits, as servers write it (RFC 9562).
std::optional<std::array<std::uint64_t, 2>> uuid(std::string_view text)
{
    if (text.size() != 36)
        return std::nullopt;
    std::array<std::uint64_t, 2> value{};
    std::size_t digits = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        if (dash != (text[i] == '-'))
            return std::nullopt;
        if (dash)
            continue;
        const int d = digit(text[i]);
        if (d < 0)
            return std::nullopt;
        std::uint64_t& half = value[digits++ / 16];
        half = half << 4U | static_cast<std::uint64_t>(d);
    }
    return value;
}

std::string uuidText(const std::array<std::uint64_t, 2>& value)
{
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string text;
    for (unsigned i = 0; i < 32; ++i) {
        if (i == 8 || i == 12 || i == 16 || i == 20)
            text += '-';
        text += kDigits[value[i / 16] >> (60 - i % 16 * 4) & 15U];
    }
    return text;
}

/// Each value after its length, so that any bytes may stand in it.
std::string packed(std::span<const std::string_view> values)
{
    std::string text;
    for (const std::string_view value : values) {
        const auto size = static_cast<std::uint32_t>(value.size());
        std::array<char, sizeof size> bytes{};
        std::memcpy(bytes.data(), &size, sizeof size);
        text.append(bytes.data(), bytes.size());
        text += value;
    }
    text.shrink_to_fit();
    return text;
}

std::vector<std::string> unpacked(std::string_view text)
{
    std::vector<std::string> values;
    while (!text.empty()) {
        std::uint32_t size = 0;
        std::memcpy(&size, text.data(), sizeof size);
        values.emplace_back(text.substr(sizeof size, size));
        text.remove_prefix(sizeof size + size);
    }
    return values;
}

}  // namespace

KeySet::Batch::Batch(KeyForm form)
    : m_form(form)
{
}

void KeySet::Batch::add(std::span<const std::string_view> values)
{
    if (m_form == KeyForm::Integer) {
        if (const auto number = wholeNumber(values.front()))
            return m_integers.push_back(*number);
    } else if (m_form == KeyForm::Uuid) {
        if (const auto value = uuid(values.front()))
            return m_uuids.push_back(*value);
    }
    m_texts.push_back(packed(values));
}

std::size_t KeySet::Batch::size() const
{
    return m_integers.size() + m_uuids.size() + m_texts.size();
}

template <class T>
void KeySet::Part<T>::add(std::vector<T> values)
{
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
    std::erase_if(values, [this](const T& value) {
        return taken.contains(value) || known.contains(value) || added.contains(value)
            || std::binary_search(released.begin(), released.end(), value);
    });
    added.add(std::move(values));
}

template <class T>
void KeySet::Part<T>::know(std::vector<T> values)
{
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
    std::erase_if(
        values, [this](const T& value) { return taken.contains(value) || known.contains(value); });
    known.add(std::move(values));
}

template <class T>
bool KeySet::Part<T>::release()
{
    if (released.empty()) {
        released = added.takeAll();
        std::erase_if(released, [this](const T& value) { return known.contains(value); });
    }
    return !released.empty();
}

template <class T>
std::vector<T> KeySet::Part<T>::take(std::size_t most)
{
    const auto count = static_cast<std::ptrdiff_t>(std::min(most, released.size()));
    std::vector<T> values(released.end() - count, released.end());
    released.resize(released.size() - values.size());
    // What was taken is held elsewhere now: its place is given back in a few large steps.
    if (released.size() <= released.capacity() / 2)
        released.shrink_to_fit();
    taken.add(values);
    return values;
}

template <class T>
std::size_t KeySet::Part<T>::size() const
{
    return added.size() + released.size() + taken.size();
}

template <class T>
std::size_t KeySet::Part<T>::bytes() const
{
    std::size_t bytes =
        added.bytes() + taken.bytes() + known.bytes() + released.capacity() * sizeof(T);
    for (const T& value : released)
        bytes += heapBytes(value);
    return bytes;
}

void KeySet::add(Batch& batch)
{
    const std::lock_guard lock(m_mutex);
    m_integers.add(std::exchange(batch.m_integers, {}));
    m_uuids.add(std::exchange(batch.m_uuids, {}));
    m_texts.add(std::exchange(batch.m_texts, {}));
}

void KeySet::know(Batch& batch)
{
    const std::lock_guard lock(m_mutex);
    m_integers.know(std::exchange(batch.m_integers, {}));
    m_uuids.know(std::exchange(batch.m_uuids, {}));
    m_texts.know(std::exchange(batch.m_texts, {}));
}

bool KeySet::release()
{
    const std::lock_guard lock(m_mutex);
    const bool integers = m_integers.release();
    const bool uuids = m_uuids.release();
    return m_texts.release() || integers || uuids;
}

std::vector<std::vector<std::string>> KeySet::take(std::size_t most)
{
    const std::lock_guard lock(m_mutex);
    std::vector<std::vector<std::string>> keys;
    for (const std::int64_t value : m_integers.take(most))
        keys.push_back({std::to_string(value)});
    for (const auto& value : m_uuids.take(most - keys.size()))
        keys.push_back({uuidText(value)});
    for (const std::string& value : m_texts.take(most - keys.size()))
        keys.push_back(unpacked(value));
    return keys;
}

std::size_t KeySet::size() const
{
    const std::lock_guard lock(m_mutex);
    return m_integers.size() + m_uuids.size() + m_texts.size();
}

std::size_t KeySet::bytes() const
{
    const std::lock_guard lock(m_mutex);
    return m_integers.bytes() + m_uuids.bytes() + m_texts.bytes();
}

}  // namespace decant
