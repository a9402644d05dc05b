// SPDX-License-Identifier: MIT
#include "model/keyvalue/keyshape.h"
#include "services/masking/base64.h"
#include "services/masking/drawn.h"
#include "services/masking/innermasker.h"

#include <algorithm>
#include <array>

namespace decant {

namespace {

/// What a text that fits no rule becomes: nothing of it is in the result.
void appendUnknown(const SipHash& hash, std::string_view value, std::string& out)
{
    appendHex(hash(value), out);
}

/// Keys of one pattern, wherever they are written down, with each part masked by its function.
class KeyPattern final : public MaskFunction {
public:
    static Result<MaskFunctionPtr> make(const FunctionContext& context)
    {
        auto shape = KeyShape::parse(context.parameters.text("pattern"));
        if (!shape || shape->parts().empty())
            return badParameter(context, say("pattern must name its parts, like session:{id}"));
        auto named = namedMaskers(context, "parts");
        if (!named)
            return std::move(named).error();
        std::vector<std::unique_ptr<ColumnMasker>> maskers;
        for (const std::string& part : shape->parts()) {
            const auto at =
                std::find_if(named->begin(), named->end(),
                             [&](const NamedMasker& each) { return each.name == part; });
            if (at == named->end())
                return badParameter(context, say("parts says nothing about {%1}", part));
            maskers.push_back(std::move(at->masker));
            named->erase(at);
        }
        if (!named->empty())
            return badParameter(context, say("the pattern has no part {%1}", named->front().name));
        return MaskFunctionPtr(new KeyPattern(*std::move(shape), std::move(maskers), context));
    }
    bool apply(std::string_view value, std::string_view /*identity*/, std::string& out) override
    {
        if (!m_shape.match(value, m_parts)) {
            appendUnknown(m_hash, value, out);
            return true;
        }
        for (std::size_t i = 0; i < m_parts.size(); ++i) {
            out += m_shape.fixed(i);
            if (!m_maskers[i]->mask(m_parts[i], out))
                return false;
        }
        out += m_shape.fixed(m_parts.size());
        return true;
    }
    void visitInner(const MaskerVisitor& visitor) override
    {
        for (const auto& masker : m_maskers)
            masker->visit(visitor);
    }

private:
    KeyPattern(KeyShape shape, std::vector<std::unique_ptr<ColumnMasker>> maskers,
               const FunctionContext& context)
        : m_shape(std::move(shape))
        , m_maskers(std::move(maskers))
        , m_hash(context.hash())
    {
    }

    KeyShape m_shape;
    std::vector<std::unique_ptr<ColumnMasker>> m_maskers;
    SipHash m_hash;
    std::vector<std::string_view> m_parts;
};

enum class Codec : std::uint8_t { Text, Base64, Base64Url, Hex };

Codec codecOf(const std::string& name)
{
    if (name == "base64")
        return Codec::Base64;
    if (name == "base64url")
        return Codec::Base64Url;
    return name == "hex" ? Codec::Hex : Codec::Text;
}

std::span<const std::uint8_t> bytesOf(std::string_view text)
{
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

bool appendFromHex(std::string_view text, std::string& out)
{
    const auto digit = [](char c) {
        const std::size_t at = std::string_view("0123456789abcdef").find(c | 0x20);
        return at == std::string_view::npos ? -1 : static_cast<int>(at);
    };
    for (std::size_t i = 0; i + 1 < text.size(); i += 2) {
        const int high = digit(text[i]);
        const int low = digit(text[i + 1]);
        if (high < 0 || low < 0)
            return false;
        out += static_cast<char>(high * 16 + low);
    }
    return text.size() % 2 == 0;
}

/// A value in an encoding: decoded, masked and encoded again.
class Encoded final : public MaskFunction {
public:
    Encoded(Codec codec, std::unique_ptr<ColumnMasker> masker)
        : m_codec(codec)
        , m_masker(std::move(masker))
    {
    }
    bool apply(std::string_view value, std::string_view /*identity*/, std::string& out) override
    {
        if (m_codec == Codec::Text)
            return m_masker->mask(value, out);
        m_decoded.clear();
        // What is not encoded is masked as it is, and encoded then.
        if (!decode(value))
            m_decoded = value;
        m_masked.clear();
        if (!m_masker->mask(m_decoded, m_masked))
            return false;
        encode(out);
        return true;
    }
    void visitInner(const MaskerVisitor& visitor) override { m_masker->visit(visitor); }

private:
    [[nodiscard]] bool decode(std::string_view value)
    {
        if (m_codec == Codec::Hex)
            return appendFromHex(value, m_decoded);
        return appendFromBase64(m_codec == Codec::Base64 ? Base64::Standard : Base64::Url, value,
                                m_decoded);
    }
    void encode(std::string& out) const
    {
        if (m_codec != Codec::Hex) {
            appendBase64(m_codec == Codec::Base64 ? Base64::Standard : Base64::Url,
                         bytesOf(m_masked), out);
            return;
        }
        for (const std::uint8_t byte : bytesOf(m_masked)) {
            out += "0123456789abcdef"[byte >> 4];
            out += "0123456789abcdef"[byte & 15];
        }
    }

    Codec m_codec;
    std::unique_ptr<ColumnMasker> m_masker;
    std::string m_decoded;
    std::string m_masked;
};

Result<MaskFunctionPtr> makeValue(const FunctionContext& context)
{
    auto masker = nestedMasker(context, context.parameters.text("function"), innerTextType());
    if (!masker)
        return std::move(masker).error();
    return MaskFunctionPtr(
        std::make_unique<Encoded>(codecOf(context.parameters.text("codec")), *std::move(masker)));
}

/// Members are texts; what becomes of their scores is up to the source that has some.
Result<MaskFunctionPtr> makeMembers(const FunctionContext& context)
{
    auto masker = nestedMasker(context, context.parameters.text("function"), innerTextType());
    if (!masker)
        return std::move(masker).error();
    return MaskFunctionPtr(std::make_unique<Encoded>(Codec::Text, *std::move(masker)));
}

/// Values whose field is not known here: the source that knows it takes the function of the field.
Result<MaskFunctionPtr> makeHashField(const FunctionContext& context)
{
    if (auto named = namedMaskers(context, "fields"); !named)
        return std::move(named).error();
    const bool drop = context.parameters.text("unknown") == "drop";
    return mapped([drop, hash = context.hash()](std::string_view value, std::string& out) {
        if (!drop)
            appendUnknown(hash, value, out);
        return !drop;
    });
}

/// NULL, which a key-value source does not store, for what is to be left out.
class Drop final : public MaskFunction {
public:
    Drop(const FunctionContext& context, std::unique_ptr<ColumnMasker> masker)
        : m_pattern(context.parameters.text("pattern"))
        , m_largerThan(static_cast<std::size_t>(context.parameters.integer("larger_than")))
        , m_masker(std::move(masker))
    {
    }
    bool apply(std::string_view value, std::string_view /*identity*/, std::string& out) override
    {
        const bool dropped =
            value.size() > m_largerThan && (m_pattern.empty() || matchesGlob(value, m_pattern));
        return !dropped && m_masker->mask(value, out);
    }
    void visitInner(const MaskerVisitor& visitor) override { m_masker->visit(visitor); }

private:
    std::string m_pattern;
    std::size_t m_largerThan;
    std::unique_ptr<ColumnMasker> m_masker;
};

Result<MaskFunctionPtr> makeDrop(const FunctionContext& context)
{
    auto masker = nestedMasker(context, context.parameters.text("function"), innerTextType());
    if (!masker)
        return std::move(masker).error();
    return MaskFunctionPtr(std::make_unique<Drop>(context, *std::move(masker)));
}

constexpr std::array kEntries = {
    FunctionEntry{"kv.key", KeyPattern::make}, FunctionEntry{"kv.value", makeValue},
    FunctionEntry{"kv.members", makeMembers},  FunctionEntry{"kv.hash_field", makeHashField},
    FunctionEntry{"kv.drop", makeDrop},
};

}  // namespace

std::span<const FunctionEntry> keyValueFunctions()
{
    return kEntries;
}

}  // namespace decant
