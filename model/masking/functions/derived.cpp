// SPDX-License-Identifier: MIT
#include "model/masking/functions/families.h"

namespace decant {

namespace {

/// The database of the image computes it, so nothing of the value gets anywhere.
Guarantees computedInImage(Uniqueness uniqueness = Uniqueness::None)
{
    return {Determinism::Always, uniqueness, false, Reversibility::No, false, false};
}

FunctionDescriptor inImage(FunctionDescriptor function)
{
    function.input = FunctionInput::Image;
    return function;
}

void describeSequences(Descriptors& all)
{
    const auto start = [] { return integer("start", 1, -9e15, 9e15, "The first number."); };
    const auto step = [] {
        return integer("step", 1, -1e9, 1e9, "From one number to the next; not 0.");
    };
    all.push_back(
        inImage({"sequence.id",
                 "sequence",
                 "Numbers in the order in which rows are stored in the image.",
                 "",
                 {TypeFamily::Integer, TypeFamily::Numeric, TypeFamily::Text},
                 computedInImage(Uniqueness::Injective),
                 {start(), step(),
                  text("per", "", "Column of the row; numbers begin anew for each of its values.")},
                 true}));
    all.push_back(inImage({"sequence.text",
                           "sequence",
                           "Texts with a number in them, in the order of rows in the image.",
                           "",
                           {TypeFamily::Text},
                           computedInImage(Uniqueness::Injective),
                           {required(text("pattern", "",
                                          "The text, like C-####; the one group of # becomes the "
                                          "number, with at least as many digits.")),
                            start(), step()},
                           true}));
}

}  // namespace

void describeDerived(Descriptors& all)
{
    FunctionDescriptor expression{
        "derive.expression",
        "derive",
        "A text made from masked columns of the same row: search keys, slugs, checksums.",
        "",
        {TypeFamily::Text},
        {Determinism::Always, Uniqueness::None, false, Reversibility::No, false, false},
        {required(text("template", "",
                       "The text, with columns like {last_name|lower|slug} in it; {{ and }} are "
                       "brackets. Forms: lower, upper, trim, ascii, slug, digits, initial, md5, "
                       "sha1, sha256.")),
         choice("form",
                {"text", "lower", "upper", "trim", "ascii", "slug", "digits", "initial", "md5",
                 "sha1", "sha256"},
                "Form of the whole text.")},
        true};
    expression.input = FunctionInput::MaskedRow;
    all.push_back(std::move(expression));
    all.push_back(inImage(
        {"derive.aggregate",
         "derive",
         "What the masked rows of another table that refer to the row sum up to.",
         "",
         {TypeFamily::Integer, TypeFamily::Float, TypeFamily::Numeric, TypeFamily::Date,
          TypeFamily::Timestamp, TypeFamily::Text},
         computedInImage(),
         {choice("function", {"sum", "count", "min", "max"},
                 "Without any row, sum and count give 0, min and max NULL."),
          required(text("table", "", "The table whose rows refer to this one.")),
          text("column", "", "Its column; count needs none."),
          text("via", "", "First column of the foreign key, where there is more than one.")},
         true}));
    all.push_back(
        inImage({"ref.copy_parent",
                 "ref",
                 "The masked value of a column of the row that this row refers to.",
                 "",
                 {},
                 computedInImage(),
                 {required(text("path", "",
                                "First column of the foreign key; with dots on to the parent's own "
                                "parent, like order_id.customer_id.")),
                  required(text("column", "", "The column of the row at the end of the path."))},
                 true}));
    all.push_back(inImage({"sql.expression",
                           "sql",
                           "An SQL expression over the masked row, computed by the database of the "
                           "image, never by the source.",
                           "",
                           {},
                           computedInImage(),
                           {required(text("expression", "",
                                          "Columns, 'texts', numbers, operators, CASE, CAST and "
                                          "functions that only compute, like "
                                          "upper(left(last_name, 3)) || '-' || id."))},
                           true}));
    describeSequences(all);
}

}  // namespace decant
