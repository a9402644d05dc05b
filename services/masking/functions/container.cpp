// SPDX-License-Identifier: MIT
#include "services/masking/arraymasker.h"
#include "services/masking/calendar.h"
#include "services/masking/drawn.h"
#include "services/masking/innermasker.h"
#include "services/masking/jsonleaves.h"

#include <algorithm>

namespace decant {

namespace {

class ArrayEach final : public MaskFunction {
public:
    ArrayEach(std::unique_ptr<ColumnMasker> masker, bool seeded)
        : m_masker(std::move(masker))
        , m_seeded(seeded)
    {
    }
    bool apply(std::string_view value, std::string_view identity, std::string& out) override
    {
        return m_seeded ? m_masker->maskSeeded(value, identity, out) : m_masker->mask(value, out);
    }
    bool reportTo(OriginalObserver* observer, std::size_t column) override
    {
        return m_masker->reportTo(observer, column);
    }
    void visitInner(const MaskerVisitor& visitor) override { m_masker->visit(visitor); }

private:
    std::unique_ptr<ColumnMasker> m_masker;
    bool m_seeded;
};

Result<MaskFunctionPtr> makeArrayEach(const FunctionContext& context)
{
    auto masker = nestedMasker(context, context.parameters.text("function"), context.type);
    if (!masker)
        return std::move(masker).error();
    return MaskFunctionPtr(std::make_unique<ArrayEach>(
        std::move(*masker), !context.parameters.list("seed_columns").empty()));
}

/// An array of one dimension with elements another function makes of the value and their place.
class RandomArray final : public MaskFunction {
public:
    RandomArray(const FunctionContext& context, std::unique_ptr<ColumnMasker> element,
                std::uint64_t min, std::uint64_t max)
        : m_hash(context.hash())
        , m_element(std::move(element))
        , m_min(min)
        , m_max(max)
    {
    }
    bool apply(std::string_view /*value*/, std::string_view identity, std::string& out) override
    {
        KeyedStream random(m_hash, identity);
        out += '{';
        const std::uint64_t count = m_min + random.below(m_max - m_min + 1);
        for (std::uint64_t i = 0; i < count; ++i) {
            m_seed.clear();
            appendHex({random.next(), random.next()}, m_seed);
            m_masked.clear();
            out += i == 0 ? "" : ",";
            if (m_element->maskSeeded("0", m_seed, m_masked))
                appendArrayElement(m_masked, out);
            else
                out += "NULL";
        }
        out += '}';
        return true;
    }
    void visitInner(const MaskerVisitor& visitor) override { m_element->visit(visitor); }

private:
    SipHash m_hash;
    std::unique_ptr<ColumnMasker> m_element;
    std::uint64_t m_min;
    std::uint64_t m_max;
    std::string m_seed;
    std::string m_masked;
};

Result<MaskFunctionPtr> makeRandomArray(const FunctionContext& context)
{
    const auto min = static_cast<std::uint64_t>(context.parameters.integer("min_items"));
    const auto max = static_cast<std::uint64_t>(context.parameters.integer("max_items"));
    if (min > max)
        return badParameter(context, say("min_items is greater than max_items"));
    ColumnType element = context.type;
    element.arrayDimensions = 0;
    auto masker = nestedMasker(context, context.parameters.text("function"), element);
    if (!masker)
        return std::move(masker).error();
    return MaskFunctionPtr(std::make_unique<RandomArray>(context, std::move(*masker), min, max));
}

/// A range or multirange of the column's type.
Result<MaskFunctionPtr> makeRandomRange(const FunctionContext& context)
{
    const ParameterReader& p = context.parameters;
    const auto firstDay = parseDate(p.text("first_day"));
    const auto lastDay = parseDate(p.text("last_day"));
    if (!firstDay || !lastDay)
        return badParameter(context, say("first_day and last_day must be dates like 2024-01-31"));
    const std::string& base = context.type.base;
    const bool dates = base.starts_with("date") || base.starts_with("ts");
    const std::int64_t min = dates ? firstDay->days : p.integer("min");
    const std::int64_t max = dates ? lastDay->days : p.integer("max");
    if (min > max)
        return badParameter(context, say("the range of bounds is empty"));
    const bool multi = base.ends_with("multirange");
    const bool stamp = base.starts_with("ts");
    const auto width = static_cast<std::uint64_t>(p.integer("max_width"));
    const auto emptyShare = static_cast<std::uint64_t>(p.number("empty_share") * 4294967296.0);
    return drawn(context,
                 [=, count = static_cast<std::uint64_t>(max - min) + 1](
                     std::string_view /*value*/, KeyedStream& random, std::string& out) {
                     const auto bound = [&](std::int64_t at) {
                         if (!dates) {
                             appendSigned(at, out);
                             return;
                         }
                         out += stamp ? "\"" : "";
                         appendDate(at, stamp ? " 00:00:00" : "", out);
                         out += stamp ? "\"" : "";
                     };
                     if ((random.next() >> 32) < emptyShare) {
                         out += multi ? "{}" : "empty";
                         return;
                     }
                     const std::int64_t lower =
                         min + static_cast<std::int64_t>(random.below(count));
                     const auto size = static_cast<std::int64_t>(1 + random.below(width));
                     out += multi ? "{[" : "[";
                     bound(lower);
                     out += ',';
                     bound(lower + size);
                     out += multi ? ")}" : ")";
                 });
}

class JsonLeavesFunction final : public MaskFunction {
public:
    explicit JsonLeavesFunction(std::unique_ptr<JsonLeaves> leaves)
        : m_leaves(std::move(leaves))
    {
    }
    bool apply(std::string_view value, std::string_view /*identity*/, std::string& out) override
    {
        const std::size_t from = out.size();
        if (!m_leaves->rewrite(value, out)) {
            // What cannot be read cannot be masked, so nothing of it passes.
            out.resize(from);
            out += "null";
        }
        return true;
    }
    bool reportTo(OriginalObserver* observer, std::size_t column) override
    {
        m_leaves->report(observer, column);
        return true;
    }
    void visitInner(const MaskerVisitor& visitor) override { m_leaves->visit(visitor); }

private:
    std::unique_ptr<JsonLeaves> m_leaves;
};

Result<MaskFunctionPtr> makeJsonLeaves(const FunctionContext& context)
{
    auto leaves = std::make_unique<JsonLeaves>(context.hash());
    for (const std::string& key : context.parameters.list("keep"))
        leaves->keep(key);
    auto maskers = namedMaskers(context, "keys");
    if (!maskers)
        return std::move(maskers).error();
    for (NamedMasker& each : *maskers)
        leaves->apply(std::move(each.name), std::move(each.masker));
    if (context.parameters.text("unknown") == "drop")
        leaves->dropUnknown();
    return MaskFunctionPtr(std::make_unique<JsonLeavesFunction>(std::move(leaves)));
}

/// A text with functions in it: "{person.first_name}@{net.domain}". Each of them sees the value and
/// works in its own key domain, so the parts agree with columns masked by it.
class Template final : public MaskFunction {
public:
    struct Part {
        std::string text;  ///< in front of what the function gives
        std::unique_ptr<ColumnMasker> masker;  ///< null at the end
    };
    Template(std::vector<Part> parts, bool seeded)
        : m_parts(std::move(parts))
        , m_seeded(seeded)
    {
    }
    bool apply(std::string_view value, std::string_view identity, std::string& out) override
    {
        for (const Part& part : m_parts) {
            out += part.text;
            if (part.masker == nullptr)
                continue;
            // A part that is NULL is left out.
            if (m_seeded)
                (void)part.masker->maskSeeded(value, identity, out);
            else
                (void)part.masker->mask(value, out);
        }
        return true;
    }
    void visitInner(const MaskerVisitor& visitor) override
    {
        for (const Part& part : m_parts) {
            if (part.masker)
                part.masker->visit(visitor);
        }
    }

private:
    std::vector<Part> m_parts;
    bool m_seeded;
};

/// Reads up to the next function; {{ and }} stand for the brackets themselves.
Result<Template::Part> nextPart(const FunctionContext& context, std::string_view& rest)
{
    Template::Part part;
    while (!rest.empty()) {
        const char c = rest[0];
        if ((c == '{' || c == '}') && rest.size() > 1 && rest[1] == c) {
            part.text += c;
            rest.remove_prefix(2);
            continue;
        }
        if (c == '}')
            return badParameter(context, say("template: a } without its {"));
        if (c != '{') {
            part.text += c;
            rest.remove_prefix(1);
            continue;
        }
        const std::size_t end = rest.find('}');
        if (end == std::string_view::npos)
            return badParameter(context, say("template: a { is not closed"));
        ColumnMask mask;
        mask.rule.function = rest.substr(1, end - 1);
        rest.remove_prefix(end + 1);
        const FunctionDescriptor* function = findFunction(mask.rule.function);
        if (function == nullptr || function->name == context.descriptor.name)
            return badParameter(context,
                                say("template: there is no function \"%1\"", mask.rule.function));
        mask.keyDomain = function->keyDomain;
        ColumnType type = context.type;
        type.maxLength = -1;
        auto masker = makeColumnMasker(mask, type, context.key);
        if (!masker)
            return std::move(masker).error();
        part.masker = std::move(*masker);
        return part;
    }
    return part;
}

Result<MaskFunctionPtr> makeTemplate(const FunctionContext& context)
{
    const std::string text = context.parameters.text("template");
    std::vector<Template::Part> parts;
    bool any = false;
    for (std::string_view rest = text; !rest.empty();) {
        auto part = nextPart(context, rest);
        if (!part)
            return std::move(part).error();
        any = any || part->masker != nullptr;
        parts.push_back(std::move(*part));
    }
    if (!any)
        return badParameter(
            context, say("template must name at least one function, like {person.last_name}"));
    return MaskFunctionPtr(std::make_unique<Template>(
        std::move(parts), !context.parameters.list("seed_columns").empty()));
}

constexpr std::array kEntries = {
    FunctionEntry{"array.each", makeArrayEach},
    FunctionEntry{"random.array", makeRandomArray},
    FunctionEntry{"random.range", makeRandomRange},
    FunctionEntry{"json.leaves", makeJsonLeaves},
    FunctionEntry{"template", makeTemplate, Normalise::None},
};

}  // namespace

std::span<const FunctionEntry> containerFunctions()
{
    return kEntries;
}

}  // namespace decant
