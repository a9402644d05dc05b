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
         {[] {
              ParameterDescriptor p = text("min", "1950-01-01", "First day.");
              p.type = ParameterType::Date;
              return p;
          }(),
          [] {
              ParameterDescriptor p = text("max", "2004-12-31", "Last day.");
              p.type = ParameterType::Date;
              return p;
          }(),
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
}

}  // namespace decant
