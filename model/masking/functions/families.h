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
void describeRedact(Descriptors& all);
void describePerson(Descriptors& all);
void describeContact(Descriptors& all);
void describeAddress(Descriptors& all);
void describeGeo(Descriptors& all);
void describeCompany(Descriptors& all);
void describeEncrypt(Descriptors& all);
void describeFlow(Descriptors& all);
void describeFinance(Descriptors& all);
void describeDocument(Descriptors& all);
void describeRandom(Descriptors& all);
void describeRandomText(Descriptors& all);
void describeTime(Descriptors& all);
void describeDate(Descriptors& all);
void describeNoise(Descriptors& all);
void describeNet(Descriptors& all);
void describeSecret(Descriptors& all);
void describePseudonym(Descriptors& all);
void describeLookup(Descriptors& all);
void describeGeneralize(Descriptors& all);
void describeRecord(Descriptors& all);
void describeText(Descriptors& all);
void describeForm(Descriptors& all);
void describeStructured(Descriptors& all);
void describeDerived(Descriptors& all);
void describeKeyValue(Descriptors& all);

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
/// A day like 2024-01-31; "" where there is none by default.
[[nodiscard]] ParameterDescriptor day(std::string_view name, std::string_view byDefault,
                                      std::string_view help);
/// The same parameter without default.
[[nodiscard]] ParameterDescriptor required(ParameterDescriptor parameter);
/// never_equal, off by default: in a small set, a result that always differs tells of the value.
[[nodiscard]] ParameterDescriptor mayBeEqual();
/// unique = off | suffix
[[nodiscard]] ParameterDescriptor uniqueSuffix();
/// unique = off | suffix | retry
[[nodiscard]] ParameterDescriptor uniqueDrawn();

// Frequent guarantees.
[[nodiscard]] Guarantees dataFreeConstant();
[[nodiscard]] Guarantees keyedWord();
[[nodiscard]] Guarantees keyedFormat(Uniqueness uniqueness);
[[nodiscard]] Guarantees partlyVisible();

}  // namespace decant
