// SPDX-License-Identifier: MIT
#include "services/masking/maskfunction.h"
#include "services/masking/textform.h"

#include <array>

namespace decant {

namespace {

class SetNull final : public MaskFunction {
public:
    bool apply(std::string_view /*value*/, std::string_view /*identity*/,
               std::string& /*out*/) override
    {
        return false;
    }
};

class Constant final : public MaskFunction {
public:
    explicit Constant(std::string text)
        : m_text(std::move(text))
    {
    }
    bool apply(std::string_view /*value*/, std::string_view /*identity*/, std::string& out) override
    {
        out += m_text;
        return true;
    }

private:
    std::string m_text;
};

/// An empty document of the kind that was there: object, array, text, number.
class BlankJson final : public MaskFunction {
public:
    bool apply(std::string_view value, std::string_view /*identity*/, std::string& out) override
    {
        const std::string_view text = trimmed(value);
        if (text.starts_with('['))
            out += "[]";
        else if (text.starts_with('"'))
            out += "\"\"";
        else
            out += text.starts_with('{') ? "{}" : "null";
        return true;
    }
};

std::string asText(const Value& value)
{
    if (const auto* text = value.get<std::string>())
        return *text;
    if (const auto* number = value.get<std::int64_t>())
        return std::to_string(*number);
    if (const auto* flag = value.get<bool>())
        return *flag ? "t" : "f";
    std::string text = value.get<double>() != nullptr ? std::to_string(*value.get<double>()) : "";
    return text;
}

Result<MaskFunctionPtr> makeSetNull(const FunctionContext& /*context*/)
{
    return MaskFunctionPtr(std::make_unique<SetNull>());
}

Result<MaskFunctionPtr> makeConstant(const FunctionContext& context)
{
    return MaskFunctionPtr(std::make_unique<Constant>(asText(context.parameters.value("value"))));
}

/// The plan has put the default of the column into `fallback`.
Result<MaskFunctionPtr> makeSetDefault(const FunctionContext& context)
{
    if (!context.parameters.has("fallback"))
        return MaskFunctionPtr(std::make_unique<SetNull>());
    return MaskFunctionPtr(
        std::make_unique<Constant>(asText(context.parameters.value("fallback"))));
}

Result<MaskFunctionPtr> makeBlank(const FunctionContext& context)
{
    if (context.type.arrayDimensions > 0)
        return MaskFunctionPtr(std::make_unique<Constant>("{}"));
    switch (context.type.family) {
    case TypeFamily::Json:
        return MaskFunctionPtr(std::make_unique<BlankJson>());
    case TypeFamily::Integer:
    case TypeFamily::Float:
    case TypeFamily::Numeric:
    case TypeFamily::Money:
        return MaskFunctionPtr(std::make_unique<Constant>("0"));
    case TypeFamily::Bytes:
        return MaskFunctionPtr(std::make_unique<Constant>("\\x"));
    case TypeFamily::Boolean:
        return MaskFunctionPtr(std::make_unique<Constant>("f"));
    default:
        return MaskFunctionPtr(std::make_unique<Constant>(""));
    }
}

constexpr std::array kEntries = {
    FunctionEntry{"set_null", makeSetNull},
    FunctionEntry{"constant", makeConstant},
    FunctionEntry{"set_default", makeSetDefault},
    FunctionEntry{"blank", makeBlank},
};

}  // namespace

std::span<const FunctionEntry> constantFunctions()
{
    return kEntries;
}

}  // namespace decant
