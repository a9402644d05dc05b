// SPDX-License-Identifier: MIT
#include "model/masking/functions/families.h"

namespace decant {

void describeRandomText(Descriptors& all)
{
    all.push_back(
        {"random.string",
         "random",
         "A text of random characters.",
         "random.string",
         {TypeFamily::Text},
         keyedWord(),
         {integer("min_length", 12, 1, 4096, "Least number of characters."),
          integer("max_length", 12, 1, 4096, "Greatest number of characters."),
          text("symbols", "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789",
               "Characters to choose from.")},
         false});
    all.push_back({"random.pattern",
                   "random",
                   "A text of a given form: # is a digit, A and a a letter, ? a letter or digit.",
                   "random.pattern",
                   {TypeFamily::Text},
                   keyedWord(),
                   {text("format", "AA-######",
                         "Form of the text; a backslash takes the next character as it is."),
                    choice("checksum", {"none", "luhn"},
                           "luhn makes the last digit the check digit of those before it.")},
                   false});
    all.push_back({"random.regex",
                   "random",
                   "A text that matches a regular expression.",
                   "random.regex",
                   {TypeFamily::Text},
                   keyedWord(),
                   {required(text("pattern", "",
                                  "The expression: characters, classes, groups, |, ? * + {m,n}."))},
                   false});
}

}  // namespace decant
