// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalog/catalog.h"
#include "model/detect/classify.h"
#include "model/masking/decision.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace decant {

/// A policy that decides many columns at once.
enum class Preset : std::uint8_t {
    /// Results tell nothing of the values; what nobody can judge is removed.
    StrictAnonymous,
    /// Equal values stay equal everywhere, under the key; identifiers are encrypted.
    JoinablePseudonymous,
    /// The identifiers of 45 CFR 164.514(b)(2): no dates but the year, three digits of a ZIP code.
    HipaaSafeHarbor,
    /// Card data as PCI DSS 3.3 and 3.4 want it: at most the first six and last four digits, no
    /// verification codes. Everything else as it is suggested.
    Pci,
    /// Realistic data that tells nothing of anybody.
    Demo,
};

struct PresetDescriptor {
    Preset preset;
    std::string_view name;  ///< "strict-anonymous"
    std::string_view summary;  ///< one English sentence
};

[[nodiscard]] std::span<const PresetDescriptor> presets();
[[nodiscard]] std::optional<Preset> presetNamed(std::string_view name);

/// What a preset is applied to.
struct PresetInput {
    const Catalog& catalog;
    const Table& table;
    const Column& column;
    const ColumnClass& found;
    int year = 0;  ///< today's, for ages
};

/// The first rule of the preset that breaks no guarantee of the column (checkColumn()), or a Keep
/// with its reason. Nothing where a person has to decide.
[[nodiscard]] std::optional<Decision> decideByPreset(Preset preset, const PresetInput& input);

}  // namespace decant
