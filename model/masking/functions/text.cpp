// SPDX-License-Identifier: MIT
#include "model/masking/functions/families.h"

namespace decant {

namespace {

void describeProse(Descriptors& all)
{
    const auto words = [](std::int64_t least, std::int64_t most) {
        return std::vector<ParameterDescriptor>{
            integer("min_words", least, 1, 1000, "Least number of words."),
            integer("max_words", most, 1, 1000, "Greatest number of words.")};
    };
    all.push_back({"text.word",
                   "text",
                   "One or more words.",
                   "text",
                   {TypeFamily::Text},
                   keyedWord(),
                   words(1, 1),
                   false});
    all.push_back({"text.sentence",
                   "text",
                   "A sentence without meaning.",
                   "text",
                   {TypeFamily::Text},
                   keyedWord(),
                   words(5, 14),
                   false});
    all.push_back({"text.paragraph",
                   "text",
                   "Paragraphs without meaning.",
                   "text",
                   {TypeFamily::Text},
                   keyedWord(),
                   {integer("min_sentences", 3, 1, 100, "Least number of sentences."),
                    integer("max_sentences", 6, 1, 100, "Greatest number of sentences."),
                    integer("paragraphs", 1, 1, 100, "Number of paragraphs.")},
                   false});
    all.push_back({"text.shape",
                   "text",
                   "Other words of the same lengths in the same layout.",
                   "text",
                   {TypeFamily::Text},
                   keyedFormat(Uniqueness::None),
                   {flag("keep_markup", true, "Tags stay, but for what stands in quotes.")},
                   false});
}

}  // namespace

void describeText(Descriptors& all)
{
    all.push_back(
        {"redact.text",
         "text",
         "Replaces words inside a text; everything else stays and can be read.",
         "",
         {TypeFamily::Text},
         {Determinism::Always, Uniqueness::None, false, Reversibility::Partly, false, false},
         {[] {
              ParameterDescriptor p = textList(
                  "search", {},
                  "Words to replace, case ignored. Use constant to replace the whole text.");
              p.required = true;
              return p;
          }(),
          text("replace", "[redacted]", "What is put in their place.")},
         false});
    all.push_back({"scramble.characters",
                   "text",
                   "Digits become other digits and letters other letters; the layout stays.",
                   "scramble",
                   {TypeFamily::Text},
                   keyedFormat(Uniqueness::None),
                   {},
                   false});
    describeProse(all);
}

}  // namespace decant
