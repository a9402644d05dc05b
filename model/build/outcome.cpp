// SPDX-License-Identifier: MIT
#include "model/build/outcome.h"

#include <string_view>

namespace decant {

namespace {

using State = OutcomeCase::State;

OutcomeCase caseOf(const BuildRecord& record, const StageRecord& stage, bool finding)
{
    OutcomeCase out{record.service, std::string(toString(stage.stage)),
                    State::Passed,  stage.seconds,
                    stage.summary,  {}};
    switch (stage.state) {
    case StageState::Reused:
    case StageState::Done:
        break;
    case StageState::Failed:
        out.state = finding ? State::Failed : State::Broken;
        out.detail = record.error;
        break;
    case StageState::Cancelled:
        out.state = State::Broken;
        out.message = "cancelled";
        break;
    case StageState::Waiting:
    case StageState::Running:
        out.state = State::Skipped;
        out.message = "not reached";
        break;
    }
    return out;
}

/// What the verification compared and what it searched, each with its own answer.
void addVerify(const BuildRecord& record, std::vector<OutcomeCase>& out)
{
    const VerifyReport& verify = record.verify;
    OutcomeCase data{record.service, "verify.data", State::Passed, 0, {}, {}};
    data.message = std::to_string(verify.rowsCompared) + " rows in "
        + std::to_string(verify.tablesCompared) + " tables compared";
    for (const std::string& difference : verify.differences) {
        data.state = State::Failed;
        data.detail += difference + '\n';
    }
    OutcomeCase leaks{record.service, "verify.leaks", State::Passed, 0, {}, {}};
    leaks.message = std::to_string(verify.leakSamples) + " original values searched for";
    for (const LeakFinding& leak : verify.leaks) {
        leaks.state = State::Failed;
        leaks.detail += "an original value of " + leak.column + " is in " + leak.file + '\n';
    }
    out.push_back(std::move(data));
    out.push_back(std::move(leaks));
}

}  // namespace

std::vector<OutcomeCase> casesOf(const BuildRecord& record, bool finding)
{
    std::vector<OutcomeCase> cases;
    for (const StageRecord& stage : record.stages) {
        cases.push_back(caseOf(record, stage, finding));
        // Without a first query the image did not even start.
        if (stage.stage == Stage::Verify && record.verify.startToFirstQuerySeconds > 0
            && (stage.state == StageState::Done || stage.state == StageState::Failed))
            addVerify(record, cases);
    }
    return cases;
}

std::vector<OutcomeCase> casesOf(const std::string& service, const std::vector<Problem>& problems)
{
    std::vector<OutcomeCase> cases;
    for (const Problem& problem : problems) {
        if (problem.severity != Severity::Error)
            continue;
        const std::string place =
            problem.table + (problem.column.empty() ? "" : '.' + problem.column);
        cases.push_back({service, (place.empty() ? "" : place + ' ') + problem.id, State::Failed, 0,
                         problem.text.english(), problem.advice.english()});
    }
    if (cases.empty())
        cases.push_back({service, "check", State::Passed, 0, {}, {}});
    return cases;
}

}  // namespace decant
