// SPDX-License-Identifier: MIT
#pragma once

#include "model/build/buildrecord.h"
#include "model/build/problem.h"
#include "model/catalog/catalog.h"
#include "model/detect/columnkind.h"
#include "model/masking/decision.h"
#include "model/masking/functioncatalogue.h"
#include "model/support/jobcontext.h"
#include "model/support/sentence.h"
#include "services/engine/engine.h"
#include "services/pipeline/pipeline.h"
#include "services/registry/push.h"

#include <QDateTime>
#include <QString>

#include <string>
#include <string_view>

namespace decant::gui {

/// Words and numbers for people, in the current language and locale. GUI thread.
[[nodiscard]] QString bytesWords(std::int64_t bytes);
[[nodiscard]] QString countWords(std::int64_t count);
[[nodiscard]] QString secondsWords(double seconds);
/// ISO 8601 UTC to local short form; "" stays "".
[[nodiscard]] QString timeWords(const std::string& iso);
/// "3 days ago" for a moment in ISO 8601, in the largest unit that fits; "" for what is none.
[[nodiscard]] QString ageWords(const std::string& iso,
                               const QDateTime& now = QDateTime::currentDateTimeUtc());

[[nodiscard]] QString words(Stage stage);
[[nodiscard]] QString words(StageState state);
[[nodiscard]] QString words(StepState state);
[[nodiscard]] QString words(BlobState state);
[[nodiscard]] QString words(DatabaseObject::Kind kind);
[[nodiscard]] QString words(Severity severity);
[[nodiscard]] QString words(ArtifactState::Change change);
/// A progress key of the services ("extract", "load", …); unknown keys stay as they are.
[[nodiscard]] QString stageKeyWords(std::string_view key);

[[nodiscard]] QString iconName(StageState state);
[[nodiscard]] QString iconName(StepState state);
[[nodiscard]] QString iconName(BlobState state);
[[nodiscard]] QString iconName(Severity severity);

/// "keyed, unique, keeps the format".
[[nodiscard]] QString words(const Guarantees& guarantees);
[[nodiscard]] QString words(const Value& value);
/// "prefix = 2, mask = *"; "" without parameters.
[[nodiscard]] QString parameterWords(const MaskRule& rule);
/// "new column public.customers.iban (text)".
[[nodiscard]] QString driftWords(const Drift& drift);
/// "PostgreSQL 15.18"; only the name where the version is unknown.
[[nodiscard]] QString serverWords(const Catalog& catalog);
/// The name of a kind; kindSentence() is how it stands inside a sentence, which languages with
/// cases say differently.
[[nodiscard]] QString words(ColumnKind kind);
/// A sentence of the model or the services in the current language. Any thread.
[[nodiscard]] QString words(const Sentence& sentence);
/// Catalogue texts are English sentences in the model; this is where they are translated.
[[nodiscard]] QString catalogueWords(std::string_view english);

}  // namespace decant::gui
