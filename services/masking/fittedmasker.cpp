// SPDX-License-Identifier: MIT
#include "services/masking/fittedmasker.h"

#include "services/masking/textform.h"

#include <algorithm>
#include <cstring>
#include <openssl/rand.h>

namespace decant {

namespace {

/// Letters and digits that unique = "suffix" adds, of 5 random bits each, and the dash before them.
constexpr int kSuffix = 12;

/// Trailing blanks of character(n) mean nothing: the same text in another type is the same person.
std::string_view withoutPadding(std::string_view value)
{
    while (!value.empty() && value.back() == ' ')
        value.remove_suffix(1);
    return value;
}

Normalise chosenNormalise(const std::string& chosen, Normalise byDefault)
{
    if (chosen == "none")
        return Normalise::None;
    if (chosen == "trim")
        return Normalise::Trim;
    if (chosen == "lower")
        return Normalise::Lower;
    if (chosen == "digits")
        return Normalise::Digits;
    return chosen == "alnum" ? Normalise::Alnum : byDefault;
}

}  // namespace

Result<std::unique_ptr<ColumnMasker>>
FittedMasker::make(MaskFunctionPtr function, const FunctionContext& context, Normalise normalise)
{
    std::unique_ptr<FittedMasker> made(new FittedMasker(std::move(function), context, normalise));
    auto* const nonce = reinterpret_cast<unsigned char*>(made->m_counter.data());
    if (made->m_random && RAND_bytes(nonce, 16) != 1)
        return Error{Error::Code::Internal, Error::Area::General, made->m_name,
                     "the crypto library has no random numbers",
                     "Check the OpenSSL configuration of this machine."};
    return std::unique_ptr<ColumnMasker>(std::move(made));
}

FittedMasker::FittedMasker(MaskFunctionPtr function, const FunctionContext& context,
                           Normalise normalise)
    : m_function(std::move(function))
    , m_padded(context.type.base == "bpchar")
    , m_suffixHash(context.hash("unique"))
    , m_name(context.descriptor.name)
{
    const ParameterReader& p = context.parameters;
    const auto missing = [&](const char* name) {
        const std::string chosen = p.text(name);
        if (chosen == "generate")
            return Missing::Generate;
        return chosen == "mask" ? Missing::Mask : Missing::Keep;
    };
    m_normalise = chosenNormalise(p.text("normalise"), normalise);
    m_nulls = missing("nulls");
    m_empty = missing("empty");
    if (m_empty == Missing::Keep && context.descriptor.wholeValue)
        m_empty = Missing::Mask;
    const std::string onError = p.text("on_error");
    m_onError = onError == "null" ? OnError::Null
                                  : (onError == "constant" ? OnError::Constant : OnError::Fail);
    m_constant = p.text("on_error_value");
    m_random = p.text("engine") == "random";
    m_ascii = p.text("charset") == "ascii";
    m_overflowFails = p.text("on_overflow") == "fail";
    // Functions with a parameter of that name make their results unique themselves.
    const auto& own = context.descriptor.parameters;
    const bool ownUnique = std::any_of(own.begin(), own.end(), [](const ParameterDescriptor& each) {
        return each.name == "unique";
    });
    const bool ownLength = std::any_of(own.begin(), own.end(), [](const ParameterDescriptor& each) {
        return each.name == "max_length";
    });
    m_suffix = !ownUnique && p.text("unique") == "suffix";
    if (context.type.family == TypeFamily::Text) {
        m_maxLength = context.type.maxLength;
        const auto wanted = static_cast<int>(ownLength ? 0 : p.integer("max_length"));
        if (wanted > 0)
            m_maxLength = m_maxLength < 0 ? wanted : std::min(m_maxLength, wanted);
    }
}

bool FittedMasker::mask(std::string_view value, std::string& out)
{
    if (m_padded)
        value = withoutPadding(value);
    if (value.empty() && m_empty == Missing::Keep)
        return true;
    if (m_normalise == Normalise::None)
        return apply(value, value, out);
    m_identity.clear();
    appendNormalised(m_normalise, value, m_identity);
    // A value of which nothing is left (no digit in a phone number) still is somebody's.
    return apply(value, m_identity.empty() ? value : std::string_view(m_identity), out);
}

bool FittedMasker::maskSeeded(std::string_view value, std::string_view seed, std::string& out)
{
    if (value.empty() && m_empty == Missing::Keep)
        return true;
    return apply(value, seed, out);
}

bool FittedMasker::maskNull(std::string& out)
{
    return m_nulls != Missing::Keep && apply({}, {}, out);
}

bool FittedMasker::reportTo(OriginalObserver* observer, std::size_t column)
{
    return m_function->reportTo(observer, column);
}

void FittedMasker::visit(const MaskerVisitor& visitor)
{
    visitor(*this);
    m_function->visitInner(visitor);
}

std::string_view FittedMasker::nextRandom()
{
    ++m_drawn;
    std::memcpy(m_counter.data() + 16, &m_drawn, sizeof m_drawn);
    return {m_counter.data(), m_counter.size()};
}

bool FittedMasker::apply(std::string_view value, std::string_view identity, std::string& out)
{
    const std::size_t from = out.size();
    if (m_random)
        identity = nextRandom();
    const bool given = m_function->apply(value, identity, out);
    if (m_function->failed())
        return refuse(m_function->takeFailure(), out, from);
    if (!given) {
        out.resize(from);
        return false;
    }
    return fit(identity, out, from);
}

bool FittedMasker::fit(std::string_view identity, std::string& out, std::size_t from)
{
    if (m_ascii)
        foldToAscii(out, from);
    if (m_suffix)
        makeUnique(identity, out, from);
    if (m_maxLength < 0)
        return true;
    const auto most = static_cast<std::size_t>(m_maxLength);
    // Bytes are at least as many as characters, so most results need no counting.
    if (m_overflowFails && out.size() - from > most
        && characterCount(std::string_view(out).substr(from)) > most)
        return refuse("a result is longer than " + std::to_string(most) + " characters", out, from);
    fitLength(out, from, most);
    return true;
}

/// The result as far as there is room, and the code of the identity behind it.
void FittedMasker::makeUnique(std::string_view identity, std::string& out, std::size_t from) const
{
    constexpr std::size_t kRoom = kSuffix + 1;
    if (m_maxLength >= 0) {
        const auto most = static_cast<std::size_t>(m_maxLength);
        fitLength(out, from, most > kRoom ? most - kRoom : 0);
    }
    if (out.size() > from)
        out += '-';
    appendCode(m_suffixHash(identity).low, kSuffix, out);
}

bool FittedMasker::refuse(std::string reason, std::string& out, std::size_t from)
{
    out.resize(from);
    if (m_onError == OnError::Fail) {
        if (m_failures.fatal.empty())
            m_failures.fatal = m_name + ": " + std::move(reason);
        return false;
    }
    ++m_failures.replaced;
    if (m_onError == OnError::Null)
        return false;
    out += m_constant;
    return true;
}

}  // namespace decant
