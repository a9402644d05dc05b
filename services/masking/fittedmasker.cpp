// SPDX-License-Identifier: MIT
#include "services/masking/fittedmasker.h"

#include "model/masking/rulecheck.h"
#include "services/masking/textform.h"

#include <algorithm>
#include <cstring>
#include <openssl/rand.h>

namespace decant {

namespace {

/// Letters and digits that unique = "suffix" adds, of 5 random bits each, and the dash before them.
constexpr int kSuffix = 12;
/// Draws for one value. The checks before a run leave a tenth of all results free, so that so many
/// in vain have a chance below 1e-45.
constexpr std::uint64_t kDraws = 1000;

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
                     say("the crypto library has no random numbers"),
                     say("Check the OpenSSL configuration of this machine.")};
    return std::unique_ptr<ColumnMasker>(std::move(made));
}

FittedMasker::FittedMasker(MaskFunctionPtr function, const FunctionContext& context,
                           Normalise normalise)
    : m_function(std::move(function))
    , m_padded(context.type.base == "bpchar")
    , m_drawsAnew(drawsItsResults(context.descriptor) && context.descriptor.family != "flow")
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
    const std::string unique = p.text("unique");
    if (unique == "retry")
        m_unique = Unique::Retry;
    else if (!ownUnique && unique != "off")
        m_unique = unique == "segment" ? Unique::Segment : Unique::Suffix;
    const std::string collision = p.text("collision_with_source");
    m_collision = collision == "forbid"
        ? Collision::Forbid
        : (collision == "report" ? Collision::Report : Collision::Off);
    if (m_unique == Unique::Segment)
        m_segments = SegmentCode(context.hash("segment"), context.hash("segment permutation"));
    if (m_unique == Unique::Retry || m_collision != Collision::Off) {
        m_print.emplace(context.key);
        m_values = context.values ? context.values : RunValues().column(m_name);
    }
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
    if (m_values && !m_rehearsing)
        return drawUntilFits(value, identity, out, from);
    const Drawn drawn = draw(value, identity, out, from);
    return drawn == Drawn::Refused ? refuse(std::move(m_reason), out, from) : drawn == Drawn::Given;
}

FittedMasker::Drawn FittedMasker::draw(std::string_view value, std::string_view identity,
                                       std::string& out, std::size_t from)
{
    const bool given = m_function->apply(value, identity, out);
    if (m_function->failed())
        return giveUp(m_function->takeFailure());
    if (!given) {
        out.resize(from);
        return Drawn::Null;
    }
    return fit(value, identity, out, from);
}

/// Draws again, with a counter behind the identity, while what was drawn may not be given.
bool FittedMasker::drawUntilFits(std::string_view value, std::string_view identity,
                                 std::string& out, std::size_t from)
{
    m_anotherIdentity.assign(identity);
    m_anotherIdentity.resize(identity.size() + sizeof(std::uint64_t));
    // Once a run has failed, nobody needs the rest of its block.
    const std::uint64_t draws = m_drawsAnew && m_failures.fatal.empty() ? kDraws : 1;
    for (std::uint64_t tried = 0; tried < draws; ++tried) {
        out.resize(from);
        std::memcpy(m_anotherIdentity.data() + identity.size(), &tried, sizeof tried);
        const Drawn drawn =
            draw(value, tried == 0 ? identity : std::string_view(m_anotherIdentity), out, from);
        if (drawn == Drawn::Refused)
            return refuse(std::move(m_reason), out, from);
        if (drawn == Drawn::Null)
            return false;
        const Verdict verdict = judge(std::string_view(out).substr(from));
        if (verdict == Verdict::Fits)
            return true;
        if (verdict == Verdict::NoMemory)
            return refuse("the values that were given need more memory than a run has for them",
                          out, from);
    }
    return refuse(m_unique == Unique::Retry ? "no result is left that was not given yet"
                                            : "the result is a value of the source column",
                  out, from);
}

FittedMasker::Verdict FittedMasker::judge(std::string_view result)
{
    const std::uint64_t print = (*m_print)(result);
    const bool collides = m_collision != Collision::Off && m_values->source.contains(print);
    if (collides && m_collision == Collision::Forbid)
        return Verdict::Again;
    if (m_unique == Unique::Retry) {
        const ValueSet::Added added = m_values->given.add(print);
        if (added != ValueSet::Added::New)
            return added == ValueSet::Added::Full ? Verdict::NoMemory : Verdict::Again;
    }
    m_failures.collisions += collides ? 1 : 0;
    return Verdict::Fits;
}

FittedMasker::Drawn FittedMasker::fit(std::string_view value, std::string_view identity,
                                      std::string& out, std::size_t from)
{
    if (m_ascii)
        foldToAscii(out, from);
    if (m_unique == Unique::Segment)
        return addSegments(value, out, from);
    if (m_unique == Unique::Suffix)
        addSuffix(identity, out, from);
    if (m_maxLength < 0)
        return Drawn::Given;
    const auto most = static_cast<std::size_t>(m_maxLength);
    // Bytes are at least as many as characters, so most results need no counting.
    if (m_overflowFails && out.size() - from > most
        && characterCount(std::string_view(out).substr(from)) > most)
        return giveUp("a result is longer than " + std::to_string(most) + " characters");
    fitLength(out, from, most);
    return Drawn::Given;
}

/// The result as far as there is room, and the code of the identity behind it.
void FittedMasker::addSuffix(std::string_view identity, std::string& out, std::size_t from) const
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

/// The result as far as there is room, a mark and the value in segments; these alone where there is
/// no room for the mark. What stands behind the last mark leads back to one value only.
FittedMasker::Drawn FittedMasker::addSegments(std::string_view value, std::string& out,
                                              std::size_t from)
{
    m_code.clear();
    if (!m_segments.append(value, m_code))
        return giveUp("a value has a character that no segment holds, or a ~");
    const std::size_t most = m_maxLength < 0 ? out.size() - from + 1 + m_code.size()
                                             : static_cast<std::size_t>(m_maxLength);
    if (m_code.size() > most)
        return giveUp("a value is longer than its result may be");
    fitLength(out, from, most > m_code.size() ? most - m_code.size() - 1 : 0);
    if (out.size() == from && m_code == value)
        return giveUp("a value has no letter and no digit");
    if (m_code.size() < most)
        out += SegmentCode::kMark;
    out += m_code;
    return Drawn::Given;
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
