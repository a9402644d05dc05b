// SPDX-License-Identifier: MIT
#include "services/cli/reports.h"

#include "services/cli/summary.h"
#include "services/support/atomicfile.h"
#include "services/support/qt.h"

#include <iterator>

namespace decant::cli {

namespace {

Result<> write(const std::string& file, const std::string& text)
{
    if (file.empty())
        return {};
    FileReplacement how;
    how.area = Error::Area::Usage;
    // What servers say need not be UTF-8, what reads these files wants nothing else.
    return replaceFile(file, toUtf8(QString::fromStdString(text)), how);
}

}  // namespace

Result<> writeReports(const Arguments& arguments, const std::string& project,
                      const std::vector<OutcomeCase>& cases, const std::string& markdown)
{
    if (auto written = write(arguments.junit, junitText(project, cases)); !written)
        return written;
    return write(arguments.summary, markdown);
}

Result<> reportRun(const Arguments& arguments, const OpenProject& open,
                   const std::vector<BuildRecord>& records, const Error* error, Reporter& reporter)
{
    if (arguments.junit.empty() && arguments.summary.empty())
        return {};
    const bool finding = error != nullptr && error->code == Error::Code::Finding;
    std::vector<OutcomeCase> cases;
    for (const BuildRecord& record : records) {
        auto own = casesOf(record, finding);
        std::move(own.begin(), own.end(), std::back_inserter(cases));
    }
    // What stopped it before any service was begun, or between them.
    const auto failed = [](const OutcomeCase& each) {
        return each.state == OutcomeCase::State::Failed || each.state == OutcomeCase::State::Broken;
    };
    if (error != nullptr && std::none_of(cases.begin(), cases.end(), failed))
        cases.push_back({open.project.name, "run",
                         finding ? OutcomeCase::State::Failed : OutcomeCase::State::Broken, 0,
                         error->what, error->detail.english()});
    const auto history = readHistory(open.project, open.options);
    auto written =
        writeReports(arguments, open.project.name, cases,
                     runMarkdown(open.project, records, error, history ? *history : History()));
    if (!written && error != nullptr)
        reporter.log(LogLevel::Warning,
                     "no report: " + written.error().what + ": "
                         + written.error().detail.english());
    return written;
}

}  // namespace decant::cli
