// SPDX-License-Identifier: MIT
#include "model/detect/classify.h"

#include "model/detect/charclass.h"
#include "model/detect/jsonleaves.h"
#include "model/detect/nametokens.h"
#include "model/detect/valuechecks.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <utility>

namespace decant {

namespace {

using Values = std::vector<std::string_view>;

constexpr double kEnough = 0.5;  ///< below, a finding is none
constexpr std::size_t kFewValues = 3;

/// Whether a column of this type can hold such a thing at all: a boolean "email" holds no address.
bool typeFits(ColumnKind kind, TypeFamily family)
{
    switch (family) {
    case TypeFamily::Text:
    case TypeFamily::Bytes:
    case TypeFamily::Json:
    case TypeFamily::Xml:
    case TypeFamily::Other:
        return true;
    case TypeFamily::Integer:
    case TypeFamily::Numeric:
        return kind == ColumnKind::Phone || kind == ColumnKind::NationalId
            || kind == ColumnKind::CreditCard || kind == ColumnKind::PostalCode
            || kind == ColumnKind::Secret || kind == ColumnKind::OtherSensitive
            || kind == ColumnKind::DeviceId || kind == ColumnKind::BirthDate
            || (kind == ColumnKind::Geo && family == TypeFamily::Numeric)
            || (kind == ColumnKind::Address && family == TypeFamily::Integer);
    case TypeFamily::Float:
        return kind == ColumnKind::Geo || kind == ColumnKind::OtherSensitive;
    case TypeFamily::Geometric:
        return kind == ColumnKind::Geo;
    case TypeFamily::Date:
    case TypeFamily::Timestamp:
        return kind == ColumnKind::BirthDate;
    case TypeFamily::Network:
        return kind == ColumnKind::Ip || kind == ColumnKind::Mac;
    case TypeFamily::Uuid:
        return kind == ColumnKind::DeviceId || kind == ColumnKind::Secret;
    case TypeFamily::Money:
    case TypeFamily::Boolean:
    case TypeFamily::Enum:
        return kind == ColumnKind::OtherSensitive;
    default:
        return false;
    }
}

/// What the type alone says.
ColumnClass classifyType(const Column& column)
{
    const std::string& base = column.type.base;
    switch (column.type.family) {
    case TypeFamily::Network:
        return base.starts_with("mac")
            ? ColumnClass{ColumnKind::Mac, 0.8, say("type is a hardware address"), {}}
            : ColumnClass{ColumnKind::Ip, 0.8, say("type is a network address"), {}};
    case TypeFamily::Geometric:
        return {ColumnKind::Geo, 0.5, say("type is geometric"), {}};
    case TypeFamily::Json:
    case TypeFamily::Xml:
        return {ColumnKind::FreeText, 0.5, say("documents may hold anything"), {}};
    case TypeFamily::Bytes:
        return {ColumnKind::OtherSensitive, 0.5, say("binary data may hold anything"), {}};
    case TypeFamily::TextSearch:
        return {ColumnKind::FreeText, 0.6, say("holds the words of another column"), {}};
    default:
        break;
    }
    if (base == "geometry" || base == "geography")
        return {ColumnKind::Geo, 0.7, say("type is geographic"), {}};
    if (base == "hstore")
        return {ColumnKind::FreeText, 0.5, say("key-value pairs may hold anything"), {}};
    return {};
}

/// Kinds whose values cannot be mistaken, whatever the column is called.
bool isUnmistakable(ColumnKind kind)
{
    constexpr std::array kKinds{ColumnKind::Email, ColumnKind::Iban,         ColumnKind::CreditCard,
                                ColumnKind::Mac,   ColumnKind::PasswordHash, ColumnKind::Secret,
                                ColumnKind::Ip,    ColumnKind::Url,          ColumnKind::Geo};
    return std::find(kKinds.begin(), kKinds.end(), kind) != kKinds.end();
}

/// Values of this kind are rarely anything else, so that they confirm a doubtful name.
bool fitTells(ColumnKind kind)
{
    constexpr std::array kKinds{ColumnKind::Email,      ColumnKind::Phone, ColumnKind::CreditCard,
                                ColumnKind::Iban,       ColumnKind::Ip,    ColumnKind::Mac,
                                ColumnKind::PostalCode, ColumnKind::Geo,   ColumnKind::BirthDate,
                                ColumnKind::Url};
    return std::find(kKinds.begin(), kKinds.end(), kind) != kKinds.end();
}

Sentence bothOf(Sentence a, Sentence b)
{
    return {"%1; %2", {std::move(a), std::move(b)}};
}

double together(double a, double b)
{
    return std::min(1.0, 1.0 - (1.0 - a) * (1.0 - b));
}

/// The elements of a plain array as the server writes it: {a,b,"c d"}.
void addElements(std::string_view text, Values& values)
{
    text = text.substr(1, text.size() - 2);
    while (!text.empty()) {
        const bool quoted = text[0] == '"';
        const std::size_t end = quoted ? text.find('"', 1) : std::min(text.find(','), text.size());
        if (end == std::string_view::npos)
            return;
        const std::string_view element = quoted ? text.substr(1, end - 1) : text.substr(0, end);
        if (!element.empty() && element != "NULL")
            values.push_back(element);
        text.remove_prefix(std::min(text.find(',', end), text.size()));
        text.remove_prefix(text.empty() ? 0 : 1);
    }
}

Values usefulValues(const Column& column, std::span<const std::string> samples)
{
    Values values;
    for (const std::string& sample : samples) {
        std::string_view text = sample;
        while (text.ends_with(' '))  // character(n)
            text.remove_suffix(1);
        const bool array = column.type.arrayDimensions == 1 && text.starts_with('{')
            && text.ends_with('}') && text.size() >= 2;
        if (array)
            addElements(text, values);
        else if (!text.empty())
            values.push_back(text);
    }
    return values;
}

/// Dates that reach back further than a business does, without a later use.
bool reachBack(const Values& values)
{
    std::size_t old = 0;
    for (const std::string_view value : values) {
        if (value.size() < 10 || !allDigits(value.substr(0, 4)) || value < "1900" || value > "2022")
            return false;
        old += value < "1990" ? 1 : 0;
    }
    return values.size() >= 5 && old * 5 >= values.size() * 2;
}

/// Short lower-case words that hardly repeat, as logins are.
bool areHandles(const Values& values)
{
    const std::set<std::string_view> different(values.begin(), values.end());
    const auto handle = [](std::string_view value) {
        return value.size() >= 3 && value.size() <= 32 && isLower(value[0])
            && value.find(' ') == std::string_view::npos;
    };
    return values.size() >= 4 && different.size() * 10 >= values.size() * 7
        && std::all_of(values.begin(), values.end(), handle);
}

/// A name that says a kind, against the values.
ColumnClass weigh(ColumnClass name, const ColumnClass& byValues, const Values& values)
{
    if (byValues.kind == name.kind) {
        name.confidence = together(name.confidence, byValues.confidence);
        name.evidence = bothOf(std::move(name.evidence), byValues.evidence);
        name.part = byValues.part;
        return name;
    }
    const auto fit =
        values.size() >= kFewValues ? fitOfValues(name.kind, values) : std::optional<double>();
    const bool contradicted = fit && *fit < 0.3;
    if (byValues.kind != ColumnKind::None) {
        const bool certain = isUnmistakable(byValues.kind) && byValues.confidence >= 0.8;
        if (certain || contradicted || name.confidence < 0.7)
            return byValues;
    }
    if (contradicted)
        return {ColumnKind::None,
                0.6,
                say("%1, but the values are nothing of the kind", name.evidence),
                {}};
    if (fit && *fit >= 0.6) {
        name.confidence = together(name.confidence, fitTells(name.kind) ? 0.4 : 0.12);
        name.evidence = bothOf(std::move(name.evidence), say("values fit"));
    }
    return name;
}

/// Somebody by the name of the column; the values say whether as a name or as a login.
ColumnClass weighRole(const ColumnClass& byValues, const Values& values)
{
    if (byValues.kind != ColumnKind::None)
        return byValues;
    if (values.size() < kFewValues)
        return {ColumnKind::PersonName, 0.55, say("name says a person"), {}};
    if (areHandles(values))
        return {ColumnKind::Username, 0.6, say("name says a person, values look like logins"), {}};
    const auto blanks = std::count_if(values.begin(), values.end(), [](std::string_view value) {
        return value.find(' ') != std::string_view::npos;
    });
    const bool named = fitOfValues(ColumnKind::PersonName, values).value_or(0) >= 0.8
        && static_cast<std::size_t>(blanks) * 2 >= values.size();
    return named ? ColumnClass{ColumnKind::PersonName,
                               0.7,
                               say("name says a person, values look like names"),
                               {}}
                 : ColumnClass{};
}

/// Judges one column that is no document.
ColumnClass judge(const NameMeaning& name, const Column& column, const ColumnClass& byType,
                  const Values& values)
{
    const TypeFamily family = column.type.family;
    const bool textual =
        (family == TypeFamily::Text || family == TypeFamily::Json || family == TypeFamily::Other)
        && column.type.enumLabels.empty();
    const bool readable = textual || family == TypeFamily::Integer || family == TypeFamily::Numeric
        || family == TypeFamily::Float;
    const ColumnClass byValues = textual ? classifyValues(values) : ColumnClass{};
    ColumnClass found = name.found;
    if (found.kind == ColumnKind::None && !name.harmless)
        found = classifyComment(column.comment);
    if (!typeFits(found.kind, family))
        found = {};
    if (found.kind != ColumnKind::None)
        found = weigh(std::move(found), byValues, readable ? values : Values());
    else if (name.role && textual)
        found = weighRole(byValues, values);
    else if (!name.harmless || isUnmistakable(byValues.kind)
             || byValues.kind == ColumnKind::FreeText)
        found = byValues;
    const bool old = (family == TypeFamily::Date || family == TypeFamily::Timestamp)
        && found.kind == ColumnKind::None && !name.harmless && reachBack(values);
    if (old)
        found = {ColumnKind::BirthDate, 0.55, say("dates reach back as birth dates do"), {}};
    const bool typeSays =
        byType.kind != ColumnKind::None && !(name.harmless && family == TypeFamily::Bytes);
    if (typeSays && found.kind == byType.kind) {
        found.confidence = together(found.confidence, byType.confidence);
        found.evidence = bothOf(std::move(found.evidence), byType.evidence);
    } else if (typeSays && found.kind == ColumnKind::None) {
        found = byType;
    }
    return found;
}

struct Leaves {
    std::string key;
    std::string parent;
    std::vector<std::string> values;
};

/// The leaves of all documents by path; empty when hardly one can be read.
std::map<std::string, Leaves> leavesByPath(std::span<const std::string> documents)
{
    std::map<std::string, Leaves> all;
    std::size_t read = 0;
    for (const std::string& document : documents) {
        const auto leaves = jsonLeaves(document);
        read += leaves ? 1 : 0;
        for (const JsonLeaf& leaf : leaves.value_or(std::vector<JsonLeaf>())) {
            Leaves& at = all[leaf.path];
            at.key = leaf.key;
            at.parent = leaf.parent;
            if (!leaf.null)
                at.values.push_back(leaf.value);
        }
    }
    return read * 2 > documents.size() ? all : std::map<std::string, Leaves>();
}

/// One kind for a document: that of its findings, an address for the parts of one, else several.
ColumnKind kindOfAll(const std::vector<JsonFinding>& findings)
{
    std::set<ColumnKind> kinds;
    for (const JsonFinding& finding : findings)
        kinds.insert(finding.kind);
    if (kinds.contains(ColumnKind::Address)) {
        kinds.erase(ColumnKind::City);
        kinds.erase(ColumnKind::PostalCode);
    }
    return kinds.size() == 1 ? *kinds.begin() : ColumnKind::OtherSensitive;
}

ColumnClass classifyDocuments(const Table& table, const Column& column,
                              std::span<const std::string> samples)
{
    const std::map<std::string, Leaves> paths = leavesByPath(samples);
    ColumnClass found;
    for (const auto& [path, leaves] : paths) {
        Table above;
        above.name.name = leaves.parent.empty() ? table.name.name : leaves.parent;
        Column leaf;
        leaf.name = leaves.key.empty() ? column.name : leaves.key;
        leaf.type.family = TypeFamily::Text;
        ColumnClass each = classifyColumn(above, leaf, leaves.values);
        if (each.kind == ColumnKind::None)
            continue;
        found.confidence = std::max(found.confidence, each.confidence);
        Sentence here("%1: %2 (%3)",
                      {Sentence::verbatim(path),
                       Sentence::verbatim(std::string(toString(each.kind))), each.evidence});
        found.evidence = found.json.empty() ? Sentence("JSON %1", {std::move(here)})
                                            : bothOf(std::move(found.evidence), std::move(here));
        found.json.push_back(
            {path, each.kind, each.confidence, std::move(each.evidence), each.part});
    }
    if (!found.json.empty())
        found.kind = kindOfAll(found.json);
    else if (!paths.empty())
        found = {
            ColumnKind::None, 0.6, say("no key or value of the documents looks sensitive"), {}};
    return found;
}

}  // namespace

ColumnClass classifyColumn(const Table& table, const Column& column,
                           std::span<const std::string> samples)
{
    if (column.type.family == TypeFamily::Json) {
        ColumnClass found = classifyDocuments(table, column, samples);
        if (!found.evidence.empty())
            return found;
    }
    const Values values = usefulValues(column, samples);
    const NameMeaning name = classifyName(column.name, table.name.name);
    ColumnClass found = judge(name, column, classifyType(column), values);
    if (found.kind != ColumnKind::None && found.confidence >= kEnough)
        return found;
    const bool textual =
        column.type.family == TypeFamily::Text || column.type.family == TypeFamily::Other;
    const bool judged = !values.empty() || !textual || name.harmless;
    if (found.kind != ColumnKind::None || found.evidence.empty())
        found.evidence = name.harmless ? say("name says something harmless")
            : judged                   ? say("neither name nor type nor values say anything")
                                       : say("the name says nothing");
    found.kind = ColumnKind::None;
    found.confidence = judged ? 0.7 : 0.3;
    return found;
}

}  // namespace decant
