// SPDX-License-Identifier: MIT
#include "model/masking/functions/families.h"

namespace decant {

namespace {

void describePlaceholders(Descriptors& all)
{
    const auto kind = [] {
        return choice("kind", {"auto", "empty", "png", "gif", "pdf", "zip"},
                      "Kind of file; auto gives one of the kind the value is, empty otherwise.");
    };
    all.push_back({"binary.placeholder",
                   "binary",
                   "The smallest valid file instead of the real one.",
                   "",
                   {TypeFamily::Bytes, TypeFamily::Text},
                   {Determinism::Always, Uniqueness::None, true, Reversibility::No, false, false},
                   {kind()},
                   false});
    all.push_back(
        {"large_object.replace",
         "binary",
         "The smallest valid file instead of what a large object holds; its number stays.",
         "",
         {TypeFamily::Bytes},
         {Determinism::Always, Uniqueness::None, true, Reversibility::No, false, false},
         {kind()},
         false});
}

}  // namespace

void describeForm(Descriptors& all)
{
    all.push_back({"color",
                   "text",
                   "A colour.",
                   "color",
                   {TypeFamily::Text},
                   keyedWord(),
                   {choice("form", {"hex", "name", "rgb", "rgba", "hsl", "hsla"},
                           "How the colour is written.")},
                   false});
    all.push_back({"file.path",
                   "text",
                   "Another name of a file or folder.",
                   "file.path",
                   {TypeFamily::Text},
                   keyedWord(),
                   {choice("part", {"name", "path", "dir", "extension"}, "What the column holds."),
                    flag("keep_extension", true, "Keeps what stands behind the last dot.")},
                   false});
    describePlaceholders(all);
}

}  // namespace decant
