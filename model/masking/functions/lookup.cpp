// SPDX-License-Identifier: MIT
#include "model/masking/functions/families.h"

namespace decant {

namespace {

std::vector<ParameterDescriptor> wordList()
{
    return {choice("dictionary",
                   {"last_name", "first_name", "city", "country", "state", "street_name", "word",
                    "profession"},
                   "List of the locale that words come from."),
            textList("values", {}, "Words to choose from instead.")};
}

void describeLists(Descriptors& all)
{
    all.push_back({"lookup.keyed",
                   "pseudonym",
                   "A word of a list that the key and the value choose; different values may meet.",
                   "lookup",
                   {TypeFamily::Text},
                   {Determinism::Always, Uniqueness::None, false, Reversibility::No, false, false},
                   wordList(),
                   false});
    all.push_back(
        {"lookup.unique",
         "pseudonym",
         "Words of a list change places; other values get a word with a code.",
         "lookup",
         {TypeFamily::Text},
         {Determinism::Always, Uniqueness::Practical, false, Reversibility::No, false, false},
         wordList(),
         false});
    all.push_back(
        {"map.dictionary",
         "pseudonym",
         "Replaces values by a table you write.",
         "",
         {},
         {Determinism::Always, Uniqueness::None, false, Reversibility::Partly, false, false},
         {required(textList("values", {}, "Lines original=result in the text form of the type.")),
          choice("not_found", {"null", "default"},
                 "What a value that is not in the table becomes."),
          text("default", "", "The result for those, in the text form of the type.")},
         false});
}

void describePermuted(Descriptors& all)
{
    const Guarantees injective{
        Determinism::Always, Uniqueness::Injective, true, Reversibility::WithKey, false, false};
    all.push_back({"permute.uuid",
                   "pseudonym",
                   "Another UUID; different ones stay different.",
                   "permute.uuid",
                   {TypeFamily::Uuid, TypeFamily::Text},
                   injective,
                   {flag("keep_version", true, "Version and variant stay.")},
                   false});
    all.push_back({"map.characters",
                   "pseudonym",
                   "Every letter and digit becomes another of its alphabet; different texts stay "
                   "different.",
                   "map.characters",
                   {TypeFamily::Text},
                   injective,
                   {integer("keep_prefix", 0, 0, 100, "Characters that stay at the front."),
                    integer("keep_suffix", 0, 0, 100, "Characters that stay at the end.")},
                   false});
    all.push_back({"segment_map",
                   "pseudonym",
                   "Codes of a fixed layout; different codes stay different.",
                   "segment_map",
                   {TypeFamily::Text},
                   injective,
                   {required(textList("segments", {},
                                      "The layout: digits:4, capitals:2, letters:3, range:100-999, "
                                      "set:DE|AT, preserve:1."))},
                   false});
}

}  // namespace

void describeLookup(Descriptors& all)
{
    describeLists(all);
    describePermuted(all);
    all.push_back(
        {"hash.digest",
         "pseudonym",
         "A digest under a secret of the key, as long as the plain one.",
         "hash",
         {TypeFamily::Text, TypeFamily::Bytes},
         {Determinism::Always, Uniqueness::Practical, false, Reversibility::No, false, false},
         {choice("function",
                 {"sha256", "md5", "sha1", "sha224", "sha384", "sha512", "sha3-224", "sha3-256",
                  "sha3-384", "sha3-512", "blake2s256", "blake2b512"},
                 "The digest."),
          choice("encoding", {"hex", "base64", "base32"}, "How the digest is written as text."),
          integer("max_length", 128, 16, 128, "Longest result.")},
         false});
    all.push_back(
        {"encrypt.siv",
         "pseudonym",
         "The value encrypted with AES-SIV; who has the key can open it.",
         "encrypt",
         {TypeFamily::Text, TypeFamily::Bytes},
         {Determinism::Always, Uniqueness::Practical, false, Reversibility::WithKey, false, false},
         {choice("encoding", {"hex", "base64", "base32"}, "How the result is written as text.")},
         false});
}

}  // namespace decant
