// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalog/catalog.h"
#include "model/detect/columnkind.h"
#include "model/masking/decision.h"
#include "model/support/sentence.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace decant {

/// Which part of a person's name the values of a column are, where they tell.
enum class NamePart : std::uint8_t { Unknown, Full, First, Last };

/// A value inside JSON documents that is sensitive.
struct JsonFinding {
    std::string path;  ///< as parseJsonPath() reads it: "$.contact.emails[*]"
    ColumnKind kind = ColumnKind::None;
    double confidence = 0;
    Sentence evidence;
    NamePart part = NamePart::Unknown;
    friend bool operator==(const JsonFinding&, const JsonFinding&) = default;
};

struct ColumnClass {
    ColumnKind kind = ColumnKind::None;
    double confidence = 0;  ///< 0 to 1; of None how sure it is that nothing sensitive is there
    Sentence evidence;  ///< what it was judged by; never a value
    std::vector<JsonFinding> json;  ///< of a JSON column: where in the documents, sorted by path
    NamePart part = NamePart::Unknown;  ///< of a person's name
    friend bool operator==(const ColumnClass&, const ColumnClass&) = default;
};

/// Judges a column by its name (English, German, French, Spanish; any common naming style), its
/// type, its comment and up to some hundred of its values (checksums, formats, dictionaries, the
/// keys of JSON documents). Looks at nothing else and keeps nothing.
[[nodiscard]] ColumnClass classifyColumn(const Table& table, const Column& column,
                                         std::span<const std::string> samples);

/// The rule that fits what was found, or nothing where a person has to choose.
[[nodiscard]] std::optional<MaskRule> suggestRule(const ColumnClass& found, const Column& column);

/// A decision to start with: the suggested rule, or a Keep with its reason where type and name are
/// harmless. Nothing where a person has to decide.
[[nodiscard]] std::optional<Decision> proposeDecision(const Table& table, const Column& column,
                                                      const ColumnClass& found);

}  // namespace decant
