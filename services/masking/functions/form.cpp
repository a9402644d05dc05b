// SPDX-License-Identifier: MIT
#include "services/masking/dictionary.h"
#include "services/masking/drawn.h"

#include <algorithm>

namespace decant {

namespace {

void appendHexByte(std::uint32_t byte, std::string& out)
{
    constexpr std::string_view kDigits = "0123456789abcdef";
    out += kDigits[byte >> 4];
    out += kDigits[byte & 15];
}

/// Numbers below the bounds, in brackets behind `name`; the last one with `unit`.
void appendCall(std::string_view name, std::array<std::uint32_t, 3> bounds, std::string_view unit,
                bool alpha, KeyedStream& random, std::string& out)
{
    out.append(name).append(alpha ? "a(" : "(");
    for (std::size_t i = 0; i < bounds.size(); ++i) {
        out += i == 0 ? "" : ", ";
        appendNumber(random.small(bounds[i]), 1, out);
        out += i == 0 ? "" : unit;
    }
    if (alpha) {
        out += ", 0.";
        appendNumber(random.small(100), 2, out);
    }
    out += ')';
}

/// The forms of CSS Color, level 4.
Result<MaskFunctionPtr> makeColor(const FunctionContext& context)
{
    const std::string form = context.parameters.text("form");
    if (form == "name")
        return drawnFrom(context, "color");
    return drawn(context,
                 [form](std::string_view /*value*/, KeyedStream& random, std::string& out) {
                     if (form == "hex") {
                         out += '#';
                         for (int i = 0; i < 3; ++i)
                             appendHexByte(random.small(256), out);
                     } else if (form.starts_with("rgb")) {
                         appendCall("rgb", {256, 256, 256}, {}, form == "rgba", random, out);
                     } else {
                         appendCall("hsl", {360, 101, 101}, "%", form == "hsla", random, out);
                     }
                 });
}

constexpr std::array<std::string_view, 24> kExtensions = {
    "pdf", "txt", "csv", "json", "xml", "html", "png", "jpg",  "gif", "svg", "webp", "mp3",
    "mp4", "zip", "gz",  "tar",  "doc", "docx", "xls", "xlsx", "odt", "ods", "ppt",  "pptx"};

constexpr std::array<std::string_view, 12> kFolders = {"srv",     "data",   "home",  "media",
                                                       "files",   "upload", "share", "documents",
                                                       "archive", "public", "work",  "store"};

void appendFolders(KeyedStream& random, std::string& out)
{
    for (std::uint32_t left = 2 + random.small(2); left > 0; --left)
        out.append(1, '/').append(pick(kFolders, random));
}

/// The extension of the value when it looks like one.
std::string_view extensionOf(std::string_view value)
{
    const std::size_t dot = value.rfind('.');
    if (dot == std::string_view::npos || value.size() - dot > 6 || value.size() - dot < 2)
        return {};
    const std::string_view extension = value.substr(dot + 1);
    const bool plain = std::all_of(extension.begin(), extension.end(),
                                   [](char c) { return isDigit(c) || isLower(c) || isUpper(c); });
    return plain ? extension : std::string_view();
}

Result<MaskFunctionPtr> makeFilePath(const FunctionContext& context)
{
    const std::string part = context.parameters.text("part");
    const bool keepExtension = context.parameters.boolean("keep_extension");
    const Words words = dictionary("en", "word");
    return drawn(context, [=](std::string_view value, KeyedStream& random, std::string& out) {
        if (part == "extension") {
            out += pick(kExtensions, random);
            return;
        }
        if (part == "path" || part == "dir")
            appendFolders(random, out);
        if (part == "dir")
            return;
        out += part == "path" ? "/" : "";
        out.append(pick(words, random)).append(1, '_');
        appendNumber(random.below(100000), 1, out);
        const std::string_view kept = keepExtension ? extensionOf(trimmed(value)) : "";
        out.append(1, '.').append(kept.empty() ? pick(kExtensions, random) : kept);
    });
}

/// The smallest valid file of a kind, in hexadecimal digits.
struct Placeholder {
    std::string_view kind;
    std::string_view magic;  ///< how files of the kind begin, in hexadecimal digits
    std::string_view bytes;
};

constexpr std::array kPlaceholders = {
    // One transparent pixel (ISO/IEC 15948).
    Placeholder{"png", "89504e47",
                "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000b494441"
                "5478da636000020000050001e9fadcd80000000049454e44ae426082"},
    // One pixel (GIF89a).
    Placeholder{"gif", "474946",
                "47494638396101000100800000ffffff00000021f90401000000002c00000000010001000002024401"
                "003b"},
    // An archive without entries (PKWARE APPNOTE 4.3.16).
    Placeholder{"zip", "504b", "504b0506000000000000000000000000000000000000"},
    // One empty page (ISO 32000-1).
    Placeholder{"pdf", "255044462d",
                "255044462d312e340a312030206f626a3c3c2f547970652f436174616c6f672f5061676573203220"
                "3020523e3e0a656e646f626a0a322030206f626a3c3c2f547970652f50616765732f4b6964735b33"
                "203020525d2f436f756e7420313e3e0a656e646f626a0a332030206f626a3c3c2f547970652f5061"
                "67652f506172656e742032203020522f4d65646961426f785b302030203320335d2f5265736f7572"
                "6365733c3c3e3e3e3e0a656e646f626a0a787265660a3020340a3030303030303030303020363535"
                "33352066200a30303030303030303039203030303030206e200a3030303030303030353320303030"
                "3030206e200a30303030303030313033203030303030206e200a747261696c65723c3c2f53697a65"
                "20342f526f6f742031203020523e3e0a7374617274787265660a3137370a2525454f460a"},
};

/// `auto` gives a file of the kind the value is, and an empty one of no known kind.
Result<MaskFunctionPtr> makePlaceholder(const FunctionContext& context)
{
    const std::string kind = context.parameters.text("kind");
    const bool literal = context.type.family == TypeFamily::Bytes;
    return mapped([=](std::string_view value, std::string& out) {
        out += literal ? "\\x" : "";
        const std::string_view digits = value.substr(value.starts_with("\\x") ? 2 : 0);
        for (const Placeholder& each : kPlaceholders) {
            if (kind == each.kind || (kind == "auto" && digits.starts_with(each.magic))) {
                out += each.bytes;
                break;
            }
        }
        return true;
    });
}

constexpr std::array kEntries = {
    FunctionEntry{"color", makeColor, Normalise::Lower},
    FunctionEntry{"file.path", makeFilePath, Normalise::None},
    FunctionEntry{"binary.placeholder", makePlaceholder, Normalise::None},
    FunctionEntry{"large_object.replace", makePlaceholder, Normalise::None},
};

}  // namespace

std::span<const FunctionEntry> formFunctions()
{
    return kEntries;
}

}  // namespace decant
