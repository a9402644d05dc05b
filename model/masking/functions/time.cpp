// SPDX-License-Identifier: MIT
#include "model/masking/functions/families.h"

namespace decant {

namespace {

void describeClock(Descriptors& all)
{
    all.push_back({"random.time",
                   "random",
                   "A time of the day.",
                   "random.time",
                   {TypeFamily::Time, TypeFamily::Text},
                   keyedWord(),
                   {text("min", "00:00", "Earliest time."), text("max", "23:59:59", "Latest time."),
                    choice("truncate", {"none", "minute", "hour"}, "What is cut off.")},
                   false});
    all.push_back({"random.interval",
                   "random",
                   "A span of time.",
                   "random.interval",
                   {TypeFamily::Interval, TypeFamily::Text},
                   keyedWord(),
                   {integer("min_seconds", 0, 0, 1e10, "Shortest span in seconds."),
                    integer("max_seconds", 86399, 0, 1e10, "Longest span in seconds.")},
                   false});
    all.push_back({"random.unix_time",
                   "random",
                   "A point in time as a number that counts from 1970.",
                   "random.unix_time",
                   {TypeFamily::Integer, TypeFamily::Numeric, TypeFamily::Text},
                   keyedWord(),
                   {day("min", "2000-01-01", "First day."), day("max", "2030-12-31", "Last day."),
                    choice("unit", {"s", "ms", "us", "ns"}, "What is counted."),
                    choice("truncate", {"none", "minute", "hour", "day"}, "What is cut off.")},
                   false});
}

void describeParts(Descriptors& all)
{
    const std::vector<TypeFamily> wordOrNumber = {TypeFamily::Text, TypeFamily::Integer,
                                                  TypeFamily::Numeric};
    all.push_back({"date.day_of_week",
                   "date",
                   "A day of the week; its number, 1 for Monday, in a number column.",
                   "date.day_of_week",
                   wordOrNumber,
                   keyedWord(),
                   {mayBeEqual()},
                   false});
    all.push_back({"date.day_of_month",
                   "date",
                   "A day of the month, 1 to 28.",
                   "date.day_of_month",
                   wordOrNumber,
                   keyedWord(),
                   {},
                   false});
    all.push_back({"date.month_name",
                   "date",
                   "A month; its number in a number column.",
                   "date.month_name",
                   wordOrNumber,
                   keyedWord(),
                   {mayBeEqual()},
                   false});
    all.push_back({"date.year",
                   "date",
                   "A year.",
                   "date.year",
                   wordOrNumber,
                   keyedWord(),
                   {integer("min", 1950, 1, 9999, "First year."),
                    integer("max", 2030, 1, 9999, "Last year.")},
                   false});
    all.push_back({"date.century",
                   "date",
                   "A century in Roman numerals; its number in a number column.",
                   "date.century",
                   wordOrNumber,
                   keyedWord(),
                   {},
                   false});
}

}  // namespace

void describeTime(Descriptors& all)
{
    describeClock(all);
    describeParts(all);
}

}  // namespace decant
