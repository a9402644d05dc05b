// SPDX-License-Identifier: MIT
#include "services/masking/calendar.h"
#include "services/masking/drawn.h"

#include <algorithm>

namespace decant {

namespace {

/// A title, a suffix, a profession: one of a list.
template <const char* list>
Result<MaskFunctionPtr> makeListed(const FunctionContext& context)
{
    return drawnFrom(context, list);
}
constexpr char kTitles[] = "title";
constexpr char kSuffixes[] = "name_suffix";
constexpr char kProfessions[] = "profession";

Result<MaskFunctionPtr> makeGender(const FunctionContext& context)
{
    std::vector<std::string> values = context.parameters.list("values");
    if (values.empty())
        return badParameter(context, say("values must name at least one value"));
    return drawn(context,
                 [values = std::move(values)](std::string_view /*value*/, KeyedStream& random,
                                              std::string& out) {
                     out += values[random.below(values.size())];
                 });
}

/// First and last day a date of birth may become.
struct BirthDays {
    std::int64_t first = 0;
    std::int64_t last = 0;
};

/// What is kept narrows the range to the calendar year, or the ten years, of the original.
BirthDays narrowed(BirthDays range, const CalendarDate& date, std::int64_t years)
{
    const std::int64_t year = civilFromDays(date.days).year;
    const std::int64_t from = year - (year % years + years) % years;
    const std::int64_t first = daysFromCivil(from, 1, 1);
    const std::int64_t last = daysFromCivil(from + years, 1, 1) - 1;
    // An original outside of the range is nobody's usual age: the range decides.
    if (last < range.first || first > range.last)
        return range;
    return {std::max(range.first, first), std::min(range.last, last)};
}

Result<MaskFunctionPtr> makeBirthDate(const FunctionContext& context)
{
    const ParameterReader& p = context.parameters;
    const auto today = parseDate(p.text("reference"));
    const std::int64_t youngest = p.integer("min_age");
    const std::int64_t oldest = p.integer("max_age");
    if (!today || youngest > oldest)
        return badParameter(
            context, say("reference must be a date like 2024-01-31 and min_age at most max_age"));
    const std::int64_t year = civilFromDays(today->days).year;
    const BirthDays range{daysFromCivil(year - oldest, 1, 1),
                          daysFromCivil(year - youngest, 12, 31)};
    const std::string keep = p.text("keep");
    const std::int64_t years = keep == "year" ? 1 : (keep == "decade" ? 10 : 0);
    const bool withTime = context.type.family == TypeFamily::Timestamp;
    return drawn(context, [=](std::string_view value, KeyedStream& random, std::string& out) {
        BirthDays days = range;
        if (years > 0) {
            if (const auto date = parseDate(value))
                days = narrowed(range, *date, years);
        }
        const auto count = static_cast<std::uint64_t>(days.last - days.first + 1);
        appendDate(days.first + static_cast<std::int64_t>(random.below(count)),
                   withTime ? " 00:00:00" : "", out);
    });
}

/// The password "decant" as bcrypt (cost 10), argon2id (RFC 9106), PBKDF2 as Django writes it,
/// crypt's SHA-512 and PostgreSQL's SCRAM verifier (RFC 5802, RFC 7677).
constexpr std::array<std::pair<std::string_view, std::string_view>, 5> kPasswordDigests = {{
    {"bcrypt", "$2b$10$DecantDecantDecantDecOe5m2Si4eLqB5iuaLMBtHRN6YQtJV0vm"},
    {"argon2id",
     "$argon2id$v=19$m=65536,t=3,p=4$ZGVjYW50ZGVjYW50MTIzNA$"
     "VWbaiEAbXBXhDWBTN1vS3jqmsrbZgwNNX9bA6uo6wtE"},
    {"pbkdf2_sha256",
     "pbkdf2_sha256$600000$decantdecant$ZO0iBwvPZqwP3LFLiyMAiWke5GgLchIbaZ9C9pMdx4A="},
    {"sha512_crypt",
     "$6$decantdecant$sK0ivEJagILb9MpMm67xRl/s/"
     "a05CBKtM94nOf6hCjTmBQEtU9oD6U.dwijrhEnkGrY0Ln1nUVTFOZ7dJYd9H0"},
    {"scram_sha_256",
     "SCRAM-SHA-256$4096:ZGVjYW50ZGVjYW50MTIzNA==$xPh65mRCu0O+bjg2Yb1v+9fVO8G2V2NOezkY7QJxiSE=:"
     "1OUJM5KlouoIXXvwalaSkYOMccgwq3wzNqNd2dXvzEY="},
}};

/// A password nobody has, or the digest of the one test password that everybody gets. The digests
/// are fixed texts: they were made once with the reference programs named beside them, and a
/// database that stores them checks them like its own.
Result<MaskFunctionPtr> makePassword(const FunctionContext& context)
{
    const std::string form = context.parameters.text("as_hash");
    // The password "decant" in each form.
    for (const auto& [name, digest] : kPasswordDigests) {
        if (form == name)
            return mapped([text = digest](std::string_view /*value*/, std::string& out) {
                out += text;
                return true;
            });
    }
    const auto length = static_cast<std::size_t>(context.parameters.integer("length"));
    return drawn(context,
                 [length](std::string_view /*value*/, KeyedStream& random, std::string& out) {
                     constexpr std::string_view kSymbols =
                         "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789!#%+-=?";
                     for (std::size_t left = length; left > 0; --left)
                         out += kSymbols[random.small(static_cast<std::uint32_t>(kSymbols.size()))];
                 });
}

constexpr std::array kEntries = {
    FunctionEntry{"person.title", makeListed<kTitles>, Normalise::Lower},
    FunctionEntry{"person.suffix", makeListed<kSuffixes>, Normalise::Lower},
    FunctionEntry{"person.profession", makeListed<kProfessions>, Normalise::Lower},
    FunctionEntry{"person.gender", makeGender, Normalise::Lower},
    FunctionEntry{"person.birth_date", makeBirthDate, Normalise::Trim},
    FunctionEntry{"person.password", makePassword, Normalise::None},
};

}  // namespace

std::span<const FunctionEntry> personFactFunctions()
{
    return kEntries;
}

}  // namespace decant
