// SPDX-License-Identifier: MIT
#include "model/support/checksum.h"
#include "services/masking/dictionary.h"
#include "services/masking/drawn.h"

#include <algorithm>
#include <re2/re2.h>
#include <unordered_set>

namespace decant {

namespace {

/// RE2 never backtracks, so no pattern and no value can make it slow.
std::unique_ptr<RE2> compile(std::string_view pattern, bool caseMatters)
{
    RE2::Options options;
    options.set_log_errors(false);
    options.set_case_sensitive(caseMatters);
    return std::make_unique<RE2>(re2::StringPiece(pattern.data(), pattern.size()), options);
}

/// Where `pattern` matches next at or behind `from`; an empty match does not count.
bool findNext(const RE2& pattern, std::string_view text, std::size_t from, std::size_t& begin,
              std::size_t& end)
{
    const re2::StringPiece whole(text.data(), text.size());
    while (from < text.size()) {
        re2::StringPiece found;
        if (!pattern.Match(whole, from, text.size(), RE2::UNANCHORED, &found, 1))
            return false;
        begin = static_cast<std::size_t>(found.data() - text.data());
        end = begin + found.size();
        if (end > begin)
            return true;
        from = begin + characterOffset(text.substr(begin), 1);
        if (from == begin)
            return false;
    }
    return false;
}

Result<MaskFunctionPtr> makeRegex(const FunctionContext& context)
{
    std::shared_ptr<const RE2> pattern =
        compile(context.parameters.text("pattern"), !context.parameters.boolean("ignore_case"));
    if (!pattern->ok())
        return badParameter(context, say("pattern: %1", pattern->error()));
    return mapped([pattern, replacement = context.parameters.text("replace")](
                      std::string_view value, std::string& out) {
        std::size_t at = 0;
        std::size_t begin = 0;
        std::size_t end = 0;
        while (findNext(*pattern, value, at, begin, end)) {
            out += value.substr(at, begin - at);
            out += replacement;
            at = end;
        }
        out += value.substr(at);
        return true;
    });
}

bool isCard(std::string_view text)
{
    CodeText digits;
    for (const char c : text) {
        if (isDigit(c))
            digits.add(c);
    }
    return luhnValid(digits.view());
}

bool isIban(std::string_view text)
{
    CodeText code;
    for (const char c : text) {
        if (c != ' ')
            code.add(c);
    }
    return ibanValid(code.view());
}

/// What personal data in a text looks like, which function masks it, and a check that tells a
/// look-alike from it. The first kind that matches at a place has it.
struct EntityKind {
    std::string_view name;
    std::string_view pattern;
    std::string_view function;
    bool (*check)(std::string_view text) = nullptr;
};

constexpr std::array kKinds = {
    EntityKind{"email", R"([A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+)", "email"},
    EntityKind{"url", R"(\b(?:https?|ftp)://[^\s<>"']+)", "net.url"},
    EntityKind{"uuid", R"(\b[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}\b)",
               "random.uuid"},
    EntityKind{"iban", R"(\b[A-Z]{2}[0-9]{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b)",
               "finance.iban", isIban},
    EntityKind{"card", R"(\b[0-9](?:[ -]?[0-9]){12,18}\b)", "finance.card_number", isCard},
    EntityKind{
        "ip", R"(\b[0-9]{1,3}(?:\.[0-9]{1,3}){3}\b|\b(?:[0-9A-Fa-f]{1,4}:){3,7}:?[0-9A-Fa-f]{0,4})",
        "net.ip"},
    EntityKind{"mac", R"(\b[0-9A-Fa-f]{2}(?:[:-][0-9A-Fa-f]{2}){5}\b)", "net.mac"},
    EntityKind{"date",
               R"(\b[0-9]{4}-[0-9]{2}-[0-9]{2}\b|\b[0-9]{1,2}[./][0-9]{1,2}[./][0-9]{2,4}\b)",
               "scramble.characters"},
    EntityKind{"phone", R"((?:\+|\b00|\b0|\()[0-9][0-9 ()/.-]{5,16}[0-9])", "phone"},
    EntityKind{"number", R"(\b[0-9]{5,}\b)", "scramble.characters"},
    EntityKind{"name", R"(\b\p{Lu}[\p{L}'-]+)", "person.last_name"},
    EntityKind{"word", "", "scramble.characters"},
};

/// Finds personal data inside a text by its form, and names by the dictionaries of the locale, and
/// replaces it. What is not found stays readable: no list knows every name.
class RedactEntities final : public MaskFunction {
public:
    struct Entity {
        std::string tag;  ///< "[EMAIL]"
        std::unique_ptr<RE2> pattern;
        std::unique_ptr<ColumnMasker> masker;  ///< null: the tag is written
        bool (*check)(std::string_view text) = nullptr;
        bool name = false;
        // Where it comes next in the text at hand.
        std::size_t begin = 0;
        std::size_t end = 0;
        bool found = false;
    };

    RedactEntities(std::vector<Entity> entities, Words firstNames, Words lastNames,
                   std::vector<std::string> allowed)
        : m_entities(std::move(entities))
        , m_allowed(std::move(allowed))
    {
        const bool names = std::any_of(m_entities.begin(), m_entities.end(),
                                       [](const Entity& each) { return each.name; });
        if (names) {
            m_names.insert(firstNames.begin(), firstNames.end());
            m_names.insert(lastNames.begin(), lastNames.end());
        }
    }
    bool apply(std::string_view value, std::string_view /*identity*/, std::string& out) override
    {
        for (Entity& entity : m_entities)
            advance(entity, value, 0);
        std::size_t at = 0;
        while (Entity* entity = nearest()) {
            const std::size_t end = entity->end;
            out += value.substr(at, entity->begin - at);
            const std::string_view text = value.substr(entity->begin, end - entity->begin);
            if (entity->masker == nullptr || !entity->masker->mask(text, out))
                out += entity->tag;
            at = end;
            for (Entity& each : m_entities) {
                if (each.found && each.begin < at)
                    advance(each, value, at);
            }
        }
        out += value.substr(at);
        return true;
    }

private:
    void advance(Entity& entity, std::string_view value, std::size_t from) const
    {
        while (true) {
            entity.found = findNext(*entity.pattern, value, from, entity.begin, entity.end);
            if (!entity.found)
                return;
            const std::string_view text = value.substr(entity.begin, entity.end - entity.begin);
            const bool real = (entity.check == nullptr || entity.check(text))
                && (!entity.name || m_names.contains(text))
                && std::none_of(m_allowed.begin(), m_allowed.end(), [&](const std::string& each) {
                                  return equalIgnoringCase(each, text);
                              });
            if (real)
                return;
            from = entity.end;
        }
    }
    /// The earliest; of several at one place the first kind.
    Entity* nearest()
    {
        Entity* best = nullptr;
        for (Entity& each : m_entities) {
            if (each.found && (best == nullptr || each.begin < best->begin))
                best = &each;
        }
        return best;
    }

    std::vector<Entity> m_entities;
    std::vector<std::string> m_allowed;
    std::unordered_set<std::string_view> m_names;
};

/// The words of deny_list as one pattern.
std::string wordsPattern(const std::vector<std::string>& words)
{
    std::string pattern;
    for (const std::string& word : words) {
        if (!word.empty())
            pattern += (pattern.empty() ? "" : "|") + RE2::QuoteMeta(word);
    }
    return pattern;
}

Result<MaskFunctionPtr> makeEntities(const FunctionContext& context)
{
    const std::vector<std::string> kinds = context.parameters.list("kinds");
    const std::string denied = wordsPattern(context.parameters.list("deny_list"));
    const bool mask = context.parameters.text("action") == "mask";
    for (const std::string& kind : kinds) {
        if (std::none_of(kKinds.begin(), kKinds.end(),
                         [&](const EntityKind& each) { return each.name == kind; }))
            return badParameter(context, say("there is no kind \"%1\"", kind));
    }
    std::vector<RedactEntities::Entity> entities;
    for (const EntityKind& kind : kKinds) {
        const bool word = kind.name == "word";
        if (word ? denied.empty() : std::find(kinds.begin(), kinds.end(), kind.name) == kinds.end())
            continue;
        RedactEntities::Entity entity;
        entity.tag = '[';
        for (const char c : kind.name)
            entity.tag += static_cast<char>(c - 32);
        entity.tag += ']';
        entity.pattern = compile(word ? denied : kind.pattern, !word);
        entity.check = kind.check;
        entity.name = kind.name == "name";
        if (mask) {
            ColumnMask rule;
            rule.rule.function = kind.function;
            rule.keyDomain = findFunction(kind.function)->keyDomain;
            auto masker = makeColumnMasker(rule, context.type, context.key);
            if (!masker)
                return std::move(masker).error();
            entity.masker = std::move(*masker);
        }
        entities.push_back(std::move(entity));
    }
    if (entities.empty())
        return badParameter(context, say("kinds or deny_list must name something to replace"));
    const std::string locale = context.parameters.text("locale");
    return MaskFunctionPtr(std::make_unique<RedactEntities>(
        std::move(entities), dictionary(locale, "first_name"), dictionary(locale, "last_name"),
        context.parameters.list("allow_list")));
}

constexpr std::array kEntries = {
    FunctionEntry{"redact.regex", makeRegex},
    FunctionEntry{"redact.entities", makeEntities},
};

}  // namespace

std::span<const FunctionEntry> redactFunctions()
{
    return kEntries;
}

}  // namespace decant
