// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/sentence.h"

#include <cstdint>
#include <string>

namespace decant {

enum class Severity : std::uint8_t { Hint, Warning, Error };

/// Something a person should look at, addressed so that a click can go to the field.
struct Problem {
    Severity severity = Severity::Error;
    std::string id;  ///< stable rule id: "undecided-column", "unique-not-guaranteed", ...
    std::string service;
    std::string table;  ///< QualifiedName::text() or ""
    std::string column;
    Sentence text;  ///< what is wrong
    Sentence advice;  ///< what would fit; may be empty
    friend bool operator==(const Problem&, const Problem&) = default;
};

}  // namespace decant
