// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/sentence.h"

#include <string>
#include <string_view>

namespace decant {

/// What is wrong with five cron fields (minute, hour, day of month, month, day of week), empty when
/// nothing is. Numbers, "*", lists, ranges and steps are known; a day of the month and a day of the
/// week together are not, since schedulers disagree about whether either or both must fit.
[[nodiscard]] Sentence scheduleProblem(std::string_view cron);

/// A good schedule as systemd.time(7) writes it: "17 3 * * 1-5" gives
/// "Mon,Tue,Wed,Thu,Fri *-*-* 03:17:00 UTC".
[[nodiscard]] std::string calendarText(std::string_view cron);

}  // namespace decant
