// SPDX-License-Identifier: MIT
#pragma once

#include "model/masking/functioncatalogue.h"

#include <string>
#include <vector>

namespace decant {

using Descriptors = std::vector<FunctionDescriptor>;

// One line per family of functions, each defined in its own file.
void describeConstant(Descriptors& all);
void describePartial(Descriptors& all);
void describePerson(Descriptors& all);
void describeContact(Descriptors& all);
void describeAddress(Descriptors& all);
void describeEncrypt(Descriptors& all);
void describeFlow(Descriptors& all);
void describeFinance(Descriptors& all);
void describeRandom(Descriptors& all);
void describeDate(Descriptors& all);
void describeNet(Descriptors& all);
void describePseudonym(Descriptors& all);
void describeRecord(Descriptors& all);
void describeText(Descriptors& all);
void describeStructured(Descriptors& all);

// Short forms for parameters.
[[nodiscard]] ParameterDescriptor flag(std::string_view name, bool byDefault,
                                       std::string_view help);
[[nodiscard]] ParameterDescriptor integer(std::string_view name, std::int64_t byDefault, double min,
                                          double max, std::string_view help);
[[nodiscard]] ParameterDescriptor real(std::string_view name, double byDefault,
                                       std::string_view help);
[[nodiscard]] ParameterDescriptor text(std::string_view name, std::string_view byDefault,
                                       std::string_view help);
[[nodiscard]] ParameterDescriptor
choice(std::string_view name, std::vector<std::string_view> choices, std::string_view help);
[[nodiscard]] ParameterDescriptor
textList(std::string_view name, std::vector<std::string_view> byDefault, std::string_view help);
/// unique = off | suffix
[[nodiscard]] ParameterDescriptor uniqueSuffix();

// Frequent guarantees.
[[nodiscard]] Guarantees dataFreeConstant();
[[nodiscard]] Guarantees keyedWord();
[[nodiscard]] Guarantees keyedFormat(Uniqueness uniqueness);
[[nodiscard]] Guarantees partlyVisible();

}  // namespace decant
