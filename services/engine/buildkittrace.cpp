// SPDX-License-Identifier: MIT
#include "services/engine/buildkittrace.h"

#include <cstdint>

namespace decant {
namespace {

/// Reads the fields of one protobuf message, one after the other.
class FieldReader {
public:
    explicit FieldReader(std::string_view message)
        : m_rest(message)
    {
    }

    /// Goes to the next field; false at the end or when the message is malformed.
    bool next()
    {
        std::uint64_t key = 0;
        if (m_rest.empty() || !varint(key))
            return false;
        number = static_cast<int>(key >> 3U);
        value = 0;
        bytes = {};
        switch (key & 7U) {
        case 0:
            return varint(value);
        case 1:
            return take(8);
        case 2: {
            std::uint64_t length = 0;
            return varint(length) && take(length);
        }
        case 5:
            return take(4);
        default:
            return fail();
        }
    }

    [[nodiscard]] bool malformed() const { return m_malformed; }

    int number = 0;
    std::uint64_t value = 0;  ///< of a number
    std::string_view bytes;  ///< of a string or message

private:
    bool fail()
    {
        m_malformed = true;
        return false;
    }
    bool take(std::uint64_t length)
    {
        if (length > m_rest.size())
            return fail();
        bytes = m_rest.substr(0, length);
        m_rest.remove_prefix(length);
        return true;
    }
    bool varint(std::uint64_t& result)
    {
        result = 0;
        for (unsigned shift = 0; shift < 64 && !m_rest.empty(); shift += 7) {
            const auto byte = static_cast<unsigned char>(m_rest.front());
            m_rest.remove_prefix(1);
            result |= std::uint64_t{byte & 127U} << shift;
            if (byte < 128)
                return true;
        }
        return fail();
    }

    std::string_view m_rest;
    bool m_malformed = false;
};

/// google.protobuf.Timestamp in seconds.
double timestamp(std::string_view message)
{
    FieldReader field(message);
    double seconds = 0;
    while (field.next()) {
        if (field.number == 1)
            seconds += static_cast<double>(field.value);
        else if (field.number == 2)
            seconds += static_cast<double>(field.value) / 1e9;
    }
    return seconds;
}

bool decodeVertex(std::string_view message, TraceVertex& vertex)
{
    FieldReader field(message);
    double started = 0;
    double completed = 0;
    while (field.next()) {
        switch (field.number) {
        case 1:
            vertex.digest = field.bytes;
            break;
        case 3:
            vertex.name = field.bytes;
            break;
        case 4:
            vertex.cached = field.value != 0;
            break;
        case 5:
            vertex.started = true;
            started = timestamp(field.bytes);
            break;
        case 6:
            vertex.completed = true;
            completed = timestamp(field.bytes);
            break;
        case 7:
            vertex.error = field.bytes;
            break;
        default:
            break;
        }
    }
    if (vertex.started && vertex.completed)
        vertex.seconds = completed - started;
    return !field.malformed();
}

bool decodeLog(std::string_view message, TraceLog& log)
{
    FieldReader field(message);
    while (field.next()) {
        if (field.number == 1)
            log.vertex = field.bytes;
        else if (field.number == 4)
            log.text = field.bytes;
    }
    return !field.malformed();
}

}  // namespace

std::optional<Trace> decodeTrace(std::string_view message)
{
    Trace trace;
    FieldReader field(message);
    while (field.next()) {
        if (field.number == 1 && !decodeVertex(field.bytes, trace.vertexes.emplace_back()))
            return std::nullopt;
        if (field.number == 3 && !decodeLog(field.bytes, trace.logs.emplace_back()))
            return std::nullopt;
    }
    if (field.malformed())
        return std::nullopt;
    return trace;
}

}  // namespace decant
