// SPDX-License-Identifier: MIT
#include "model/masking/functions/families.h"

namespace decant {

void describeKeyValue(Descriptors& all)
{
    const std::vector<TypeFamily> texts = {TypeFamily::Text};
    const Guarantees nested{
        Determinism::Keyed, Uniqueness::None, true, Reversibility::No, false, false};
    const auto function = [](std::string_view help) {
        return required(text("function", "", help));
    };
    all.push_back({"kv.key",
                   "kv",
                   "A key of a key-value service, in any column or value: each part by its own "
                   "function, so that it agrees with the key itself.",
                   "key",
                   texts,
                   nested,
                   {required(text("pattern", "",
                                  "The key with its parts in brackets, like session:{id}:cart; "
                                  "what does not fit becomes a code.")),
                    required(textList("parts", {}, "Lines part=function, one for every part."))},
                   false});
    all.push_back(
        {"kv.value",
         "kv",
         "An encoded value: decoded, masked by another function and encoded again.",
         "value",
         texts,
         nested,
         {function("The function for what is encoded."),
          choice("codec", {"text", "base64", "base64url", "hex"}, "How the value is encoded.")},
         false});
    all.push_back({"kv.hash_field",
                   "kv",
                   "Values of a hash or stream whose fields have no fixed names: by the name of "
                   "the field.",
                   "value",
                   texts,
                   {Determinism::Keyed, Uniqueness::None, false, Reversibility::No, false, false},
                   {required(textList("fields", {},
                                      "Lines field=function; the name may hold * and ?, and the "
                                      "first that fits is taken.")),
                    choice("unknown", {"scramble", "drop"},
                           "What happens to all others: a code, or the field is left out.")},
                   false});
    all.push_back({"kv.members",
                   "kv",
                   "Members of a set, sorted set or list, by another function.",
                   "value",
                   texts,
                   nested,
                   {function("The function for the members."),
                    flag("keep_score", true,
                         "Scores of a sorted set stay; otherwise they become 1, 2, 3, in the same "
                         "order.")},
                   false});
    all.push_back({"kv.drop",
                   "kv",
                   "Leaves keys, members or fields out by their value; others are masked.",
                   "value",
                   texts,
                   nested,
                   {text("pattern", "", "Only values that fit, with * and ?; empty for all."),
                    integer("larger_than", 0, 0, 1e9, "Only values of more bytes."),
                    function("The function for what is not left out.")},
                   false});
}

}  // namespace decant
