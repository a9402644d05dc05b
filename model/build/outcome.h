// SPDX-License-Identifier: MIT
#pragma once

#include "model/build/buildrecord.h"
#include "model/build/problem.h"

#include <cstdint>
#include <string>
#include <vector>

namespace decant {

/// One thing that a run looked at and what came of it.
struct OutcomeCase {
    enum class State : std::uint8_t {
        Passed,
        Failed,  ///< the answer is no: a rule, a leak, a difference, a budget
        Broken,  ///< it could not be done
        Skipped,  ///< it was not reached
    };
    std::string suite;  ///< the service
    std::string name;  ///< stable: "snapshot", "verify.leaks", "public.customers.email"
    State state = State::Passed;
    double seconds = 0;
    std::string message;  ///< one line
    std::string detail;  ///< what else there is to say; may have lines
    friend bool operator==(const OutcomeCase&, const OutcomeCase&) = default;
};

/// The stages of a run, and of its verification the parts. `finding`: whether what stopped it was
/// an answer rather than something that broke.
[[nodiscard]] std::vector<OutcomeCase> casesOf(const BuildRecord& record, bool finding);

/// One case for each error, which is what fails a check, and one that passes without any.
[[nodiscard]] std::vector<OutcomeCase> casesOf(const std::string& service,
                                               const std::vector<Problem>& problems);

/// The cases as JUnit XML, one test suite per service, as Jenkins, GitLab and GitHub's actions read
/// it. Characters that XML cannot hold become '?'.
[[nodiscard]] std::string junitText(const std::string& project,
                                    const std::vector<OutcomeCase>& cases);

}  // namespace decant
