// SPDX-License-Identifier: MIT
#include "model/masking/functions/families.h"

namespace decant {

void describeDate(Descriptors& all)
{
    all.push_back(
        {"random.date",
         "random",
         "A date of a range.",
         "random.date",
         {TypeFamily::Date, TypeFamily::Timestamp, TypeFamily::Text},
         keyedWord(),
         {day("min", "1950-01-01", "First day."), day("max", "2004-12-31", "Last day."),
          choice("truncate", {"none", "month", "year"}, "First day of the month or year only.")},
         false});
    all.push_back(
        {"shift.date",
         "date",
         "Moves dates by a secret number of days: the same for all rows, or with seed_columns for "
         "all rows of one entity.",
         "shift.date",
         {TypeFamily::Date, TypeFamily::Timestamp, TypeFamily::Text},
         {Determinism::Always, Uniqueness::None, true, Reversibility::WithKey, false, false},
         {integer("min_days", -180, -36500, 36500, "Smallest shift."),
          integer("max_days", 180, -36500, 36500, "Largest shift."),
          flag("keep_weekday", false, "Whole weeks only.")},
         false});
    all.push_back(
        {"shift.dataset",
         "date",
         "Moves all dates by the distance of two given days, so that old data looks fresh; hides "
         "nothing from who knows the distance.",
         "",
         {TypeFamily::Date, TypeFamily::Timestamp, TypeFamily::Text},
         {Determinism::Always, Uniqueness::None, true, Reversibility::Partly, false, false},
         {required(day("from", "", "A day of the data, the newest for example.")),
          required(day("to", "", "The day it becomes."))},
         false});
    all.push_back({"date.ordered_pair",
                   "date",
                   "Start or end of a period; the end lies behind the start of the same row.",
                   "date.ordered_pair",
                   {TypeFamily::Date, TypeFamily::Timestamp, TypeFamily::Text},
                   keyedWord(),
                   {choice("role", {"start", "end"}, "Which end of the period the column is."),
                    day("min", "2000-01-01", "First day of a start."),
                    day("max", "2025-12-31", "Last day of a start."),
                    integer("min_gap", 1, 0, 36500, "Shortest period in days."),
                    integer("max_gap", 365, 0, 36500, "Longest period in days."),
                    required(textList("seed_columns", {},
                                      "Key of the row, the same columns for both ends."))},
                   false});
}

}  // namespace decant
