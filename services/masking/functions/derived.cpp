// SPDX-License-Identifier: MIT
#include "model/masking/rowtemplate.h"
#include "services/masking/copytext.h"
#include "services/masking/digest.h"
#include "services/masking/drawn.h"
#include "services/masking/utf8.h"

#include <algorithm>
#include <array>

namespace decant {

namespace {

/// Letters of ASCII and Latin-1 in the other case.
void changeCase(std::string& text, bool toUpper)
{
    unsigned char before = 0;
    for (char& c : text) {
        const auto byte = static_cast<unsigned char>(c);
        // In Latin-1 the small letters lie 32 behind the capitals: 0xc3 0x80 to 0x9e; two of the
        // places are signs of arithmetic.
        const bool latin = before == 0xc3 && (byte & 0x1fU) != 0x17 && (byte & 0x1fU) != 0x1f;
        const unsigned char capitals = latin ? 0x80 : 'A';
        const unsigned char count = latin ? 0x1f : 26;
        const unsigned char first = toUpper ? static_cast<unsigned char>(capitals + 32) : capitals;
        if (byte >= first && byte < first + count)
            c = static_cast<char>(byte ^ 0x20U);
        before = byte;
    }
}

/// Lower-case ASCII words with one dash between them.
void makeSlug(std::string& text)
{
    foldToAscii(text, 0);
    std::size_t to = 0;
    bool dash = false;
    for (const char c : text) {
        const bool upper = isUpper(c);
        if (!upper && !isLower(c) && !isDigit(c)) {
            dash = dash || to > 0;
            continue;
        }
        // At least one character was skipped for each dash.
        if (std::exchange(dash, false))
            text[to++] = '-';
        text[to++] = upper ? static_cast<char>(c + 32) : c;
    }
    text.resize(to);
}

/// A text with masked columns of the row in it. The value is those columns as fields of a COPY
/// line.
class RowText final : public MaskFunction {
public:
    static Result<MaskFunctionPtr> make(const FunctionContext& context)
    {
        auto read = RowTemplate::parse(context.parameters.text("template"));
        if (!read)
            return badParameter(context, read.error().detail);
        std::unique_ptr<RowText> made(new RowText(*std::move(read)));
        const auto& names = textFormNames();
        const auto whole = std::find(names.begin(), names.end(), context.parameters.text("form"));
        if (whole != names.end())
            made->m_whole.push_back(static_cast<TextForm>(whole - names.begin()));
        constexpr std::array kDigests = {TextForm::Md5, TextForm::Sha1, TextForm::Sha256};
        for (std::size_t i = 0; i < kDigests.size(); ++i) {
            made->m_digests[i] =
                PlainDigest::make(std::string(names[static_cast<std::size_t>(kDigests[i])]));
            if (made->m_digests[i] == nullptr)
                return badParameter(context,
                                    say("the crypto library of this machine lacks a digest"));
        }
        return MaskFunctionPtr(std::move(made));
    }

    bool apply(std::string_view value, std::string_view /*identity*/, std::string& out) override
    {
        readFields(value);
        m_text.clear();
        for (const RowTemplate::Part& part : m_template.parts()) {
            m_text += part.text;
            if (part.column < 0)
                continue;
            m_part = m_fields[static_cast<std::size_t>(part.column)];
            for (const TextForm form : part.forms)
                bring(m_part, form);
            m_text += m_part;
        }
        for (const TextForm form : m_whole)
            bring(m_text, form);
        out += m_text;
        return true;
    }

private:
    explicit RowText(RowTemplate read)
        : m_template(std::move(read))
        , m_fields(m_template.columns().size())
    {
    }

    /// NULL counts as an empty text.
    void readFields(std::string_view line)
    {
        for (std::string& field : m_fields) {
            const std::size_t end = std::min(line.find('\t'), line.size());
            field.clear();
            if (!isCopyNull(line.substr(0, end)))
                appendUnescaped(line.substr(0, end), field);
            line.remove_prefix(std::min(end + 1, line.size()));
        }
    }

    void bring(std::string& text, TextForm form)
    {
        switch (form) {
        case TextForm::Lower:
        case TextForm::Upper:
            changeCase(text, form == TextForm::Upper);
            return;
        case TextForm::Trim: {
            const std::string_view inside = trimmed(text);
            const auto from = static_cast<std::size_t>(inside.data() - text.data());
            const std::size_t size = inside.size();
            text.erase(0, inside.empty() ? text.size() : from);
            text.resize(size);
            return;
        }
        case TextForm::Ascii:
            foldToAscii(text, 0);
            return;
        case TextForm::Slug:
            makeSlug(text);
            return;
        case TextForm::Digits:
            std::erase_if(text, [](char c) { return !isDigit(c); });
            return;
        case TextForm::Initial:
            fitLength(text, 0, 1);
            return;
        case TextForm::Md5:
        case TextForm::Sha1:
        case TextForm::Sha256:
            digest(text,
                   *m_digests[static_cast<std::size_t>(form)
                              - static_cast<std::size_t>(TextForm::Md5)]);
            return;
        }
    }

    static void digest(std::string& text, const PlainDigest& digest)
    {
        const PlainDigest::Token token = digest(text);
        text.clear();
        for (std::size_t i = 0; i < digest.size(); ++i) {
            text += "0123456789abcdef"[token[i] >> 4];
            text += "0123456789abcdef"[token[i] & 15];
        }
    }

    RowTemplate m_template;
    std::vector<TextForm> m_whole;
    std::array<std::unique_ptr<PlainDigest>, 3> m_digests;
    std::vector<std::string> m_fields;
    std::string m_part;
    std::string m_text;
};

/// What the database of the image computes leaves the source as NULL.
class LeftToImage final : public MaskFunction {
public:
    bool apply(std::string_view /*value*/, std::string_view /*identity*/,
               std::string& /*out*/) override
    {
        return false;
    }
    /// Nothing of the value goes on, and what is computed may well be what it was.
    bool reportTo(OriginalObserver* /*observer*/, std::size_t /*column*/) override { return true; }
};

Result<MaskFunctionPtr> makeLeftToImage(const FunctionContext& /*context*/)
{
    return MaskFunctionPtr(std::make_unique<LeftToImage>());
}

constexpr std::array kEntries = {
    FunctionEntry{"derive.expression", RowText::make},
    FunctionEntry{"derive.aggregate", makeLeftToImage},
    FunctionEntry{"ref.copy_parent", makeLeftToImage},
    FunctionEntry{"sql.expression", makeLeftToImage},
    FunctionEntry{"sequence.id", makeLeftToImage},
    FunctionEntry{"sequence.text", makeLeftToImage},
};

}  // namespace

std::span<const FunctionEntry> derivedFunctions()
{
    return kEntries;
}

}  // namespace decant
