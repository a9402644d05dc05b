// SPDX-License-Identifier: MIT
#include "services/masking/base64.h"

namespace decant {

namespace {

constexpr std::string_view kStandard =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
constexpr std::string_view kUrl =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
constexpr std::string_view kBase32 = "abcdefghijklmnopqrstuvwxyz234567";

}  // namespace

void appendBase64(Base64 form, std::span<const std::uint8_t> bytes, std::string& out)
{
    const std::string_view digits = form == Base64::Url ? kUrl : kStandard;
    unsigned buffer = 0;
    int bits = 0;
    std::size_t written = 0;
    for (const std::uint8_t byte : bytes) {
        buffer = (buffer << 8) | byte;
        for (bits += 8; bits >= 6; bits -= 6, ++written)
            out += digits[(buffer >> (bits - 6)) & 63];
    }
    if (bits > 0) {
        out += digits[(buffer << (6 - bits)) & 63];
        ++written;
    }
    for (; form == Base64::Standard && written % 4 != 0; ++written)
        out += '=';
}

bool appendFromBase64(Base64 form, std::string_view text, std::string& out)
{
    const std::string_view alphabet = form == Base64::Url ? kUrl : kStandard;
    for (int padding = 0; form == Base64::Standard && padding < 2 && text.ends_with('='); ++padding)
        text.remove_suffix(1);
    unsigned buffer = 0;
    int bits = 0;
    for (const char c : text) {
        const std::size_t digit = alphabet.find(c);
        if (digit == std::string_view::npos)
            return false;
        buffer = (buffer << 6) | static_cast<unsigned>(digit);
        bits += 6;
        if (bits >= 8) {
            bits -= 8;
            out += static_cast<char>((buffer >> bits) & 0xff);
        }
    }
    return bits < 6;
}

void appendBase32(std::span<const std::uint8_t> bytes, std::string& out)
{
    unsigned buffer = 0;
    int bits = 0;
    for (const std::uint8_t byte : bytes) {
        buffer = (buffer << 8) | byte;
        for (bits += 8; bits >= 5; bits -= 5)
            out += kBase32[(buffer >> (bits - 5)) & 31];
    }
    if (bits > 0)
        out += kBase32[(buffer << (5 - bits)) & 31];
}

}  // namespace decant
