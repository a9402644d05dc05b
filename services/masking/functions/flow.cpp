// SPDX-License-Identifier: MIT
#include "services/masking/innermasker.h"
#include "services/masking/jsontext.h"
#include "services/masking/lineprocess.h"
#include "services/masking/maskfunction.h"

#include <algorithm>
#include <array>
#include <optional>

namespace decant {

namespace {

/// Each function on the result of the one before. All but the first are keyed by what they get, so
/// that the same chain gives the same result wherever it stands.
class Chain final : public MaskFunction {
public:
    Chain(std::vector<std::unique_ptr<ColumnMasker>> maskers, bool seeded)
        : m_maskers(std::move(maskers))
        , m_seeded(seeded)
    {
    }
    bool apply(std::string_view value, std::string_view identity, std::string& out) override
    {
        m_value = value;
        for (std::size_t i = 0; i < m_maskers.size(); ++i) {
            m_next.clear();
            const bool given = i == 0 && m_seeded
                ? m_maskers[i]->maskSeeded(m_value, identity, m_next)
                : m_maskers[i]->mask(m_value, m_next);
            if (!given)
                return false;
            m_value.swap(m_next);
        }
        out += m_value;
        return true;
    }
    void visitInner(const MaskerVisitor& visitor) override
    {
        for (const auto& masker : m_maskers)
            masker->visit(visitor);
    }

private:
    std::vector<std::unique_ptr<ColumnMasker>> m_maskers;
    bool m_seeded;
    std::string m_value;
    std::string m_next;
};

Result<MaskFunctionPtr> makeChain(const FunctionContext& context)
{
    std::vector<std::unique_ptr<ColumnMasker>> maskers;
    for (const MaskRule& rule : context.parameters.innerRules()) {
        auto masker = innerMasker(context, rule);
        if (!masker)
            return std::move(masker).error();
        maskers.push_back(*std::move(masker));
    }
    const bool seeded = !context.parameters.list("seed_columns").empty()
        || context.parameters.text("engine") == "random";
    return MaskFunctionPtr(std::make_unique<Chain>(std::move(maskers), seeded));
}

/// Where there is no row, as in a preview of single values, the last case, which has no condition,
/// is the one that applies. RowMasker takes the cases apart before (rowCases()).
Result<MaskFunctionPtr> makeConditional(const FunctionContext& context)
{
    const std::vector<MaskRule> rules = context.parameters.innerRules();
    auto masker = innerMasker(context, rules.back());
    if (!masker)
        return std::move(masker).error();
    std::vector<std::unique_ptr<ColumnMasker>> only;
    only.push_back(*std::move(masker));
    return MaskFunctionPtr(
        std::make_unique<Chain>(std::move(only), !context.parameters.list("seed_columns").empty()));
}

/// Sends the values of a block to a program and takes its answers. A value that is asked for alone
/// (a preview) is a block of one.
class Command final : public BatchFunction {
public:
    Command(std::vector<std::string> arguments, std::int64_t timeout, std::int64_t restarts)
        : m_process(std::move(arguments), LineProcess::Milliseconds(timeout))
        , m_restarts(restarts)
    {
    }

    bool apply(std::string_view value, std::string_view /*identity*/, std::string& out) override
    {
        if (m_collecting) {
            appendJsonQuoted(value, m_requests.emplace_back());
            return false;
        }
        if (m_next < m_replies.size())
            return take(m_replies[m_next++], out);
        m_requests.clear();
        appendJsonQuoted(value, m_requests.emplace_back());
        if (auto ran = exchange(); !ran) {
            fail(ran.error().what + ": " + ran.error().detail.english());
            return false;
        }
        return take(m_replies[m_next++], out);
    }
    void collect() override
    {
        m_collecting = true;
        m_requests.clear();
        m_replies.clear();
    }
    Result<> run() override
    {
        m_collecting = false;
        if (m_requests.empty())
            return {};
        auto ran = exchange();
        if (ran)
            return {};
        m_error = std::move(ran).error();
        // on_error decides about each value, so each gets an answer that is none.
        m_replies.assign(m_requests.size(), std::string());
        m_next = 0;
        return {};
    }

private:
    Result<> exchange()
    {
        m_next = 0;
        for (std::int64_t tried = 0;; ++tried) {
            auto replies = m_process.exchange(m_requests);
            if (replies) {
                m_replies = *std::move(replies);
                m_error.reset();
                return {};
            }
            if (tried >= m_restarts) {
                m_replies.clear();
                return std::move(replies).error();
            }
        }
    }
    bool take(const std::string& reply, std::string& out)
    {
        if (reply == "null")
            return false;
        JsonCursor cursor(reply);
        cursor.skipSpace();
        const std::string_view text = cursor.takeString();
        cursor.skipSpace();
        if (text.size() < 2 || !cursor.atEnd()) {
            fail(m_error ? m_error->what + ": " + m_error->detail.english()
                         : "the program answered something else than a JSON string or null");
            return false;
        }
        appendJsonUnescaped(text.substr(1, text.size() - 2), out);
        return true;
    }

    LineProcess m_process;
    std::int64_t m_restarts;
    bool m_collecting = false;
    std::vector<std::string> m_requests;
    std::vector<std::string> m_replies;
    std::size_t m_next = 0;
    std::optional<Error> m_error;
};

Result<MaskFunctionPtr> makeCommand(const FunctionContext& context)
{
    return MaskFunctionPtr(std::make_unique<Command>(context.parameters.list("command"),
                                                     context.parameters.integer("timeout"),
                                                     context.parameters.integer("restarts")));
}

constexpr std::array kEntries = {
    FunctionEntry{"conditional", makeConditional},
    FunctionEntry{"chain", makeChain},
    FunctionEntry{"command", makeCommand},
};

}  // namespace

std::span<const FunctionEntry> flowFunctions()
{
    return kEntries;
}

}  // namespace decant
